// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/presence_commands.h"
#include "ui/common/dialog_base.h"

#include <vector>

class QRadioButton;

namespace baton {

class DurationEdit;
class WallTimeEdit;

/// Says that reps are paused or offline: until further notice, for a while, or until a time.
class PresenceDialog final : public DialogBase {
    Q_OBJECT

public:
    /// `names` says who they are. `desk` must outlive it.
    PresenceDialog(Desk& desk, std::vector<RepId> reps, const QString& names, Presence status,
                   QWidget* parent = nullptr);

protected:
    void tryAccept() override;

private:
    std::optional<Instant> until() const;

    Desk& m_desk;
    std::vector<RepId> m_reps;
    Presence m_status;
    QRadioButton* m_forNow;
    QRadioButton* m_forAWhile;
    QRadioButton* m_untilThen;
    DurationEdit* m_while;
    WallTimeEdit* m_then;
    QPushButton* m_save;
    JobSlot m_job;
};

/// Of all of them, in order; the first trouble ends it.
Result<Problems> setPresenceOf(Session& session, const std::vector<RepId>& reps, Presence status,
                               std::optional<Instant> until);

} // namespace baton
