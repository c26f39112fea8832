// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace baton::test {

/// How a run of batonctl ended.
struct Answer {
    int code = -1; ///< 128 + signal when killed
    QString out;
    QString words;
    QJsonObject json; ///< of --json; empty unless standard output holds exactly one document
    bool isOneDocument = false;
};

/// The built batonctl with a workspace of its own.
class Program {
public:
    Program();

    /// Runs to the end. --db goes in front.
    Answer run(const QStringList& arguments) const;
    /// The same with --json.
    Answer json(const QStringList& arguments) const;
    /// Starts and returns at once.
    void start(QProcess& process, const QStringList& arguments) const;

    /// A workspace with roster, playbook and the leads of data/leads.csv taken in.
    bool prepare() const;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString database() const { return path(QStringLiteral("workspace.db")); }
    /// Writes a file into the folder and gives its path.
    QString file(const QString& name, const QByteArray& content) const;

    static QString data(const QString& name);

private:
    QTemporaryDir m_folder;
};

/// A Monday morning on which everybody works.
inline const QString kMonday = QStringLiteral("2026-03-02T17:00:00Z");
/// A Sunday night.
inline const QString kSunday = QStringLiteral("2026-03-01T08:00:00Z");

} // namespace baton::test
