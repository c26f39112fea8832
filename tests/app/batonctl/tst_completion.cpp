// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/batonctl/program.h"
#include "tests/support/test_main.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace baton::test;

namespace {

/// What a bash that fails on anything unset offers for the last of the words.
Answer completed(const Program& program, const QStringList& words)
{
    const QString script = QStringLiteral("set -u\n") + program.run({"completion"}).out +
                           QStringLiteral("\nCOMP_WORDS=(batonctl \"$@\"); COMP_CWORD=$#; _batonctl\n"
                                          "printf '%s\\n' \"${COMPREPLY[@]}\" | LC_ALL=C sort");
    QProcess bash;
    bash.setWorkingDirectory(program.path(QStringLiteral("here")));
    bash.start(QStringLiteral("bash"), QStringList{"--norc", "-c", script, "bash"} + words);
    Answer answer;
    if (!bash.waitForFinished())
        return answer;
    answer.code = bash.exitCode();
    answer.out = QString::fromUtf8(bash.readAllStandardOutput()).trimmed().replace(u'\n', u'|');
    answer.words = QString::fromUtf8(bash.readAllStandardError());
    return answer;
}

} // namespace

/// The completion script, in a real bash.
class TstCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bashOffersWhatCanFollow_data()
    {
        QTest::addColumn<QString>("offered");
        const auto row = [](const char* line, const char* offered) {
            QTest::newRow(line) << QString::fromLatin1(offered);
        };
        row("sc", "score-report");
        row("playbook p", "publish");
        row("--db x queue --ow", "--owner");
        row("completion q", "");
        // after arguments and values
        row("import leads.csv --m", "--mapping");
        row("import --mapping m.json --dr", "--dry-run");
        row("queue --state owned --l", "--limit");
        row("export leads --o", "--output");
        row("assign 5 --t", "--to|--turn");
        row("reject 5 --r", "--reason");
        row("presence import --u", "--until");
        row("playbook lint - --j", "--json");
        row("playbook export --version 2 --v", "--version");
        row("queue --v", "");
        // choices
        row("export ", "assignments|events|leads");
        row("export le", "leads");
        row("queue --state ", "due|ended|held|nurture|owned|withdrawn");
        row("people add --role ", "engine|manager|rep|reviewer|sdr_lead|viewer");
        row("people add eve --role engine rep v", "viewer");
        row("people add eve --role engine rep --re", "--rep");
        row("presence dana ", "offline|online|paused");
        row("queue --owner ", "");
        // files
        row("--db ", "10:30.csv|a file.csv|leads|leads.csv");
        row("import ", "10:30.csv|a file.csv|leads|leads.csv");
        row("import --kind leads l", "leads|leads.csv");
        row("playbook diff 1 l", "leads|leads.csv");
        row("playbook export > l", "leads|leads.csv");
        row("bench --folder ", "leads");
        // words that bash takes apart
        row("queue --state = ow", "owned");
        row("queue --state =", "due|ended|held|nurture|owned|withdrawn");
        row("queue --state=ow", "--state=owned");
        row("import 10 : 3", "30.csv");
        row("presence dana --until 2026-03-02T10 : 00 : 00Z p", "paused");
        row("edit bob @ x.example --set country = AT --se", "--set");
    }

    void bashOffersWhatCanFollow()
    {
        QFETCH(QString, offered);
        const Program program;
        QVERIFY(QDir().mkpath(program.path(QStringLiteral("here/leads"))));
        for (const char* name : {"here/leads.csv", "here/a file.csv", "here/10:30.csv"})
            program.file(QString::fromLatin1(name), {});
        const Answer answer = completed(program, QString::fromLatin1(QTest::currentDataTag()).split(u' '));
        QCOMPARE(answer.words, QString());
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, offered);
    }

    void bashOffersEveryCommand()
    {
        const Program program;
        QVERIFY(QDir().mkpath(program.path(QStringLiteral("here"))));
        const QStringList offered = completed(program, {QString()}).out.split(u'|');
        const QString help = program.run({"--help"}).out;
        QRegularExpressionMatchIterator commands =
            QRegularExpression(QStringLiteral("^  ([a-z-]+) "), QRegularExpression::MultilineOption)
                .globalMatch(help.mid(help.indexOf(QStringLiteral("Subcommands:"))));
        QVERIFY(commands.hasNext());
        while (commands.hasNext()) {
            const QString command = commands.next().captured(1);
            QVERIFY2(offered.contains(command), qPrintable(command));
        }
    }

    void namesAndChoicesNeedNoQuotes()
    {
        const QString script = Program().run({"completion"}).out;
        const QString tables = script.left(script.indexOf(QStringLiteral("_batonctl_join")));
        const QRegularExpression quoted(QStringLiteral("=\"([^\"]*)\""));
        QRegularExpressionMatchIterator texts = quoted.globalMatch(tables);
        QVERIFY(texts.hasNext());
        while (texts.hasNext()) {
            const QString text = texts.next().captured(1);
            QVERIFY2(QRegularExpression(QStringLiteral("^[a-z0-9_ +-]*$")).match(text).hasMatch(),
                     qPrintable(text));
        }
    }
};

BATON_TEST(TstCompletion);
#include "tst_completion.moc"
