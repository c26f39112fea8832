// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/columns_step.h"

#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/problem_list.h"
#include "ui/common/table_view.h"
#include "ui/importing/column_details.h"
#include "ui/importing/columns_model.h"
#include "ui/importing/file_settings.h"
#include "ui/importing/import_state.h"
#include "ui/importing/import_targets.h"
#include "ui/importing/mapping_menu.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollArea>

namespace baton {

namespace {

constexpr int kDetailsWidth = 320;

QString originText(KnownExport origin)
{
    switch (origin) {
    case KnownExport::HubSpot:
        return ColumnsStep::tr("This is an export of HubSpot: its columns were recognised.");
    case KnownExport::Salesforce:
        return ColumnsStep::tr("This is an export of Salesforce: its columns were recognised.");
    case KnownExport::None:
        break;
    }
    return ColumnsStep::tr("Check what each column becomes.");
}

bool isAboutAColumn(const Problem& problem)
{
    return problem.location.starts_with("/columns/");
}

} // namespace

ColumnsStep::ColumnsStep(ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_model(new ColumnsModel(state, this)),
      m_origin(new Label(TextStyle::Body, Ink::Text, this)),
      m_mappings(new MappingMenu(state, this)),
      m_identity(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_notice(new Banner(this)),
      m_problems(new ProblemList(this)),
      m_table(new TableView(this)),
      m_details(new ColumnDetails(state, this))
{
    buildTable();
    m_identity->setWordWrap(true);
    m_origin->setWordWrap(true);
    auto* const words = new QVBoxLayout;
    words->setSpacing(tokens::kHalf);
    words->addWidget(m_origin);
    words->addWidget(m_identity);
    auto* const head = new QHBoxLayout;
    head->setSpacing(tokens::kTwo);
    head->addLayout(words, 1);
    head->addWidget(m_mappings, 0, Qt::AlignTop);

    auto* const inner = new QWidget(this);
    auto* const side = new QVBoxLayout(inner);
    side->setContentsMargins(tokens::kTwo, 0, tokens::kGap, 0);
    side->setSpacing(tokens::kThree);
    side->addWidget(m_details);
    side->addWidget(new FileSettings(state, inner));
    side->addStretch();
    auto* const scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(kDetailsWidth);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto* const middle = new QHBoxLayout;
    middle->setSpacing(tokens::kUnit);
    middle->addWidget(m_table, 1);
    middle->addWidget(scroll);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_problems);
    column->addLayout(middle, 1);

    connect(m_mappings, &MappingMenu::failed, this,
            [this](const QString& sentence) { m_notice->showMessage(Tone::Bad, sentence); });
    connect(m_details, &ColumnDetails::playbookRequested, this, &ColumnsStep::playbookRequested);
    connect(&m_state, &ImportState::previewChanged, this, &ColumnsStep::refresh);
    connect(&m_state, &ImportState::mappingChanged, this, &ColumnsStep::refreshWords);
}

void ColumnsStep::buildTable()
{
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(ColumnsModel::Name, 200);
    m_table->setColumnWidth(ColumnsModel::Samples, 220);
    m_table->setColumnWidth(ColumnsModel::Becomes, 170);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ColumnsStep::showCurrent);
    connect(m_table, &TableView::opened, m_details, &ColumnDetails::takeFocus);
}

void ColumnsStep::refresh()
{
    if (!m_state.isReadable())
        return;
    m_origin->setText(originText(m_state.preview()->origin));
    m_notice->hide();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refreshWords();
}

void ColumnsStep::refreshWords()
{
    if (!m_state.isReadable())
        return;
    m_identity->setText(identityText());
    Problems general;
    for (const Problem& problem : m_state.problems()) {
        if (!isAboutAColumn(problem))
            general.push_back(problem);
    }
    m_problems->setProblems(general);
    if (!m_state.missingColumns().isEmpty())
        m_notice->showMessage(Tone::Warning,
                              tr("The mapping speaks of columns that this file does not have: %1.")
                                  .arg(m_state.missingColumns().join(QStringLiteral(", "))));
}

/// By what rows are recognised as known, in the order in which it is tried.
QString ColumnsStep::identityText() const
{
    const ImportKind kind = m_state.draft().kind;
    if (kind == ImportKind::Activities)
        return m_state.fills("external_id")
                   ? tr("An activity is known if its external ID is; otherwise if lead, kind and time are "
                        "the "
                        "same.")
                   : tr("An activity is known if one of the same lead, kind and time is there.");
    if (kind == ImportKind::Accounts)
        return tr("An account is known by its external ID, or else by its domain.");
    const bool id = m_state.fills("external_id");
    const bool email = m_state.fills("email");
    if (id && email)
        return tr("A lead is known by its external ID, or else by its email.");
    if (id)
        return tr("A lead is known by its external ID.");
    if (email)
        return tr("A lead is known by its email.");
    return tr("No column is an external ID or an email: every row becomes a new lead, and a second import of "
              "the file makes them all again.");
}

void ColumnsStep::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_details->setColumn(current.isValid() ? std::optional(m_model->fileColumn(current.row()))
                                           : std::nullopt);
}

bool ColumnsStep::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_F2) {
            m_details->takeFocus();
            return true;
        }
        if (key == Qt::Key_Delete) {
            m_state.setColumn(m_model->fileColumn(m_table->currentIndex().row()), {});
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ColumnsStep::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
