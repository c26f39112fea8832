// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk_job.h"
#include "core/runtime/lead_rows.h"

#include <QObject>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace baton {

class Desk;

/// The rows that were looked at lately, by lead: read on another thread when they are wanted, and forgotten
/// when others are. What is known to be old is kept until the new is there.
class LeadRowStore final : public QObject {
    Q_OBJECT

public:
    static constexpr std::size_t kMostRows = 2000;

    explicit LeadRowStore(Desk& desk, QObject* parent = nullptr);
    ~LeadRowStore() override;

    /// Fields of the listing that rows bring values of; those known already stay until rows with the new ones
    /// come.
    void setColumns(std::vector<std::string> columns);
    const std::vector<std::string>& columns() const { return m_columns; }

    /// Null: not there. Stays valid until control returns to the event loop.
    const ListedLead* find(LeadId lead);
    bool isFresh(LeadId lead) const;
    void markStale(LeadId lead);
    void markAllStale();

    /// A question is open; arrived() ends it.
    bool isBusy() const { return m_job.isPending(); }
    /// Asks for rows; those that are there and fresh are left out. Not while a question is open. False: there
    /// was nothing to ask.
    bool fetch(const std::vector<LeadId>& leads);

Q_SIGNALS:
    /// Without `ok` there was no answer; asking again at once will not help.
    void arrived(bool ok);

private:
    struct Entry {
        ListedLead row;
        std::uint64_t usedAt = 0;
        bool isFresh = true;
    };

    void take(std::vector<ListedLead> rows, const std::vector<std::string>& columns);
    void keep(ListedLead row);
    void noteMissing();
    void forgetOldest();

    Desk& m_desk;
    std::vector<std::string> m_columns;
    std::unordered_map<LeadId, Entry> m_rows;
    std::unordered_set<LeadId> m_asked;
    std::unordered_set<LeadId> m_changedMeanwhile; ///< of those asked for
    std::uint64_t m_uses = 0;
    JobSlot m_job;
};

} // namespace baton
