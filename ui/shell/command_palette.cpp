// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/common/label.h"
#include "ui/common/theme.h"
#include "ui/shell/palette_model.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace baton {

namespace {

constexpr int kWidth = 640;
constexpr int kHeight = 420;
constexpr int kTypingPauseMs = 80;

/// Name and detail at the left; what it is and its shortcut at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, tokens::kTableRowHeight}; // as wide as the list
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.icon = {};
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);

        const Theme& theme = Theme::instance();
        QRect rect = option.rect.adjusted(tokens::kGap, 0, -tokens::kGap, 0);
        const auto visual = [&](const QRect& logical) {
            return QStyle::visualRect(option.direction, option.rect, logical);
        };
        const QRect iconRect(rect.left(), rect.center().y() - tokens::kIconSmall / 2, tokens::kIconSmall,
                             tokens::kIconSmall);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, visual(iconRect));
        rect.setLeft(iconRect.right() + tokens::kGap);

        const QString right = rightText(index);
        painter->setFont(theme.font(TextStyle::Caption));
        painter->setPen(theme.color(Ink::Muted));
        const int rightWidth = painter->fontMetrics().horizontalAdvance(right);
        painter->drawText(visual(rect), Qt::AlignVCenter | Qt::AlignTrailing, right);
        rect.setRight(rect.right() - rightWidth - tokens::kGap);
        drawName(painter, visual(rect), index);
    }

private:
    static QString rightText(const QModelIndex& index)
    {
        const QString kind = index.data(PaletteModel::Kind).toString();
        const QString hint = index.data(PaletteModel::Hint).toString();
        return hint.isEmpty() ? kind : hint + QStringLiteral("   ") + kind;
    }

    static void drawName(QPainter* painter, QRect rect, const QModelIndex& index)
    {
        const Theme& theme = Theme::instance();
        painter->setFont(theme.font(TextStyle::Body));
        painter->setPen(theme.color(Ink::Text));
        const QFontMetrics metrics = painter->fontMetrics();
        const QString name =
            metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeading, name);
        const int used = metrics.horizontalAdvance(name) + tokens::kGap;
        if (painter->layoutDirection() == Qt::RightToLeft)
            rect.setRight(rect.right() - used);
        else
            rect.setLeft(rect.left() + used);
        painter->setPen(theme.color(Ink::Muted));
        painter->drawText(
            rect, Qt::AlignVCenter | Qt::AlignLeading,
            metrics.elidedText(index.data(PaletteModel::Detail).toString(), Qt::ElideRight, rect.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(std::vector<PaletteEntry> entries, Search search, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_needle(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new Label(TextStyle::Body, Ink::Muted, this)),
      m_model(new PaletteModel(this)),
      m_search(std::move(search))
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find anything"));
    setAccessibleName(tr("Find anything"));
    setModal(true);
    resize(kWidth, kHeight);
    m_needle->setPlaceholderText(tr("Page, lead, rep or action"));
    m_needle->setAccessibleName(tr("Search"));
    m_needle->installEventFilter(this);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::kUnit, tokens::kUnit, tokens::kUnit, tokens::kUnit);
    layout->setSpacing(tokens::kUnit);
    layout->addWidget(m_needle);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);

    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    m_model->setEntries(std::move(entries));
    m_list->setCurrentIndex(m_model->index(0));
    showEntries({});
    m_pause.setSingleShot(true);
    m_pause.setInterval(kTypingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_job.replace(m_search(m_needle->text(), [this](std::vector<PaletteEntry> found) {
            m_model->setFound(std::move(found));
            if (!m_list->currentIndex().isValid())
                m_list->setCurrentIndex(m_model->index(0));
            showEntries(tr("Nothing was found for “%1”.").arg(m_needle->text().trimmed()));
        }));
    });
    connect(m_needle, &QLineEdit::textChanged, this, &CommandPalette::take);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    if (parent) {
        const QRect around = parent->window()->geometry();
        move(around.center().x() - width() / 2, around.top() + around.height() / 6);
    }
}

void CommandPalette::take(const QString& needle)
{
    m_job.drop();
    m_model->setNeedle(needle);
    m_list->setCurrentIndex(m_model->index(0));
    showEntries(tr("Looking through the leads…"));
    if (needle.trimmed().isEmpty())
        m_pause.stop();
    else
        m_pause.start();
}

/// Or, where there are none, why.
void CommandPalette::showEntries(const QString& otherwise)
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    m_nothing->setText(any ? QString() : otherwise);
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const auto run = m_model->entry(index.row()).run;
    accept();
    run();
}

/// Nothing else sets a window without a frame off from what is behind it.
void CommandPalette::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(Theme::instance().color(Ink::FieldLine));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// The field keeps the keyboard; what moves in the list goes there.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_needle || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto* const key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace baton
