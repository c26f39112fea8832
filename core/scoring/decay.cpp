// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/decay.h"

#include <cmath>

namespace baton {

namespace {

__extension__ using Wide = __int128;

Points linear(Points points, std::chrono::milliseconds over, std::chrono::milliseconds age)
{
    const Wide left = static_cast<Wide>(points.milli) * (over - age).count();
    const Wide half = left < 0 ? -(over.count() / 2) : over.count() / 2;
    return {static_cast<std::int64_t>((left + half) / over.count())};
}

Points halved(Points points, std::chrono::milliseconds over, std::chrono::milliseconds age)
{
    const double halvings = static_cast<double>(age.count()) / static_cast<double>(over.count());
    return {std::llround(static_cast<double>(points.milli) * std::exp2(-halvings))};
}

} // namespace

Points faded(Points points, const Decay& decay, std::chrono::milliseconds age)
{
    const std::chrono::milliseconds over = decay.over;
    switch (decay.kind) {
    case Decay::Kind::None:
        return points;
    case Decay::Kind::Linear:
        return age < over ? linear(points, over, age) : Points{};
    case Decay::Kind::HalfLife:
        return halved(points, over, age);
    case Decay::Kind::Window:
        return age < over ? points : Points{};
    }
    return points;
}

} // namespace baton
