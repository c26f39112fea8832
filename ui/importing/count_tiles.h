// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/lead_import.h"

#include <QWidget>

#include <array>

namespace baton {

class Label;

/// What became of the rows of an import, as figures: read, new, updated, known, rejected.
class CountTiles final : public QWidget {
    Q_OBJECT

public:
    /// Words for what has happened, or for what would.
    enum class Tense { Done, Would };

    explicit CountTiles(Tense tense, QWidget* parent = nullptr);

    void setCounts(const ImportProgress& counts);
    void setCounts(const ImportReport& report);

private:
    static constexpr std::size_t kTiles = 5;
    std::array<Label*, kTiles> m_figures;
    std::array<QString, kTiles> m_titles;
};

} // namespace baton
