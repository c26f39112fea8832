// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/status_look.h"

#include "words/key_words.h"
#include "words/problem_text.h"
#include <array>

namespace baton {

namespace {

struct Look {
    const char* icon;
    Tone tone;
};

// In the order of LeadState and of Severity.
constexpr auto kStates = std::to_array<Look>({{"due", Tone::Info},
                                              {"owned", Tone::Good},
                                              {"held", Tone::Warning},
                                              {"nurture", Tone::Neutral},
                                              {"ended", Tone::Neutral},
                                              {"trash", Tone::Neutral}});
constexpr auto kSeverities =
    std::to_array<Look>({{"error", Tone::Bad}, {"warning", Tone::Warning}, {"info", Tone::Info}});

struct ActivityPicture {
    std::string_view part; ///< of the kind
    const char* icon;
};
constexpr auto kActivities = std::to_array<ActivityPicture>({{"form", "form"},
                                                             {"click", "click"},
                                                             {"email", "email"},
                                                             {"mail", "email"},
                                                             {"page", "page-view"},
                                                             {"visit", "page-view"},
                                                             {"call", "call"},
                                                             {"meeting", "meeting"},
                                                             {"demo", "meeting"}});

} // namespace

StatusLook lookOf(LeadState state)
{
    const Look& look = kStates[std::size_t(state)];
    return {QLatin1StringView(look.icon), look.tone, stateText(state)};
}

StatusLook lookOf(Severity severity)
{
    const Look& look = kSeverities[std::size_t(severity)];
    return {QLatin1StringView(look.icon), look.tone, severityText(severity)};
}

QString activityIcon(std::string_view kind)
{
    for (const ActivityPicture& picture : kActivities) {
        if (kind.find(picture.part) != std::string_view::npos)
            return QLatin1StringView(picture.icon);
    }
    return QStringLiteral("activity");
}

} // namespace baton
