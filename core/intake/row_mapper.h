// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/account_draft.h"
#include "core/intake/activity_draft.h"
#include "core/intake/csv_reader.h"
#include "core/intake/import_plan.h"
#include "core/intake/lead_draft.h"

#include <string>
#include <string_view>
#include <variant>

namespace baton {

/// Makes drafts of rows. A row is either a draft or rejected with all its Problems, each with the cell as
/// location and the column's name as first argument: the reader's fault, "row.short", "row.long",
/// "row.value_in_unnamed_column", "row.empty", "row.needs_lead", "row.needs_value", "value.bad_email",
/// "value.bad_number", "value.bad_yes_no", "value.bad_instant", "value.unknown_choice",
/// "value.unknown_stage", "value.id_too_long" (of a lead), "value.bad_key", "value.bad_domain",
/// "value.unknown_rep". The plan must outlive it. Not for several threads at once.
class RowMapper {
public:
    explicit RowMapper(const ImportPlan& plan) : m_plan(&plan) {}

    /// Each for a plan of its kind.
    std::variant<LeadDraft, Problems> lead(const CsvRow& row);
    std::variant<ActivityDraft, Problems> activity(const CsvRow& row);
    std::variant<AccountDraft, Problems> account(const CsvRow& row);

private:
    bool checkShape(const CsvRow& row);
    const std::string* replacementOf(const ImportPlan::Step& step, std::string_view text);
    std::string_view eachReplaced(const ImportPlan::Step& step, std::string_view texts);
    std::string_view textFor(const ImportPlan::Step& step, const CsvRow& row);
    bool isEmptyValue(std::string_view text) const;
    Value valueFor(const ImportPlan::Step& step, std::string_view text);
    Value bad(const ImportPlan::Step& step, const char* code, std::string_view text);
    std::string emailFor(const ImportPlan::Step& step, std::string_view text);
    std::optional<Instant> instantFor(const ImportPlan::Step& step, std::string_view text);
    std::optional<RepId> ownerFor(const ImportPlan::Step& step, std::string_view text);
    void report(const char* code, const ImportPlan::Step* step, std::string_view text);
    template <typename Draft, typename Take>
    bool fill(const CsvRow& row, Draft& draft, Take take);

    const ImportPlan* m_plan;
    std::uint64_t m_row = 0;
    bool m_said = false;    ///< something that the row itself said remains, constants aside
    bool m_isOfRow = false; ///< the last text is the row's, not a constant
    bool m_isLost = false;  ///< it was bad, and is absent
    Problems m_problems;
    std::string m_folded, m_replaced;
};

} // namespace baton
