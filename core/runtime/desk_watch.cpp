// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/desk_watch.h"

#include "core/runtime/session.h"

namespace baton {

namespace {

using std::chrono::milliseconds;

/// A change committed elsewhere is to be on screen within 200 ms.
constexpr milliseconds kBetweenLooks{120};
constexpr milliseconds kBetweenTries{1000};

} // namespace

std::optional<milliseconds> DeskWatch::lose(const Error& error)
{
    if (!m_lost) {
        m_lost = true;
        m_listener.lost(error);
    }
    return kBetweenTries;
}

std::optional<milliseconds> DeskWatch::perform(const Result<Session*>& session)
{
    if (!session)
        return lose(session.error());
    if (const auto there = (*session)->checkWorkspaceIsThere(); !there)
        return lose(there.error());
    const auto generation = (*session)->generation();
    if (!generation)
        return lose(generation.error());
    if (m_lost) {
        m_lost = false;
        m_seen.reset();
        m_listener.regained();
    }
    if (m_seen && *m_seen != *generation)
        m_listener.changed();
    m_seen = *generation;
    return kBetweenLooks;
}

} // namespace baton
