#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/file_reading.h"
#include "core/exchange/values/none_values.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

QStringList keysOf(const ColumnMapping &mapping)
{
    QStringList keys;
    for (const std::optional<Field> field : mapping.fields)
        keys.append(field ? fieldKey(*field) : QString());
    return keys;
}

} // namespace

class ExchangeMappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreComparedWithoutCaseAccentsAndPunctuation()
    {
        QCOMPARE(normalizedHeader(u"  E-Mail "_s), u"email"_s);
        QCOMPARE(normalizedHeader(u"Employee #"_s), u"employeenumber"_s);
        QCOMPARE(normalizedHeader(u"N° d'employé"_s), u"nodemploye"_s);
        QCOMPARE(normalizedHeader(u"Größe_(m)"_s), u"grossem"_s);
        QCOMPARE(normalizedHeader(u"Nu\u0301mero"_s), normalizedHeader(u"NÚMERO"_s));
    }

    void headersAreGuessedInFourLanguages_data()
    {
        QTest::addColumn<ImportKind>("kind");
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("the real rosters")
            << ImportKind::People
            << QStringList{u"Employee ID"_s, u"Job Title"_s, u"Manager ID"_s, u"Country"_s,
                   u"First Day Seen"_s}
            << QStringList{u"employee_number"_s, u"job_title"_s, u"manager_number"_s, u"country"_s, u""_s};
        QTest::newRow("German") << ImportKind::People
                                << QStringList{u"Personalnummer"_s, u"Vorname"_s, u"Nachname"_s,
                                       u"E-Mail-Adresse"_s, u"Abteilung"_s, u"Eintrittsdatum"_s,
                                       u"Austrittsdatum"_s, u"Standort"_s, u"Land"_s, u"Vorgesetzten-ID"_s}
                                << QStringList{u"employee_number"_s, u"first_name"_s, u"last_name"_s,
                                       u"email"_s, u"department"_s, u"hire_date"_s, u"leaving_date"_s,
                                       u"location"_s, u"country"_s, u"manager_number"_s};
        QTest::newRow("French") << ImportKind::People
                                << QStringList{u"Matricule"_s, u"Prénom"_s, u"Nom"_s, u"Intitulé du poste"_s,
                                       u"Date d’embauche"_s, u"Matricule du manager"_s, u"Pays"_s}
                                << QStringList{u"employee_number"_s, u"first_name"_s, u"last_name"_s,
                                       u"job_title"_s, u"hire_date"_s, u"manager_number"_s, u"country"_s};
        QTest::newRow("Spanish") << ImportKind::People
                                 << QStringList{u"Número de empleado"_s, u"Nombre"_s, u"Apellidos"_s,
                                        u"Correo electrónico"_s, u"Puesto"_s, u"Fecha de ingreso"_s,
                                        u"País"_s}
                                 << QStringList{u"employee_number"_s, u"first_name"_s, u"last_name"_s,
                                        u"email"_s, u"job_title"_s, u"hire_date"_s, u"country"_s};
        QTest::newRow("keys") << ImportKind::Participants
                              << QStringList{u"employee_number"_s, u"role"_s, u"state"_s, u"enrolled_on"_s,
                                     u"capacity"_s, u"skills_offered"_s, u"skills_wanted"_s, u"department"_s}
                              << QStringList{u"employee_number"_s, u"role"_s, u"state"_s, u"enrolled_on"_s,
                                     u"capacity"_s, u"skills_offered"_s, u"skills_wanted"_s, u"department"_s};
        QTest::newRow("meetings") << ImportKind::Meetings
                                  << QStringList{u"Mentee"_s, u"Mentor"_s, u"Date"_s, u"Status"_s,
                                         u"Duration (minutes)"_s, u"Channel"_s, u"Progress"_s, u"Obstacles"_s}
                                  << QStringList{u"mentee"_s, u"mentor"_s, u"date"_s, u"status"_s,
                                         u"minutes"_s, u"channel"_s, u"progress"_s, u"obstacles"_s};
        QTest::newRow("survey") << ImportKind::Survey
                                << QStringList{u"Email"_s, u"Submitted on"_s,
                                       u"How satisfied are you with the program?"_s, u"Comment"_s}
                                << QStringList{u"email"_s, u"answered_on"_s, u"satisfaction"_s, u""_s};
        QTest::newRow("a plain header before an ambiguous one")
            << ImportKind::People
            << QStringList{u"Title"_s, u"Employee ID"_s, u"Job title"_s, u"City"_s, u"Start date"_s}
            << QStringList{u""_s, u"employee_number"_s, u"job_title"_s, u"location"_s, u"hire_date"_s};
        QTest::newRow("the first of two claims")
            << ImportKind::People << QStringList{u"Employee ID"_s, u"Name"_s, u"Full Name"_s, u"Staff ID"_s}
            << QStringList{u"employee_number"_s, u"name"_s, u""_s, u""_s};
    }
    void headersAreGuessedInFourLanguages()
    {
        QFETCH(ImportKind, kind);
        QFETCH(QStringList, columns);
        QFETCH(QStringList, keys);
        const ColumnMapping mapping = guessMapping(kind, columns);
        QCOMPARE(keysOf(mapping), keys);
        QVERIFY(checkMapping(mapping).has_value());
        QCOMPARE(mapping.unmappedColumns().size(), keys.count(QString()));
    }

    // Every kind can be written by its keys and titles, and no header means two fields of one kind except by
    // rank.
    void everyFieldIsFoundByItsKeyAndTitle()
    {
        for (const ImportKind kind :
            {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
            for (const Field field : fieldsOf(kind)) {
                QCOMPARE(fieldFromKey(kind, fieldKey(field)), std::optional(field));
                QCOMPARE(
                    guessMapping(kind, QStringList{fieldKey(field)}).fields.first(), std::optional(field));
                QCOMPARE(guessMapping(kind, headersOf(field).mid(0, 1)).fields.first(), std::optional(field));
                QVERIFY(!fieldTitle(field).isEmpty());
            }
        }
        QCOMPARE(fieldFromKey(ImportKind::Survey, u"name"_s), std::nullopt);
    }

    void aBareManagerColumnIsJudgedByItsValues()
    {
        const auto managerField = [](const QByteArray &bytes) {
            return guessMapping(ImportKind::People, profileOf({.bytes = bytes}).value()).fields.at(1);
        };
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,1\n3,1\n"), std::optional(Field::ManagerNumber));
        QCOMPARE(
            managerField("Employee ID,Manager\nE1,\nE2,X7\nE3,X7\n"), std::optional(Field::ManagerNumber));
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,Ann Doe\n3,Ann Doe\n"),
            std::optional(Field::ManagerName));
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,a@b.com\n3,a@b.com\n"),
            std::optional(Field::ManagerEmail));
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,\n"), std::optional(Field::ManagerName));
        QCOMPARE(managerField("Employee ID,Manager,Manager ID\n1,2,2\n2,1,1\n"), std::optional<Field>());
        QCOMPARE(managerField("Employee ID,Manager,Manager ID\n1,Ann,2\n2,Ann,1\n"),
            std::optional(Field::ManagerName));
    }

    void aMissingFieldSaysWhatWasFoundAndExpected()
    {
        const auto checked
            = checkMapping(guessMapping(ImportKind::People, QStringList{u"Foo"_s, u"Name"_s, u""_s}));
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
        QVERIFY(checked.error().message.contains(u"employee number"_s));
        QVERIFY(checked.error().message.contains(u"“Foo”"_s));
        QVERIFY(checked.error().message.contains(u"“Employee ID”"_s));
        QVERIFY(!checkMapping(guessMapping(ImportKind::Participants, QStringList{u"Role"_s})));
        QVERIFY(!checkMapping(guessMapping(ImportKind::Meetings, QStringList{u"Mentee"_s})));
        QVERIFY(!checkMapping(guessMapping(ImportKind::Survey, QStringList{u"Satisfaction"_s})));
    }

    void columnsCanBeMappedByHand()
    {
        const QStringList columns{u"A"_s, u"B"_s, u"C"_s};
        const auto mapping = explicitMapping(ImportKind::People, columns,
            {{u"C"_s, u"employee_number"_s}, {u"A"_s, u"name"_s}, {u"B"_s, u""_s}});
        QVERIFY(mapping.has_value());
        QCOMPARE(keysOf(*mapping), (QStringList{u"name"_s, u""_s, u"employee_number"_s}));
        QVERIFY(!explicitMapping(ImportKind::People, columns, {{u"D"_s, u"name"_s}}));
        QVERIFY(!explicitMapping(ImportKind::People, columns, {{u"A"_s, u"shoe_size"_s}}));
        QVERIFY(!explicitMapping(ImportKind::People, columns, {{u"A"_s, u"name"_s}, {u"B"_s, u"name"_s}}));
    }

    void daysAreReadInEveryWayThatIsCertain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order"); // empty: none
        QTest::addColumn<QDate>("day"); // invalid: refused
        const QDate day(2024, 3, 4);
        for (const QString &text : {u"2024-03-04"_s, u"2024-03-04T00:00:00Z"_s, u"2024-03-04 13:05:00.000"_s,
                 u"2024/3/4"_s, u"2024.03.04"_s, u"20240304"_s, u"45355"_s, u"45355.75"_s, u"4. März 2024"_s,
                 u"04-Mar-24"_s, u"Mar 4, 2024"_s, u"March 4, 2024"_s, u"4th of March 2024"_s,
                 u"4 mars 2024"_s, u"4 de marzo de 2024"_s, u"04 mar. 2024"_s, u"4. Mär. 2024"_s,
                 u"2024-Mar-04"_s, u"04-MAR-2024 13:05:00"_s, u"2024-03-04T00:00:00+01:00"_s,
                 u"3/4/2024 12:00:00 AM"_s, u"3/4/24"_s}) {
            QTest::addRow("mdy %s", qPrintable(text)) << text << u"mdy"_s << day;
            const bool needsOrder = text.startsWith(u"3/4");
            if (!needsOrder)
                QTest::addRow("dmy %s", qPrintable(text)) << text << u"dmy"_s << day;
            QTest::addRow("no order %s", qPrintable(text)) << text << u""_s << (needsOrder ? QDate() : day);
        }
        QTest::newRow("leap day") << u"45351"_s << u""_s << QDate(2024, 2, 29);
        QTest::newRow("1er") << u"1er août 2023"_s << u""_s << QDate(2023, 8, 1);
        QTest::newRow("juin and juillet") << u"14 juil. 2023"_s << u""_s << QDate(2023, 7, 14);
        QTest::newRow("dots dmy") << u"04.03.2024"_s << u"dmy"_s << day;
        QTest::newRow("spaces behind dots") << u"4. 3. 2024"_s << u"dmy"_s << day;
        QTest::newRow("slashes mdy") << u"3/4/2024"_s << u"mdy"_s << day;
        QTest::newRow("hyphens dmy") << u"4-3-2024"_s << u"dmy"_s << day;
        QTest::newRow("leap day dmy") << u"29.02.2024"_s << u"dmy"_s << QDate(2024, 2, 29);
        QTest::newRow("two digits") << u"04.03.24"_s << u"dmy"_s << day;
        QTest::newRow("two digits, year first") << u"24-03-04"_s << u"ymd"_s << day;
        QTest::newRow("69 is 2069") << u"04.03.69"_s << u"dmy"_s << QDate(2069, 3, 4);
        QTest::newRow("70 is 1970") << u"04.03.70"_s << u"dmy"_s << QDate(1970, 3, 4);
        QTest::newRow("order unknown") << u"04.03.2024"_s << u""_s << QDate();
        QTest::newRow("the same in both orders") << u"03.03.2024"_s << u""_s << QDate(2024, 3, 3);
        QTest::newRow("a day in one order only") << u"31/12/2024"_s << u""_s << QDate(2024, 12, 31);
        QTest::newRow("no such day") << u"30.02.2024"_s << u"dmy"_s << QDate();
        QTest::newRow("other order") << u"12/31/2024"_s << u"dmy"_s << QDate();
        QTest::newRow("mixed separators") << u"04.03/2024"_s << u"dmy"_s << QDate();
        QTest::newRow("year 24") << u"0024-03-04"_s << u""_s << QDate();
        QTest::newRow("a month only") << u"Mar-24"_s << u""_s << QDate();
        QTest::newRow("no month") << u"4 Foo 2024"_s << u""_s << QDate();
        QTest::newRow("ju is two months") << u"4 jui 2024"_s << u""_s << QDate();
        QTest::newRow("an address on the net") << u"10.0.0.1"_s << u"dmy"_s << QDate();
        QTest::newRow("a version") << u"3.4.1"_s << u"dmy"_s << QDate();
        QTest::newRow("a number below the serials") << u"12345"_s << u""_s << QDate();
        QTest::newRow("a phone number") << u"030-12-3456"_s << u"dmy"_s << QDate();
        QTest::newRow("time that is none") << u"2024-03-04 noon"_s << u""_s << QDate();
    }
    void daysAreReadInEveryWayThatIsCertain()
    {
        QFETCH(QString, text);
        QFETCH(QString, order);
        QFETCH(QDate, day);
        const auto found = dayFrom(text, dateOrderFromName(order));
        QCOMPARE(found.value_or(QDate()), day);
        QVERIFY(found || !found.error().isEmpty());
    }

    void textIsTidied()
    {
        QCOMPARE(tidied(u"  Ann\u00A0 \t Lee\u200B "_s), u"Ann Lee"_s);
        QCOMPARE(tidied(u"Jose\u0301"_s), u"José"_s);
        QCOMPARE(tidied(u"'=1+1"_s), u"=1+1"_s);
        QCOMPARE(tidied(u"00123"_s), u"00123"_s);
        QCOMPARE(tidiedLines(u" a\r\n b\rc\n"_s), u"a\n b\nc"_s);
        QCOMPARE(listFrom(u"Go; Rust, go|C++\nPublic  speaking;;"_s),
            (QStringList{u"Go"_s, u"Rust"_s, u"C++"_s, u"Public speaking"_s}));
        QCOMPARE(integerFrom(u"4.0"_s), std::optional(4));
        QCOMPARE(integerFrom(u"1,000"_s), std::nullopt);
        QCOMPARE(integerFrom(u"99999999999"_s), std::nullopt);
        QVERIFY(looksLikeEmail(u"a@b"_s) && !looksLikeEmail(u"a@"_s) && !looksLikeEmail(u"@b"_s)
            && !looksLikeEmail(u"a b@c"_s));
    }
};

QTEST_GUILESS_MAIN(ExchangeMappingTest)
#include "tst_exchange_mapping.moc"
