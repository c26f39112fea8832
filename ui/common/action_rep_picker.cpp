// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_rep_picker.h"

#include "core/runtime/desk.h"
#include "ui/common/action_rep_model.h"
#include "ui/common/icons.h"
#include "ui/common/person_delegate.h"
#include "ui/common/status_delegate.h"
#include "ui/common/table_view.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

namespace {

constexpr int kFewestShownRows = 6;
constexpr int kTableHeight = tokens::kControlHeight + kFewestShownRows * tokens::kTableRowHeight;

} // namespace

/// By words of name or team.
class RepPicker::Filter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text)
    {
        m_words = text.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        QString text;
        for (const int column : {RepModel::Name, RepModel::Team})
            text += sourceModel()->index(row, column, parent).data().toString() + u'\n';
        return std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    }

private:
    QStringList m_words;
};

RepPicker::RepPicker(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_reps(new RepModel(this)),
      m_shown(new Filter(this)),
      m_line(new QLineEdit(this)),
      m_table(new TableView(this))
{
    m_line->setPlaceholderText(tr("Name or team"));
    m_line->setAccessibleName(tr("Find a rep by name or team"));
    m_line->addAction(icon(QStringLiteral("search"), Ink::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_shown->setSourceModel(m_reps);
    m_table->setModel(m_shown);
    m_table->setAccessibleName(tr("Reps"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(RepModel::Name, new PersonDelegate(m_table));
    m_table->setItemDelegateForColumn(RepModel::Duty, new StatusDelegate(m_table));
    QHeaderView* const header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionsMovable(false);
    header->setStretchLastSection(true);
    constexpr int widths[] = {176, 128, 88, 176, 96};
    for (int column = 0; column < RepModel::Columns; ++column)
        header->resizeSection(column, widths[column]);
    m_table->setMinimumHeight(kTableHeight);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(tokens::kUnit);
    layout->addWidget(m_line);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &RepPicker::narrow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RepPicker::chosen);
    connect(m_table, &TableView::opened, this, &RepPicker::confirmed);
    load();
}

QSize RepPicker::sizeHint() const
{
    return {680, tokens::kControlHeight + tokens::kUnit + kTableHeight};
}

void RepPicker::load()
{
    const Instant now = m_desk.now();
    m_job.replace(m_desk.read(this, repStandings, [this, now](Result<std::vector<RepStanding>> reps) {
        if (!reps)
            return;
        m_reps->setReps(*std::move(reps), now);
        if (m_wanted)
            setRep(*m_wanted);
    }));
}

std::optional<RepId> RepPicker::rep() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? m_wanted : m_reps->rep(m_shown->mapToSource(rows.front()).row()).rep;
}

void RepPicker::setRep(const RepId& rep)
{
    m_wanted = rep;
    for (int row = 0; row < m_reps->rowCount(); ++row) {
        if (m_reps->rep(row).rep != rep)
            continue;
        m_wanted.reset();
        const QModelIndex index = m_shown->mapFromSource(m_reps->index(row, 0));
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
        m_table->scrollTo(index);
        return;
    }
}

void RepPicker::narrow(const QString& text)
{
    m_shown->setText(text);
    // What is left is what was meant.
    if (!text.isEmpty() && m_shown->rowCount() > 0 && m_table->selectionModel()->selectedRows().isEmpty())
        m_table->selectRow(0);
}

bool RepPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            if (m_table->selectionModel()->selectedRows().isEmpty() && m_shown->rowCount() > 0)
                m_table->selectRow(0);
            else
                QApplication::sendEvent(m_table, event);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace baton
