// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"

#include <QFile>
#include <QJsonDocument>

namespace baton::test {

namespace {

constexpr int kPatience = 120'000;

Answer answerOf(QProcess& process)
{
    Answer answer;
    if (!process.waitForFinished(kPatience))
        return answer;
    answer.code =
        process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 128 + process.exitCode();
    const QByteArray out = process.readAllStandardOutput();
    answer.out = QString::fromUtf8(out);
    answer.words = QString::fromUtf8(process.readAllStandardError());
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(out, &error);
    answer.isOneDocument = error.error == QJsonParseError::NoError && document.isObject();
    answer.json = document.object();
    return answer;
}

} // namespace

Program::Program() = default;

void Program::start(QProcess& process, const QStringList& arguments) const
{
    process.start(QStringLiteral(BATONCTL), QStringList{QStringLiteral("--db"), database()} + arguments);
}

Answer Program::run(const QStringList& arguments) const
{
    QProcess process;
    start(process, arguments);
    return answerOf(process);
}

Answer Program::json(const QStringList& arguments) const
{
    return run(arguments + QStringList{QStringLiteral("--json")});
}

bool Program::prepare() const
{
    return run({QStringLiteral("init")}).code == 0 &&
           run({QStringLiteral("roster"), QStringLiteral("import"), data(QStringLiteral("roster.json")),
                QStringLiteral("--from"), QStringLiteral("2026-01-01T00:00:00Z")})
                   .code == 0 &&
           run({QStringLiteral("playbook"), QStringLiteral("publish"), data(QStringLiteral("playbook.json"))})
                   .code == 0 &&
           run({QStringLiteral("import"), data(QStringLiteral("leads.csv")), QStringLiteral("--mapping"),
                data(QStringLiteral("mapping.json")), QStringLiteral("--errors"),
                path(QStringLiteral("errors.csv"))})
                   .code == 0;
}

QString Program::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QString Program::data(const QString& name)
{
    return QStringLiteral(BATON_SOURCE_DIR "/tests/app/batonctl/data/") + name;
}

} // namespace baton::test
