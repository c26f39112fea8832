// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <span>

namespace baton {

/// Pseudo-random numbers (SplitMix64) that depend on nothing but the numbers they are made of, on every
/// machine: one stream for each (seed, purpose, index).
class SampleRandom {
public:
    explicit SampleRandom(std::initializer_list<std::uint64_t> parts)
    {
        for (const std::uint64_t part : parts)
            m_state = mixed(m_state ^ mixed(part + kStep));
    }

    std::uint64_t next() { return mixed(m_state += kStep); }
    /// In [0, 1).
    double fraction() { return double(next() >> 11) * 0x1p-53; }
    double between(double low, double high) { return low + (high - low) * fraction(); }
    bool chance(double probability) { return fraction() < probability; }
    std::size_t below(std::size_t count) { return std::size_t(fraction() * double(count)); }
    template <typename Item>
    const Item& pick(std::span<const Item> items)
    {
        return items[below(items.size())];
    }
    /// Standard normal, but never beyond 6: the sum of twelve.
    double normal()
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += fraction();
        return sum;
    }
    /// How many of rare, independent events; for a mean of a few.
    int poisson(double mean)
    {
        const double limit = std::exp(-mean);
        int count = 0;
        double product = fraction();
        while (product > limit) {
            product *= fraction();
            ++count;
        }
        return count;
    }

private:
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15;
    static std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state = 0;
};

} // namespace baton
