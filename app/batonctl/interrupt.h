// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace baton::interrupt {

/// From now on Ctrl-C and SIGTERM only raise a flag, so that long work stops between two transactions; a
/// second one ends the program at once. A pipe that closes is an error of the write, not a signal.
void install();

bool requested();

} // namespace baton::interrupt
