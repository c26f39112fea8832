// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/listing_catalogue.h"

#include "core/listing/listing_fields.h"
#include "core/runtime/session.h"
#include "core/storage/repositories.h"

namespace baton {

Result<std::shared_ptr<const FieldCatalogue>> listingCatalogue(Session& session)
{
    const auto catalogue = session.catalogue();
    if (!catalogue)
        return catalogue.error();
    return listingCatalogue(**catalogue);
}

Result<Zone> playbookZone(Session& session)
{
    const auto live = session.repositories().playbooks.live();
    if (!live)
        return live.error();
    Problems problems;
    const auto playbook = *live ? parsePlaybook((*live)->document, problems) : std::nullopt;
    return playbook ? playbook->zone : Zone::utc();
}

} // namespace baton
