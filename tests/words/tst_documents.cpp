// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/diff.h"
#include "tests/support/test_main.h"

#include <QFile>
#include <QTest>

#include "words/playbook_change_text.h"
#include "words/playbook_outline.h"
#include "words/roster_text.h"

using namespace baton;

namespace {

Json documentOf(const char* file)
{
    QFile source(QStringLiteral(BATON_SOURCE_DIR "/tests/scenarios/x-education/") + QLatin1String(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s is not there", file);
    return parseJson(source.readAll().toStdString()).root;
}

Playbook playbookOf(const Json& document)
{
    Problems problems;
    auto playbook = readPlaybook(document, problems);
    if (!playbook)
        qFatal("%s at %s", problems.front().code.c_str(), problems.front().location.c_str());
    return *playbook;
}

Roster roster()
{
    Problems problems;
    return *parseRoster(documentOf("roster.json"), problems);
}

QStringList textsOf(const TextLines& lines)
{
    QStringList texts;
    for (const TextLine& line : lines)
        texts.append(QString(line.depth * 2, u' ') + line.text);
    return texts;
}

} // namespace

/// Playbooks and rosters as people read them.
class TstDocuments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutlineTellsEveryNodeOfEveryTree()
    {
        const Playbook playbook = playbookOf(documentOf("playbook.json"));
        const Roster named = roster();
        const QString all = textsOf(playbookOutline(playbook, &named)).join(u'\n');
        for (const Tree& tree : playbook.trees) {
            for (const Node& node : tree.nodes())
                QVERIFY2(all.contains(QString::fromStdString(node.title)), node.title.c_str());
        }
    }

    void anOutlineHasBranchesInWordsAndPointsBeforeCriteria()
    {
        const Playbook playbook = playbookOf(documentOf("playbook.json"));
        const Roster named = roster();
        const QStringList lines = textsOf(playbookOutline(playbook, &named));
        QVERIFY(lines.contains(QStringLiteral("Tree “Admissions”")));
        QVERIFY(lines.filter(QStringLiteral("Gulf: Country is one of United Arab Emirates")).size() == 1);
        QVERIFY(lines.contains(QStringLiteral("    +5 Came by: API: when Lead origin is API")));
        QVERIFY(lines.contains(QStringLiteral("  Segment (choice): professional, referred")));
    }

    void aPoolIsAnIdWithoutARoster()
    {
        const Playbook playbook = playbookOf(documentOf("playbook.json"));
        QVERIFY(!textsOf(playbookOutline(playbook, nullptr)).filter(QStringLiteral("seniors")).isEmpty());
    }

    void differencesAreSentences_data()
    {
        QTest::addColumn<QByteArray>("pointer");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("points of a criterion")
            << QByteArray("/scorecards/0/groups/0/criteria/1/points") << QByteArray("7")
            << QStringList{"Scorecard “Admissions”", "  “Who they are” › “Came by: API” › points: 5 → 7"};
        QTest::newRow("a condition of a branch")
            << QByteArray("/trees/admissions/nodes/kind/branches/0/when/value") << QByteArray("\"Student\"")
            << QStringList{"Tree “Admissions”", "  “Professional or referred?” › “Working professional” › "
                                                "condition: Occupation is Working Professional → Occupation "
                                                "is Student"};
        QTest::newRow("where a node leads to")
            << QByteArray("/trees/admissions/nodes/to_gulf/next/nobody") << QByteArray("\"to_desk\"")
            << QStringList{"Tree “Admissions”", "  “Gulf counsellors” › nobody available: “India "
                                                "counsellors” → “Desk on call”"};
        QTest::newRow("the name of the playbook")
            << QByteArray("/name") << QByteArray("\"Other\"")
            << QStringList{"The playbook as a whole", "  name: “X Education admissions” → “Other”"};
    }
    void differencesAreSentences()
    {
        QFETCH(const QByteArray, pointer);
        QFETCH(const QByteArray, value);
        Json document = documentOf("playbook.json");
        const Playbook before = playbookOf(document);
        document[Json::json_pointer(pointer.toStdString())] = parseJson(value.toStdString()).root;
        const Playbook after = playbookOf(document);
        QTEST(textsOf(playbookChangeLines(diffPlaybooks(before, after), before, after)), "lines");
    }

    void whatIsNewAndWhatIsGoneIsSaid()
    {
        Json document = documentOf("playbook.json");
        const Playbook before = playbookOf(document);
        document["scorecards"][0]["groups"][0]["criteria"].erase(1);
        document["fields"].push_back({{"id", "budget"}, {"title", "Budget"}, {"type", "number"}});
        const Playbook after = playbookOf(document);
        const QStringList lines = textsOf(playbookChangeLines(diffPlaybooks(before, after), before, after));
        QVERIFY2(lines.contains(QStringLiteral("  New: “Budget”")), qPrintable(lines.join(u'\n')));
        QVERIFY2(
            lines.contains(QStringLiteral("  Gone: “Who they are” › “Came by: API”: Lead origin is API")),
            qPrintable(lines.join(u'\n')));
    }

    void aRosterIsPoolsAndReps()
    {
        const Roster all = roster();
        const QString text = textsOf(rosterOutline(all)).join(u'\n');
        for (const Rep& rep : all.reps)
            QVERIFY2(text.contains(QString::fromStdString(rep.name)), rep.name.c_str());
        for (const Pool& pool : all.pools)
            QVERIFY2(text.contains(QString::fromStdString(pool.name)), pool.name.c_str());
    }
};

BATON_TEST(TstDocuments);
#include "tst_documents.moc"
