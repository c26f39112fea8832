// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/key.h"

namespace baton {

bool isKey(std::string_view text)
{
    const auto alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    };
    if (text.empty() || text.size() > 64 || !alphanumeric(text.front()))
        return false;
    for (const char c : text) {
        if (!alphanumeric(c) && c != '.' && c != '-')
            return false;
    }
    return true;
}

} // namespace baton
