#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/column_profile.h"

#include <QCryptographicHash>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

TableProfile profiled(const QByteArray &bytes) { return profileOf({.bytes = bytes}).value(); }

// A file with one column of these values beside a column of numbers.
ColumnProfile columnOf(const QStringList &values)
{
    QByteArray bytes = "Number\tValue\n";
    for (qsizetype i = 0; i < values.size(); ++i)
        bytes += QByteArray::number(i + 1) + '\t' + values[i].toUtf8() + '\n';
    return profileOf({.bytes = bytes}, {.delimiter = u'\t'}).value().columns.at(1);
}

QStringList keysOf(const ColumnMapping &mapping)
{
    QStringList keys;
    for (const std::optional<Field> field : mapping.fields)
        keys.append(field ? fieldKey(*field) : QString());
    return keys;
}

} // namespace

class ColumnProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsCountedInOnePass()
    {
        const TableProfile profile = profiled("Number,When,Mail,Grade,Note\n"
                                              "00123,2024-02-29,a@b.com,G5,\n"
                                              "\n"
                                              "00124,n/a,c@d.com,G5,  \n"
                                              ",,,,\n"
                                              "00125,03/04/2024,,G6,see\xC2\xA0 HR \n");
        QCOMPARE(profile.rows, 3);
        QCOMPARE(profile.blankRows, 1);
        QCOMPARE(profile.layout.columns.size(), 5);
        const ColumnProfile &number = profile.columns[0];
        QCOMPARE(number.filled, 3);
        QCOMPARE(number.integers, 3);
        QCOMPARE(number.leadingZeros, 3);
        QCOMPARE(number.codes, 3);
        QCOMPARE(number.shortest, 5);
        QVERIFY(number.allDistinct);
        const ColumnProfile &when = profile.columns[1];
        QCOMPARE(when.certainDays, 1);
        QCOMPARE(when.noDays, 1);
        QCOMPARE(when.otherDays, 1);
        QCOMPARE(when.days(), 2);
        QCOMPARE(profile.columns[2].emails, 2);
        const QHash<QString, qsizetype> grades{{u"G5"_s, 2}, {u"G6"_s, 1}};
        QCOMPARE(profile.columns[3].distinct, grades);
        QVERIFY(!profile.columns[3].allDistinct);
        QCOMPARE(profile.columns[4].example, u"see HR"_s);
        QCOMPARE(profile.columns[4].filled, 1);
        QCOMPARE(profile.firstRows.size(), 3);
        QCOMPARE(profile.firstRows[2].line, 6);
    }

    void theHashIsThatOfTheBytesWhereverTheyStand()
    {
        const QByteArray bytes = "a,b\r\n1,2\r\n";
        const QString sha
            = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(profiled(bytes).sha256, sha);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(bytes);
        file.close();
        QCOMPARE(profileOf({.path = file.fileName()}).value().sha256, sha);
    }

    void whatIsNotThereFailsWithASentence()
    {
        const auto profile = profileOf({.path = u"/nowhere/at/all.csv"_s});
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::File);
        QVERIFY(profile.error().message.contains(u"all.csv"_s));
    }

    void lookingThroughAFileCanBeCanceled()
    {
        Progress progress;
        progress.cancel();
        const auto profile
            = profileOf({.bytes = "a,b\n" + QByteArray("1,2\n").repeated(200'000)}, {.progress = &progress});
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Canceled);
    }

    void moreValuesThanCanBeListedAreStillToldApart()
    {
        QByteArray bytes = "id,same\n";
        for (int i = 0; i < 3'000; ++i)
            bytes += QByteArray::number(i) + ',' + QByteArray::number(i % 1'000) + '\n';
        const TableProfile profile = profiled(bytes);
        QVERIFY(profile.columns[0].tooManyDistinct);
        QVERIFY(profile.columns[0].allDistinct);
        QVERIFY(profile.columns[0].distinct.isEmpty());
        QCOMPARE(profile.columns[0].integers, 3'000);
        QVERIFY(profile.columns[1].tooManyDistinct);
        QVERIFY(!profile.columns[1].allDistinct);
        QCOMPARE(profile.columns[1].integers, 3'000);
        // All of the second column's values are among the first's, and none the other way round.
        QCOMPARE(
            profile.columns[1].overlaps, (QList<ColumnOverlap>{{.column = 0, .looked = 500, .found = 500}}));
    }

    void aLongValueIsNotKept()
    {
        const TableProfile profile
            = profiled("id,text\n1," + QByteArray(5'000, 'x') + "\n2," + QByteArray(5'000, 'x') + "\n");
        QVERIFY(profile.columns[1].tooManyDistinct);
        QVERIFY(!profile.columns[1].allDistinct);
        QCOMPARE(profile.columns[1].longest, 5'000);
        QCOMPARE(profile.firstRows[0].cells[1].size(), 1'000);
    }

    void theDateOrderIsDecidedFromAllValues_data()
    {
        using Kind = DateOrderFinding::Kind;
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("example");
        const auto row = [](const char *name, const QStringList &values, Kind kind, const QString &order = {},
                             const QString &example = {}) {
            QTest::newRow(name) << values << int(kind) << order << example;
        };
        row("no days", {u"x"_s, u"12"_s, u""_s}, Kind::NoneNeeded);
        row("ISO only", {u"2024-03-04"_s, u"2024-12-31T00:00"_s, u"n/a"_s}, Kind::NoneNeeded);
        row("serials only", {u"45351"_s, u"45352.5"_s}, Kind::NoneNeeded);
        row("month names only", {u"3. März 2024"_s, u"03-Mar-24"_s}, Kind::NoneNeeded);
        row("one day after the 12th decides", {u"03/04/2024"_s, u"13/04/2024"_s}, Kind::Found, u"dmy"_s);
        row("the other way", {u"03/04/2024"_s, u"04/13/2024"_s}, Kind::Found, u"mdy"_s);
        row("two digits of the year", {u"31.12.24"_s, u"01.02.99"_s}, Kind::Found, u"dmy"_s);
        row("years of two digits in front", {u"98/12/31"_s, u"99/01/30"_s}, Kind::Found, u"ymd"_s);
        row("mixed with ISO", {u"2024-03-04"_s, u"31/01/2024"_s}, Kind::Found, u"dmy"_s);
        row("every day at most 12", {u"03/04/2024"_s, u"05/06/2024"_s, u"01/12/2023"_s}, Kind::Ambiguous, {},
            u"01/12/2023"_s);
        row("the same in both", {u"03/03/2024"_s, u"05.05.2024"_s}, Kind::NoneNeeded, u"dmy"_s);
        row("one slip among many",
            QStringList(40, u"31/01/2024"_s) + QStringList{u"01/31/2024"_s, u"03/04/2024"_s}, Kind::Found,
            u"dmy"_s);
        row("two offices", {u"31/01/2024"_s, u"01/31/2024"_s, u"03/04/2024"_s}, Kind::None);
    }
    void theDateOrderIsDecidedFromAllValues()
    {
        QFETCH(QStringList, values);
        QFETCH(int, kind);
        QFETCH(QString, order);
        QFETCH(QString, example);
        const DateOrderFinding finding = dateOrderOf(columnOf(values));
        QCOMPARE(int(finding.kind), kind);
        QCOMPARE(finding.order, dateOrderFromName(order));
        QCOMPARE(finding.example, example);
    }

    void columnsAreGuessedFromValuesWhereTheHeaderSaysNothing()
    {
        const TableProfile profile = profiled("c1,c2,c3,c4,c5\n"
                                              "00101,Ann Lee,ann@x.com,,2019-03-01\n"
                                              "00102,Ben Ito,ben@x.com,00101,2020-03-01\n"
                                              "00103,Cleo Roy,cleo@x.com,00101,2021-03-01\n");
        const ColumnMapping mapping = guessMapping(ImportKind::People, profile);
        QCOMPARE(keysOf(mapping),
            (QStringList{u"employee_number"_s, u""_s, u"email"_s, u"manager_number"_s, u"hire_date"_s}));
        QCOMPARE(mapping.confidenceOf(0), confidence::values);
        QCOMPARE(mapping.confidenceOf(1), 0.0);
    }

    void managersByAddressAndNameAreRecognizedByTheirValues()
    {
        const auto keys = [](const QByteArray &bytes) {
            return keysOf(guessMapping(ImportKind::People, profiled(bytes)));
        };
        QCOMPARE(keys("Employee ID,Email,Chef\n1,a@x.com,\n2,b@x.com,a@x.com\n3,c@x.com,a@x.com\n").at(2),
            u"manager_email"_s);
        QCOMPARE(keys("Employee ID,Name,Chef\n1,Ann Lee,\n2,Ben Ito,Ann Lee\n3,Cleo Roy,Ann Lee\n").at(2),
            u"manager_name"_s);
    }

    void aHeaderIsNeverOverruledByValues()
    {
        // The values of "Staff code" look more like employee numbers than those of "Employee ID".
        const TableProfile profile = profiled("Employee ID,Staff code,Email,Contact\n"
                                              "A,00001,,a@x.com\n"
                                              "B,00002,,b@x.com\n");
        const ColumnMapping mapping = guessMapping(ImportKind::People, profile);
        QCOMPARE(keysOf(mapping), (QStringList{u"employee_number"_s, u""_s, u"email"_s, u""_s}));
        QVERIFY(mapping.confidenceOf(2) < confidence::plainHeader);
        QVERIFY(mapping.confidenceOf(2) > confidence::ambiguousHeader);
    }

    void valuesConfirmWhatAHeaderSays()
    {
        const ColumnMapping mapping = guessMapping(ImportKind::People,
            profiled("Employee ID,Start date,End date,Title,Level\n"
                     "1,2019-03-01,when done,Analyst,G5\n"
                     "2,2020-03-01,never,Analyst,G6\n"));
        QCOMPARE(mapping.confidenceOf(0), 1.0);
        QVERIFY(mapping.confidenceOf(1) > confidence::ambiguousHeader); // its values are days
        QVERIFY(mapping.confidenceOf(2) < confidence::ambiguousHeader); // its values are none
        QCOMPARE(mapping.confidenceOf(3), confidence::ambiguousHeader);
        QCOMPARE(mapping.confidenceOf(4), confidence::ambiguousHeader);
    }

    void ofEqualClaimsTheOneWithValuesWins()
    {
        QCOMPARE(
            keysOf(guessMapping(ImportKind::People, profiled("Employee ID,Staff ID,Name\n,7,Ann\n,8,Ben\n"))),
            (QStringList{u""_s, u"employee_number"_s, u"name"_s}));
    }

    void daysOfBirthAreNotTakenForDaysOfHiring()
    {
        QCOMPARE(
            keysOf(guessMapping(ImportKind::People,
                profiled("Employee ID,Born,Reviewed\n1,1980-01-01,2024-01-01\n2,1981-01-01,2024-02-01\n"))),
            (QStringList{u"employee_number"_s, u""_s, u""_s}));
        QCOMPARE(keysOf(guessMapping(ImportKind::People,
                            profiled("Employee ID,Hired (latest),Last exit "
                                     "day\n1,1999-01-01,2024-01-01\n2,2001-01-01,\n")))
                     .mid(1),
            (QStringList{u"hire_date"_s, u"leaving_date"_s}));
    }

    void duplicateAndEmptyHeadersAreToldApartByPlace()
    {
        const TableProfile profile
            = profiled("Employee ID,Name,,Name,\n1,Ann Lee,x,A. Lee,y\n2,Ben Ito,x,B. Ito,z\n");
        ColumnMapping mapping = guessMapping(ImportKind::People, profile);
        QCOMPARE(keysOf(mapping), (QStringList{u"employee_number"_s, u"name"_s, u""_s, u""_s, u""_s}));
        QCOMPARE(mapping.ignoredColumns(), (QList<qsizetype>{2, 3, 4}));
        QCOMPARE(mapping.titleOf(1), u"Name (column 2)"_s);
        QCOMPARE(mapping.titleOf(3), u"Name (column 4)"_s);
        QCOMPARE(mapping.titleOf(4), u"column 5"_s);
        mapping.setField(3, Field::Name);
        mapping.setCustom(2, u"Shoe size"_s);
        QCOMPARE(keysOf(mapping), (QStringList{u"employee_number"_s, u""_s, u""_s, u"name"_s, u""_s}));
        QCOMPARE(mapping.confidenceOf(3), 1.0);
        QCOMPARE(mapping.ignoredColumns(), (QList<qsizetype>{1, 4}));
        mapping.setCustom(2, {});
        QCOMPARE(mapping.ignoredColumns(), (QList<qsizetype>{1, 2, 4}));
    }

    void columnsOfMeetingsAreGuessedFromValuesToo()
    {
        QCOMPARE(
            keysOf(guessMapping(ImportKind::Meetings,
                profiled("Mentee,Happened,Minutes\nann@x.com,2024-01-01,45\nben@x.com,2024-01-02,30\n"))),
            (QStringList{u"mentee"_s, u"date"_s, u"minutes"_s}));
        QCOMPARE(keysOf(guessMapping(
                     ImportKind::Survey, profiled("Who,Satisfaction\nann@x.com,4\nben@x.com,5\n"))),
            (QStringList{u"email"_s, u"satisfaction"_s}));
    }
};

QTEST_GUILESS_MAIN(ColumnProfileTest)
#include "tst_column_profile.moc"
