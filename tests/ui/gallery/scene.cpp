// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/scene.h"

namespace baton::gallery {

namespace {

auto& makers()
{
    static std::vector<std::vector<Scene> (*)()> all;
    return all;
}

} // namespace

bool addScenes(std::vector<Scene> (*make)())
{
    makers().push_back(make);
    return true;
}

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    for (const auto make : makers()) {
        for (Scene& scene : make())
            scenes.push_back(std::move(scene));
    }
    return scenes;
}

} // namespace baton::gallery
