// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_contents.h"

#include "core/runtime/desk.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/lead_rows.h"
#include "ui/common/page.h"
#include "ui/shell/console_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_stack.h"

#include <QAction>
#include <QCoreApplication>
#include <QPointer>

#include "words/key_words.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

constexpr std::size_t kMostLeads = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baton::Palette)
};

QString fieldText(const Lead& lead, std::string_view field)
{
    const Value* const value = lead.values.find(field);
    const auto* const text = value ? std::get_if<std::string>(value) : nullptr;
    return text ? Words::text(*text) : QString();
}

QString nameOf(const Lead& lead)
{
    QString name = QStringList{fieldText(lead, "first_name"), fieldText(lead, "last_name")}
                       .join(QLatin1Char(' '))
                       .trimmed();
    if (!name.isEmpty())
        return name;
    const QString email = fieldText(lead, "email");
    return email.isEmpty() ? Text::tr("Lead %1").arg(lead.id.value) : email;
}

/// Leads by number, external id or email, then by what their texts contain.
Result<std::vector<ListedLead>> findLeads(Session& session, const std::string& needle)
{
    const auto exact = leadsNamed(session, needle);
    if (!exact)
        return exact.error();
    std::vector<LeadId> ids = *exact;
    LeadQuery query;
    query.scope = LeadScope::All;
    query.search = needle;
    const auto order = LeadOrder::read(session, std::move(query));
    if (!order)
        return order.error();
    for (const LeadId lead : order->leads()) {
        if (ids.size() == kMostLeads)
            break;
        if (std::find(ids.begin(), ids.end(), lead) == ids.end())
            ids.push_back(lead);
    }
    return leadRows(session, ids, {});
}

} // namespace

PaletteContents::PaletteContents(MainWindow& window, const QList<QAction*>& windowActions) : m_window(window)
{
    ConsoleView* const console = window.console();
    if (Page* const page = console ? console->pages().currentPage() : nullptr)
        addActions(Text::tr("This page"), page->actions());
    if (console)
        addActions(Text::tr("This lead"), console->inspectorActions());
    addActions(Text::tr("Action"), windowActions);
    if (console)
        addReps();
}

void PaletteContents::addActions(const QString& kind, const QList<QAction*>& actions)
{
    for (QAction* const action : actions) {
        if (!action->isEnabled() || action->text().isEmpty())
            continue;
        PaletteEntry entry;
        entry.kind = kind;
        entry.text = action->text().remove(QLatin1Char('&'));
        entry.hint = action->shortcut().toString(QKeySequence::NativeText);
        entry.icon = action->property("iconName").toString();
        entry.run = [action = QPointer(action)] {
            if (action)
                action->trigger();
        };
        m_entries.push_back(std::move(entry));
    }
}

void PaletteContents::addReps()
{
    const auto& rules = m_window.desk()->rules();
    if (!rules->roster)
        return;
    for (const Rep& rep : rules->roster->reps) {
        if (!rep.active)
            continue;
        PaletteEntry entry;
        entry.kind = Text::tr("Rep");
        entry.text = Words::text(rep.name);
        entry.detail = Words::text(rep.email);
        entry.icon = QStringLiteral("rep");
        entry.run = [window = QPointer(&m_window), id = rep.id] {
            if (!window || !window->console() ||
                !window->console()->pages().showPage(QStringLiteral("queue")))
                return;
            window->console()->pages().currentPage()->showRep(id);
        };
        m_entries.push_back(std::move(entry));
    }
}

CommandPalette::Search PaletteContents::search() const
{
    return [window = QPointer(&m_window)](const QString& needle, auto then) {
        if (!window || !window->console()) {
            then({});
            return DeskJob();
        }
        return window->desk()->scan(
            window, [needle = needle.toStdString()](Session& session) { return findLeads(session, needle); },
            [window, then](const Result<std::vector<ListedLead>>& leads) {
                std::vector<PaletteEntry> entries;
                if (leads && window) {
                    for (const ListedLead& row : *leads) {
                        const Lead& lead = row.summary.lead;
                        PaletteEntry entry;
                        entry.kind = Text::tr("Lead, %1").arg(stateText(row.summary.state));
                        entry.text = nameOf(lead);
                        entry.detail = fieldText(lead, "company");
                        entry.icon = QStringLiteral("lead");
                        entry.run = [window, id = lead.id] {
                            if (window && window->console())
                                window->console()->pages().showLead(id);
                        };
                        entries.push_back(std::move(entry));
                    }
                }
                then(std::move(entries));
            });
    };
}

} // namespace baton
