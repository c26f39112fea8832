// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/operator.h"

namespace baton {

namespace {

/// Holds from the instant itself until, but not at, `length` after it.
class WithinLast final : public Matcher {
public:
    explicit WithinLast(std::chrono::milliseconds length) : m_length(length) {}

    bool matches(const Slot& slot, Instant now) const override
    {
        const Instant at = instantOf(slot);
        return at <= now && now < at + m_length;
    }
    std::optional<Instant> nextFlip(const Slot& slot, Instant now) const override
    {
        const Instant at = instantOf(slot);
        if (now < at)
            return at;
        return now < at + m_length ? std::optional(at + m_length) : std::nullopt;
    }

private:
    static Instant instantOf(const Slot& slot) { return fromEpochMs(std::int64_t(slot.number)); }

    std::chrono::milliseconds m_length;
};

std::optional<Test> bind(const Operand& operand)
{
    const auto length = operand.duration();
    return length ? std::optional(Test{std::make_shared<WithinLast>(*length)}) : std::nullopt;
}

} // namespace

const Operator& within_last_operator()
{
    using enum FieldType;
    static const Operator op{
        .id = "within_last",
        .titleKey = "operator.within_last",
        .types = {Instant},
        .operand = OperandShape::Duration,
        .bind = bind,
        .examples =
            {
                {Instant, R"("2d")", R"("2026-03-01T12:00:00Z")", true},
                {Instant, R"("2d")", R"("2026-03-02T12:00:00Z")", true},
                {Instant, R"("2d")", R"("2026-02-28T12:00:00.001Z")", true},
                {Instant, R"("2d")", R"("2026-02-28T12:00:00Z")", false},
                {Instant, R"("2d")", R"("2026-03-02T12:00:01Z")", false},
                {Instant, R"("2d")", "null", false},
            },
    };
    return op;
}

} // namespace baton
