// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace baton {

/// The files of resources/sample, compiled in.
std::string_view samplePlaybookResource();
std::string_view sampleRosterResource();

} // namespace baton
