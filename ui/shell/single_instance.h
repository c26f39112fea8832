// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <memory>

class QLocalServer;

namespace baton {

/// One console for each user: a second one hands what it was asked to open to the first and ends. What the
/// first gets is data from outside: whoever receives it checks it.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// `name` tells programs apart; consoles of other users never meet.
    explicit SingleInstance(const QString& name, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// Hands `arguments` to the console that runs already; false if there is none.
    bool handOver(const QStringList& arguments) const;
    /// Listens for others from now on; a socket that a dead console left is taken over.
    bool listen();

Q_SIGNALS:
    void received(const QStringList& arguments);

private:
    void accept();

    QString m_path;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace baton
