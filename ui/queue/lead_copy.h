// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "ui/queue/lead_cells.h"

#include <QObject>

#include <functional>
#include <vector>

namespace baton {

/// Puts leads on the clipboard, tab between columns, read by key on another thread whether they were ever
/// shown or not.
class LeadCopy final : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t kMostLeads = 100'000; ///< more is a matter for an export

    LeadCopy(Desk& desk, QObject* parent);

    void copy(std::vector<LeadId> leads, std::vector<std::string> fields, const LeadCells& cells,
              bool withHeaders);

Q_SIGNALS:
    void copied(qint64 leads);
    void failed(const baton::Error& error);

private:
    Desk& m_desk;
    JobSlot m_job;
};

} // namespace baton
