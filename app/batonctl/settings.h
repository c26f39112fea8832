// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_commands.h"

#include <string>
#include <vector>

namespace baton {

/// "field=value" pairs taken apart at the first "=".
inline FieldTexts fieldTexts(const std::vector<std::string>& settings)
{
    FieldTexts texts;
    for (const std::string& setting : settings) {
        const std::size_t equals = setting.find('=');
        texts.emplace_back(setting.substr(0, equals),
                           equals == std::string::npos ? "" : setting.substr(equals + 1));
    }
    return texts;
}

} // namespace baton
