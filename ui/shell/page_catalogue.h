// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <span>

class QWidget;

namespace baton {

class Desk;
class Page;

/// A page that the rail offers. Made at the first visit.
struct PageEntry {
    const char* id;   ///< stable: kept in settings and used in links
    const char* icon; ///< see ui/common/icons.h
    QString (*title)();
    Page* (*make)(Desk&, QWidget* parent);
};

/// In the order of the rail.
std::span<const PageEntry> pageCatalogue();

} // namespace baton
