// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/criteria/program_chain.h"

#include "core/base/earlier.h"
#include "core/criteria/program_code.h"

namespace baton {

ProgramChain::ProgramChain(std::vector<Program> programs) : m_programs(std::move(programs))
{
    std::vector<std::int32_t> offsets;
    for (const Program& program : m_programs) {
        offsets.push_back(std::int32_t(m_code.size()));
        if (program.m_code)
            m_code.insert(m_code.end(), program.m_code->instructions.begin(),
                          program.m_code->instructions.end());
    }
    // From the last to the first, because a condition that fails leads to the entry of the next.
    m_entries.assign(count() + 1, found(count()));
    for (std::size_t i = count(); i-- > 0;) {
        const auto placed = [&](std::int32_t target) {
            if (target >= 0)
                return offsets[i] + target;
            return target == Instruction::kHolds ? found(i) : m_entries[i + 1];
        };
        const auto end = i + 1 < count() ? std::size_t(offsets[i + 1]) : m_code.size();
        for (auto at = std::size_t(offsets[i]); at < end; ++at) {
            for (std::int32_t& target : m_code[at].next)
                target = placed(target);
        }
        m_entries[i] = placed(m_programs[i].m_entry);
    }
}

std::optional<Instant> ProgramChain::nextFlip(const Facts& facts) const
{
    std::optional<Instant> next;
    for (const Program& program : m_programs) {
        next = earlier(next, program.nextFlip(facts));
        if (program.holds(facts)) // as long as it does, nobody asks those behind it
            break;
    }
    return next;
}

} // namespace baton
