// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_file.h"
#include "core/runtime/sample_stories.h"
#include "core/runtime/session.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/common/banner.h"
#include "ui/common/choice_box.h"
#include "ui/lead/add_activity_dialog.h"
#include "ui/lead/field_form.h"
#include "ui/lead/new_lead_dialog.h"
#endif
#include "tests/support/test_main.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

void bringUp(QWidget& widget)
{
    widget.show();
    widget.activateWindow();
    if (!QTest::qWaitForWindowActive(&widget))
        qFatal("the window does not get the keyboard");
}

QLineEdit* line(const FieldForm& form, const char* field)
{
    return qobject_cast<QLineEdit*>(form.editor(field));
}

bool isWrong(const FieldForm& form, const char* field)
{
    return form.editor(field)->property("wrong").toBool();
}

QPushButton* buttonOf(QWidget& widget, const QString& text)
{
    for (QPushButton* const button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

} // namespace

/// Leads and activities taken in by hand, with the keyboard.
class TstLeadDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void addsALeadByKeyboard()
    {
        SampleDesk sample;
        NewLeadDialog dialog(sample.desk());
        QSignalSpy requested(&dialog, &NewLeadDialog::leadRequested);
        bringUp(dialog);
        QVERIFY(line(dialog.form(), "email")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nora.quist@fennel-works.example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(line(dialog.form(), "first_name")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Nora"));
        line(dialog.form(), "employees")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1200"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(requested.size(), 1);
        QVERIFY(dialog.lead());
        const auto file = leadFile(sample.session(), *dialog.lead());
        QVERIFY(file.ok() && *file);
        const FieldValues& values = (*file)->summary.lead.values;
        QVERIFY(*values.find("first_name") == Value(std::string("Nora")));
        QVERIFY(*values.find("employees") == Value(1200.0));
    }

    void offersTheFieldsOfThePlaybook()
    {
        SampleDesk sample;
        NewLeadDialog dialog(sample.desk());
        QVERIFY(dialog.form().editor("occupation"));
        QVERIFY(!dialog.form().editor("won")); // known only after the outcome
        QVERIFY(!dialog.form().editor("score"));
    }

    void saysWhatIsWrongBesideIt_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wrong");
        QTest::newRow("an address without a host") << "email"
                                                   << "nora@" << true;
        QTest::newRow("an address") << "email"
                                    << "nora@fennel.example" << false;
        QTest::newRow("employees in words") << "employees"
                                            << "many" << true;
        QTest::newRow("a choice that is none") << "occupation"
                                               << "Astronaut" << true;
        QTest::newRow("a number that cannot be dialled is kept") << "phone"
                                                                 << "extension 12" << false;
    }
    void saysWhatIsWrongBesideIt()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(bool, wrong);
        SampleDesk sample;
        NewLeadDialog dialog(sample.desk());
        bringUp(dialog);
        dialog.form().setText("last_name", QStringLiteral("Quist"));
        dialog.form().setText(field.toStdString(), text);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        if (!wrong) {
            QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
            return;
        }
        QVERIFY(isWrong(dialog.form(), qPrintable(field)));
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.form().text("last_name"), QStringLiteral("Quist"));
    }

    void tellsOfADuplicateBeforeSaving()
    {
        SampleDesk sample;
        NewLeadDialog dialog(sample.desk());
        QSignalSpy requested(&dialog, &NewLeadDialog::leadRequested);
        bringUp(dialog);
        QTest::keyClicks(line(dialog.form(), "email"),
                         QStringLiteral("Corinne.Hadley@hollowbrook-sample.com.sg"));
        QTRY_VERIFY(buttonOf(dialog, QStringLiteral("Open it")));
        QVERIFY(buttonOf(dialog, QStringLiteral("Update lead")));
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Open it")), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.front().front().value<LeadId>(), sample.lead(sample_story::hulu));
    }

    void escapeLeavesEverythingAsItWas()
    {
        SampleDesk sample;
        NewLeadDialog dialog(sample.desk());
        bringUp(dialog);
        QTest::keyClicks(line(dialog.form(), "email"), QStringLiteral("never@saved.example"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
        const auto found = findLead(sample.session(), "never@saved.example");
        QVERIFY(found.ok() && !*found);
    }

    void recordsAnActivityOfAKindOfOnesOwn()
    {
        SampleDesk sample;
        const LeadId lead = sample.lead(sample_story::nudge);
        AddActivityDialog dialog(sample.desk(), lead);
        bringUp(dialog);
        auto* const kind = dialog.findChild<ChoiceBox*>();
        QVERIFY(kind->hasFocus());
        QTest::keyClicks(kind->lineEdit(), QStringLiteral("Trade fair visit"));
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
        const auto file = leadFile(sample.session(), lead);
        QVERIFY(file.ok() && *file);
        QCOMPARE((*file)->activities.back().kind, std::string("trade_fair_visit"));
    }

    void refusesAnActivityThatIsNone()
    {
        SampleDesk sample;
        AddActivityDialog dialog(sample.desk(), sample.lead(sample_story::nudge));
        bringUp(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<Banner*>()->isVisible());
    }
};

BATON_TEST(TstLeadDialogs);

} // namespace baton::test

#include "tst_lead_dialogs.moc"
