// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace baton {

/// One line on standard error that says how far a command is; nothing at all unless that is a terminal. Gone
/// when it ends.
class ProgressBar {
public:
    explicit ProgressBar(QString what);
    ~ProgressBar();
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// `total` 0: unknown. `detail` comes behind. Cheap: draws a few times a second.
    void show(std::uint64_t done, std::uint64_t total, const QString& detail);

private:
    QString m_what;
    bool m_isTerminal;
    bool m_isDrawn = false;
    std::chrono::steady_clock::time_point m_next{};
};

} // namespace baton
