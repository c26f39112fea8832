// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

class StartsWithFragment final : public Matcher {
public:
    explicit StartsWithFragment(std::string fragment) : m_fragment(std::move(fragment)) {}
    bool matches(const Slot& slot, Instant) const override { return slot.folded.starts_with(m_fragment); }

private:
    std::string m_fragment;
};

std::optional<Test> bind(const Operand& operand)
{
    auto fragment = operand.fragment();
    return fragment ? std::optional(Test{std::make_shared<StartsWithFragment>(std::move(*fragment))})
                    : std::nullopt;
}

} // namespace

const Operator& starts_with_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "starts_with",
        .titleKey = "operator.starts_with",
        .types = {Text, Choice},
        .operand = OperandShape::Fragment,
        .bind = bind,
        .examples =
            {
                {Text, R"("vp")", R"("VP Sales")", true},
                {Text, R"("vp ")", R"("VPN administrator")", false},
                {Text, R"("vp")", R"("Senior VP")", false},
                {Text, R"("vp")", "null", false},
                {Choice, R"("work")", R"("Working Professional")", true},
                {Choice, R"("prof")", R"("Working Professional")", false},
            },
    };
    return op;
}

} // namespace baton
