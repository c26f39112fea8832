// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace baton {

/// The translation context of the command line.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

/// What a command ends with; scripts rely on it.
namespace exit_code {
inline constexpr int done = 0;
inline constexpr int badInput = 1;    ///< a file, a document, a name: somebody can mend it
inline constexpr int usage = 2;       ///< the command line itself
inline constexpr int worldFailed = 3; ///< disk, database: what was asked may be right
inline constexpr int interrupted = 130;
} // namespace exit_code

} // namespace baton
