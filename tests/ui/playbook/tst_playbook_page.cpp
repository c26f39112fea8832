// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/document_history.h"
#include "tests/ui/support/scenario_desk.h"
#endif
#include "tests/support/test_main.h"
#include "ui/common/problem_list.h"
#include "ui/common/text_lines_view.h"
#include "ui/playbook/playbook_page.h"
#include "ui/playbook/version_model.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int kPatience = 30'000;

struct Shown {
    explicit Shown(ScenarioDesk& scenario) : page(scenario.desk())
    {
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
    }

    template <typename Widget>
    Widget* visible(const QString& text = {}) const
    {
        for (Widget* const widget : page.findChildren<Widget*>()) {
            if (!widget->isVisible())
                continue;
            if constexpr (requires { widget->text(); }) {
                if (!widget->text().contains(text))
                    continue;
            }
            return widget;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) const { return visible<QPushButton>(text); }
    bool says(const QString& text) const { return visible<QLabel>(text) != nullptr; }
    QTableView* versions(const QString& name) const
    {
        for (QTableView* const view : page.findChildren<QTableView*>()) {
            if (view->isVisible() && view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }

    PlaybookPage page;
};

std::vector<PublishedPlaybook> publishedIn(ScenarioDesk& scenario)
{
    auto session = Session::open(scenario.workspace(), scenario.clock, Actor{"dana"});
    return *publishedPlaybooks(**session);
}

QByteArray changed(const char* file, const char* from, const char* to)
{
    QByteArray text = QByteArray::fromStdString(ScenarioDesk::scenarioText(file));
    if (!text.contains(from))
        qFatal("%s is not in %s", from, file);
    return text.replace(from, to);
}

} // namespace

class TstPlaybookPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyWorkspaceSaysWhatToDoAndTakesRosterAndPlaybook()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("No rules yet"), kPatience);
        shown.page.takeFocus();
        QVERIFY(shown.button("Choose a roster…")->hasFocus());
        shown.page.openFile(ScenarioDesk::scenarioFile("roster.json"));
        // Whoever chose the file by keyboard need not look for the button.
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Put in effect") && shown.button("Put in effect")->hasFocus(),
                                 kPatience);
        QTest::keyClick(shown.button("Put in effect"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("Version 1 of the roster is in effect."), kPatience);
        shown.page.openFile(ScenarioDesk::scenarioFile("playbook.json"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Publish") && shown.button("Publish")->isEnabled(), kPatience);
        QLineEdit* const note = shown.visible<QLineEdit>();
        note->setFocus();
        QTest::keyClicks(note, "As agreed");
        QTest::keyClick(note, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("Version 1 of the playbook is live."), kPatience);
        const auto published = publishedIn(scenario);
        QCOMPARE(published.size(), 1u);
        QCOMPARE(published.front().note, std::string("As agreed"));
    }

    void theLiveRulesCanBeReadAsATree()
    {
        ScenarioDesk scenario(ScenarioDesk::Documents::Published);
        Shown shown(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(shown.visible<TextLinesView>(), kPatience);
        TextLinesView* const rules = shown.visible<TextLinesView>();
        QTRY_VERIFY_WITH_TIMEOUT(rules->plainText().contains("Tree “Admissions”"), kPatience);
        QVERIFY(rules->plainText().contains("Senior counsellors"));
        QAbstractItemModel* const playbooks = shown.versions("Playbook")->model();
        QCOMPARE(playbooks->index(0, VersionModel::Note).data().toString(), "As agreed in February");
        for (const char* const name : {"Playbook", "Roster"}) {
            QTableView* const versions = shown.versions(name);
            const QAbstractItemModelTester tester(versions->model());
            QCOMPARE(versions->model()->rowCount(), 1);
        }
        QTableView* const rosters = shown.versions("Roster");
        QTest::mouseClick(rosters->viewport(), Qt::LeftButton, {},
                          rosters->visualRect(rosters->model()->index(0, 0)).center());
        QTRY_VERIFY_WITH_TIMEOUT(rules->plainText().contains("Anjali Rao"), kPatience);
    }

    void aBrokenPlaybookIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("a pool that the roster does not have")
            << changed("playbook.json", R"("pool": "gulf")", R"("pool": "moon")") << "moon";
        QTest::newRow("text that is no JSON") << QByteArray("{\"format\": 1, ") << "";
        QTest::newRow("a document that is no playbook") << QByteArray("{\"format\": 1, \"trees\": []}") << "";
    }
    void aBrokenPlaybookIsRefusedInWords()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, words);
        ScenarioDesk scenario(ScenarioDesk::Documents::Published);
        Shown shown(scenario);
        shown.page.openFile(scenario.write("broken.json", text));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("keep this playbook from being published"), kPatience);
        ProblemList* const problems = shown.visible<ProblemList>();
        QVERIFY(problems && problems->count() > 0);
        QVERIFY2(problems->plainText().contains(words), qPrintable(problems->plainText()));
        QVERIFY(!shown.button("Publish")->isEnabled());
        QTest::mouseClick(shown.button("Cancel"), Qt::LeftButton);
        QTRY_VERIFY(shown.versions("Playbook"));
        QCOMPARE(publishedIn(scenario).size(), 1u);
    }

    void aChangeIsToldPublishedAndTakenBack()
    {
        ScenarioDesk scenario(ScenarioDesk::Documents::Published);
        Shown shown(scenario);
        shown.page.openFile(
            scenario.write("next.json", changed("playbook.json", "Where are they?", "Which region?")));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Publish") && shown.button("Publish")->isEnabled(), kPatience);
        const TextLinesView* const changes = shown.visible<TextLinesView>();
        QVERIFY2(changes->plainText().contains("“Where are they?” → “Which region?”"),
                 qPrintable(changes->plainText()));
        QTest::mouseClick(shown.button("Publish"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("Version 2 of the playbook is live."), kPatience);
        QTest::mouseClick(shown.button("Undo"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(
            shown.says("Version 1 of this workspace") && shown.button("Publish")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Publish"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("Version 3 of the playbook is live."), kPatience);
        const auto published = publishedIn(scenario);
        QCOMPARE(published.front().hash, published.back().hash);
        QCOMPARE(published.front().note, std::string("Back to version 1"));
    }

    void theSameAgainIsNotPublished()
    {
        ScenarioDesk scenario(ScenarioDesk::Documents::Published);
        Shown shown(scenario);
        shown.page.openFile(ScenarioDesk::scenarioFile("playbook.json"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("This is what is in force already."), kPatience);
        QVERIFY(!shown.button("Publish")->isEnabled());
    }

    void somebodyWithoutTheRightIsToldWhy()
    {
        ScenarioDesk scenario(ScenarioDesk::Documents::Published, "stranger"); // may look, as anybody
        Shown shown(scenario);
        QTRY_VERIFY_WITH_TIMEOUT(!shown.button("Publish a playbook")->isEnabled(), kPatience);
        QVERIFY(!shown.button("Publish a playbook")->toolTip().isEmpty());
        QVERIFY(!shown.button("Import a roster")->isEnabled());
    }
};

BATON_TEST(TstPlaybookPage);
#include "tst_playbook_page.moc"
