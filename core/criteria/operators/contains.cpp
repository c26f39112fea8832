// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/membership.h"
#include "core/criteria/operator.h"

namespace baton {

namespace {

class ContainsFragment final : public Matcher {
public:
    explicit ContainsFragment(std::string fragment) : m_fragment(std::move(fragment)) {}
    bool matches(const Slot& slot, Instant) const override
    {
        return slot.folded.find(m_fragment) != std::string_view::npos;
    }

private:
    std::string m_fragment;
};

std::optional<Test> bind(const Operand& operand)
{
    if (operand.type() == FieldType::MultiChoice) {
        const auto literal = operand.literal();
        return literal ? std::optional(Test{anyChosenAmong({*literal})}) : std::nullopt;
    }
    auto fragment = operand.fragment();
    return fragment ? std::optional(Test{std::make_shared<ContainsFragment>(std::move(*fragment))})
                    : std::nullopt;
}

} // namespace

const Operator& contains_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "contains",
        .titleKey = "operator.contains",
        .types = {Text, Choice, MultiChoice},
        .operand = OperandShape::Fragment,
        .bind = bind,
        .examples =
            {
                {Text, R"("chief")", R"("Deputy CHIEF Officer")", true},
                {Text, R"(" vp")", R"("Senior VP")", true},
                {Text, R"(" vp")", R"("VP Sales")", false},
                {Text, R"("chief")", R"("Handkerchief maker")", true},
                {Text, R"("x")", "null", false},
                {Choice, R"("stud")", R"("Student")", true},
                {Choice, R"("stud")", R"("Nurse")", false},
                {MultiChoice, R"("Blue")", R"(["red", "blue"])", true},
                {MultiChoice, R"("blu")", R"(["red", "blue"])", false},
                {MultiChoice, R"("blue")", "null", false},
            },
    };
    return op;
}

} // namespace baton
