// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/field_form.h"

#include "core/fields/value_io.h"
#include "core/intake/email_address.h"
#include "core/intake/phone_number.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/common/relative_time.h"
#include "ui/common/single_value_editors.h"
#include "ui/common/token_edit.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

constexpr int kLabelWidth = 128;
constexpr int kMessageHeight = 72;
const QString kInstantFormat = QStringLiteral("yyyy-MM-dd HH:mm");

void setWrong(QWidget* editor, bool wrong)
{
    if (editor->property("wrong").toBool() == wrong)
        return;
    editor->setProperty("wrong", wrong);
    editor->style()->unpolish(editor);
    editor->style()->polish(editor);
}

QString placeholder(const Field& field)
{
    if (field.type == FieldType::Number)
        return FieldForm::tr("Number");
    if (field.type == FieldType::Instant)
        return FieldForm::tr("2026-03-31 14:30");
    if (field.id.text() == "email")
        return FieldForm::tr("ada@company.example");
    if (field.id.text() == "phone")
        return FieldForm::tr("+1 415 555 0123");
    if (field.id.text() == "country")
        return FieldForm::tr("Two letters, such as US");
    return {};
}

QString wordsOf(const Problem& problem, const Field& field)
{
    if (problem.code == "lead.bad_email")
        return FieldForm::tr("This is no email address.");
    if (problem.code == "form.odd_phone")
        return FieldForm::tr(
            "This cannot be dialled from abroad: begin with + and the country. It is kept as typed.");
    if (field.type == FieldType::Number)
        return FieldForm::tr("This is not a number.");
    if (field.type == FieldType::Instant)
        return FieldForm::tr("Write date and time like 2026-03-31 14:30.");
    return FieldForm::tr("This does not fit the field.");
}

} // namespace

FieldForm::FieldForm(const std::vector<Field>& fields, Zone viewer, QWidget* parent)
    : QWidget(parent), m_viewer(viewer)
{
    auto* const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, tokens::kUnit, 0);
    grid->setHorizontalSpacing(tokens::kGap);
    grid->setVerticalSpacing(tokens::kHalf);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(1, 1);
    m_lines.reserve(fields.size());
    for (const Field& field : fields)
        addLine(*grid, field);
    grid->setRowStretch(grid->rowCount(), 1);
}

void FieldForm::addLine(QGridLayout& grid, const Field& field)
{
    Line line;
    line.field = field;
    switch (field.type) {
    case FieldType::Choice:
        makeChoiceEditor(line);
        break;
    case FieldType::MultiChoice:
        makeTokenEditor(line);
        break;
    case FieldType::YesNo:
        makeYesNoEditor(line);
        break;
    default:
        makeTextEditor(line);
        break;
    }
    const QString title = fieldTitle(field);
    line.editor->setAccessibleName(title);
    line.editor->setObjectName(Words::text(field.id.text()));
    auto* const label = new Label(title, TextStyle::Body, Ink::Text, this);
    label->setWordWrap(true);
    label->setBuddy(line.editor);
    label->setMinimumHeight(tokens::kControlHeight);
    line.problem = new Label(TextStyle::Caption, Ink::BadText, this);
    line.problem->setWordWrap(true);
    line.problem->hide();
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(line.editor, row, 1);
    grid.addWidget(line.problem, row + 1, 1);
    m_lines.push_back(std::move(line));
}

void FieldForm::makeTextEditor(Line& line)
{
    const std::string id = line.field.id.text();
    if (id == "message") {
        auto* const text = new QPlainTextEdit(this);
        text->setTabChangesFocus(true);
        text->setFixedHeight(kMessageHeight);
        line.editor = text;
        line.read = [text] { return text->toPlainText().trimmed(); };
        line.write = [text](const QString& value) { text->setPlainText(value); };
        connect(text, &QPlainTextEdit::textChanged, this, [this, id] { edit(id); });
        return;
    }
    auto* const text = new QLineEdit(this);
    text->setPlaceholderText(placeholder(line.field));
    line.editor = text;
    line.read = [text] { return text->text().trimmed(); };
    line.write = [text](const QString& value) { text->setText(value); };
    connect(text, &QLineEdit::textChanged, this, [this, id] { edit(id); });
}

void FieldForm::makeChoiceEditor(Line& line)
{
    auto* const box = new ChoiceBox(this);
    QStringList choices;
    for (const std::string& choice : line.field.choices)
        choices.append(Words::text(choice));
    box->setChoices(choices, choices);
    box->setFreeTextAllowed(true); // to be left empty again; check() refuses what is not among the choices
    line.editor = box;
    line.read = [box] { return box->currentText().trimmed(); };
    line.write = [box](const QString& value) { box->setChosenKey(value); };
    const std::string id = line.field.id.text();
    connect(box, &QComboBox::editTextChanged, this, [this, id] { edit(id); });
}

void FieldForm::makeTokenEditor(Line& line)
{
    auto* const tokens = new TokenEdit(this);
    QStringList choices;
    for (const std::string& choice : line.field.choices)
        choices.append(Words::text(choice));
    tokens->setSuggestions(choices);
    tokens->setPlaceholder(tr("Add a value"));
    line.editor = tokens;
    line.read = [tokens] { return tokens->tokens().join(u';'); };
    line.write = [tokens](const QString& value) { tokens->setTokens(value.split(u';', Qt::SkipEmptyParts)); };
    const std::string id = line.field.id.text();
    connect(tokens, &TokenEdit::changed, this, [this, id] { edit(id); });
}

void FieldForm::makeYesNoEditor(Line& line)
{
    auto* const box = new QComboBox(this);
    box->addItem(tr("Not known"), QString());
    box->addItem(tr("Yes"), QStringLiteral("yes"));
    box->addItem(tr("No"), QStringLiteral("no"));
    line.editor = box;
    line.read = [box] { return box->currentData().toString(); };
    line.write = [box](const QString& value) { box->setCurrentIndex(std::max(0, box->findData(value))); };
    const std::string id = line.field.id.text();
    connect(box, &QComboBox::currentIndexChanged, this, [this, id] { edit(id); });
}

void FieldForm::edit(const std::string& field)
{
    const auto line =
        std::ranges::find(m_lines, field, [](const Line& each) { return each.field.id.text(); });
    if (line == m_lines.end())
        return;            // while it is made
    line->problem->hide(); // it is being mended
    setWrong(line->editor, false);
    Q_EMIT edited(field);
}

std::string FieldForm::canonical(const Line& line) const
{
    const QString text = line.read();
    if (line.field.type == FieldType::Number) {
        const auto number = readNumber(text);
        return number ? formatValue(Value(*number)) : text.toStdString();
    }
    if (line.field.type == FieldType::Instant) {
        const QDateTime wall = QDateTime::fromString(text, kInstantFormat);
        return wall.isValid() ? formatInstant(instantOfWallTime(wall, m_viewer)) : text.toStdString();
    }
    return text.toStdString();
}

FieldTexts FieldForm::texts() const
{
    FieldTexts texts;
    for (const Line& line : m_lines) {
        if (!line.read().isEmpty())
            texts.emplace_back(line.field.id.text(), canonical(line));
    }
    return texts;
}

QString FieldForm::text(const std::string& field) const
{
    for (const Line& line : m_lines) {
        if (line.field.id.text() == field)
            return line.read();
    }
    return {};
}

void FieldForm::setText(const std::string& field, const QString& text)
{
    for (const Line& line : m_lines) {
        if (line.field.id.text() == field)
            line.write(text);
    }
}

QWidget* FieldForm::editor(const std::string& field) const
{
    for (const Line& line : m_lines) {
        if (line.field.id.text() == field)
            return line.editor;
    }
    return nullptr;
}

void FieldForm::checkLine(const Line& line, Problems& problems) const
{
    const std::string text = canonical(line);
    const std::string& id = line.field.id.text();
    if (text.empty())
        return;
    const auto add = [&](Severity severity, const char* code) {
        problems.push_back({severity, code, id, {id, text}});
    };
    const auto& choices = line.field.choices;
    const bool isUnknownChoice = line.field.type == FieldType::Choice && !choices.empty() &&
                                 std::ranges::find(choices, text) == choices.end();
    if (id == "email" && !normalisedEmail(text))
        add(Severity::Error, "lead.bad_email");
    else if (id == "phone" && !normalisedPhone(text, {}).starts_with('+'))
        add(Severity::Warning, "form.odd_phone");
    else if (isUnknownChoice || !parseValue(line.field.type, text))
        add(Severity::Error, "lead.bad_value");
}

Problems FieldForm::check() const
{
    Problems problems;
    for (const Line& line : m_lines)
        checkLine(line, problems);
    return problems;
}

Problems FieldForm::showProblems(const Problems& problems)
{
    Problems others;
    for (const Problem& problem : problems) {
        if (!editor(problem.location))
            others.push_back(problem);
    }
    QWidget* first = nullptr;
    for (Line& line : m_lines) {
        const auto problem = std::ranges::find(problems, line.field.id.text(), &Problem::location);
        const bool isFine = problem == problems.end();
        line.problem->setVisible(!isFine);
        const bool isError = !isFine && problem->severity == Severity::Error;
        setWrong(line.editor, isError);
        if (isFine)
            continue;
        line.problem->setInk(isError ? Ink::BadText : Ink::WarningText);
        line.problem->setText(wordsOf(*problem, line.field));
        line.editor->setAccessibleDescription(line.problem->text());
        if (isError && !first)
            first = line.editor;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return others;
}

} // namespace baton
