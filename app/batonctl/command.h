// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batonctl/command_spec.h"

#include <span>

namespace baton {

/// A subcommand: one file in commands/ and its name in the CMakeLists.txt there.
struct Command {
    /// Declares it below `root`: name, help, options, and what to do.
    void (*add)(CommandSpec& root) = nullptr;
};

std::span<const Command* const> commandCatalogue(); // generated

} // namespace baton
