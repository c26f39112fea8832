// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include "words/code_words.h"
#include "words/count_words.h"
#include "words/key_words.h"
#include "words/problem_text.h"
#include "words/words.h"

using namespace baton;

namespace {

/// Dotted literals that are neither codes nor whole keys.
const QStringList kOthers{QStringLiteral("tzdata.zi"), QStringLiteral("note.added"),
                          QStringLiteral("note.retracted")};

/// Every dotted text literal in the sources of a folder, comments and fail points left out.
QMap<QString, QString> dottedLiterals(const QString& folder)
{
    QMap<QString, QString> found;
    static const QRegularExpression literal(QStringLiteral("\"([a-z_]+(?:\\.[a-z0-9_]+)+)\""));
    QDirIterator files(QStringLiteral(BATON_SOURCE_DIR "/") + folder,
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith(QStringLiteral("sample_words.cpp")) // domains
            || file.fileName().endsWith(QStringLiteral("fail_point.h"))) // names for tests only
            continue;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.contains(QStringLiteral("FAIL_POINT")) || line.contains(QStringLiteral("reach(")))
                continue;
            auto matches = literal.globalMatch(line.section(QStringLiteral("//"), 0, 0));
            while (matches.hasNext())
                found.insert(matches.next().captured(1), file.fileName());
        }
    }
    return found;
}

} // namespace

class TstCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfTheSourcesHasWords_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("core") << QStringLiteral("core");
        QTest::newRow("app") << QStringLiteral("app");
    }

    void everyCodeOfTheSourcesHasWords()
    {
        QFETCH(QString, folder);
        const auto literals = dottedLiterals(folder);
        QVERIFY(!literals.isEmpty());
        QStringList missing;
        for (auto each = literals.begin(); each != literals.end(); ++each) {
            const std::string code = each.key().toStdString();
            if (!wordsOfCode(code) && !hasWords(code) && !kOthers.contains(each.key()))
                missing.append(each.key() + QStringLiteral(" in ") + each.value());
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void aProblemNamesItsPlaceAndItsArguments()
    {
        QCOMPARE(problemText(
                     {Severity::Error, "document.out_of_range", "/reps/0/caps/perDay", {"-1", "0", "100"}}),
                 QStringLiteral("/reps/0/caps/perDay: -1 is out of range: it must be between 0 and 100."));
        QCOMPARE(problemText({Severity::Error, "document.unknown_choice", "", {"x", "a", "b"}}),
                 QStringLiteral("“x” is none of the choices: a, b."));
    }

    void aRowIsToldItsCellsWhateverTheirNumber()
    {
        QCOMPARE(problemText({Severity::Error, "row.short", "row 2", {"1", "3"}}),
                 QStringLiteral("row 2: The row has fewer cells (1) than the file has columns (3)."));
        QCOMPARE(problemText({Severity::Error, "row.long", "row 2", {"3", "1"}}),
                 QStringLiteral("row 2: The row has more cells (3) than the file has columns (1)."));
    }

    void aListThatIsTooLongIsNotCalledAText()
    {
        QCOMPARE(problemText({Severity::Error, "document.list_too_long", "", {"1000"}}),
                 QStringLiteral("The list is too long: it has more than 1000 entries."));
    }

    void aCodeWithoutWordsIsShownWithItsArguments()
    {
        QCOMPARE(errorText({"later.invention", {"a", "b"}}), QStringLiteral("later.invention (a, b)"));
        QCOMPARE(errorText({"later.invention"}), QStringLiteral("later.invention"));
    }

    void argumentsAreNotReadAsPatterns()
    {
        QCOMPARE(problemText({Severity::Error, "document.missing", "", {"%1 %2 %*"}}),
                 QStringLiteral("“%1 %2 %*” is missing."));
        QCOMPARE(Words::filled(QStringLiteral("%1, %2; 100 %"), {QStringLiteral("%2"), QStringLiteral("b")}),
                 QStringLiteral("%2, b; 100 %"));
    }

    void missingArgumentsAreEmpty()
    {
        QCOMPARE(Words::filled(QStringLiteral("a%1b%2c%*d"), {QStringLiteral("x")}), QStringLiteral("axbcd"));
    }

    void countsHavePlurals()
    {
        QCOMPARE(countText(Counted::Leads, 1), QStringLiteral("1 lead"));
        QCOMPARE(countText(Counted::Leads, 0), QStringLiteral("0 leads"));
        QCOMPARE(countText(Counted::Leads, 12), QStringLiteral("12 leads"));
    }
};

BATON_TEST(TstCodes);
#include "tst_codes.moc"
