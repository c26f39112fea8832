// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // the moc of Qt 6.4 cannot parse what <chrono> needs
#include "core/fields/catalogue.h"
#include "core/runtime/row_feed.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;

namespace {

/// A file that a feed or a plain reader reads: the rows are good, blank, too short or without a good email,
/// and some long.
class LeadsFile {
public:
    explicit LeadsFile(int rows)
    {
        m_text = "email,company,message\n";
        for (int i = 0; i < rows; ++i) {
            const std::string number = std::to_string(i);
            if (i % 7 == 0)
                m_text += "\n";
            else if (i % 11 == 0)
                m_text += "short" + number + "\n";
            else if (i % 13 == 0)
                m_text += "no mail,Company " + number + ",\n";
            else
                m_text.append("a" + number)
                    .append("@b.example,Company " + number)
                    .append(",")
                    .append(i % 50 == 0 ? 100'000 : i % 90, 'x')
                    .append("\n");
        }
        m_text += "\n\n";
        reset();
    }
    void reset()
    {
        m_source.emplace(m_text);
        m_file = std::move(*openCsv(*m_source));
        Mapping mapping;
        mapping.kind = ImportKind::Leads;
        for (const char* const field : {"email", "company", "message"}) {
            ColumnRule& rule = mapping.columns.emplace_back();
            rule.name = rule.target = field;
        }
        m_plan = makeImportPlan(mapping, m_file, FieldCatalogue(std::vector<Field>()));
    }

    CsvReader& reader() { return *m_file.reader; }
    const ImportPlan& plan() const { return m_plan; }

private:
    std::string m_text;
    std::optional<MemorySource> m_source;
    CsvFile m_file;
    ImportPlan m_plan;
};

QString told(const CsvRow& row, const std::string& outcome)
{
    QString text = QString::number(row.after.offset) + '/' + QString::number(row.number());
    for (const std::string_view field : row.fields)
        text += '|' + QString::fromUtf8(field.data(), int(field.size()));
    return text + " -> " + QString::fromStdString(outcome);
}

std::string outcomeOf(const Problems& problems)
{
    return problems.empty() ? "nothing" : problems.front().code;
}

QStringList plainly(LeadsFile& file)
{
    QStringList rows;
    RowMapper mapper(file.plan());
    while (const CsvRow* const row = *file.reader().next()) {
        const auto mapped = mapper.lead(*row);
        const auto* const problems = std::get_if<Problems>(&mapped);
        rows += told(*row, problems ? outcomeOf(*problems) : std::get<LeadDraft>(mapped).idempotencyKey);
    }
    return rows;
}

QStringList fed(LeadsFile& file)
{
    QStringList rows;
    RowFeed feed(file.reader(), file.plan());
    while (MappedRow* const row = *feed.next()) {
        const auto* const problems = std::get_if<Problems>(&row->draft);
        rows += told(row->row, problems ? outcomeOf(*problems)
                                        : std::get<PreparedLead>(row->draft).draft.idempotencyKey);
        if (feed.position() != row->row.after)
            rows += QStringLiteral("stands elsewhere");
    }
    rows += QStringLiteral("end %1").arg(feed.position().offset);
    return rows;
}

} // namespace

class TstRowFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEveryRowInOrder_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("a file without rows") << 0;
        QTest::newRow("a file of less than a batch") << 40;
        QTest::newRow("a file of many batches") << 5000;
    }

    void givesEveryRowInOrder()
    {
        QFETCH(const int, rows);
        LeadsFile file(rows);
        QStringList expected = plainly(file);
        expected += QStringLiteral("end %1").arg(file.reader().position().offset);
        file.reset();
        QCOMPARE(fed(file), expected);
    }

    void canBeLeftAnywhere()
    {
        LeadsFile file(5000);
        for (const int taken : {0, 1, 255, 256, 257, 700}) {
            file.reset();
            RowFeed feed(file.reader(), file.plan());
            for (int i = 0; i < taken; ++i)
                QVERIFY(*feed.next());
        }
    }

    void preparesWhatTheEventNeeds()
    {
        LeadDraft draft;
        draft.values.set("email", std::string("ada@sales.acme.co.uk"));
        const PreparedLead lead = prepareLead(draft);
        QCOMPARE(lead.payload, std::string(R"({"email":"ada@sales.acme.co.uk"})"));
        QCOMPARE(lead.domain, std::string("acme.co.uk"));
        QCOMPARE(lead.seal.hash, payloadHash({lead.seal.salt.data(), lead.seal.salt.size()}, lead.payload));
        draft.values.set("email", std::string("ada@gmail.com"));
        QCOMPARE(prepareLead(draft).domain, std::string());
    }
};

BATON_TEST(TstRowFeed);
#include "tst_row_feed.moc"
