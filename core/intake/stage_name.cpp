// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/stage_name.h"

#include "core/intake/import_plan.h"

#include <map>

namespace baton {

std::optional<Stage> stageFrom(std::string_view text)
{
    static const std::map<std::string_view, Stage> words{
        {"marketingqualifiedlead", Stage::Mql},
        {"marketing_qualified_lead", Stage::Mql},
        {"salesacceptedlead", Stage::Sal},
        {"sales_accepted_lead", Stage::Sal},
        {"salesqualifiedlead", Stage::Sql},
        {"sales_qualified_lead", Stage::Sql},
        {"marketing_qualified", Stage::Mql},
        {"sales_accepted", Stage::Sal},
        {"sales_qualified", Stage::Sql},
        {"evangelist", Stage::Customer},
        {"other", Stage::Lead},
    };
    const std::string word = keyOfColumn(text);
    const auto found = words.find(word);
    return found == words.end() ? parseStage(word) : std::optional(found->second);
}

} // namespace baton
