// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/column_chooser.h"

#include "core/listing/listing_fields.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace baton {

namespace {

constexpr QSize kListSize{280, 320};
constexpr int kFieldRole = Qt::UserRole;

} // namespace

ColumnChooser* ColumnChooser::open(QWidget* anchor, LeadTable& table, const LeadTableModel& model)
{
    auto* const popup = new ColumnChooser(table, model, anchor->window());
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->adjustSize();
    QPoint place = anchor->mapToGlobal(QPoint(anchor->isRightToLeft() ? 0 : anchor->width() - popup->width(),
                                              anchor->height() + tokens::kHalf));
    const QRect room = anchor->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->QWidget::move(place);
    popup->show();
    popup->m_line->setFocus(Qt::PopupFocusReason);
    return popup;
}

ColumnChooser::ColumnChooser(LeadTable& table, const LeadTableModel& model, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_table(table),
      m_model(model),
      m_line(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("popup"));
    setAccessibleName(tr("Columns"));
    m_line->setPlaceholderText(tr("Find a column"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon(QStringLiteral("search"), Ink::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setFixedSize(kListSize);
    m_list->installEventFilter(this);
    auto* const hint = new Label(tr("Space shows or hides a column; Ctrl with ↑ or ↓ moves it."),
                                 TextStyle::Caption, Ink::Muted, this);
    hint->setWordWrap(true);
    QPushButton* const reset = makeQuietButton(tr("Reset columns"), this);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kGap, tokens::kGap, tokens::kGap, tokens::kUnit);
    column->setSpacing(tokens::kUnit);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(hint);
    column->addWidget(reset, 0, Qt::AlignLeft);
    fill();
    connect(m_line, &QLineEdit::textChanged, this, &ColumnChooser::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::noteTick);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.setColumns({});
        Q_EMIT m_table.columnsChanged();
        fill();
    });
}

/// Those shown in their order, then the others by name.
void ColumnChooser::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [this](const Field& field, bool shown) {
        auto* const item = new QListWidgetItem(m_model.cells().title(field), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
        item->setData(kFieldRole, QString::fromStdString(field.id.text()));
    };
    const FieldCatalogue& fields = m_model.cells().listing();
    std::vector<FieldIndex> others;
    for (FieldIndex index = 0; index < fields.size(); ++index)
        others.push_back(index);
    std::erase_if(others, [](FieldIndex index) { return !isListed(index); });
    for (const ViewColumn& column : m_table.columns()) {
        const auto index = fields.find(column.field);
        add(fields.at(*index), true);
        std::erase(others, *index);
    }
    std::sort(others.begin(), others.end(), [&](FieldIndex one, FieldIndex other) {
        return QString::localeAwareCompare(m_model.cells().title(fields.at(one)),
                                           m_model.cells().title(fields.at(other))) < 0;
    });
    for (const FieldIndex index : others)
        add(fields.at(index), false);
    m_list->setCurrentRow(0);
}

void ColumnChooser::narrow(const QString& text)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool shown = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!shown);
        if (shown && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ColumnChooser::noteTick(const QListWidgetItem* item)
{
    m_table.showColumn(item->data(kFieldRole).toString().toStdString(), item->checkState() == Qt::Checked);
}

void ColumnChooser::move(int step)
{
    const QListWidgetItem* const item = m_list->currentItem();
    if (!item || item->checkState() != Qt::Checked)
        return;
    const std::string field = item->data(kFieldRole).toString().toStdString();
    std::vector<ViewColumn> columns = m_table.columns();
    const auto at = std::ranges::find(columns, field, &ViewColumn::field);
    const auto to = (at - columns.begin()) + step;
    if (at == columns.end() || to < 0 || to >= std::ssize(columns))
        return;
    std::iter_swap(at, columns.begin() + to);
    m_table.setColumns(columns);
    Q_EMIT m_table.columnsChanged();
    fill();
    narrow(m_line->text());
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(kFieldRole).toString().toStdString() == field)
            m_list->setCurrentRow(row);
    }
}

bool ColumnChooser::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    const bool vertical = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (vertical && key->modifiers().testFlag(Qt::ControlModifier)) {
        move(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (watched == m_line && vertical) {
        m_list->setFocus(Qt::OtherFocusReason);
        QApplication::sendEvent(m_list, event);
        return true;
    }
    if (watched == m_line && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (QListWidgetItem* const item = m_list->currentItem())
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace baton
