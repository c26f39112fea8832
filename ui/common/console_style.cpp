// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/console_style.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTabBar>

namespace baton {

namespace {

constexpr int kIndicator = 18;
constexpr int kArrow = 14;

QColor inkOf(Ink ink)
{
    return Theme::instance().color(ink);
}

void drawIcon(QPainter* painter, const QRect& rect, const QString& name, int size, Ink ink)
{
    QRect place(0, 0, size, size);
    place.moveCenter(rect.center());
    painter->drawPixmap(place.topLeft(), iconPixmap(name, size, ink, painter->device()->devicePixelRatioF()));
}

Ink lineOf(const QStyleOption& option, bool focused)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return Ink::Line;
    return focused ? Ink::FocusLine : Ink::FieldLine;
}

/// The box of a field, as the style sheet draws that of a QLineEdit.
void drawField(QPainter* painter, const QStyleOption& option, bool hoverable)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = hoverable && option.state.testFlag(QStyle::State_MouseOver);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const qreal pen = focused ? tokens::kFocusWidth : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(inkOf(lineOf(option, focused)), pen));
    painter->setBrush(inkOf(!enabled ? Ink::Window : hovered ? Ink::Hover : Ink::Surface));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                             tokens::kRadiusSmall, tokens::kRadiusSmall);
    painter->restore();
}

void drawIndicator(QPainter* painter, const QStyleOption& option, bool isRound)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    QRect box(0, 0, kIndicator - 2, kIndicator - 2);
    box.moveCenter(option.rect.center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(inkOf(on && enabled && !focused ? Ink::Accent : lineOf(option, focused)),
                         focused ? tokens::kFocusWidth : 1));
    painter->setBrush(inkOf(on ? (enabled ? Ink::Accent : Ink::Disabled) : Ink::Surface));
    const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isRound)
        painter->drawEllipse(shape);
    else
        painter->drawRoundedRect(shape, tokens::kRadiusSmall, tokens::kRadiusSmall);
    if (on && isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(inkOf(Ink::OnAccent));
        painter->drawEllipse(QRectF(box).center(), 3, 3);
    } else if (on) {
        const bool partly = option.state.testFlag(QStyle::State_NoChange);
        drawIcon(painter, box, partly ? QStringLiteral("minus") : QStringLiteral("tick"), kArrow - 1,
                 Ink::OnAccent);
    }
    painter->restore();
}

void drawBranch(QPainter* painter, const QStyleOption& option)
{
    if (!option.state.testFlag(QStyle::State_Children))
        return;
    const bool open = option.state.testFlag(QStyle::State_Open);
    // chevron-right turns round with the layout direction.
    drawIcon(painter, option.rect, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
             kArrow, Ink::Muted);
}

void drawItemFocus(QPainter* painter, const QStyleOption& option)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(inkOf(Ink::FocusLine), tokens::kFocusWidth));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), tokens::kRadiusSmall,
                             tokens::kRadiusSmall);
    painter->restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void ConsoleStyle::polish(QWidget* widget)
{
    // A combo box lays its list out by a delegate of its own, which does not ask the style how tall rows are.
    auto* const combo = qobject_cast<QComboBox*>(widget);
    if (combo && !qobject_cast<QStyledItemDelegate*>(combo->itemDelegate()))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    QProxyStyle::polish(widget);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawIndicator(painter, *option, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(painter, *option, true);
    case PE_IndicatorBranch:
        return drawBranch(painter, *option);
    case PE_IndicatorArrowDown:
        return drawIcon(painter, option->rect, QStringLiteral("chevron-down"), kArrow, Ink::Muted);
    case PE_IndicatorArrowUp:
        return drawIcon(painter, option->rect, QStringLiteral("chevron-up"), kArrow, Ink::Muted);
    case PE_IndicatorHeaderArrow: {
        const auto* const header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const bool down = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        return drawIcon(painter, option->rect,
                        down ? QStringLiteral("sort-descending") : QStringLiteral("sort-ascending"), kArrow,
                        Ink::AccentText);
    }
    case PE_PanelLineEdit: // inside another field's box
        if (widget && (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                       qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())))
            return;
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    case PE_FrameFocusRect:
        // The style sheet gives buttons and tabs a look of their own for having the keyboard.
        if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QTabBar*>(widget))
            return;
        return drawItemFocus(painter, *option);
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const
{
    if (const auto* const combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox)
    {
        drawField(painter, *combo, !combo->editable);
        const bool enabled = combo->state.testFlag(State_Enabled);
        drawIcon(painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget),
                 QStringLiteral("chevron-down"), kArrow, enabled ? Ink::Muted : Ink::Disabled);
        return;
    }
    if (const auto* const spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox)
    {
        drawField(painter, *spin, false);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
            return spin->stepEnabled.testFlag(step) ? Ink::Muted : Ink::Disabled;
        };
        drawIcon(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget),
                 QStringLiteral("chevron-up"), 12, ink(QAbstractSpinBox::StepUpEnabled));
        drawIcon(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget),
                 QStringLiteral("chevron-down"), 12, ink(QAbstractSpinBox::StepDownEnabled));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const
{
    QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    // Texts begin where those of a QLineEdit do.
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) ||
        (control == CC_SpinBox && part == SC_SpinBoxEditField))
    {
        if (option->direction == Qt::LeftToRight)
            rect.setLeft(option->rect.left() + tokens::kUnit);
        else
            rect.setRight(option->rect.right() - tokens::kUnit);
    }
    return rect;
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ComboBox) // see subControlRect(); spin boxes do not ask, once there is a style sheet
        size = {size.width() + tokens::kHalf, tokens::kControlHeight};
    if (type == CT_ItemViewItem)
        size.setHeight(std::max(size.height(), tokens::kTreeRowHeight));
    if (type == CT_MenuItem && size.height() > tokens::kUnit)
        size.setHeight(std::max(size.height(), tokens::kTreeRowHeight));
    return size;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return kIndicator;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return tokens::kUnit;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return tokens::kIconSmall;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return tokens::kUnit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace baton
