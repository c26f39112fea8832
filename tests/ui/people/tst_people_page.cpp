// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/people_commands.h"
#include "core/runtime/session.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/common/problem_list.h"
#include "ui/common/table_view.h"
#include "ui/people/people_model.h"
#include "ui/people/people_page.h"
#include "ui/people/person_dialog.h"
#include "ui/people/presence_dialog.h"
#include "ui/people/reps_model.h"
#include "ui/people/rights_model.h"
#endif
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QTabBar>
#include <QTest>

namespace baton::test {

namespace {

QAction* actionOf(const QWidget& page, const QString& text)
{
    for (QAction* const action : page.actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}

/// The page with its data, on screen.
struct Shown {
    explicit Shown(SampleDesk& sample) : page(sample.desk())
    {
        page.resize(1100, 700);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page) ||
            !QTest::qWaitFor([this] { return page.reps().model()->rowCount() > 0; }, 10'000))
            qFatal("the page is not shown");
    }
    QString cell(const TableView& table, int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    template <typename Dialog>
    Dialog* dialog()
    {
        if (!QTest::qWaitFor([this] { return page.findChild<Dialog*>() != nullptr; }))
            return nullptr;
        auto* const found = page.findChild<Dialog*>();
        found->activateWindow();
        const auto hasKeyboard = [found] { return found->isAncestorOf(QApplication::focusWidget()); };
        return QTest::qWaitFor(hasKeyboard) ? found : nullptr;
    }

    PeoplePage page;
};

std::vector<Person> peopleOf(SampleDesk& sample)
{
    const auto people = listPeople(sample.session());
    return people ? *people : std::vector<Person>();
}

} // namespace

/// Presence, people and roles, by mouse and keyboard.
class TstPeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsAreSound()
    {
        SampleDesk sample;
        Shown shown(sample);
        for (TableView* const table : {&shown.page.reps(), &shown.page.people(), &shown.page.rights()})
            const QAbstractItemModelTester tester(table->model());
        QCOMPARE(shown.page.rights().model()->rowCount(), int(rightKeys().size()));
        QCOMPARE(shown.page.reps().model()->rowCount(), int(sample.desk().rules()->roster->reps.size()));
    }

    void saysWhoIsOnDuty()
    {
        SampleDesk sample; // Wednesday noon in New York
        Shown shown(sample);
        int onDuty = 0;
        for (int row = 0; row < shown.page.reps().model()->rowCount(); ++row) {
            const QString hours = shown.cell(shown.page.reps(), row, RepsModel::Hours);
            QVERIFY2(hours.startsWith(QStringLiteral("on duty")) ||
                         hours.startsWith(QStringLiteral("off duty")) || hours == QStringLiteral("has left"),
                     qPrintable(hours));
            onDuty += hours.startsWith(QStringLiteral("on duty")) ? 1 : 0;
        }
        QVERIFY(onDuty > 0);
    }

    void pausesARepForAWhile()
    {
        SampleDesk sample;
        Shown shown(sample);
        QAction* const pause = actionOf(shown.page, QStringLiteral("Pause…"));
        QVERIFY(!pause->isEnabled());
        QVERIFY(!pause->toolTip().isEmpty());
        TableView& reps = shown.page.reps();
        QTest::mouseClick(reps.viewport(), Qt::LeftButton, {},
                          reps.visualRect(reps.model()->index(0, RepsModel::Name)).center());
        QVERIFY(pause->isEnabled());
        QTest::keyClick(&reps, Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        auto* const dialog = shown.dialog<PresenceDialog>();
        QVERIFY(dialog);
        dialog->findChildren<QRadioButton*>()[1]->click();
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown.cell(reps, 0, RepsModel::Presence).startsWith(QStringLiteral("paused until")));
        QCOMPARE(reps.selectedRowNumbers(), QList<int>{0});
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTest::keyClick(&reps, Qt::Key_O, Qt::ControlModifier | Qt::AltModifier);
        QTRY_COMPARE(shown.cell(reps, 0, RepsModel::Presence), QStringLiteral("online"));
    }

    void addsSomebodyByKeyboard()
    {
        SampleDesk sample;
        Shown shown(sample);
        shown.page.tabs().setCurrentIndex(1);
        const std::size_t before = peopleOf(sample).size();
        actionOf(shown.page, QStringLiteral("Add person…"))->trigger();
        auto* const dialog = shown.dialog<PersonDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ada"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Ada Lind"));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto* const problems = dialog->findChild<ProblemList*>();
        QTRY_VERIFY(problems->isVisible()); // nobody is without a role
        dialog->findChildren<QCheckBox*>()[int(Role::Reviewer)]->click();
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(peopleOf(sample).size(), before + 1);
        QTRY_VERIFY(static_cast<PeopleModel*>(shown.page.people().model())->rowOf("ada") >= 0);
    }

    void lastManagerStays()
    {
        SampleDesk sample;
        Shown shown(sample);
        shown.page.tabs().setCurrentIndex(1);
        auto* const model = static_cast<PeopleModel*>(shown.page.people().model());
        QTRY_VERIFY(model->rowOf("dana") >= 0);
        shown.page.people().selectRow(model->rowOf("dana"));
        QAction* const toggle = actionOf(shown.page, QStringLiteral("Deactivate"));
        QVERIFY(toggle->isEnabled());
        toggle->trigger();
        QTest::qWait(50);
        QVERIFY(model->person(model->rowOf("dana")).isActive);
    }

    void saysWhatAViewerMayNot()
    {
        SampleDesk sample("somebody-unknown");
        Shown shown(sample);
        shown.page.reps().selectRow(0);
        for (const char* const text : {"Set online", "Pause…", "Set offline…", "Add person…"}) {
            const QAction* const action = actionOf(shown.page, QString::fromUtf8(text));
            QVERIFY2(!action->isEnabled(), text);
            QVERIFY2(action->toolTip().contains(QStringLiteral("Manager")), text);
        }
    }
};

BATON_TEST(TstPeoplePage);

} // namespace baton::test

#include "tst_people_page.moc"
