// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/lead_query.h"
#include "core/runtime/desk_job.h"
#include "core/runtime/lead_rows.h"

#include <QTabBar>
#include <QTimer>

#include <optional>

namespace baton {

class Desk;

/// The scopes as tabs, each with how many leads it has, exactly and up to date.
class ScopeBar final : public QTabBar {
    Q_OBJECT

public:
    explicit ScopeBar(Desk& desk, QWidget* parent = nullptr);

    LeadScope scope() const { return LeadScope(currentIndex()); }
    /// Without chosen().
    void setScope(LeadScope scope);
    /// Whose are "mine".
    void setRep(const std::optional<RepId>& rep);
    /// Off: counts stay as they are.
    void setFollowing(bool on);
    /// Nothing until they were read.
    const std::optional<ScopeCounts>& counts() const { return m_counts; }

Q_SIGNALS:
    void chosen(baton::LeadScope scope);
    void counted();

private:
    void count();
    void showCounts();

    Desk& m_desk;
    std::optional<RepId> m_rep;
    std::optional<ScopeCounts> m_counts;
    bool m_following = true;
    bool m_again = false;
    QTimer m_rest;
    JobSlot m_job;
};

} // namespace baton
