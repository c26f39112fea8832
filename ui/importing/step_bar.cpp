// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/step_bar.h"

#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace baton {

namespace {

constexpr int kDisc = 22;

/// A number in a disc and a title; a tick once the step is done.
class StepButton final : public QAbstractButton {
public:
    StepButton(int number, const QString& title, QWidget* parent) : QAbstractButton(parent), m_number(number)
    {
        setText(title);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setState(bool isCurrent, bool isDone)
    {
        m_isCurrent = isCurrent;
        m_isDone = isDone;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::instance().font(TextStyle::Strong));
        return {kDisc + 3 * tokens::kUnit + metrics.horizontalAdvance(text()) + tokens::kHalf,
                tokens::kControlHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = Theme::instance();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isEnabled() && underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Ink::Hover));
            painter.drawRoundedRect(rect(), tokens::kRadiusSmall, tokens::kRadiusSmall);
        }
        paintDisc(painter);
        QRect text = rect().adjusted(kDisc + 2 * tokens::kUnit, 0, -tokens::kUnit, 0);
        text = QStyle::visualRect(layoutDirection(), rect(), text);
        painter.setFont(theme.font(m_isCurrent ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(theme.color(m_isCurrent ? Ink::Text : isEnabled() ? Ink::Muted : Ink::Disabled));
        painter.drawText(text,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         this->text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(theme.color(Ink::FocusLine), tokens::kFocusWidth));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), tokens::kRadiusSmall,
                                    tokens::kRadiusSmall);
        }
    }

private:
    void paintDisc(QPainter& painter) const
    {
        const Theme& theme = Theme::instance();
        QRect disc(tokens::kUnit, (height() - kDisc) / 2, kDisc, kDisc);
        disc = QStyle::visualRect(layoutDirection(), rect(), disc);
        painter.setPen(m_isCurrent ? QPen(Qt::NoPen) : QPen(theme.color(Ink::FieldLine)));
        painter.setBrush(m_isCurrent ? QBrush(theme.color(Ink::Accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        if (m_isDone && !m_isCurrent) {
            constexpr int size = 14;
            painter.drawPixmap(disc.center().x() - size / 2 + 1, disc.center().y() - size / 2 + 1,
                               iconPixmap(QStringLiteral("tick"), size, Ink::GoodText, devicePixelRatioF()));
            return;
        }
        painter.setFont(theme.font(TextStyle::Caption));
        painter.setPen(theme.color(m_isCurrent ? Ink::OnAccent : isEnabled() ? Ink::Muted : Ink::Disabled));
        painter.drawText(disc, Qt::AlignCenter, locale().toString(m_number));
    }

    int m_number;
    bool m_isCurrent = false;
    bool m_isDone = false;
};

} // namespace

StepBar::StepBar(const QStringList& titles, QWidget* parent) : QWidget(parent), m_titles(titles)
{
    setAccessibleName(tr("Steps"));
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (int step = 0; step < titles.size(); ++step) {
        if (step > 0)
            row->addWidget(
                new IconLabel(QStringLiteral("chevron-right"), tokens::kIconSmall, Ink::Muted, this));
        auto* const button = new StepButton(step + 1, titles[step], this);
        connect(button, &QAbstractButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
        m_buttons.append(button);
        row->addWidget(button);
    }
    row->addStretch();
    refresh();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    m_reachable = std::max(m_reachable, step);
    refresh();
}

void StepBar::setReachable(int last)
{
    m_reachable = std::max(last, m_current);
    refresh();
}

void StepBar::refresh()
{
    for (int step = 0; step < m_buttons.size(); ++step) {
        const bool isDone = step < m_current;
        m_buttons[step]->setEnabled(step <= m_reachable);
        static_cast<StepButton*>(m_buttons[step])->setState(step == m_current, isDone);
        const QString state = step == m_current ? tr("this step") : isDone ? tr("done") : tr("to come");
        m_buttons[step]->setAccessibleName(
            tr("Step %1 of %2: %3").arg(step + 1).arg(m_buttons.size()).arg(m_titles[step]));
        m_buttons[step]->setAccessibleDescription(state);
    }
}

void StepBar::keyPressEvent(QKeyEvent* event)
{
    const bool forward = event->key() == Qt::Key_Right;
    if (!forward && event->key() != Qt::Key_Left) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int from = int(m_buttons.indexOf(static_cast<QAbstractButton*>(focusWidget())));
    const int to = from + (forward == isLeftToRight() ? 1 : -1);
    if (from >= 0 && to >= 0 && to < m_buttons.size() && m_buttons[to]->isEnabled())
        m_buttons[to]->setFocus(Qt::TabFocusReason);
}

} // namespace baton
