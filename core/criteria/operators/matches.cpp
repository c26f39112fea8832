// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

#include <re2/re2.h>

namespace baton {

namespace {

constexpr std::size_t kLongestPattern = 4096;
constexpr std::int64_t kMostMemory = 1 << 20;

/// Finds the pattern anywhere in the text as it came, whatever the case: linear in the text, within bounded
/// memory.
class PatternMatcher final : public Matcher {
public:
    explicit PatternMatcher(const std::string& pattern) : m_pattern(pattern, options()) {}

    bool ok() const { return m_pattern.ok(); }
    const std::string& fault() const { return m_pattern.error(); }
    bool matches(const Slot& slot, Instant) const override
    {
        return RE2::PartialMatch({slot.raw.data(), slot.raw.size()}, m_pattern);
    }

private:
    static RE2::Options options()
    {
        RE2::Options options;
        options.set_case_sensitive(false);
        options.set_log_errors(false);
        options.set_max_mem(kMostMemory);
        return options;
    }

    RE2 m_pattern;
};

std::optional<Test> bind(const Operand& operand)
{
    const auto text = operand.text();
    if (!text)
        return std::nullopt;
    if (text->size() > kLongestPattern)
        return operand.reject("condition.bad_pattern", {"pattern too long"});
    auto matcher = std::make_shared<PatternMatcher>(*text);
    if (!matcher->ok())
        return operand.reject("condition.bad_pattern", {matcher->fault()});
    return Test{std::move(matcher)};
}

} // namespace

const Operator& matches_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "matches",
        .titleKey = "operator.matches",
        .types = {Text, Choice},
        .operand = OperandShape::Pattern,
        .bind = bind,
        .examples =
            {
                {Text, R"("^(vp|chief)\\b")", R"("VP Sales")", true},
                {Text, R"("^(vp|chief)\\b")", R"("VPN administrator")", false},
                {Text, R"("STRAßE")", R"("Lange straße 1")", true},
                {Text, R"(".")", "null", false},
                {Choice, R"("^stud")", R"("Student")", true},
                {Choice, R"("^stud")", R"("Nurse")", false},
            },
    };
    return op;
}

} // namespace baton
