// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // which cannot read the concepts of the standard library
#include "core/intake/error_csv.h"
#include "core/intake/row_mapper.h"
#include "tests/core/intake/intake_support.h"
#endif
#include "tests/support/test_main.h"

#include <QTest>

using namespace baton;
using namespace baton::test;

namespace {

/// Texts that have broken CSV writers and spreadsheets.
std::vector<std::string> nastyTexts()
{
    return {"plain",      "=1+2", "+49 30", "-5",         "@cmd",         "\t=x",
            "\r=x",       "'=x",  "''=x",   "'",          "'plain",       "a,b",
            "say \"hi\"", "\"",   "\"\"",   "two\nlines", "two\r\nlines", "=HYPERLINK(\"x\",\"y\")",
            "Zoë",        "a;b",  "=",      "'\"",        "-\"a\",b\n"};
}

/// The rows that an import of `csv` rejects, as an error file.
std::string errorFileOf(std::string_view csv, const Mapping& mapping, std::size_t& accepted)
{
    MemorySource source(csv);
    CsvFile file = *openCsv(source, mapping.csv);
    const ImportPlan plan = makeImportPlan(mapping, file, FieldCatalogue());
    RowMapper mapper(plan);
    std::string out;
    ErrorCsv errors(file, out);
    errors.begin();
    while (const CsvRow* row = *file.reader->next()) {
        const auto draft = mapper.lead(*row);
        if (const auto* problems = std::get_if<Problems>(&draft))
            errors.add(*row, problemCodes(*problems));
        else
            ++accepted;
    }
    return out;
}

} // namespace

class TstErrorCsv : public QObject {
    Q_OBJECT
private slots:
    void cellIsWritten_data();
    void cellIsWritten();
    void everyTextReadsBackAndNoneIsAFormula();
    void errorFileNamesRowAndProblems();
    void errorFileComesBackUnlessMended();
    void errorFileThatWasSavedAnewIsKnownAgain_data();
    void errorFileThatWasSavedAnewIsKnownAgain();
    void errorFileWithoutHeaderKeepsPositions();
    void quotesThatDoNotPairComeBackWhole_data();
    void quotesThatDoNotPairComeBackWhole();
    void formulaInAColumnNameIsFoundAgain();
    void apostropheOfAColumnNameIsKept();
};

void TstErrorCsv::cellIsWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected) + "\r\n";
    };
    row("text as it is", "Ada", "Ada");
    row("a comma is quoted", "a,b", "\"a,b\"");
    row("a quote is doubled", "5\" disk", "\"5\"\" disk\"");
    row("line ends are quoted", "a\r\nb", "\"a\r\nb\"");
    row("an equals sign is defused", "=1+2", "'=1+2");
    row("a plus is defused", "+49", "'+49");
    row("a minus is defused", "-1", "'-1");
    row("an at is defused", "@x", "'@x");
    row("a tab is defused", "\t=x", "'\t=x");
    row("a carriage return is defused", "\r=x", "\"'\r=x\"");
    row("a formula with a comma is defused inside its quotes", "=A1,B2", "\"'=A1,B2\"");
    row("an apostrophe of one's own before a formula is told from ours", "'=x", "''=x");
    row("an apostrophe before a word stays alone", "'tis", "'tis");
}

void TstErrorCsv::cellIsWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    std::string out;
    CsvWriter writer(out);
    writer.value(text.toStdString());
    writer.endRow();
    QCOMPARE(out, expected.toStdString());
}

void TstErrorCsv::everyTextReadsBackAndNoneIsAFormula()
{
    const std::vector<std::string> texts = nastyTexts();
    std::string out = "head\r\n";
    CsvWriter writer(out);
    for (const std::string& text : texts) {
        writer.value(text);
        writer.endRow();
    }
    MemorySource source(out);
    CsvFile file = *openCsv(source, {Encoding::Utf8, ',', {HeaderRule::Kind::Line, 1}, {}});
    for (const std::string& text : texts) {
        const CsvRow* row = *file.reader->next();
        QVERIFY(row && !row->fault && row->fields.size() == 1);
        QVERIFY2(std::string_view("=+-@\t\r").find(row->fields[0].front()) == std::string_view::npos,
                 text.c_str());
        QCOMPARE(std::string(withoutDefusing(row->fields[0])), text);
    }
}

void TstErrorCsv::errorFileNamesRowAndProblems()
{
    const Mapping mapping = mappingOf(R"({"format": 1, "columns": [{"column": "Mail", "field": "email"},
        {"column": "Staff", "field": "employees"}]})");
    std::size_t accepted = 0;
    const std::string errors = errorFileOf("Mail,Staff,Note\nada@bot.example,5,fine\nnobody,many,\"=1,2\"\n"
                                           "\nbob@bot.example,1,2,3\nbob@bot.example\n",
                                           mapping, accepted);
    QCOMPARE(accepted, 1u);
    QCOMPARE(errors,
             std::string("baton_row,baton_problems,Mail,Staff,Note\r\n"
                         "3,value.bad_email (Mail); value.bad_number (Staff),nobody,many,\"'=1,2\"\r\n"
                         "5,row.long (4),bob@bot.example,1,2,3\r\n"
                         "6,row.short (1),bob@bot.example\r\n"));
    // Nobody mended it, so it is not taken as a row with blank cells.
    std::size_t acceptedAgain = 0;
    QCOMPARE(errorFileOf(errors, mapping, acceptedAgain),
             std::string("baton_row,baton_problems,Mail,Staff,Note\r\n"
                         "2,value.bad_email (Mail); value.bad_number (Staff),nobody,many,\"'=1,2\"\r\n"
                         "3,row.long (6),bob@bot.example,1,2,3\r\n"
                         "4,row.short (3),bob@bot.example\r\n"));
    QCOMPARE(acceptedAgain, 0u);
}

/// Each round keeps what is still wrong and takes what is not, also when the error file is its own source.
void TstErrorCsv::errorFileComesBackUnlessMended()
{
    const Mapping mapping = mappingOf(R"({"format": 1, "columns": [{"column": "Mail", "field": "email"},
        {"column": "Note", "field": "message"}]})");
    std::size_t accepted = 0;
    const std::string first =
        errorFileOf("Mail,Note\nnobody,=1\nnowhere,-2\nada@bot.example,@3\n", mapping, accepted);
    const std::string second = errorFileOf(first, mapping, accepted);
    QCOMPARE(accepted, 1u);
    QCOMPARE(second, std::string("baton_row,baton_problems,Mail,Note\r\n"
                                 "2,value.bad_email (Mail),nobody,'=1\r\n"
                                 "3,value.bad_email (Mail),nowhere,'-2\r\n"));
    std::string mended = second;
    mended.replace(mended.find("nowhere"), 7, "bob@bot.example");
    const std::string third = errorFileOf(mended, mapping, accepted);
    QCOMPARE(accepted, 2u);
    QCOMPARE(third, second.substr(0, second.find("3,value")));
}

void TstErrorCsv::errorFileThatWasSavedAnewIsKnownAgain_data()
{
    QTest::addColumn<QByteArray>("saved");
    QTest::newRow("with other delimiters")
        << QByteArray("baton_row;baton_problems;Mail\n5;x;ada@bot.example\n");
    QTest::newRow("with all cells quoted")
        << QByteArray("\"baton_row\";\"baton_problems\";\"Mail\"\n\"5\";\"x\";\"ada@bot.example\"\n");
}

/// Whatever its mapping says of the file that it comes from.
void TstErrorCsv::errorFileThatWasSavedAnewIsKnownAgain()
{
    QFETCH(QByteArray, saved);
    const Mapping mapping = mappingOf(
        R"({"format": 1, "header": 3, "delimiter": ",", "columns": [{"column": "Mail", "field": "email"}]})");
    std::size_t accepted = 0;
    QCOMPARE(errorFileOf(saved.toStdString(), mapping, accepted),
             std::string("baton_row,baton_problems,Mail\r\n"));
    QCOMPARE(accepted, 1u);
}

void TstErrorCsv::errorFileWithoutHeaderKeepsPositions()
{
    const Mapping mapping = mappingOf(
        R"({"format": 1, "header": "none", "columns": [{"column": 1, "field": "email"}], "delimiter": ","})");
    std::size_t accepted = 0;
    const std::string errors = errorFileOf("ada@bot.example,a\nnobody,b\n", mapping, accepted);
    QCOMPARE(errors, std::string("nobody,b,2,value.bad_email (1)\r\n"));
}

void TstErrorCsv::quotesThatDoNotPairComeBackWhole_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char* name, const char* cell, const char* written) {
        QTest::newRow(name) << QByteArray(cell) << QByteArray(written);
    };
    row("text behind the closing quote", R"("x"y)", R"("x"y)");
    row("doubled quotes before it", R"("Acme ""Best""" Inc)", R"("Acme ""Best""" Inc)");
    row("more quotes behind it", R"("x"y"z")", R"("x"y"z")");
    row("a comma within the quotes", R"("x,1"y)", R"("x,1"y)");
    row("a comma behind them, which would end the cell", R"("x"y,z "q")", R"("x""y,z ""q""" ")");
    row("a comma at the very end", R"("x"y,)", R"("x""y," ")");
    row("a quote that nobody closes", R"("x)", R"("x" ")");
    row("one that doubled quotes do not close", R"("x"")", R"("x""" ")");
    row("a quote alone", R"(")", R"("" ")");
    row("a formula in quotes is defused", R"("=1+2"y)", R"("'=1+2"y)");
    row("so is one behind empty quotes", R"(""=1+2)", R"("'"=1+2)");
}

/// Nothing of it is lost, however often the error file is imported as it is.
void TstErrorCsv::quotesThatDoNotPairComeBackWhole()
{
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, written);
    const Mapping mapping = mappingOf(R"({"format": 1, "columns": [{"column": "Mail", "field": "email"},
        {"column": "Note", "field": "message"}]})");
    std::size_t accepted = 0;
    std::string errors = "Mail;City;Note\nada@bot.example;Rome;" + cell.toStdString() + "\n";
    for (int round = 0; round < 3; ++round) {
        errors = errorFileOf(errors, mapping, accepted);
        QCOMPARE(errors.substr(errors.rfind("ada@")),
                 "ada@bot.example,Rome," + written.toStdString() + "\r\n");
    }
    QCOMPARE(accepted, 0u);
}

void TstErrorCsv::formulaInAColumnNameIsFoundAgain()
{
    const Mapping mapping = mappingOf(R"({"format": 1, "columns": [{"column": "@mail", "field": "email"}]})");
    std::size_t accepted = 0;
    const std::string errors = errorFileOf("@mail,b\nnobody,x\n", mapping, accepted);
    QCOMPARE(errors,
             std::string("baton_row,baton_problems,'@mail,b\r\n2,value.bad_email (@mail),nobody,x\r\n"));
    QCOMPARE(errorFileOf(errors, mapping, accepted), errors);
}

/// Two apostrophes: the second is the name's own.
void TstErrorCsv::apostropheOfAColumnNameIsKept()
{
    const Mapping mapping =
        mappingOf(R"({"format": 1, "columns": [{"column": "'@mail", "field": "email"}]})");
    std::size_t accepted = 0;
    const std::string errors = errorFileOf("''@mail,b\nnobody,x\n", mapping, accepted);
    QCOMPARE(errors,
             std::string("baton_row,baton_problems,''@mail,b\r\n2,value.bad_email ('@mail),nobody,x\r\n"));
    QCOMPARE(errorFileOf(errors, mapping, accepted), errors);
}

BATON_TEST(TstErrorCsv);
#include "tst_error_csv.moc"
