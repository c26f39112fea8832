// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QStackedWidget>

#include <optional>
#include <vector>

class QSettings;

namespace baton {

class Desk;
class LeadPage;
class Page;

/// The pages of one workspace: makes them, shows one, remembers the way back.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// Keeps `settings` up to date with what the pages want to remember.
    PageStack(Desk& desk, QSettings& settings, QWidget* parent = nullptr);
    ~PageStack() override;

    /// Shows a page of the catalogue; false if there is none of this id, or the page shown may not be left.
    bool showPage(const QString& id);
    /// Shows a lead as a page.
    bool showLead(LeadId lead);
    /// To what was shown before; false at the beginning.
    bool goBack();

    Page* currentPage() const;
    /// Of the page shown; "lead" is the page of a lead.
    const QString& currentId() const { return m_current; }
    bool mayLeave() const;
    void saveState();

Q_SIGNALS:
    void pageShown(const QString& id);
    void leadSelected(std::optional<baton::LeadId> lead);

private:
    struct Place {
        QString page;
        LeadId lead;
        bool operator==(const Place&) const = default;
    };

    Page* page(const QString& id);
    void adopt(const QString& id, Page* page);
    bool show(const Place& place);

    Desk& m_desk;
    QSettings& m_settings;
    QHash<QString, Page*> m_pages;
    QString m_current;
    std::vector<Place> m_way; ///< up to and with the place shown
};

} // namespace baton
