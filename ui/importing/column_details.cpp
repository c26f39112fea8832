// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/column_details.h"

#include "ui/common/buttons.h"
#include "ui/common/choice_box.h"
#include "ui/common/label.h"
#include "ui/importing/columns_model.h"
#include "ui/importing/import_state.h"
#include "ui/importing/import_targets.h"
#include "ui/importing/labelled.h"

#include <QComboBox>
#include <QPushButton>

#include "words/key_words.h"
#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kSamples = 6;
/// Of "do not import": a key that no field can have.
const QString kIgnored = QStringLiteral("-");

QString formatTitle(DateFormat format)
{
    switch (format) {
    case DateFormat::Iso:
        return ColumnDetails::tr("2024-03-15 14:30");
    case DateFormat::Us:
        return ColumnDetails::tr("3/15/2024 2:30 PM (month first)");
    case DateFormat::Eu:
        return ColumnDetails::tr("15.03.2024 14:30 (day first)");
    case DateFormat::EpochMs:
        return ColumnDetails::tr("Milliseconds since 1970");
    case DateFormat::Auto:
        break;
    }
    return ColumnDetails::tr("Detect");
}

QWidget* holderOf(const QString& title, QWidget* field, QWidget* parent)
{
    auto* const holder = new QWidget(parent);
    QVBoxLayout* const column = labelled(title, field, holder);
    column->setContentsMargins(0, 0, 0, 0);
    holder->setLayout(column);
    return holder;
}

} // namespace

ColumnDetails::ColumnDetails(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_title(new Label(TextStyle::Subtitle, Ink::Text, this)),
      m_target(new ChoiceBox(this)),
      m_format(new QComboBox(this)),
      m_type(new QComboBox(this)),
      m_samples(new Label(TextStyle::Body, Ink::Text, this)),
      m_problem(new Label(TextStyle::Body, Ink::BadText, this)),
      m_hint(new Label(TextStyle::Caption, Ink::Muted, this))
{
    for (const DateFormat format :
         {DateFormat::Auto, DateFormat::Iso, DateFormat::Us, DateFormat::Eu, DateFormat::EpochMs})
        m_format->addItem(formatTitle(format), int(format));
    for (const FieldType type : {FieldType::Text, FieldType::Number, FieldType::YesNo, FieldType::Instant})
        m_type->addItem(keyText("type", fieldTypeKey(type)), int(type));
    for (Label* const label : {m_title, m_samples, m_problem, m_hint})
        label->setWordWrap(true);
    m_samples->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_formatHolder = holderOf(tr("How its dates are written"), m_format, this);
    m_typeHolder = holderOf(tr("Kind of value"), m_type, this);
    QPushButton* const playbook = makeQuietButton(tr("Fields of the playbook…"), this);

    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addWidget(m_title);
    column->addLayout(labelled(tr("Becomes"), m_target, this));
    column->addWidget(m_problem);
    column->addWidget(m_formatHolder);
    column->addWidget(m_typeHolder);
    column->addLayout(labelled(tr("First values"), m_samples, this));
    m_samples->setAccessibleName({}); // its text says what it is
    column->addWidget(m_hint);
    column->addWidget(playbook, 0, Qt::AlignLeading);
    connect(m_target, &ChoiceBox::chosen, this, &ColumnDetails::apply);
    connect(m_format, &QComboBox::activated, this, &ColumnDetails::apply);
    connect(m_type, &QComboBox::activated, this, &ColumnDetails::apply);
    connect(playbook, &QPushButton::clicked, this, &ColumnDetails::playbookRequested);
    connect(&m_state, &ImportState::mappingChanged, this, &ColumnDetails::refresh);
    setColumn({});
}

void ColumnDetails::setColumn(std::optional<std::size_t> column)
{
    m_column = column;
    refresh();
}

void ColumnDetails::takeFocus()
{
    m_target->setFocus(Qt::OtherFocusReason);
}

void ColumnDetails::fillTargets()
{
    const ImportKind kind = m_state.draft().kind;
    QStringList keys{kIgnored};
    QStringList titles{tr("Do not import")};
    for (const ImportTarget& target : importTargets(kind, m_state.catalogue())) {
        keys.append(QString::fromStdString(target.id));
        titles.append(target.title);
    }
    // Activities keep values under any name; leads and accounts what the playbook declares.
    m_target->setFreeTextAllowed(kind == ImportKind::Activities);
    m_target->setChoices(keys, titles);
    m_hint->setText(kind == ImportKind::Activities
                        ? tr("A name of your own keeps the column as a value of the activity.")
                        : tr("Fields beyond these belong to the playbook: publish one that declares the "
                             "field, and it can be chosen here."));
}

void ColumnDetails::refresh()
{
    const bool usable = m_column && m_state.isReadable() && *m_column < m_state.draft().columns.size();
    setEnabled(usable);
    if (!usable) {
        m_title->setText(tr("No column chosen"));
        m_problem->hide();
        m_formatHolder->hide();
        m_typeHolder->hide();
        m_samples->clear();
        return;
    }
    const ColumnChoice& choice = m_state.draft().columns[*m_column];
    m_title->setText(ColumnsModel::columnTitle(m_state, *m_column));
    fillTargets();
    m_target->setChosenKey(choice.target.empty() ? kIgnored : QString::fromStdString(choice.target));
    m_format->setCurrentIndex(m_format->findData(int(choice.format)));
    m_type->setCurrentIndex(m_type->findData(int(choice.type.value_or(FieldType::Text))));
    m_formatHolder->setVisible(isInstant());
    const ImportKind kind = m_state.draft().kind;
    const bool isOwnValue =
        kind == ImportKind::Activities && !choice.target.empty() &&
        importTargetTitle(kind, choice.target, m_state.catalogue()).toStdString() == choice.target;
    m_typeHolder->setVisible(isOwnValue);
    const QStringList samples = ColumnsModel::samplesOf(m_state, *m_column, kSamples);
    m_samples->setText(samples.isEmpty() ? tr("nothing but empty cells") : samples.join(u'\n'));
    m_samples->setInk(samples.isEmpty() ? Ink::Muted : Ink::Text);
    showProblem();
}

bool ColumnDetails::isInstant() const
{
    const ColumnChoice& choice = m_state.draft().columns[*m_column];
    if (choice.type == FieldType::Instant)
        return true;
    for (const ImportTarget& target : importTargets(m_state.draft().kind, m_state.catalogue())) {
        if (target.id == choice.target)
            return target.isInstant;
    }
    return false;
}

void ColumnDetails::showProblem()
{
    const auto problem = m_state.problemOf(*m_column);
    m_problem->setVisible(problem.has_value());
    if (!problem)
        return;
    Problem alone = *problem;
    alone.location.clear();
    const auto& found = m_state.check().columns[*m_column];
    m_problem->setText(
        found ? tr("%Ln of the first rows would be rejected. The first: %1", nullptr, int(found->rows))
                    .arg(problemText(alone))
              : problemText(alone));
}

void ColumnDetails::apply()
{
    if (!m_column)
        return;
    ColumnChoice choice = m_state.draft().columns[*m_column];
    const QString key = m_target->chosenKey();
    const std::string target = key == kIgnored ? std::string() : key.toStdString();
    const bool isSameTarget = choice.target == target;
    choice.target = target;
    choice.format = isSameTarget ? DateFormat(m_format->currentData().toInt()) : DateFormat::Auto;
    const auto type = FieldType(m_type->currentData().toInt());
    choice.type = isSameTarget && type != FieldType::Text ? std::optional(type) : std::nullopt;
    m_state.setColumn(*m_column, choice);
}

} // namespace baton
