// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/no_effect.h"

#include <algorithm>

namespace baton {

void warnOfNoEffect(const JsonCursor& object, std::initializer_list<std::string_view> read)
{
    for (const auto& [name, value] : object.value().get_ref<const Json::object_t&>()) {
        if (value.is_null() || std::find(read.begin(), read.end(), name) != read.end())
            continue;
        std::vector<std::string> args{name};
        args.insert(args.end(), read.begin(), read.end());
        object.problems().push_back(
            {Severity::Warning, "roster.no_effect", pointerStep(object.pointer(), name), std::move(args)});
    }
}

} // namespace baton
