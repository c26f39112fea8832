// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/condition_part.h"

namespace baton {

ConditionPart::ConditionPart(QWidget* parent) : QWidget(parent) {}

Problems problemsBelow(const Problems& problems, const std::string& pointer)
{
    Problems below;
    for (const Problem& problem : problems) {
        const std::string& location = problem.location;
        if (location.starts_with(pointer) &&
            (location.size() == pointer.size() || location[pointer.size()] == '/'))
            below.push_back(problem);
    }
    return below;
}

} // namespace baton
