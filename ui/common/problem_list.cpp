// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/problem_list.h"

#include "ui/common/cell_delegate.h"
#include "ui/common/icons.h"
#include "ui/common/status_look.h"
#include "ui/common/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kMostLines = 8;
constexpr int kSeverityRole = Qt::UserRole;
constexpr int kPlaceRole = Qt::UserRole + 1;

class ProblemDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {CellDelegate::sizeHint(option, index).width(), tokens::kTreeRowHeight};
    }

protected:
    void paintContent(QPainter& painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override
    {
        const StatusLook look = lookOf(Severity(index.data(kSeverityRole).toInt()));
        const QRect text = drawIcon(painter, rect, option, look.icon, textOf(look.tone));
        const QRect rest = drawText(painter, text, option, option.text, inkFor(option, Ink::Text));
        drawText(painter, rest, option, index.data(kPlaceRole).toString(), inkFor(option, Ink::Muted));
    }
};

} // namespace

ProblemList::ProblemList(QWidget* parent) : QListWidget(parent)
{
    setItemDelegate(new ProblemDelegate(this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Problems"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    const auto activate = [this](const QListWidgetItem* item) {
        Q_EMIT problemActivated(m_problems[std::size_t(row(item))]);
    };
    connect(this, &QListWidget::itemClicked, this, activate);
    hide();
}

void ProblemList::setProblems(const Problems& problems)
{
    m_problems = problems;
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const Problem& one, const Problem& other) { return one.severity < other.severity; });
    clear();
    for (const Problem& problem : m_problems) {
        Problem alone = problem;
        alone.location.clear();
        auto* const item = new QListWidgetItem(problemText(alone), this);
        item->setData(kSeverityRole, int(problem.severity));
        item->setData(kPlaceRole, QString::fromStdString(problem.location));
        item->setData(
            Qt::AccessibleTextRole,
            tr("%1: %2", "severity: problem").arg(severityText(problem.severity), problemText(problem)));
    }
    setVisible(!m_problems.empty());
    updateGeometry();
}

QString ProblemList::plainText() const
{
    const bool all = selectedItems().isEmpty();
    QStringList texts;
    for (int line = 0; line < count(); ++line) {
        if (all || item(line)->isSelected())
            texts.append(item(line)->data(Qt::AccessibleTextRole).toString());
    }
    return texts.join(u'\n');
}

QSize ProblemList::sizeHint() const
{
    return {320, std::clamp(count(), 1, kMostLines) * tokens::kTreeRowHeight + 2 * frameWidth()};
}

QSize ProblemList::minimumSizeHint() const
{
    return {120, std::clamp(count(), 1, 3) * tokens::kTreeRowHeight + 2 * frameWidth()};
}

void ProblemList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(plainText());
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0)
        Q_EMIT problemActivated(m_problems[std::size_t(currentRow())]);
    else
        QListWidget::keyPressEvent(event);
}

} // namespace baton
