// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/runtime/saved_views.h"
#include "core/storage/transaction.h"
#include "tests/core/runtime/small_workspace.h"
#endif
#include "tests/support/test_main.h"

using namespace baton;
using namespace baton::test;

namespace {

LeadView viewOf(LeadScope scope)
{
    LeadView view;
    view.query.scope = scope;
    view.columns = {{"lead.name", 120}};
    return view;
}

std::string codeOf(const Result<ViewOutcome>& outcome)
{
    return !outcome ? outcome.error().code : outcome->problems.empty() ? "" : outcome->problems.front().code;
}

QStringList namesOf(Session& session)
{
    QStringList names;
    const auto views = savedViews(session);
    for (const SavedView& view : *views)
        names.append(QString::fromStdString(view.owner + ":" + view.name));
    return names;
}

} // namespace

class TstSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewComesBackAsItWasSaved()
    {
        SmallWorkspace work;
        const auto saved = saveView(work.session(), "  Mine  ", false, viewOf(LeadScope::Mine));
        QCOMPARE(codeOf(saved), std::string());
        const auto all = *savedViews(work.session());
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].id == *saved->view && all[0].mine && !all[0].shared && all[0].problems.empty());
        QCOMPARE(all[0].name, std::string("Mine"));
        QCOMPARE(all[0].view.query.scope, LeadScope::Mine);
        QVERIFY(all[0].view.columns == viewOf(LeadScope::Mine).columns);
        QCOMPARE(all[0].savedAt, work.clock.now());
    }

    void savingUnderTheSameNameReplaces()
    {
        SmallWorkspace work;
        const auto first = saveView(work.session(), "Straße", false, viewOf(LeadScope::Mine));
        const auto second = saveView(work.session(), "STRASSE", true, viewOf(LeadScope::Held));
        QVERIFY(*first->view == *second->view);
        const auto all = *savedViews(work.session());
        QCOMPARE(all.size(), std::size_t(1));
        QVERIFY(all[0].shared && all[0].view.query.scope == LeadScope::Held);
    }

    void othersSeeOnlyWhatIsShared()
    {
        SmallWorkspace work;
        const auto shared = saveView(work.session(), "b", true, {});
        const auto hidden = saveView(work.session(), "a", false, {});
        const auto other = *Session::open(work.path("work.db"), work.clock, Actor{"eve"});
        QVERIFY(*saveView(*other, "b", false, {})->view);
        QCOMPARE(namesOf(*other), (QStringList{"eve:b", "tester:b"}));
        QCOMPARE(namesOf(work.session()), (QStringList{"tester:a", "tester:b"}));
        QVERIFY(!savedViews(*other)->back().mine);
        QCOMPARE(codeOf(renameView(*other, *shared->view, "c")), std::string("view.not_yours"));
        QCOMPARE(codeOf(shareView(*other, *hidden->view, true)), std::string("view.not_yours"));
        QCOMPARE(codeOf(removeView(*other, *shared->view)), std::string("view.not_yours"));
        QCOMPARE(codeOf(shareView(work.session(), *shared->view, false)), std::string());
        QCOMPARE(namesOf(*other), (QStringList{"eve:b"}));
    }

    void whoMayNotShareKeepsViewsToThemselves()
    {
        SmallWorkspace work;
        const auto other = *Session::open(work.path("work.db"), work.clock, Actor{"eve"});
        QCOMPARE(codeOf(saveView(*other, "all", true, {})), std::string("right.missing"));
        const auto own = saveView(*other, "own", false, {});
        QCOMPARE(codeOf(own), std::string());
        QCOMPARE(codeOf(shareView(*other, *own->view, true)), std::string("right.missing"));
        QCOMPARE(codeOf(shareView(*other, *own->view, false)), std::string());
        QCOMPARE(namesOf(*other), (QStringList{"eve:own"}));
        QVERIFY(!savedViews(*other)->front().shared);
    }

    void namesAreUniquePerOwner()
    {
        SmallWorkspace work;
        const auto one = saveView(work.session(), "one", false, {});
        (void)saveView(work.session(), "two", false, {});
        QCOMPARE(codeOf(renameView(work.session(), *one->view, "TWO")), std::string("view.name_taken"));
        QCOMPARE(codeOf(renameView(work.session(), *one->view, "One")), std::string());
        QCOMPARE(namesOf(work.session()), (QStringList{"tester:One", "tester:two"}));
    }

    void badNamesAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << QStringLiteral(" \t ");
        QTest::newRow("too long") << QString(kLongestViewName + 1, u'x');
        QTest::newRow("a zero character")
            << QStringLiteral("a") + QString(1, QChar(u'\0')) + QStringLiteral("b");
    }

    void badNamesAreRefused()
    {
        QFETCH(QString, name);
        SmallWorkspace work;
        const auto known = saveView(work.session(), "known", false, {});
        QCOMPARE(codeOf(saveView(work.session(), name.toStdString(), false, {})),
                 std::string("view.bad_name"));
        QCOMPARE(codeOf(renameView(work.session(), *known->view, name.toStdString())),
                 std::string("view.bad_name"));
        QCOMPARE(namesOf(work.session()), (QStringList{"tester:known"}));
    }

    void whatIsGoneIsUnknown()
    {
        SmallWorkspace work;
        const auto view = saveView(work.session(), "x", false, {});
        QCOMPARE(codeOf(removeView(work.session(), *view->view)), std::string());
        QVERIFY(namesOf(work.session()).isEmpty());
        QCOMPARE(codeOf(removeView(work.session(), *view->view)), std::string("view.unknown"));
    }

    void aDefinitionOfANewerProgramIsToldApart()
    {
        SmallWorkspace work;
        auto transaction = *Transaction::begin(work.session().connection());
        QVERIFY(
            work.session().repositories().views.insert({{}, "tester", "new", false, R"({"format":9})", {}}));
        QVERIFY(transaction.commit());
        const auto all = *savedViews(work.session());
        QCOMPARE(all.front().problems.front().code, std::string("document.out_of_range"));
    }
};

BATON_TEST(TstSavedViews);
#include "tst_saved_views.moc"
