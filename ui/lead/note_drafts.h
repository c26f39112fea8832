// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QObject>

namespace baton {

class Desk;

/// Notes that were begun and not yet added, by lead: of one workspace, shared by all views of it, and kept
/// over restarts.
class NoteDrafts final : public QObject {
    Q_OBJECT

public:
    /// Those of a desk; made at the first use, goes with it.
    static NoteDrafts& of(Desk& desk);

    QString draft(LeadId lead) const { return m_drafts.value(lead.value); }
    /// Empty forgets it.
    void setDraft(LeadId lead, const QString& text);

Q_SIGNALS:
    void changed(baton::LeadId lead);

private:
    explicit NoteDrafts(Desk& desk);
    void remember(LeadId lead) const;

    QString m_group; ///< of the settings
    QHash<qint64, QString> m_drafts;
};

} // namespace baton
