// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "tests/support/fixed_clock.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace baton::gallery {

/// What scenes are made with: a clock that stands still, and the zone of whoever looks.
struct Stage {
    test::FixedClock clock{"2026-03-02T10:00:00Z"};
    Zone viewer = Zone::find("Europe/Berlin").value();
};

/// One picture: a page, a dialog or a state of one.
struct Scene {
    enum class Frame { Page, Dialog };

    QString name; ///< "queue-empty": the room first; also the file
    std::function<std::unique_ptr<QWidget>(const Stage&)> make;
    Frame frame = Frame::Page; ///< a page is shown at every size, a dialog at its own
    /// Asked again and again until it says yes: for what arrives later. Nothing: at once.
    std::function<bool(QWidget&)> ready = {};
};

/// Adds a room's scenes; use the macro, once a file. Static initialisers are safe here: this is an
/// executable.
bool addScenes(std::vector<Scene> (*make)());
std::vector<Scene> allScenes();

} // namespace baton::gallery

#define BATON_SCENES(room)                                                                                   \
    static std::vector<baton::gallery::Scene> room##_scenes();                                               \
    static const bool room##_registered = baton::gallery::addScenes(room##_scenes);                          \
    static std::vector<baton::gallery::Scene> room##_scenes()
