// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <optional>

namespace baton {

class Desk;
class LeadViews;

/// The inspector beside a page: one lead, narrow.
class LeadPanel final : public QWidget {
    Q_OBJECT

public:
    explicit LeadPanel(Desk& desk, QWidget* parent = nullptr);

    /// Nothing: no lead is chosen.
    void setLead(std::optional<LeadId> lead);
    LeadViews& views() const { return *m_views; }

    QSize sizeHint() const override { return {360, 640}; }
    QSize minimumSizeHint() const override { return {280, 240}; }

Q_SIGNALS:
    /// To be opened as a page of its own.
    void leadRequested(baton::LeadId lead);

private:
    LeadViews* m_views;
};

} // namespace baton
