// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/listing/lead_view.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

namespace {

QString codesOf(const Problems& problems)
{
    QStringList codes;
    for (const Problem& problem : problems)
        codes.append(QString::fromStdString(problem.code + " " + problem.location));
    return codes.join(u',');
}

} // namespace

class TstLeadViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aViewIsReadAsItWasWritten()
    {
        const Json json = parseJson(R"({"format":1,"scope":"mine","filter":{"all":[
            {"field":"country","op":"one_of","value":["DE","AT"]},
            {"none":[{"field":"free_mail","op":"is","value":true},{"field":"phone","op":"absent"}]},
            {"did":"call","atLeast":2,"within":"30d","where":{"any":[{"field":"page","op":"present"}]}}]},
            "search":"ada","sort":{"by":"company","descending":false},
            "columns":[{"field":"lead.name","width":180},{"field":"score"}]})")
                              .root;
        Problems problems;
        const auto view = viewFromJson(json, problems);
        QVERIFY2(view.has_value(), qPrintable(codesOf(problems)));
        QCOMPARE(view->query.scope, LeadScope::Mine);
        QCOMPARE(view->columns.size(), std::size_t(2));
        QCOMPARE(writeJson(viewToJson(*view)), writeJson(json));
    }

    void whatIsLeftOutHasADefault()
    {
        Problems problems;
        const auto view = viewFromJson(Json::object(), problems);
        QVERIFY(view && problems.empty());
        QCOMPARE(view->query.scope, LeadScope::Open);
        QVERIFY(view->query.sort == LeadSort{} && view->columns.empty() && !view->query.filter);
    }

    void whatIsNoViewIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char* name, const char* json, const char* codes) {
            QTest::newRow(name) << QString::fromUtf8(json) << QString::fromUtf8(codes);
        };
        row("no object", "[]", "document.wrong_type ");
        row("an unknown scope", R"({"scope":"lost"})", "document.unknown_choice /scope");
        row("a filter that is no condition", R"({"filter":{"where":1}})", "condition.unknown_shape /filter");
        row("a column without a field", R"({"columns":[{"width":3}]})", "document.missing /columns/0/field");
        row("a newer format", R"({"format":2})", "document.out_of_range /format");
    }

    void whatIsNoViewIsRefused()
    {
        QFETCH(QString, json);
        QFETCH(QString, codes);
        Problems problems;
        QVERIFY(!viewFromJson(parseJson(json.toStdString()).root, problems));
        QCOMPARE(codesOf(problems), codes);
    }

    void everyScopeHasAKey()
    {
        for (const auto scope :
             {LeadScope::Open, LeadScope::Mine, LeadScope::Unassigned, LeadScope::Held, LeadScope::All})
            QVERIFY(parseLeadScope(leadScopeKey(scope)) == scope);
        QVERIFY(!parseLeadScope(""));
    }
};

BATON_TEST(TstLeadViews);
#include "tst_lead_views.moc"
