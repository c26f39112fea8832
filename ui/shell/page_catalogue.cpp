// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_catalogue.h"

#include "ui/importing/import_page.h"
#include "ui/people/people_page.h"
#include "ui/playbook/playbook_page.h"
#include "ui/queue/queue_page.h"

#include <QCoreApplication>

#include <array>

namespace baton {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(baton::Pages)
};

template <typename AnyPage>
Page* make(Desk& desk, QWidget* parent)
{
    return new AnyPage(desk, parent);
}

} // namespace

std::span<const PageEntry> pageCatalogue()
{
    static constexpr auto entries = std::to_array<PageEntry>({
        {"queue", "queue", [] { return Text::tr("Queue"); }, &make<QueuePage>},
        {"import", "import", [] { return Text::tr("Import"); }, &make<ImportPage>},
        {"playbook", "playbook", [] { return Text::tr("Playbook"); }, &make<PlaybookPage>},
        {"people", "people", [] { return Text::tr("People"); }, &make<PeoplePage>},
    });
    return entries;
}

} // namespace baton
