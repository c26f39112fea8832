// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/fields/catalogue.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace baton {

/// What an editor of conditions offers and by which rules it checks. A value; copies share the catalogue.
struct ConditionContext {
    std::shared_ptr<const FieldCatalogue> catalogue;
    ConditionUse use = ConditionUse::Routing;
    /// Values that are suggested for a field besides its declared choices; may be empty.
    std::function<QStringList(const Field&)> knownValues = {};
    /// Kinds that can be asked about; none: conditions on activities are not offered.
    QStringList activityKinds = {};
    /// Instants are shown and entered in it.
    Zone viewer = Zone::utc();
    /// Where the entry of an instant begins.
    Instant now{};
    /// Which fields are offered; without it all that `use` may look at.
    std::function<bool(const Field&)> offers = {};
};

/// The fields that are offered, by title.
std::vector<FieldIndex> offeredFields(const ConditionContext& context);
/// Declared choices, or else known values.
QStringList valuesOf(const ConditionContext& context, const Field& field);
/// Everything wrong with the condition, at the pointers that its parts carry.
Problems problemsOf(const ConditionContext& context, const Condition& condition);

} // namespace baton
