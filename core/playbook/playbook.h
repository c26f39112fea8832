// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/digest.h"
#include "core/base/zone.h"
#include "core/fields/field.h"
#include "core/routing/tree.h"
#include "core/scoring/scorecard.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace baton {

/// What marketing and sales agreed, as one document. A value; keeps the document it was read from, so that
/// members unknown to this version of Baton survive a round trip.
struct Playbook {
    std::string name;
    Zone zone = Zone::utc();   ///< for received weekday and hour
    std::vector<Field> fields; ///< custom fields
    std::vector<Scorecard> scorecards;
    std::vector<Gate> gates;
    std::vector<Tree> trees;
    Json document;

    /// Hash of the compact text of the document: what versions, traces and signatures name.
    Digest hash() const;
};

/// Reads a playbook document (resources/schema/playbook.schema.json) and checks all that can be checked
/// without a roster; appends every Problem and returns nothing if any is an error. Text that is not JSON
/// gives "json.*".
std::optional<Playbook> parsePlaybook(std::string_view text, Problems& problems);
std::optional<Playbook> readPlaybook(const Json& document, Problems& problems);

} // namespace baton
