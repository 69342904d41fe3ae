#include "core/exchange/mapping/file_reading.h"
#include "core/exchange/values/none_values.h"
#include "core/exchange/values/value_suggestions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

FileReading reading(const QByteArray &bytes, const ValueChoices &choices = {},
    const ReadingKnowledge &known = {}, ImportKind kind = ImportKind::People)
{
    return readingOf(kind, profileOf({.bytes = bytes}).value(), {}, choices, known);
}

QString orderName(std::optional<DateOrder> order) { return order ? dateOrderName(*order) : QString(); }

QStringList oddNones(const FileReading &file)
{
    QStringList texts;
    for (const OddNone &odd : file.oddNones)
        texts.append(
            u"%1:%2×%3%4"_s.arg(odd.column).arg(odd.value).arg(odd.count).arg(odd.chosen ? u"!"_s : u""_s));
    return texts;
}

} // namespace

class FileReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCertainColumnDecidesForTheAmbiguousOnes_data()
    {
        QTest::addColumn<QByteArray>("rows"); // hire date, leaving date, born (not imported)
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("order");
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QStringList>("inForce"); // of the first two
        const auto row = [](const char *name, const QByteArray &rows, const QString &said,
                             const QString &order, bool asks, const QStringList &inForce) {
            QTest::newRow(name) << rows << said << order << asks << inForce;
        };
        row("nothing to decide", "2019-03-01,,", u""_s, u""_s, false, {u""_s, u""_s});
        row("ambiguous", "03/04/2019,,", u""_s, u""_s, true, {u""_s, u""_s});
        row("said", "03/04/2019,,", u"mdy"_s, u"mdy"_s, false, {u"mdy"_s, u"mdy"_s});
        row("the other column is certain", "03/04/2019,31/12/2023,", u""_s, u"dmy"_s, false,
            {u"dmy"_s, u"dmy"_s});
        row("a column that is not imported is certain", "03/04/2019,,12/31/1980", u""_s, u"mdy"_s, false,
            {u"mdy"_s, u""_s});
        row("each column has its own", "31/12/2019,12/31/2023,", u""_s, u""_s, false, {u"dmy"_s, u"mdy"_s});
        row("what is said goes before", "31/12/2019,12/31/2023,", u"dmy"_s, u"dmy"_s, false,
            {u"dmy"_s, u"dmy"_s});
    }
    void aCertainColumnDecidesForTheAmbiguousOnes()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, said);
        QFETCH(QString, order);
        QFETCH(bool, asks);
        QFETCH(QStringList, inForce);
        const FileReading file = reading("Employee ID,Hire date,Leaving date,Born\n1," + rows + "\n",
            {.dateOrder = dateOrderFromName(said)});
        QCOMPARE(orderName(file.dateOrder), order);
        QCOMPARE(file.asksDateOrder, asks);
        QCOMPARE((QStringList{orderName(dateOrderIn(file, 1)), orderName(dateOrderIn(file, 2))}), inForce);
        QCOMPARE(file.dateOrders.size(), 4);
        QCOMPARE(dateOrderQuestion(file, QLocale::c()).has_value(), asks);
    }

    void theQuestionNamesTheColumnAndShowsBothReadings()
    {
        const FileReading file = reading("Employee ID,Hire date\n1,01/02/2024\n2,03/10/2024\n");
        QCOMPARE(*dateOrderQuestion(file, QLocale::c()),
            u"In the column “Hire date”, every day can be read in two ways: “03/10/2024” is 3 October 2024 "
            u"or "
            "10 March 2024."_s);
    }

    void aRememberedOrderAnswersButDoesNotContradictTheValues()
    {
        const auto with = [](const QByteArray &bytes) {
            ImportProfile profile{.name = u"HR"_s};
            profile.mapping = guessMapping(ImportKind::People, QStringList{u"Employee ID"_s, u"Hire date"_s});
            profile.values.dateOrder = DateOrder::DayMonthYear;
            return reading(bytes, {}, {.profile = profile});
        };
        QCOMPARE(orderName(with("Employee ID,Hire date\n1,03/04/2024\n").dateOrder), u"dmy"_s);
        QCOMPARE(orderName(with("Employee ID,Hire date\n1,03/14/2024\n").dateOrder), u"mdy"_s);
        QVERIFY(!with("Employee ID,Hire date\n1,03/04/2024\n").asksDateOrder);
        QCOMPARE(with("Employee ID,Hire date\n1,\n").profileName, u"HR"_s);
    }

    void doubtfulNonesAreOfferedAndTakenByChoice()
    {
        const QByteArray bytes = "Employee ID,Leaving date,Department,Manager ID\n"
                                 "1,N/A-StillEmployed,TBD,n/a\n"
                                 "2,1/1/1900,Sales,unknown\n"
                                 "3,N/A-StillEmployed,NULL,1\n"
                                 "4,2024-03-31,Sales,1\n"
                                 "5,9999-12-31,TBD,1\n"
                                 "6,31/12/2099,,1\n";
        QCOMPARE(oddNones(reading(bytes)),
            (QStringList{u"1:N/A-StillEmployed×2"_s, u"1:1/1/1900×1"_s, u"1:31/12/2099×1"_s, u"2:TBD×2"_s,
                u"3:unknown×1"_s}));
        const FileReading chosen
            = reading(bytes, {.noneValues = {u"n/a-stillemployed"_s, u"1/1/1900"_s, u"Sales"_s}});
        QCOMPARE(oddNones(chosen),
            (QStringList{u"1:N/A-StillEmployed×2!"_s, u"1:1/1/1900×1!"_s, u"1:31/12/2099×1"_s,
                u"2:Sales×2!"_s, u"2:TBD×2"_s, u"3:unknown×1"_s}));
        QCOMPARE(chosen.rules.noneValues.size(), 3);
    }

    void aRememberedNoneCanBeTakenBack()
    {
        ImportProfile profile;
        profile.mapping = guessMapping(ImportKind::People, QStringList{u"Employee ID"_s, u"Leaving date"_s});
        profile.values.noneValues = {u"1/1/1900"_s, u"open"_s};
        const QByteArray bytes = "Employee ID,Leaving date\n1,1/1/1900\n2,open\n";
        QCOMPARE(oddNones(reading(bytes, {}, {.profile = profile})),
            (QStringList{u"1:1/1/1900×1!"_s, u"1:open×1!"_s}));
        QCOMPARE(oddNones(reading(bytes, {.keptValues = {u"1/1/1900"_s}}, {.profile = profile})),
            (QStringList{u"1:1/1/1900×1"_s, u"1:open×1!"_s}));
    }

    void whatMeansNoneIsCertainOrDoubtful_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("certain");
        QTest::addColumn<bool>("doubtful");
        for (const QString &text :
            {u""_s, u"-"_s, u"—"_s, u"n/a"_s, u"N/A"_s, u"#N/A"_s, u"NULL"_s, u"none"_s, u"NaT"_s, u"0"_s,
                u"0000-00-00"_s, u"0000-00-00 00:00:00"_s, u"00/00/0000"_s, u"00.00.0000"_s, u"9999-12-31"_s,
                u"31.12.9999"_s, u"12/31/9999"_s, u"9999-12-31T00:00:00"_s, u"31-Dec-9999"_s, u"99991231"_s,
                u"2958465"_s, u"0001-01-01"_s, u"01/01/0001"_s, u"(blank)"_s})
            QTest::addRow("certain %s", qPrintable(text)) << text << true << false;
        for (const QString &text : {u"1/1/1900"_s, u"1900-01-01"_s, u"01.01.1900"_s, u"1/0/1900"_s,
                 u"1753-01-01"_s, u"1970-01-01"_s, u"2099-12-31"_s, u"12/31/2199"_s, u"2999-12-31"_s,
                 u"N/A-StillEmployed"_s, u"still employed"_s, u"unbefristet"_s})
            QTest::addRow("doubtful %s", qPrintable(text)) << text << false << true;
        for (const QString &text :
            {u"2024-12-31"_s, u"03/04/2024"_s, u"45351"_s, u"30.02.2024"_s, u"1"_s, u"12"_s, u"2024-13-45"_s})
            QTest::addRow("neither %s", qPrintable(text)) << text << false << false;
    }
    void whatMeansNoneIsCertainOrDoubtful()
    {
        QFETCH(QString, text);
        QFETCH(bool, certain);
        QFETCH(bool, doubtful);
        QCOMPARE(isNoDay(text), certain);
        QCOMPARE(mayBeNoDay(text), doubtful);
    }

    void valuesThatProbablyMeanTheSameAreSuggested_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("others"); // more frequent than the value
        QTest::addColumn<QString>("suggestion");
        const auto row = [](const QString &value, const QStringList &others, const QString &suggestion) {
            QTest::addRow("%s", qPrintable(value + u" / "_s + others.join(u',')))
                << value << others << suggestion;
        };
        row(u"Mgr"_s, {u"Manager"_s}, u"Manager"_s);
        row(u"Engg"_s, {u"Engineering"_s}, u"Engineering"_s);
        row(u"Eng."_s, {u"Engineering"_s}, u"Engineering"_s);
        row(u"Mktg"_s, {u"Marketing"_s}, u"Marketing"_s);
        row(u"Ops"_s, {u"Operations"_s, u"Sales"_s}, u"Operations"_s);
        row(u"Sr Mgr, Sales"_s, {u"Senior Manager, Sales"_s}, u"Senior Manager, Sales"_s);
        row(u"HR"_s, {u"Human Resources"_s}, u"Human Resources"_s);
        row(u"R&D"_s, {u"R & D"_s}, u"R & D"_s);
        row(u"Sales and Marketing"_s, {u"Sales & Marketing"_s}, u"Sales & Marketing"_s);
        row(u"sales"_s, {u"Sales"_s}, u"Sales"_s);
        row(u"Customer-Care"_s, {u"Customer Care"_s}, u"Customer Care"_s);
        row(u"CustomerCare"_s, {u"Customer Care"_s}, u"Customer Care"_s);
        row(u"Développement"_s, {u"Developpement"_s}, u"Developpement"_s);
        row(u"Enginering"_s, {u"Engineering"_s}, u"Engineering"_s);
        row(u"Operatoins"_s, {u"Operations"_s}, u"Operations"_s);
        row(u"G5"_s, {u"G6"_s}, u""_s);
        row(u"G1"_s, {u"G10"_s}, u""_s);
        row(u"Engineer I"_s, {u"Engineer II"_s}, u""_s);
        row(u"Region 1"_s, {u"Region 2"_s}, u""_s);
        row(u"Sales"_s, {u"Finance"_s, u"Legal"_s}, u""_s);
        row(u"Market"_s, {u"Mark"_s}, u""_s);
        row(u"Manager"_s, {u"Mgr"_s}, u""_s); // the full one is right, though it is rarer
        row(u"Accounts"_s, {u"Accountant"_s}, u""_s);
        row(u"A"_s, {u"Analyst"_s}, u""_s);
        row(u"?"_s, {u"!"_s}, u""_s);
    }
    void valuesThatProbablyMeanTheSameAreSuggested()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, others);
        QFETCH(QString, suggestion);
        QHash<QString, qsizetype> counts{{value, 1}};
        for (const QString &other : others)
            counts.insert(other, 10);
        QCOMPARE(suggestedMeanings(counts, {}).value(value), suggestion);
    }

    void knownValuesAreWhatIsSuggested()
    {
        const QHash<QString, qsizetype> counts{{u"ENGINEERING"_s, 90}, {u"Engg"_s, 3}, {u"Sales"_s, 8}};
        const QHash<QString, QString> expected{
            {u"ENGINEERING"_s, u"Engineering"_s}, {u"Engg"_s, u"Engineering"_s}};
        QCOMPARE(suggestedMeanings(counts, {u"Engineering"_s, u"Sales"_s}), expected);
    }

    void meaningsComeFromTheWorkspaceTheProfileAndTheChoice()
    {
        const QByteArray bytes
            = "Employee ID,Grade\n1,mgr\n2,Engg\n3,Anl\n4,Manager\n5,Managr\n6,Engineer\n7,n/a\n";
        ImportProfile profile;
        profile.mapping = guessMapping(ImportKind::People, QStringList{u"Employee ID"_s, u"Grade"_s});
        profile.values.meanings[Field::Grade] = {{u"engg"_s, u"Engineer"_s}, {u"Anl"_s, u"Anchor"_s}};
        const FileReading file = reading(bytes, {.meanings = {{Field::Grade, {{u"ANL"_s, u"Analyst"_s}}}}},
            {.meanings = {{Field::Grade, {{u"Mgr"_s, u"Manager"_s}, {u"Engg"_s, u"English"_s}}}},
                .values = {{Field::Grade, {u"Manager"_s}}},
                .profile = profile});
        QMap<QString, QString> meanings;
        QMap<QString, QString> suggestions;
        for (const ValueToMap &value : file.values) {
            QCOMPARE(value.field, Field::Grade);
            meanings.insert(value.value, value.meaning);
            if (!value.suggestion.isEmpty())
                suggestions.insert(value.value, value.suggestion);
        }
        QCOMPARE(meanings,
            (QMap<QString, QString>{{u"mgr"_s, u"Manager"_s}, {u"Engg"_s, u"Engineer"_s},
                {u"Anl"_s, u"Analyst"_s}, {u"Manager"_s, u"Manager"_s}, {u"Managr"_s, u"Managr"_s},
                {u"Engineer"_s, u"Engineer"_s}}));
        QCOMPARE(suggestions, (QMap<QString, QString>{{u"Managr"_s, u"Manager"_s}}));
    }

    void aProfileIsUsedByHeaderWhereverTheColumnsStand()
    {
        ImportProfile profile{.name = u"HR"_s};
        profile.mapping = ColumnMapping{.kind = ImportKind::People,
            .columns = {u"A"_s, u"B"_s, u"B"_s, u"C"_s, u"Email"_s},
            .fields = {Field::EmployeeNumber, Field::Name, Field::Department, std::nullopt, std::nullopt},
            .custom = {{3, u"Shoe size"_s}}};
        const FileReading file
            = reading("Grade,b,C,x,B,a,Email\nG5,Ann,39,,Sales,1,a@x.com\n", {}, {.profile = profile});
        QCOMPARE(file.mapping.fields,
            (QList<std::optional<Field>>{Field::Grade, Field::Name, std::nullopt, std::nullopt,
                Field::Department, Field::EmployeeNumber, std::nullopt}));
        QCOMPARE(file.mapping.custom, (QMap<qsizetype, QString>{{2, u"Shoe size"_s}}));
        QCOMPARE(file.mapping.confidenceOf(1), 1.0);
        QCOMPARE(
            file.mapping.confidenceOf(0), confidence::plainHeader); // guessed: the profile does not know it
        QCOMPARE(file.mapping.ignoredColumns(), (QList<qsizetype>{3, 6})); // the profile ignores the address
        QCOMPARE(file.profileName, u"HR"_s);
        QCOMPARE(file.rules.mapping, file.mapping);
    }

    void aProfileOfAnotherShapeIsNotUsed()
    {
        ImportProfile profile{.name = u"HR"_s};
        profile.mapping = ColumnMapping{.kind = ImportKind::People,
            .columns = {u"Nr"_s, u"Wer"_s, u"Wo"_s, u"Grade"_s},
            .fields = {Field::EmployeeNumber, Field::Name, Field::Location, Field::JobTitle}};
        const FileReading file = reading("Employee ID,Grade\n1,G5\n", {}, {.profile = profile});
        QCOMPARE(file.mapping.fields, (QList<std::optional<Field>>{Field::EmployeeNumber, Field::Grade}));
        QCOMPARE(file.profileName, std::nullopt);
    }

    void whatSomebodySaidGoesBeforeTheProfile()
    {
        const QByteArray bytes = "Employee ID,Grade\n1,G5\n";
        ImportProfile profile{.name = u"HR"_s};
        profile.mapping = guessMapping(ImportKind::People, QStringList{u"Employee ID"_s, u"Grade"_s});
        ColumnMapping said = profile.mapping;
        said.setField(1, Field::Location);
        const TableProfile table = profileOf({.bytes = bytes}).value();
        QCOMPARE(readingOf(ImportKind::People, table, said, {}, {.profile = profile}).mapping, said);
        said.columns = {u"Employee ID"_s, u"Other"_s}; // about another file
        QCOMPARE(readingOf(ImportKind::People, table, said, {}, {.profile = profile}).mapping.fields,
            (QList<std::optional<Field>>{Field::EmployeeNumber, Field::Grade}));
    }
};

QTEST_GUILESS_MAIN(FileReadingTest)
#include "tst_file_reading.moc"
