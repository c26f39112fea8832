// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/history_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/section_header.h"
#include "ui/common/status_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/time_delegate.h"
#include "ui/importing/history_model.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kCountWidth = 84;

} // namespace

HistoryPanel::HistoryPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new HistoryModel(this)),
      m_table(new TableView(this)),
      m_empty(
          new Label(tr("Nothing was imported into this workspace yet."), TextStyle::Body, Ink::Muted, this)),
      m_resume(makeButton(tr("Go on"), this)),
      m_undo(makeButton(tr("Undo…"), this))
{
    auto* const header = new SectionHeader(tr("Earlier imports"), this);
    header->addWidget(m_resume);
    header->addWidget(m_undo);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setItemDelegateForColumn(HistoryModel::Status, new StatusDelegate(this));
    const Zone viewer = Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
    m_table->setItemDelegateForColumn(HistoryModel::When, new TimeDelegate(desk.clock(), viewer, m_table));
    m_table->setColumnWidth(HistoryModel::File, 280);
    m_table->setColumnWidth(HistoryModel::Status, 130);
    m_table->setColumnWidth(HistoryModel::When, 110);
    m_table->setColumnWidth(HistoryModel::Who, 110);
    for (int column = HistoryModel::Created; column < HistoryModel::Count; ++column)
        m_table->setColumnWidth(column, kCountWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kUnit);
    column->addWidget(header);
    column->addWidget(m_empty);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPanel::refreshActions);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(*current()); });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(*current()); });
    connect(&desk, &Desk::workspaceChanged, this, &HistoryPanel::load);
    connect(&desk, &Desk::opened, this, &HistoryPanel::load);
    m_table->hide();
    refreshActions();
    load();
}

void HistoryPanel::load()
{
    m_job.replace(m_desk.read(this, importHistory, [this](Result<std::vector<ImportRecord>> records) {
        if (!records)
            return; // the window says what is wrong with the workspace; what is shown stays
        m_model->setRecords(*std::move(records));
        m_empty->setVisible(m_model->rowCount() == 0);
        m_table->setVisible(m_model->rowCount() > 0);
        if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
            m_table->setCurrentIndex(m_model->index(0, 0));
        refreshActions();
        Q_EMIT loaded();
    }));
}

void HistoryPanel::setForbidden(const QString& reason)
{
    m_forbidden = reason;
    refreshActions();
}

const ImportRecord* HistoryPanel::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->record(index.row()) : nullptr;
}

const ImportRecord* HistoryPanel::find(ImportId id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row).id == id)
            return &m_model->record(row);
    }
    return nullptr;
}

void HistoryPanel::refreshActions()
{
    const ImportRecord* const record = current();
    const bool may = record && m_forbidden.isEmpty();
    m_resume->setEnabled(may && record->canResume());
    m_undo->setEnabled(may && record->canUndo());
    m_resume->setToolTip(!m_forbidden.isEmpty()  ? m_forbidden
                         : m_resume->isEnabled() ? QString()
                                                 : tr("Only an import that was stopped can go on."));
    const bool isAccounts = record && record->kind == ImportKind::Accounts;
    m_undo->setToolTip(!m_forbidden.isEmpty() ? m_forbidden
                       : m_undo->isEnabled()  ? QString()
                       : isAccounts
                           ? tr("Imports of accounts cannot be undone: what accounts were is not kept.")
                           : tr("It was undone already."));
    for (QPushButton* const button : {m_resume, m_undo})
        button->setAccessibleDescription(button->toolTip());
}

} // namespace baton
