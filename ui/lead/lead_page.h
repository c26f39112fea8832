// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

namespace baton {

class Desk;
class LeadViews;

/// One lead, all of it.
class LeadPage final : public Page {
    Q_OBJECT

public:
    explicit LeadPage(Desk& desk, QWidget* parent = nullptr);

    void setLead(LeadId lead);
    LeadViews& views() const { return *m_views; }

    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;
    void takeFocus() override;

private:
    LeadViews* m_views;
};

} // namespace baton
