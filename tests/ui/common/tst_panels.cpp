// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixed_clock.h"
#include "tests/support/test_main.h"
#include "ui/common/banner.h"
#include "ui/common/dialog_base.h"
#include "ui/common/label.h"
#include "ui/common/problem_list.h"
#include "ui/common/progress_panel.h"
#include "ui/common/search_field.h"
#include "ui/common/text_lines_view.h"
#include "ui/common/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace baton::test {

namespace {

QPushButton* buttonOf(QWidget& widget, const QString& text)
{
    for (QPushButton* const button : widget.findChildren<QPushButton*>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

bool shows(QWidget& widget, const QString& text)
{
    for (const QLabel* const label : widget.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&widget) && label->text().contains(text))
            return true;
    }
    return false;
}

/// Refuses until it is told not to.
class Refusing final : public DialogBase {
public:
    explicit Refusing(const QString& key = {})
        : DialogBase(QStringLiteral("Title"), QStringLiteral("Explanation"), key)
    {
        setMainAction(QStringLiteral("Do it"));
    }
    bool refuses = true;

protected:
    void tryAccept() override
    {
        if (refuses)
            showError(QStringLiteral("That cannot be."));
        else
            accept();
    }
};

} // namespace

class TstPanels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSearchComesWhenTypingRests()
    {
        SearchField field(QStringLiteral("Search"));
        field.show();
        QSignalSpy searched(&field, &SearchField::searched);
        QTest::keyClicks(&field, QStringLiteral("ada "));
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched, (QList<QVariantList>{{QStringLiteral("ada")}}));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.size(), 1); // nothing new
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(searched.last(), QVariantList{QString()});
        QVERIFY(field.text().isEmpty());
    }

    void enterSearchesAtOnceAndDownGoesToTheResults()
    {
        SearchField field(QStringLiteral("Search"));
        QSignalSpy searched(&field, &SearchField::searched);
        QSignalSpy results(&field, &SearchField::resultsRequested);
        QTest::keyClicks(&field, QStringLiteral("bo"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(results.size(), 1);
    }

    void aBannerGoesWhenItIsDismissed()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        banner.showMessage(Tone::Warning, QStringLiteral("Paused"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), QStringLiteral("Paused"));
        banner.addAction(QStringLiteral("Resume"));
        banner.showMessage(Tone::Info, QStringLiteral("Running"));
        QVERIFY(!buttonOf(banner, QStringLiteral("Resume")) ||
                buttonOf(banner, QStringLiteral("Resume"))->isHidden());
        QSignalSpy dismissed(&banner, &Banner::dismissed);
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(banner.isHidden());
        QCOMPARE(dismissed.size(), 1);
        banner.setDismissible(false);
        banner.showMessage(Tone::Bad, QStringLiteral("Gone"));
        QTest::keyClick(&banner, Qt::Key_Escape);
        QVERIFY(!banner.isHidden());
    }

    void aToastTakesBackOnce()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(&window);
        window.show();
        int undone = 0;
        toast.showText(QStringLiteral("12 leads reassigned."), [&] { ++undone; });
        QVERIFY(window.rect().contains(toast.geometry()));
        QTest::mouseClick(buttonOf(toast, QStringLiteral("Undo")), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QVERIFY(toast.isHidden());
        toast.showText(QStringLiteral("Copied."));
        QVERIFY(buttonOf(toast, QStringLiteral("Undo"))->isHidden());
        QTest::keyClick(&toast, Qt::Key_Escape);
        QVERIFY(toast.isHidden());
    }

    void problemsAreShownErrorsFirstAndCanBeCopied()
    {
        ProblemList list;
        list.setProblems({{Severity::Warning, "condition.unknown_choice", "/a", {"Wizard"}},
                          {Severity::Error, "condition.unknown_field", "/b", {"shoe_size"}}});
        list.show();
        QCOMPARE(list.count(), 2);
        QVERIFY(list.item(0)->text().contains(u"shoe_size"));
        QSignalSpy activated(&list, &ProblemList::problemActivated);
        list.setCurrentRow(1);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated[0][0].value<Problem>().location, std::string("/a"));
        list.clearSelection();
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 1);
        list.setProblems({});
        QVERIFY(list.isHidden());
    }

    void anExplanationIsATree()
    {
        using enum TextLine::Mark;
        TextLinesView view;
        view.resize(400, 300);
        view.setLines({{0, Heading, QStringLiteral("Tree")},
                       {1, Yes, QStringLiteral("Country")},
                       {3, No, QStringLiteral("deep")},
                       {1, None, QStringLiteral("Assign")}});
        view.show();
        QCOMPARE(view.topLevelItemCount(), 1);
        QCOMPARE(view.topLevelItem(0)->childCount(), 2);
        QCOMPARE(view.topLevelItem(0)->child(0)->child(0)->text(0), QStringLiteral("deep"));
        QCOMPARE(view.topLevelItem(0)->child(0)->data(0, Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Yes: Country"));
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Tree\n  ✓ Country\n      ✗ deep\n  Assign"));
    }

    void anEstimateIsMadeOfThePace()
    {
        FixedClock clock("2026-03-02T10:00:00Z");
        ProgressPanel panel(clock);
        panel.start(QStringLiteral("Importing"));
        clock.set("2026-03-02T10:01:00Z");
        panel.setProgress(1000, 11'000, QStringLiteral("1,000 of 11,000 rows"));
        QVERIFY(shows(panel, QStringLiteral("10 min")));
        QCOMPARE(panel.findChild<QProgressBar*>()->value(), 90);
        QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
        QPushButton* const cancel = buttonOf(panel, QStringLiteral("Cancel"));
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        panel.finish(QStringLiteral("Stopped"));
        QVERIFY(cancel->isHidden());
    }

    void aDialogStaysUntilItsWorkSucceeds()
    {
        Refusing dialog;
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(dialog.isVisible());
        QVERIFY(shows(dialog, QStringLiteral("That cannot be.")));
        dialog.refuses = false;
        QTest::mouseClick(buttonOf(dialog, QStringLiteral("Do it")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void escapeCancelsADialog()
    {
        Refusing dialog;
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    /// A text that breaks into lines asks for more room only once it is known how wide it is.
    void aDialogIsHighEnoughForTextsThatBreakIntoLines()
    {
        const QString sentence = QStringLiteral("What is said here is longer than a line of the dialog. ");
        DialogBase dialog(QStringLiteral("Dialog"), sentence.repeated(3), {});
        QList<QLineEdit*> edits;
        for (int i = 0; i < 5; ++i) {
            edits.append(new QLineEdit(&dialog));
            dialog.content()->addWidget(edits.last());
        }
        auto* const later = new Label(TextStyle::Caption, Ink::Muted, &dialog);
        later->setWordWrap(true);
        dialog.content()->addWidget(later);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto haveRoom = [&] {
            return std::ranges::all_of(edits, [](const QLineEdit* edit) {
                return edit->height() >= edit->minimumSizeHint().height();
            });
        };
        QTRY_VERIFY(haveRoom());
        later->setText(sentence.repeated(6));
        QTRY_VERIFY(haveRoom() && later->height() >= later->heightForWidth(later->width()));
    }

    void theSizeOfADialogIsRemembered()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("baton-test"));
        QSettings().clear();
        {
            Refusing dialog(QStringLiteral("refusing"));
            dialog.show();
            dialog.resize(640, 480);
            dialog.reject();
        }
        Refusing again(QStringLiteral("refusing"));
        again.show();
        QCOMPARE(again.size(), QSize(640, 480));
    }
};

BATON_TEST(TstPanels);

} // namespace baton::test

#include "tst_panels.moc"
