#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/reading/csv_reader.h"

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
            return guessMapping(ImportKind::People, readTable(bytes).value()).fields.at(1);
        };
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,1\n3,1\n"), std::optional(Field::ManagerNumber));
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,Ann Doe\n3,Ann Doe\n"), std::optional<Field>());
        QCOMPARE(managerField("Employee ID,Manager\n1,\n2,\n"), std::optional<Field>());
        QCOMPARE(managerField("Employee ID,Manager,Manager ID\n1,2,2\n2,1,1\n"), std::optional<Field>());
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
        QVERIFY(!checkMapping(guessMapping(ImportKind::Participants, QStringList{u"Email"_s})));
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

    void daysAreIsoUnlessAnOrderIsGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("order"); // empty: none
        QTest::addColumn<QDate>("day"); // invalid: refused
        const QDate day(2024, 3, 4);
        QTest::newRow("ISO") << u"2024-03-04"_s << u""_s << day;
        QTest::newRow("ISO whatever the order") << u"2024-03-04"_s << u"mdy"_s << day;
        QTest::newRow("ISO with time") << u"2024-03-04T00:00:00Z"_s << u""_s << day;
        QTest::newRow("SQL with time") << u"2024-03-04 13:05:00.000"_s << u""_s << day;
        QTest::newRow("dots dmy") << u"04.03.2024"_s << u"dmy"_s << day;
        QTest::newRow("slashes mdy") << u"3/4/2024"_s << u"mdy"_s << day;
        QTest::newRow("hyphens dmy") << u"4-3-2024"_s << u"dmy"_s << day;
        QTest::newRow("slashes ymd") << u"2024/3/4"_s << u"ymd"_s << day;
        QTest::newRow("leap day") << u"29.02.2024"_s << u"dmy"_s << QDate(2024, 2, 29);
        QTest::newRow("order unknown") << u"04.03.2024"_s << u""_s << QDate();
        QTest::newRow("even where it is plain") << u"31/12/2024"_s << u""_s << QDate();
        QTest::newRow("no such day") << u"30.02.2024"_s << u"dmy"_s << QDate();
        QTest::newRow("other order") << u"12/31/2024"_s << u"dmy"_s << QDate();
        QTest::newRow("two digits") << u"04.03.24"_s << u"dmy"_s << QDate();
        QTest::newRow("mixed separators") << u"04.03/2024"_s << u"dmy"_s << QDate();
        QTest::newRow("spreadsheet serial") << u"45351"_s << u"dmy"_s << QDate();
        QTest::newRow("year 24") << u"0024-03-04"_s << u""_s << QDate();
        QTest::newRow("words") << u"March 4, 2024"_s << u"mdy"_s << QDate();
    }
    void daysAreIsoUnlessAnOrderIsGiven()
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
        QVERIFY(
            isNoDay(u"-"_s) && isNoDay(u"N/A"_s) && isNoDay(u"9999-12-31"_s) && !isNoDay(u"2024-12-31"_s));
    }
};

QTEST_GUILESS_MAIN(ExchangeMappingTest)
#include "tst_exchange_mapping.moc"
