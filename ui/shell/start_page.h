// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace baton {

class Banner;

/// What stands in the window while no workspace is open: how to get one.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// `recent`: paths of workspaces, the latest first; those that are gone are left out.
    explicit StartPage(const QStringList& recent, QWidget* parent = nullptr);

    /// Why what was tried last did not work; empty: nothing went wrong.
    void showError(const QString& sentence);

Q_SIGNALS:
    void sampleWanted();
    void newWanted();
    void openWanted();
    void recentWanted(const QString& path);

private:
    Banner* m_error;
};

} // namespace baton
