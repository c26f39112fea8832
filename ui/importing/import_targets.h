// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields/catalogue.h"
#include "core/intake/import_kind.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// Something that a column can become.
struct ImportTarget {
    std::string id; ///< as in a mapping
    QString title;
    bool isInstant = false;
};

/// In the order in which people look for them: what identifies first, then the fields by title.
std::vector<ImportTarget> importTargets(ImportKind kind, const FieldCatalogue& catalogue);

/// The title of a target; an id that nothing is known of stays an id.
QString importTargetTitle(ImportKind kind, std::string_view id, const FieldCatalogue& catalogue);

QString importKindTitle(ImportKind kind);

} // namespace baton
