// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/base/json.h"
#include "core/base/json_writer.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

namespace baton {

class TstJsonWriter : public QObject {
    Q_OBJECT

private slots:
    void whatItWritesReadsBack_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("escapes");
        for (const int size : {0, 1, 500, 1020, 1021, 1022, 1023, 1024, 1025, 5000}) {
            QTest::addRow("texts of %d bytes", size) << size << false;
            QTest::addRow("texts of %d bytes with escapes", size) << size << true;
        }
    }
    void whatItWritesReadsBack()
    {
        QFETCH(int, size);
        QFETCH(bool, escapes);
        std::string text(std::size_t(size), 'x');
        if (escapes)
            text += "\"\\\n\x01";
        Json expected = Json::object();
        std::string out;
        JsonWriter writer(out);
        writer.openObject();
        for (int i = 0; i < 300; ++i) {
            const std::string name = "m" + std::to_string(i);
            writer.openArray(name);
            writer.integer(-i);
            writer.text(text);
            writer.number(i + 0.25);
            writer.null();
            writer.closeArray();
            expected[name] = {-i, text, i + 0.25, nullptr};
        }
        writer.closeObject();
        QVERIFY(parseJson(out).root == expected); // complete though the writer still lives
    }

    void anObjectCanBeContinuedByAnotherWriter()
    {
        std::string out;
        {
            JsonWriter begin(out);
            begin.openObject();
            begin.integerMember("a", 1);
        }
        JsonWriter end(out, true);
        end.keyMember("b", "two");
        end.closeObject();
        QCOMPARE(out, std::string(R"({"a":1,"b":"two"})"));
    }
};

BATON_TEST(TstJsonWriter);

} // namespace baton

#include "tst_json_writer.moc"
