// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/fields/catalogue.h"
#include "core/runtime/desk_rules.h"
#include "core/runtime/lead_rows.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace baton {

/// What cells of a list of leads show. A value; copies share what they know, and may be used by other
/// threads.
class LeadCells {
public:
    /// `listing` as listingCatalogue() gives it; instants are told in the viewer's zone.
    LeadCells(std::shared_ptr<const DeskRules> rules, std::shared_ptr<const FieldCatalogue> listing,
              Zone viewer);

    const FieldCatalogue& listing() const { return *m_listing; }
    const std::shared_ptr<const FieldCatalogue>& listingShared() const { return m_listing; }

    /// Of a column: what heads it.
    QString title(const Field& field) const;
    /// The whole value as text: what is copied and read out.
    QString text(const Field& field, const ListedLead& lead, const Value& value) const;
    /// By the roles of Qt and of cell_roles.h.
    QVariant data(const Field& field, const ListedLead& lead, const Value& value, int role) const;
    /// Digits under digits.
    static bool isRightAligned(const Field& field);

private:
    QString repText(const Value& value) const;
    QString poolText(const ListedLead& lead) const;
    QString plainText(const Field& field, const Value& value) const;

    std::shared_ptr<const DeskRules> m_rules;
    std::shared_ptr<const FieldCatalogue> m_listing;
    Zone m_viewer;
};

} // namespace baton
