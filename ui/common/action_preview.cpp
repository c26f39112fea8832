// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_preview.h"

#include "ui/common/action_report_text.h"
#include "ui/common/label.h"
#include "ui/common/text_lines_view.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "words/key_words.h"

namespace baton {

namespace {

constexpr int kLinesHeight = 132;

} // namespace

ActionPreview::ActionPreview(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("info"), tokens::kIconSmall, Ink::Muted, this)),
      m_summary(new Label(TextStyle::Strong, Ink::Text, this)),
      m_undo(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_lines(new TextLinesView(this))
{
    setAccessibleName(tr("What will happen"));
    m_lines->setAccessibleName(tr("What will happen, in detail"));
    m_lines->setFixedHeight(kLinesHeight);
    QSizePolicy policy = m_lines->sizePolicy(); // a dialog does not jump when they come
    policy.setRetainSizeWhenHidden(true);
    m_lines->setSizePolicy(policy);
    m_undo->setWordWrap(true);
    auto* const head = new QHBoxLayout;
    head->setSpacing(tokens::kUnit);
    head->addWidget(m_icon);
    head->addWidget(m_summary, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kUnit);
    column->addLayout(head);
    column->addWidget(m_undo);
    column->addWidget(m_lines);
    showNothing();
}

void ActionPreview::showLine(const QString& iconName, Ink ink, const QString& text)
{
    m_icon->setIcon(iconName, ink);
    m_summary->setText(text);
    m_summary->setAccessibleName(text);
    m_summary->setInk(Ink::Text);
}

void ActionPreview::showLines(const TextLines& lines)
{
    m_lines->setLines(lines);
    m_lines->setVisible(!lines.empty());
}

void ActionPreview::showNothing()
{
    showLine(QStringLiteral("info"), Ink::Muted, tr("What will happen is shown here."));
    m_summary->setInk(Ink::Muted);
    m_undo->clear();
    showLines({});
}

void ActionPreview::showPending()
{
    m_summary->setInk(Ink::Muted);
}

void ActionPreview::showReport(const ActionReport& report, const DeskRules& rules)
{
    if (report.leads == 0)
        showLine(QStringLiteral("info"), Ink::Muted, tr("Nothing would change."));
    else if (!report.overCap.empty())
        showLine(QStringLiteral("warning"), Ink::WarningText, reportSummary(report));
    else
        showLine(QStringLiteral("success"), Ink::GoodText, reportSummary(report));
    const bool possible = report.undo == ActionReport::Undo::Possible;
    m_undo->setText(report.leads == 0 ? QString()
                                      : keyText("undo_chance", possible ? "possible" : "until_routed"));
    showLines(reportLines(report, rules));
}

void ActionPreview::showError(const QString& sentence)
{
    showLine(QStringLiteral("error"), Ink::BadText, sentence);
    m_undo->clear();
    showLines({});
}

} // namespace baton
