// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"
#include "core/criteria/compiler.h"
#include "core/criteria/explain.h"

#include <cstdlib>
#include <numeric>
#include <string>

using namespace baton;

namespace {

const std::shared_ptr<const FieldCatalogue>& catalogue()
{
    static const auto shared = std::make_shared<const FieldCatalogue>();
    return shared;
}

Lead someLead()
{
    Lead lead;
    lead.receivedAt = fromEpochMs(1'772'452'800'000);
    lead.values.set("email", std::string("Ada@Mail.Bot.co.uk"));
    lead.values.set("company", std::string("Stra\xc3\x9f"
                                           "e GmbH"));
    lead.values.set("phone", std::string("+49 30 901820"));
    lead.values.set("employees", 250.0);
    return lead;
}

std::vector<Activity> someActivities()
{
    Activity view{{}, "page_view", fromEpochMs(1'772'452'000'000), {}};
    view.values.set("page", std::string("pricing"));
    view.values.set("seconds", 45.0);
    return {view, {{}, "call", fromEpochMs(1'772'453'000'000), {}}};
}

} // namespace

/// Any bytes are a condition or are refused; what compiles comes out as its explanation says.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const JsonDocument document = parseJson({reinterpret_cast<const char*>(data), size});
    if (!document.ok())
        return 0;
    Problems problems;
    const auto condition = parseCondition(JsonCursor(document.root, "", problems));
    if (!condition)
        return 0;
    CriteriaCompiler compiler(catalogue());
    const Program program = compiler.compile(*condition, ConditionUse::Routing, problems);
    std::vector<FieldIndex> all(catalogue()->size());
    std::iota(all.begin(), all.end(), 0);
    const FactBinder binder(catalogue(), compiler.freeze(), std::move(all), Zone::utc());
    const Lead lead = someLead();
    const auto activities = someActivities();
    Facts facts;
    binder.bind(lead, activities, nullptr, fromEpochMs(1'772'452'800'000), facts);
    const bool holds = program.holds(facts);
    program.nextFlip(facts);
    const auto lines = explainCondition(*condition, *catalogue(), facts);
    if (hasErrors(problems) ? holds : holds != lines.front().holds)
        std::abort();
    return 0;
}
