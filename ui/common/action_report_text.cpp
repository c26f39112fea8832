// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/action_report_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "words/key_words.h"
#include "words/problem_text.h"
#include <map>

namespace baton {

namespace {

/// The translation context of this file.
class ReportText {
    Q_DECLARE_TR_FUNCTIONS(baton::ActionReport)
};

constexpr std::size_t kMostNumbers = 12;
constexpr std::size_t kMostOwners = 50;

QString nameOf(const DeskRules& rules, const RepId& rep)
{
    return QString::fromStdString(rules.repName(rep));
}

QString ownerText(const OwnerChange& change, const DeskRules& rules)
{
    const QString name = nameOf(rules, change.rep);
    if (change.loses == 0)
        return ReportText::tr("%1 gets %Ln lead(s)", nullptr, int(change.gets)).arg(name);
    if (change.gets == 0)
        return ReportText::tr("%1 gives up %Ln lead(s)", nullptr, int(change.loses)).arg(name);
    const QLocale locale;
    return ReportText::tr("%1 gives up %2 and gets %3")
        .arg(name, locale.toString(qlonglong(change.loses)), locale.toString(qlonglong(change.gets)));
}

QString excessText(const CapExcess& excess, const DeskRules& rules)
{
    const QLocale locale;
    return ReportText::tr("%1 %2: %3 of at most %4", "rep, what the cap is about, leads then, cap")
        .arg(nameOf(rules, excess.rep), verdictText(excess.cap), locale.toString(qlonglong(excess.would)),
             locale.toString(qlonglong(excess.limit)));
}

QString numbersText(const std::vector<LeadId>& leads)
{
    QStringList numbers;
    for (const LeadId lead : leads) {
        if (std::size_t(numbers.size()) == kMostNumbers)
            break;
        numbers.append(u'#' + QString::number(lead.value));
    }
    const QString listed = numbers.join(QStringLiteral(", "));
    const auto more = leads.size() - std::size_t(numbers.size());
    return more == 0 ? listed : ReportText::tr("%1 and %Ln more", nullptr, int(more)).arg(listed);
}

} // namespace

QString reportSummary(const ActionReport& report)
{
    QStringList parts{ReportText::tr("%Ln lead(s)", nullptr, int(report.leads))};
    if (!report.owners.empty())
        parts.append(ReportText::tr("%Ln owner(s)", nullptr, int(report.owners.size())));
    if (!report.overCap.empty())
        parts.append(ReportText::tr("%Ln over cap", nullptr, int(report.overCap.size())));
    if (!report.refused.empty())
        parts.append(ReportText::tr("%Ln stay(s) as before", nullptr, int(report.refused.size())));
    return parts.join(QStringLiteral(", "));
}

TextLines refusalLines(const ActionReport& report)
{
    std::map<QString, std::vector<LeadId>> byReason;
    for (const LeadRefusal& refusal : report.refused)
        byReason[problemText(refusal.problem)].push_back(refusal.lead);
    TextLines lines;
    for (const auto& [reason, leads] : byReason) {
        lines.push_back({0, TextLine::Mark::No, reason});
        lines.push_back({1, TextLine::Mark::None, numbersText(leads)});
    }
    return lines;
}

TextLines reportLines(const ActionReport& report, const DeskRules& rules)
{
    TextLines lines;
    if (!report.overCap.empty()) {
        lines.push_back({0, TextLine::Mark::Heading, ReportText::tr("Over cap")});
        for (const CapExcess& excess : report.overCap)
            lines.push_back({1, TextLine::Mark::None, excessText(excess, rules)});
    }
    if (!report.owners.empty()) {
        lines.push_back({0, TextLine::Mark::Heading, ReportText::tr("Owners")});
        for (std::size_t i = 0; i < std::min(report.owners.size(), kMostOwners); ++i)
            lines.push_back({1, TextLine::Mark::None, ownerText(report.owners[i], rules)});
        if (const auto more = std::ssize(report.owners) - std::ptrdiff_t(kMostOwners); more > 0)
            lines.push_back({1, TextLine::Mark::None, ReportText::tr("%Ln more", nullptr, int(more))});
    }
    if (!report.refused.empty()) {
        lines.push_back({0, TextLine::Mark::Heading, ReportText::tr("Stay as they are")});
        for (TextLine& line : refusalLines(report))
            lines.push_back({line.depth + 1, line.mark, std::move(line.text)});
    }
    return lines;
}

} // namespace baton
