// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/single_value_editors.h"

#include "ui/common/choice_box.h"
#include "ui/common/field_help.h"
#include "ui/common/label.h"
#include "ui/common/wall_time_edit.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <cmath>

namespace baton {

namespace {

QHBoxLayout* bareRow(QWidget* parent)
{
    auto* const row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kUnit);
    return row;
}

class TextEditor final : public ValueEditor {
public:
    TextEditor(const QString& placeholder, const QStringList& suggestions, QWidget* parent)
        : ValueEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setPlaceholderText(placeholder);
        m_line->setAccessibleName(ValueEditor::tr("Value"));
        if (!suggestions.isEmpty()) {
            auto* const completer = new QCompleter(suggestions, m_line);
            matchAnywhere(*completer);
            m_line->setCompleter(completer);
        }
        bareRow(this)->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::changed);
    }
    Json value() const override
    {
        return m_line->text().isEmpty() ? Json() : Json(m_line->text().toStdString());
    }
    void setValue(const Json& value) override
    {
        const QSignalBlocker quiet(m_line);
        m_line->setText(value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString());
    }

private:
    QLineEdit* m_line;
};

class NumberEditor final : public ValueEditor {
public:
    explicit NumberEditor(QWidget* parent) : ValueEditor(parent), m_line(new QLineEdit(this))
    {
        m_line->setPlaceholderText(ValueEditor::tr("Number"));
        m_line->setAccessibleName(ValueEditor::tr("Number"));
        bareRow(this)->addWidget(m_line);
        setFocusProxy(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &ValueEditor::changed);
    }
    Json value() const override
    {
        if (m_line->text().trimmed().isEmpty())
            return {};
        // What is not a number goes on as text, for the check to say so.
        const auto number = readNumber(m_line->text());
        return number ? numberJson(*number) : Json(m_line->text().toStdString());
    }
    void setValue(const Json& value) override
    {
        const QSignalBlocker quiet(m_line);
        m_line->setText(value.is_number()   ? writeNumber(value.get<double>())
                        : value.is_string() ? QString::fromStdString(value.get<std::string>())
                                            : QString());
    }

private:
    QLineEdit* m_line;
};

class YesNoEditor final : public ValueEditor {
public:
    explicit YesNoEditor(QWidget* parent) : ValueEditor(parent), m_box(new QComboBox(this))
    {
        m_box->addItem(ValueEditor::tr("Yes"), true);
        m_box->addItem(ValueEditor::tr("No"), false);
        m_box->setAccessibleName(ValueEditor::tr("Value"));
        auto* const row = bareRow(this);
        row->addWidget(m_box);
        row->addStretch();
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &ValueEditor::changed);
    }
    Json value() const override { return m_box->currentData().toBool(); }
    void setValue(const Json& value) override
    {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(value.is_boolean() && !value.get<bool>() ? 1 : 0);
    }

private:
    QComboBox* m_box;
};

class InstantEditor final : public ValueEditor {
public:
    InstantEditor(const Zone& viewer, Instant start, QWidget* parent)
        : ValueEditor(parent), m_edit(new WallTimeEdit(viewer, this))
    {
        m_edit->setInstant(start);
        m_edit->setAccessibleName(ValueEditor::tr("Date and time"));
        auto* const row = bareRow(this);
        row->addWidget(m_edit);
        row->addWidget(new Label(QString::fromStdString(viewer.id()), TextStyle::Caption, Ink::Muted, this));
        row->addStretch();
        setFocusProxy(m_edit);
        connect(m_edit, &WallTimeEdit::dateTimeChanged, this, &ValueEditor::changed);
    }
    Json value() const override { return formatInstant(m_edit->instant()); }
    void setValue(const Json& value) override
    {
        const QSignalBlocker quiet(m_edit);
        if (const auto instant = value.is_string() ? parseInstant(value.get<std::string>()) : std::nullopt)
            m_edit->setInstant(*instant);
    }

private:
    WallTimeEdit* m_edit;
};

class ChoiceEditor final : public ValueEditor {
public:
    ChoiceEditor(const QStringList& values, bool anyValue, QWidget* parent)
        : ValueEditor(parent), m_box(new ChoiceBox(this))
    {
        m_box->setChoices(values, values);
        m_box->setFreeTextAllowed(anyValue);
        m_box->setAccessibleName(ValueEditor::tr("Value"));
        bareRow(this)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &ChoiceBox::chosen, this, &ValueEditor::changed);
    }
    Json value() const override
    {
        return m_box->chosenKey().isEmpty() ? Json() : Json(m_box->chosenKey().toStdString());
    }
    void setValue(const Json& value) override
    {
        m_box->setChosenKey(value.is_string() ? QString::fromStdString(value.get<std::string>()) : QString());
    }

private:
    ChoiceBox* m_box;
};

} // namespace

std::optional<double> readNumber(const QString& text)
{
    bool ok = false;
    double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        number = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Json numberJson(double number)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    const bool whole = std::trunc(number) == number && std::abs(number) <= kExact;
    return whole ? Json(std::int64_t(number)) : Json(number);
}

QString writeNumber(double number)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

ValueEditor* makeTextEditor(const QString& placeholder, const QStringList& suggestions, QWidget* parent)
{
    return new TextEditor(placeholder, suggestions, parent);
}

ValueEditor* makeSingleValueEditor(const Field& field, const ConditionContext& context, QWidget* parent)
{
    switch (field.type) {
    case FieldType::Number:
        return new NumberEditor(parent);
    case FieldType::YesNo:
        return new YesNoEditor(parent);
    case FieldType::Instant:
        return new InstantEditor(context.viewer, context.now, parent);
    case FieldType::Choice:
    case FieldType::MultiChoice:
        return new ChoiceEditor(valuesOf(context, field), field.choices.empty(), parent);
    case FieldType::Text:
        break;
    }
    return makeTextEditor(ValueEditor::tr("Value"), valuesOf(context, field), parent);
}

} // namespace baton
