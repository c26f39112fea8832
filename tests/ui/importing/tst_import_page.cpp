// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/file_preview.h"
#include "core/runtime/lead_listing.h"
#include "core/runtime/saved_mappings.h"
#include "tests/ui/support/scenario_desk.h"
#endif
#include "tests/support/test_main.h"
#include "ui/importing/import_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace baton;
using namespace baton::test;

namespace {

constexpr int kPatience = 120'000; // real files on busy machines

/// The page in a window, and what is visible of it.
struct Shown {
    explicit Shown(ScenarioDesk& scenario) : page(scenario.desk())
    {
        page.resize(1200, 760);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page is not shown");
        page.takeFocus();
    }

    template <typename Widget>
    static Widget* visible(const QWidget* in, const QString& text)
    {
        for (Widget* const widget : in->findChildren<Widget*>()) {
            if (widget->isVisible() && (text.isEmpty() || widget->text().contains(text)))
                return widget;
        }
        return nullptr;
    }
    QPushButton* button(const QString& text) const { return visible<QPushButton>(&page, text); }
    bool says(const QString& text) const { return visible<QLabel>(&page, text) != nullptr; }
    QTableView* table(const QString& name) const
    {
        for (QTableView* const view : page.findChildren<QTableView*>()) {
            if (view->isVisible() && view->accessibleName() == name)
                return view;
        }
        return nullptr;
    }
    QComboBox* box(const QString& name) const
    {
        for (QComboBox* const found : page.findChildren<QComboBox*>()) {
            if (found->isVisible() && found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    /// Tab until the keyboard is on `widget`; false if it cannot be reached.
    bool tabTo(const QWidget* widget)
    {
        for (int steps = 0; steps < 200; ++steps) {
            if (QApplication::focusWidget() == widget)
                return true;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return false;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    ImportPage page;
};

QDialog* openDialog()
{
    for (QWidget* const window : QApplication::topLevelWidgets()) {
        auto* const dialog = qobject_cast<QDialog*>(window);
        if (dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

std::int64_t leadsIn(ScenarioDesk& scenario)
{
    auto session = Session::open(scenario.workspace(), scenario.clock, Actor{"dana"});
    const auto page = queueListing(**session, {}, {}, 1);
    std::int64_t leads = 0;
    for (const auto& [state, count] : page->byState)
        leads += state == LeadState::Withdrawn ? 0 : count;
    return leads;
}

constexpr const char* kHubSpot =
    "Record ID,First Name,Last Name,Email,Phone Number,Create Date,Lifecycle Stage,Company name,Original "
    "Source\n"
    "551,Ada,Byron,ada@bot.example,(415) 555-2671,3/15/2024 2:30 PM,Lead,\"Bot, Inc.\",Organic Search\n"
    "552,Kofi,Mensah,kofi@iron.example,,3/16/2024 9:00 AM,Lead,Iron Labs,Direct\n"
    "553,Broken,Address,not an address,,3/16/2024 9:05 AM,Lead,Nowhere,Direct\n";

QString realLeads()
{
    for (const char* folder : {"/../shared/data", "/shared/data"}) {
        QString path = QStringLiteral(BATON_SOURCE_DIR) + QLatin1String(folder) +
                       QStringLiteral("/x-education-leads.csv");
        if (QFileInfo::exists(path))
            return path;
    }
    return {};
}

} // namespace

/// The whole way of a file through the assistant, with real keys and clicks.
class TstImportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("an empty file") << QByteArray() << "The file is empty.";
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << "not a text file";
        QTest::newRow("a workbook of a spreadsheet")
            << QByteArray("PK\x03\x04\x14\0\x06\0", 8) + QByteArray(100, '\0') << "save it as CSV";
        QTest::newRow("two columns of one name")
            << QByteArray("Email,Email\na@b.example,c@d.example\n") << "Two columns are called";
        QTest::newRow("an encoding that is not supported")
            << QByteArray("\xff\xfe\0\0a\0\0\0,\0\0\0", 12) << "Save it as UTF-8";
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("bad.csv", bytes));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says(words), kPatience);
        QVERIFY(!shown.button("Next")->isEnabled());
        QVERIFY(shown.button("Choose another file")->isEnabled());
    }

    void aFileThatIsGoneLeavesTheStart()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.path("gone.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("There is no file"), kPatience);
        QVERIFY(shown.button("Choose a file"));
    }

    void thePreviewFollowsHowTheFileIsRead()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("semi.csv", "Email;City\na@b.example;Bonn\n"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.table("First rows of the file"), kPatience);
        QTableView* const rows = shown.table("First rows of the file");
        const QAbstractItemModelTester tester(rows->model());
        QCOMPARE(rows->model()->columnCount(), 3);
        QComboBox* const delimiter = shown.box("Between columns");
        QVERIFY(delimiter->currentText().contains("Semicolon"));
        QVERIFY(shown.tabTo(delimiter));
        shown.press(Qt::Key_Down); // comma
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->columnCount(), 2, kPatience);
        QComboBox* const header = shown.box("Column names");
        QVERIFY(shown.tabTo(header));
        shown.press(Qt::Key_End);
        QTRY_COMPARE_WITH_TIMEOUT(rows->model()->rowCount(), 2, kPatience);
    }

    void aHubSpotExportIsRecognisedAndImportedByKeyboardAlone()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("contacts.csv", kHubSpot));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QVERIFY(shown.tabTo(shown.button("Next")));
        shown.press(Qt::Key_Space);
        QTRY_VERIFY(shown.says("This is an export of HubSpot"));
        QTableView* const columns = shown.table("Columns of the file");
        const QAbstractItemModelTester tester(columns->model());
        QCOMPARE(columns->model()->rowCount(), 9);
        QCOMPARE(columns->model()->index(0, 2).data().toString(), QString("External ID"));
        QVERIFY(columns->model()->index(3, 3).data().toString().contains("not an email address"));
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(columns));

        shown.press(Qt::Key_Right, Qt::AltModifier); // next
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("1 row(s) would be rejected") || shown.says("would be rejected;"),
                                 kPatience);
        QVERIFY(shown.table("Rejected rows")->model()->rowCount() == 1);
        QTRY_VERIFY(shown.button("Import 2 row"));
        QCOMPARE(leadsIn(scenario), 0);
        shown.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Show the leads"), kPatience);
        QCOMPARE(leadsIn(scenario), 2);
        const QSignalSpy requested(&shown.page, &Page::pageRequested);
        QVERIFY(shown.tabTo(shown.button("Show the leads")));
        shown.press(Qt::Key_Space);
        QCOMPARE(requested.size(), 1);
    }

    void whatWasChosenStaysWhenGoingBackAndForth()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("contacts.csv", kHubSpot));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY(shown.table("Columns of the file"));
        QTableView* const columns = shown.table("Columns of the file");
        columns->setCurrentIndex(columns->model()->index(1, 0));
        QTest::keyClick(columns, Qt::Key_Delete);
        QCOMPARE(columns->model()->index(1, 2).data().toString(), QString("not imported"));
        QTest::mouseClick(shown.button("Back"), Qt::LeftButton);
        QTRY_VERIFY(shown.table("First rows of the file"));
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY(shown.table("Columns of the file"));
        QCOMPARE(columns->model()->index(1, 2).data().toString(), QString("not imported"));
    }

    void anotherFieldIsChosenByTyping()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("names.csv", "Email,Nickname\na@b.example,Ada\n"));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY(shown.table("Columns of the file"));
        QTableView* const columns = shown.table("Columns of the file");
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_F2);
        QWidget* const choice = QApplication::focusWidget();
        QVERIFY(choice != columns);
        QTest::keyClick(choice, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(choice, "First name");
        QTest::keyClick(choice, Qt::Key_Return);
        QTRY_COMPARE(columns->model()->index(1, 2).data().toString(), QString("First name"));
    }

    void nothingIsImportedWhenOneRowIsBadAndThatWasAskedFor()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        shown.page.importFile(scenario.write("contacts.csv", kHubSpot));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Import 2 row"), kPatience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // strict: it has the keyboard
        QTRY_VERIFY(!shown.button("Import 2 row")->isEnabled());
        QVERIFY(shown.says("You asked to import nothing if a row is rejected."));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(shown.button("Import 2 row")->isEnabled());
    }

    void somebodyWithoutTheRightMayLookButNotImport()
    {
        ScenarioDesk scenario(ScenarioDesk::Documents::None, "stranger"); // may look, as anybody
        Shown shown(scenario);
        shown.page.importFile(scenario.write("contacts.csv", kHubSpot));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Import 2 row"), kPatience);
        QTRY_VERIFY(!shown.button("Import 2 row")->isEnabled());
    }

    void theRealLeadsGoInAndOutByKeyboardAlone()
    {
        if (realLeads().isEmpty())
            QSKIP("../shared/data/x-education-leads.csv is not there");
        ScenarioDesk scenario(ScenarioDesk::Documents::Published);
        keepScenarioMapping(scenario);
        Shown shown(scenario);
        shown.page.importFile(realLeads());
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        shown.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Mapping: X Education leads"), kPatience);
        shown.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown.says("Every row can be imported."), kPatience);
        shown.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Show the leads"), kPatience);
        QVERIFY(shown.says("9,240"));
        QCOMPARE(leadsIn(scenario), 9240);

        QVERIFY(shown.tabTo(shown.button("Undo the import")));
        shown.press(Qt::Key_Space);
        QTRY_VERIFY(openDialog());
        QTest::keyClick(openDialog(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(Shown::visible<QLabel>(openDialog(), "9,240 lead(s) withdrawn"), kPatience);
        QTest::keyClick(openDialog(), Qt::Key_Escape);
        QCOMPARE(leadsIn(scenario), 0);
        QTRY_VERIFY(shown.table("Earlier imports"));
        QTableView* const history = shown.table("Earlier imports");
        const QAbstractItemModelTester tester(history->model());
        QTRY_COMPARE(history->model()->index(0, 1).data().toString(), QString("undone"));
    }

    void anImportThatWasStoppedGoesOn()
    {
        ScenarioDesk scenario;
        Shown shown(scenario);
        QByteArray rows("Email\n");
        for (int row = 0; row < 30'000; ++row)
            rows += "a" + QByteArray::number(row) + "@b.example\n";
        shown.page.importFile(scenario.write("long.csv", rows));
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Next") && shown.button("Next")->isEnabled(), kPatience);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTest::mouseClick(shown.button("Next"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Import 30"), kPatience);
        QTest::mouseClick(shown.button("Import 30"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Cancel"), kPatience);
        QTest::mouseClick(shown.button("Cancel"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Go on with the import"), kPatience);
        const std::int64_t before = leadsIn(scenario);
        QVERIFY(before > 0 && before < 30'000);
        QTest::mouseClick(shown.button("Go on with the import"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(shown.button("Show the leads"), kPatience);
        QCOMPARE(leadsIn(scenario), 30'000);
    }

private:
    /// Somebody who is a manager, so that whoever is unknown is a viewer.
    static void keepScenarioMapping(ScenarioDesk& scenario);
};

void TstImportPage::keepScenarioMapping(ScenarioDesk& scenario)
{
    auto session = Session::open(scenario.workspace(), scenario.clock, Actor{"dana"});
    const auto preview = previewFile(realLeads().toStdString(), {});
    const auto saved = saveMapping(**session, "X Education leads", ScenarioDesk::scenarioText("mapping.json"),
                                   preview->file.columns);
    QVERIFY(saved.ok() && saved->empty());
}

BATON_TEST(TstImportPage);
#include "tst_import_page.moc"
