// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace baton {

class Banner;
class Desk;

/// Tells above the page when the workspace is out of reach, and when the engine stands still.
class DeskBanner : public QObject {
    Q_OBJECT

public:
    DeskBanner(Desk& desk, Banner& banner);

Q_SIGNALS:
    /// The engine waits for a playbook or a roster, and the user wants to give it one.
    void rulesWanted();

private:
    void refresh();

    Desk& m_desk;
    Banner& m_banner;
    QString m_loss; ///< why the workspace is out of reach; empty: it is not
};

} // namespace baton
