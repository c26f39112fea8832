// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listing/lead_query.h"

#include <QWidget>

namespace baton {

class EmptyState;

/// Why no lead is shown.
struct EmptySituation {
    LeadScope scope = LeadScope::Open;
    bool isFiltered = false; ///< by conditions or a search
    bool hasPlaybook = true;
    bool hasLeads = true; ///< any at all, in whatever state
    bool isRep = true;    ///< who sits here is of the roster
    bool operator==(const EmptySituation&) const = default;
};

/// What stands in place of the table then, and what to do about it.
class QueueEmpty final : public QWidget {
    Q_OBJECT

public:
    explicit QueueEmpty(QWidget* parent = nullptr);

    void setSituation(const EmptySituation& situation);

Q_SIGNALS:
    void clearRequested();
    void pageRequested(const QString& id);

private:
    EmptyState* rebuild();

    EmptySituation m_situation;
    EmptyState* m_state = nullptr;
};

} // namespace baton
