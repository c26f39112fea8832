// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text_lines_view.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace baton {

namespace {

constexpr int kMarkRole = Qt::UserRole;
constexpr int kIndent = 20;

TextLine::Mark markOf(const QModelIndex& index)
{
    return TextLine::Mark(index.data(kMarkRole).toInt());
}

bool hasPicture(TextLine::Mark mark)
{
    return mark == TextLine::Mark::Yes || mark == TextLine::Mark::No;
}

/// What screen readers say before the text.
QString spokenMark(TextLine::Mark mark)
{
    switch (mark) {
    case TextLine::Mark::Yes:
        return TextLinesView::tr("Yes: %1");
    case TextLine::Mark::No:
        return TextLinesView::tr("No: %1");
    default:
        return QStringLiteral("%1");
    }
}

class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::instance();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.color(Ink::Selected));
        const TextLine::Mark mark = markOf(index);
        QRect text = option.rect.adjusted(tokens::kHalf, kPadding, -tokens::kHalf, -kPadding);
        if (hasPicture(mark)) {
            const bool yes = mark == TextLine::Mark::Yes;
            const QRect first(text.left(), text.top() + 1, tokens::kIconSmall, tokens::kIconSmall);
            painter->drawPixmap(QStyle::visualRect(option.direction, text, first).topLeft(),
                                iconPixmap(yes ? QStringLiteral("tick") : QStringLiteral("cross"),
                                           tokens::kIconSmall, yes ? Ink::GoodText : Ink::BadText,
                                           painter->device()->devicePixelRatioF()));
            QRect rest = text;
            rest.setLeft(text.left() + tokens::kIconSmall + tokens::kUnit);
            text = QStyle::visualRect(option.direction, text, rest);
        }
        painter->setFont(fontOf(mark));
        painter->setPen(theme.color(Ink::Text));
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignTop);
        painter->drawText(text, int(alignment) | Qt::TextWordWrap, index.data().toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(theme.color(Ink::FocusLine), tokens::kFocusWidth));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::kHalf,
                                     tokens::kHalf);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* const tree = static_cast<const QTreeView*>(option.widget);
        int depth = 0;
        for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
            ++depth;
        const TextLine::Mark mark = markOf(index);
        const int picture = hasPicture(mark) ? tokens::kIconSmall + tokens::kUnit : 0;
        const int width =
            tree->viewport()->width() - (depth + 1) * tree->indentation() - 2 * tokens::kHalf - picture;
        const QRect bounds = QFontMetrics(fontOf(mark))
                                 .boundingRect(QRect(0, 0, std::max(width, 80), 100'000), Qt::TextWordWrap,
                                               index.data().toString());
        return {bounds.width() + picture + 2 * tokens::kHalf,
                std::max(bounds.height(), tokens::kIconSmall + 2) + 2 * kPadding};
    }

private:
    static constexpr int kPadding = tokens::kHalf;

    static QFont fontOf(TextLine::Mark mark)
    {
        return Theme::instance().font(mark == TextLine::Mark::Heading ? TextStyle::Strong : TextStyle::Body);
    }
};

} // namespace

TextLinesView::TextLinesView(QWidget* parent) : QTreeWidget(parent)
{
    setItemDelegate(new LineDelegate(this));
    setColumnCount(1);
    setHeaderHidden(true);
    setIndentation(kIndent);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    header()->setSectionResizeMode(QHeaderView::Stretch);
}

void TextLinesView::setLines(const TextLines& lines)
{
    m_lines = lines;
    m_items.clear();
    clear();
    QList<QTreeWidgetItem*> path;
    for (const TextLine& line : lines) {
        // A line may be several levels below the one before it; it hangs from the nearest above.
        path.resize(std::min<qsizetype>(path.size(), line.depth));
        auto* const item = path.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(path.last());
        item->setText(0, line.text);
        item->setData(0, kMarkRole, int(line.mark));
        item->setData(0, Qt::AccessibleTextRole, spokenMark(line.mark).arg(line.text));
        path.append(item);
        m_items.append(item);
    }
    expandAll();
    updateGeometry();
}

QString TextLinesView::plainText() const
{
    const bool all = selectedItems().isEmpty();
    QStringList texts;
    for (qsizetype line = 0; line < m_items.size(); ++line) {
        if (!all && !m_items[line]->isSelected())
            continue;
        const TextLine& shown = m_lines[std::size_t(line)];
        const QString mark = shown.mark == TextLine::Mark::Yes  ? QStringLiteral("✓ ")
                             : shown.mark == TextLine::Mark::No ? QStringLiteral("✗ ")
                                                                : QString();
        texts.append(QString(shown.depth * 2, u' ') + mark + shown.text);
    }
    return texts.join(u'\n');
}

QSize TextLinesView::sizeHint() const
{
    return {320, 200};
}

void TextLinesView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else
        QTreeWidget::keyPressEvent(event);
}

void TextLinesView::resizeEvent(QResizeEvent* event)
{
    QTreeWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // lines wrap anew
}

} // namespace baton
