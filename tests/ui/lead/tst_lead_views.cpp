// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/lead_actions.h"
#include "core/runtime/publishing.h"
#include "core/runtime/sample_stories.h"
#include "core/runtime/session.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/common/choice_box.h"
#include "ui/common/text_lines_view.h"
#include "ui/lead/lead_page.h"
#include "ui/lead/lead_panel.h"
#include "ui/lead/lead_views.h"
#include "ui/lead/list_row_model.h"
#include "ui/lead/list_row_view.h"
#include "ui/lead/notes_view.h"
#include "ui/lead/timeline_view.h"
#include "ui/lead/why_view.h"
#endif
#include "tests/support/test_main.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace baton::test {

namespace {

using View = LeadViews::View;

bool isShown(const LeadViews& views)
{
    return views.document().state() == LeadDocument::State::Shown;
}

QString textsOf(const ListRowView& list)
{
    return list.plainText();
}

int rowOf(const ListRowView& list, const QString& key)
{
    for (int row = 0; row < list.rows().rowCount(); ++row) {
        if (list.rows().row(row).key == key)
            return row;
    }
    return -1;
}

/// A panel with a lead in it, on screen and with the keyboard.
struct Shown {
    explicit Shown(SampleDesk& sample, std::string_view story) : panel(sample.desk())
    {
        panel.resize(360, 760);
        panel.show();
        panel.activateWindow();
        if (!QTest::qWaitForWindowActive(&panel))
            qFatal("the panel does not get the keyboard");
        panel.setLead(sample.lead(story));
        if (!QTest::qWaitFor([this] { return isShown(views()); }, 10'000))
            qFatal("the lead is not shown");
        views().brief().setFocus();
    }
    LeadViews& views() { return panel.views(); }

    LeadPanel panel;
};

} // namespace

/// What somebody sees who opens a lead of the sample workspace.
class TstLeadViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void saysWhyThereIsNoLead()
    {
        SampleDesk sample;
        LeadPanel panel(sample.desk());
        QCOMPARE(panel.views().document().state(), LeadDocument::State::None);
        panel.setLead(LeadId{999'999});
        QTRY_COMPARE(panel.views().document().state(), LeadDocument::State::Missing);
        panel.setLead({});
        QCOMPARE(panel.views().document().state(), LeadDocument::State::None);
    }

    void briefTellsWhoWhatAndWhatNext()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        ListRowView& brief = shown.views().brief();
        const QAbstractItemModelTester tester(&brief.rows());
        const QString text = textsOf(brief);
        QVERIFY(text.contains(QStringLiteral("corinne.hadley@hollowbrook-sample.com.sg")));
        QVERIFY(text.contains(QStringLiteral("We stream to 40 countries and route every lead by hand.")));
        QVERIFY(text.contains(QStringLiteral("Website")));
        QVERIFY(rowOf(brief, QStringLiteral("next")) == 0);
        QVERIFY(brief.rows().row(0).title.startsWith(QStringLiteral("With ")));
        QVERIFY(text.contains(QStringLiteral("Asked for a demo or a price")));
        QTest::keyClick(&brief, Qt::Key_Home);
        brief.setFocus();
        brief.setCurrentIndex(brief.model()->index(rowOf(brief, QStringLiteral("who.email")), 0));
        QTest::keyClick(&brief, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("corinne.hadley@hollowbrook-sample.com.sg"));
    }

    void scoreAddsUp()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        QTest::keyClick(&shown.panel, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(shown.views().shownView(), View::Score);
        const ListRowModel& rows = shown.views().score().rows();
        double sum = 0;
        QString total;
        bool gate = false;
        for (int row = 0; row < rows.rowCount(); ++row) {
            const ListRow& each = rows.row(row);
            if (each.key.startsWith(QStringLiteral("score."))) {
                QVERIFY2(!each.detail.isEmpty(), qPrintable(each.title));
                sum += QString(each.trailing).replace(QChar(0x2212), u'-').toDouble();
            }
            if (each.kind == ListRow::Kind::Total)
                total = each.trailing;
            gate = gate ||
                   (each.key == QStringLiteral("gate.hand_raiser") && each.icon == QStringLiteral("tick"));
        }
        QVERIFY(gate);
        const double shownTotal = total.section(u',', 0, 0).toDouble();
        QVERIFY(shownTotal > 0);
        QVERIFY2(std::abs(sum - shownTotal) < 0.0005, qPrintable(total));
    }

    void whyShowsTheBranchThatSentItWrong()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        QTest::keyClick(&shown.panel, Qt::Key_4, Qt::AltModifier);
        QCOMPARE(shown.views().shownView(), View::Why);
        const QString path = shown.views().why().path().plainText();
        QVERIFY2(path.contains(QStringLiteral("Country is one of")), qPrintable(path));
        QVERIFY2(path.contains(QStringLiteral("it was “US”")), qPrintable(path));
    }

    void answersWhyNot()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Why);
        WhyView& why = shown.views().why();
        QVERIFY(!why.answer().isVisible());
        const Rep* const mei = sample.desk().rules()->roster->rep(*RepId::make("mei-tanaka-lim"));
        QVERIFY(mei);
        QLineEdit* const line = why.reps().lineEdit();
        QTest::mouseClick(line, Qt::LeftButton);
        line->selectAll();
        QTest::keyClicks(line, QString::fromStdString(mei->name));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(why.answer().isVisible());
        const QString answer = why.answer().plainText();
        QVERIFY2(answer.contains(QStringLiteral("never came to a node")), qPrintable(answer));
        QVERIFY2(answer.contains(QStringLiteral("APAC")), qPrintable(answer));
        QVERIFY2(answer.contains(QStringLiteral("it was “US”")), qPrintable(answer));
    }

    void timelineCanBeNarrowed()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Timeline);
        ListRowView& list = shown.views().timeline().list();
        const int all = list.rows().rowCount();
        QVERIFY(textsOf(list).contains(QStringLiteral("Assigned to")));
        QVERIFY(textsOf(list).contains(QStringLiteral("Page view")));
        auto* const filter = shown.views().timeline().findChild<QComboBox*>();
        filter->setFocus();
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(list.rows().rowCount() < all);
        QVERIFY(!textsOf(list).contains(QStringLiteral("Assigned to")));
        QVERIFY(textsOf(list).contains(QStringLiteral("Page view")));
    }

    void noteIsAddedByKeyboard()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        QTest::keyClick(&shown.panel, Qt::Key_5, Qt::AltModifier);
        NotesView& notes = shown.views().notes();
        QTRY_VERIFY(notes.editor().hasFocus());
        QTest::keyClicks(&notes.editor(), QStringLiteral("Call her on Monday"));
        QTest::keyClick(&notes.editor(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(notes.list().rows().rowCount(), 1);
        QCOMPARE(notes.list().rows().row(0).title, QStringLiteral("Call her on Monday"));
        QCOMPARE(notes.editor().toPlainText(), QString());
        QVERIFY(textsOf(shown.views().timeline().list()).contains(QStringLiteral("Note added")));
    }

    void typedNoteStaysWithItsLead()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Notes);
        QPlainTextEdit& editor = shown.views().notes().editor();
        QTest::keyClicks(&editor, QStringLiteral("half a thought"));
        shown.panel.setLead(sample.lead(sample_story::nudge));
        QTRY_VERIFY(isShown(shown.views()));
        QCOMPARE(editor.toPlainText(), QString());
        shown.panel.setLead(sample.lead(sample_story::hulu));
        QTRY_VERIFY(isShown(shown.views()));
        QCOMPARE(editor.toPlainText(), QStringLiteral("half a thought"));
    }

    void typedNoteSurvivesALostWorkspace()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Notes);
        QSignalSpy lost(&sample.desk(), &Desk::lost);
        const QString file = QString::fromStdString(sample.path());
        QVERIFY(QFile::rename(file, file + QStringLiteral(".gone")));
        sample.desk().wake();
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 20'000);
        QPlainTextEdit& editor = shown.views().notes().editor();
        QTest::keyClicks(&editor, QStringLiteral("typed in the dark"));
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(0);
        QCOMPARE(editor.toPlainText(), QStringLiteral("typed in the dark"));
        QVERIFY(isShown(shown.views())); // reading goes on from what is shown
        QVERIFY(QFile::rename(file + QStringLiteral(".gone"), file));
        QSignalSpy regained(&sample.desk(), &Desk::regained);
        QTRY_VERIFY_WITH_TIMEOUT(!sample.desk().isLost(), 20'000);
        QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(shown.views().notes().list().rows().rowCount(), 1, 20'000);
        QCOMPARE(editor.toPlainText(), QString());
    }

    void whatOthersDoIsSeenWithoutMovingAnything()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Brief);
        ListRowView& brief = shown.views().brief();
        brief.verticalScrollBar()->setValue(60);
        const int scrolled = brief.verticalScrollBar()->value();
        const LeadId lead = sample.lead(sample_story::hulu);
        QVERIFY(performAction(sample.session(), std::vector{lead}, action::AddNote{"from elsewhere"}).ok());
        sample.desk().wake();
        QTRY_VERIFY_WITH_TIMEOUT(textsOf(brief).contains(QStringLiteral("from elsewhere")), 20'000);
        QCOMPARE(brief.verticalScrollBar()->value(), scrolled);
    }

    void otherLeadsAreNotLookedAtAgain()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        QSignalSpy changed(const_cast<LeadDocument*>(&shown.views().document()), &LeadDocument::changed);
        QSignalSpy committed(&sample.desk(), &Desk::workspaceChanged);
        const LeadId other = sample.lead(sample_story::nudge);
        QVERIFY(performAction(sample.session(), std::vector{other}, action::AddNote{"not this one"}).ok());
        sample.desk().wake();
        QTRY_VERIFY_WITH_TIMEOUT(!committed.empty(), 20'000);
        QTest::qWait(50);
        QCOMPARE(changed.size(), 0);
    }

    void theOwnerHasTheNameThatTheRosterHasNow()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        const auto saysOwner = [&](const QString& name) {
            return textsOf(shown.views().brief()).contains(QStringLiteral("With %1,").arg(name));
        };
        QVERIFY(saysOwner(QStringLiteral("Alma Reyes")));
        std::string roster = *exportRoster(sample.session(), std::nullopt);
        roster.replace(roster.find("Alma Reyes"), 10, "Alma Stone");
        QVERIFY(importRoster(sample.session(), roster, std::nullopt)->version);
        sample.desk().wake();
        QTRY_VERIFY(saysOwner(QStringLiteral("Alma Stone")));
    }

    void linkAndTextAreCopied()
    {
        SampleDesk sample;
        Shown shown(sample, sample_story::hulu);
        QTest::keyClick(&shown.panel, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("baton://lead/%1").arg(sample.lead(sample_story::hulu).value));
    }

    void viewersRoleSaysWhyItMayNotWrite()
    {
        SampleDesk owner;
        SampleDesk sample("somebody-unknown");
        Shown shown(sample, sample_story::hulu);
        shown.views().showView(View::Notes);
        QVERIFY(shown.views().notes().editor().isReadOnly());
    }

    void pageRemembersItsLead()
    {
        SampleDesk sample;
        QSettings settings;
        {
            LeadPage page(sample.desk());
            page.setLead(sample.lead(sample_story::nudge));
            page.views().showView(View::Timeline);
            page.saveState(settings);
        }
        LeadPage page(sample.desk());
        page.restoreState(settings);
        QTRY_VERIFY(isShown(page.views()));
        QCOMPARE(page.views().document().data()->id(), sample.lead(sample_story::nudge));
        QCOMPARE(page.views().shownView(), View::Timeline);
    }
};

BATON_TEST(TstLeadViews);

} // namespace baton::test

#include "tst_lead_views.moc"
