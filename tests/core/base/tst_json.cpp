// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <cmath>

namespace baton {

class TstJson : public QObject {
    Q_OBJECT

private slots:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("location");
        const auto row = [](const char* name, const QByteArray& text, const char* code,
                            const char* location) {
            QTest::newRow(name) << text << QByteArray(code) << QByteArray(location);
        };
        row("a member given twice", R"({"a":{"b/c":1,"b/c":2}})", "json.duplicate_member", "/a/b~1c");
        row("a member given twice, not in a row", R"({"x":1,"y":2,"x":3})", "json.duplicate_member", "/x");
        row("a bad text in a nested list", R"([0,[1,{"k":["\u0000"]}]])", "json.bad_text", "/1/1/k/0");
        row("a bad name", R"({"a":{"b":1,"\u0000":2}})", "json.bad_text", "/a");
        row("a NUL that is escaped", R"({"a":["x","\u0000"]})", "json.bad_text", "/a/1");
        row("a number past all doubles", "[1e999]", "json.number_range", "line 1, column 2");
        row("a deep array", QByteArray(100'000, '['), "json.too_deep", "");
        row("a deep object", QByteArray("{\"a\":").repeated(100'000), "json.too_deep", "");
        for (const char* text :
             {"", "{", "[1,]", "NaN", "[Infinity]", "01", "+1", "'a'", "[1] 2", "{\"a\" 1}", "/*c*/1",
              "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\xff\"", "\"\xed\xa0\x80\"", "\"\xc0\x80\""})
            row(qPrintable(QString("syntax: %1").arg(QString::fromLatin1(QByteArray(text).toHex()))), text,
                "json.syntax", "");
        row("a bare NUL", QByteArray("[1,\0]", 5), "json.syntax", "");
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, location);
        const JsonDocument document = parseJson({text.constData(), std::size_t(text.size())});
        QCOMPARE(document.problems.size(), std::size_t(1));
        QVERIFY(document.root.is_discarded());
        QTEST(QByteArray::fromStdString(document.problems[0].code), "code");
        if (!location.isEmpty() && location.startsWith('/'))
            QCOMPARE(QByteArray::fromStdString(document.problems[0].location), location);
    }

    void namesLineAndColumn()
    {
        const JsonDocument document = parseJson("{\n  \"a\": 1,\n  \"b\": x\n}");
        QCOMPARE(document.problems[0].location, std::string("line 3, column 8"));
    }

    void limitsAreExact()
    {
        QVERIFY(parseJson("[[[1]]]", {.depth = 3}).ok());
        QVERIFY(!parseJson("[[[1]]]", {.depth = 2}).ok());
        QVERIFY(parseJson("\"abcd\"", {.stringBytes = 4}).ok());
        QVERIFY(!parseJson("\"abcde\"", {.stringBytes = 4}).ok());
        QVERIFY(!parseJson("12345", {.bytes = 4}).ok());
    }

    void keepsOrderAndText()
    {
        const char* text = "{\"z\":1,\"a\":[true,null,-0.5,\"é\\n\\\"\\\\😀\"],\"m\":{}}";
        QCOMPARE(writeJson(parseJson(text).root), std::string(text));
        QCOMPARE(writeJson(parseJson("\xEF\xBB\xBF[1]").root), std::string("[1]"));
        QCOMPARE(parseJson("\"\\ud83d\\ude00\"").root.get<std::string>(), std::string("😀"));
    }

    void aHugeObjectIsReadInLinearTime()
    {
        std::string text = "{";
        for (int i = 0; i < 200'000; ++i)
            text += (i ? ",\"" : "\"") + std::to_string(i) + "\":1";
        QCOMPARE(parseJson(text + '}').root.size(), std::size_t(200'000));
    }

    void writesNumbers()
    {
        const auto written = [](double number) {
            std::string out;
            appendJsonNumber(out, number);
            return out;
        };
        QCOMPARE(written(3), std::string("3"));
        QCOMPARE(written(0.1), std::string("0.1"));
        QCOMPARE(written(NAN), std::string("null"));
        QCOMPARE(written(-INFINITY), std::string("null"));
        for (const double number : {1e300, -1e-300, 1e15, 9007199254740993.0, 5e-324})
            QCOMPARE(parseJson(written(number)).root.get<double>(), number);
    }

    void writesPointersAndStrings()
    {
        QCOMPARE(pointerStep("/a", "b/c~d"), std::string("/a/b~1c~0d"));
        QCOMPARE(pointerStep("", std::size_t(3)), std::string("/3"));
        std::string out;
        appendJsonString(out, std::string_view("a\"\\\n\x1f\0é", 8));
        QCOMPARE(parseJson("\"x\"").root.get<std::string>(), std::string("x"));
        QVERIFY(out.starts_with("\"a\\\"\\\\\\u000a\\u001f\\u0000"));
    }
};

BATON_TEST(TstJson);

} // namespace baton

#include "tst_json.moc"
