// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

class EndsWithFragment final : public Matcher {
public:
    explicit EndsWithFragment(std::string fragment) : m_fragment(std::move(fragment)) {}
    bool matches(const Slot& slot, Instant) const override { return slot.folded.ends_with(m_fragment); }

private:
    std::string m_fragment;
};

std::optional<Test> bind(const Operand& operand)
{
    auto fragment = operand.fragment();
    return fragment ? std::optional(Test{std::make_shared<EndsWithFragment>(std::move(*fragment))})
                    : std::nullopt;
}

} // namespace

const Operator& ends_with_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "ends_with",
        .titleKey = "operator.ends_with",
        .types = {Text, Choice},
        .operand = OperandShape::Fragment,
        .bind = bind,
        .examples =
            {
                {Text, R"(".edu")", R"("ada@MIT.EDU")", true},
                {Text, R"(".edu")", R"("ada@mit.edu.example")", false},
                {Text, R"(".edu")", "null", false},
                {Choice, R"("er")", R"("Teacher")", true},
                {Choice, R"("er")", R"("Student")", false},
            },
    };
    return op;
}

} // namespace baton
