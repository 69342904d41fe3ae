#include "core/exchange/mapping/import_profile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

ImportProfile fullProfile()
{
    ImportProfile profile{.kind = ImportKind::People, .name = u"Übersicht “HR”"_s, .complete = true};
    profile.mapping = ColumnMapping{.kind = ImportKind::People,
        .columns = {u"Pers.Nr."_s, u""_s, u"Größe"_s, u"Name"_s, u"Name"_s},
        .fields = {Field::EmployeeNumber, Field::Department, std::nullopt, Field::Name, std::nullopt},
        .custom = {{2, u"Shoe size"_s}}};
    profile.fingerprint = fingerprintOf(profile.mapping.columns);
    profile.values = {.dateOrder = DateOrder::MonthDayYear,
        .noneValues = {u"1/1/1900"_s, u"N/A-StillEmployed"_s},
        .keptValues = {u"2099-12-31"_s},
        .meanings = {{Field::Department, {{u"Engg"_s, u"Engineering"_s}, {u"“x”\n"_s, u"y"_s}}}}};
    profile.encoding = u"windows-1252"_s;
    profile.delimiter = u'\t';
    profile.sheet = u"Tabelle 1"_s;
    return profile;
}

} // namespace

class ImportProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFingerprintIsThatOfTheHeaders()
    {
        const QString print = fingerprintOf({u"Employee ID"_s, u"Name"_s});
        QCOMPARE(print.size(), 32);
        QCOMPARE(fingerprintOf({u" employee  id"_s, u"NAME\u00A0"_s}), print);
        QVERIFY(fingerprintOf({u"Name"_s, u"Employee ID"_s}) != print);
        QVERIFY(fingerprintOf({u"Employee ID"_s}) != print);
        QVERIFY(fingerprintOf({u"Employee IDName"_s}) != fingerprintOf({u"Employee ID"_s, u"Name"_s}));
        QVERIFY(fingerprintOf({u"E-Mail"_s}) != fingerprintOf({u"Email"_s}));
    }

    void aProfileComesBackAsItWas()
    {
        const ImportProfile full = fullProfile();
        QCOMPARE(profileFromJson(toJson(full)).value(), full);
        ImportProfile plain{.kind = ImportKind::Survey, .name = {}};
        plain.mapping
            = guessMapping(ImportKind::Survey, QStringList{u"Email"_s, u"Satisfaction"_s, u"Why"_s});
        plain.mapping.confidence.clear(); // a guess that is kept is no guess any more
        plain.fingerprint = fingerprintOf(plain.mapping.columns);
        QCOMPARE(profileFromJson(toJson(plain)).value(), plain);
    }

    void allFieldsOfAllKindsComeBack()
    {
        for (const ImportKind kind :
            {ImportKind::People, ImportKind::Participants, ImportKind::Meetings, ImportKind::Survey}) {
            ImportProfile profile{.kind = kind, .name = importKindKey(kind)};
            profile.mapping.kind = kind;
            for (const Field field : fieldsOf(kind)) {
                profile.mapping.columns.append(fieldTitle(field));
                profile.mapping.fields.append(field);
            }
            profile.fingerprint = fingerprintOf(profile.mapping.columns);
            QCOMPARE(profileFromJson(toJson(profile)).value(), profile);
            QCOMPARE(importKindFromKey(importKindKey(kind)), kind);
        }
    }

    void whatIsWrongIsSaidWithPlaceFoundAndExpected_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &json, const QString &message) {
            QTest::newRow(name) << json << message;
        };
        const auto with = [](const QByteArray &rest) {
            return "{\"mentorbook_profile\":1,\"kind\":\"people\",\"columns\":[{\"header\":\"A\"}]" + rest
                + "}";
        };
        const auto columns = [](const QByteArray &list, const QByteArray &kind = "people") {
            return "{\"mentorbook_profile\":1,\"kind\":\"" + kind + "\",\"columns\":[" + list + "]}";
        };
        const QString cannot = u"The import profile cannot be used: at %1, found is %2 and expected %3."_s;
        row("nothing", "", u"The import profile is not JSON: in line 1, illegal value."_s);
        row("broken", "{\n\"a\":\n}",
            u"The import profile is not JSON: in line 3, object is missing after a comma."_s);
        row("a list", "[1]", u"The file is JSON, but no import profile: it lacks “mentorbook_profile”."_s);
        row("another file", "{\"a\":1}",
            u"The file is JSON, but no import profile: it lacks “mentorbook_profile”."_s);
        row("a later version", "{\"mentorbook_profile\":2}",
            cannot.arg(u"mentorbook_profile"_s, u"2"_s, u"1, the version that this program reads"_s));
        row("no kind", "{\"mentorbook_profile\":1}",
            cannot.arg(u"kind"_s, u"nothing"_s, u"one of “people”, “participants”, “meetings”, “survey”"_s));
        row("a kind that is none", "{\"mentorbook_profile\":1,\"kind\":\"cats\"}",
            cannot.arg(u"kind"_s, u"“cats”"_s, u"one of “people”, “participants”, “meetings”, “survey”"_s));
        row("no columns", "{\"mentorbook_profile\":1,\"kind\":\"people\"}",
            cannot.arg(u"columns"_s, u"nothing"_s, u"the list of the file's columns"_s));
        row("empty columns", columns(""),
            u"The import profile cannot be used: it has 0 columns, and expected is a number from 1 to 16384."_s);
        row("a column that is a text", columns("\"A\""),
            cannot.arg(u"columns[0]"_s, u"“A”"_s, u"an object with a “header”"_s));
        row("a column without a header", columns("{\"header\":\"A\"},{\"field\":\"name\"}"),
            cannot.arg(u"columns[1].header"_s, u"nothing"_s, u"the text of the column's header"_s));
        row("a header that is a number", columns("{\"header\":5}"),
            cannot.arg(u"columns[0].header"_s, u"5"_s, u"a text"_s));
        row("a field that is none", columns("{\"header\":\"A\",\"field\":\"shoe\"}", "survey"),
            cannot.arg(u"columns[0].field"_s, u"“shoe”"_s,
                u"one of “employee_number”, “email”, “answered_on”, “satisfaction”"_s));
        row("a field twice",
            columns("{\"header\":\"A\",\"field\":\"name\"},{\"header\":\"B\",\"field\":\"name\"}"),
            cannot.arg(u"columns[1].field"_s, u"“name”"_s,
                u"a field that no other column has; column 1 has this one"_s));
        row("a field and a name of its own",
            columns("{\"header\":\"A\",\"field\":\"name\",\"custom\":\"N\"}"),
            cannot.arg(u"columns[0].custom"_s, u"“N”"_s, u"either a “field” or a “custom” name, not both"_s));
        row("an empty name of its own", columns("{\"header\":\"A\",\"custom\":\" \"}"),
            cannot.arg(u"columns[0].custom"_s, u"“”"_s, u"a name"_s));
        row("a name of its own twice",
            columns("{\"header\":\"A\",\"custom\":\"N\"},{\"header\":\"B\",\"custom\":\"N\"}"),
            cannot.arg(u"columns[1].custom"_s, u"“N”"_s, u"a name that no other column has"_s));
        row("a name of its own for meetings", columns("{\"header\":\"A\",\"custom\":\"N\"}", "meetings"),
            cannot.arg(u"columns[0].custom"_s, u"“N”"_s,
                u"nothing: only of people are columns kept under names of their own"_s));
        row("an unknown key of a column", columns("{\"header\":\"A\",\"feild\":\"name\"}"),
            cannot.arg(u"columns[0]"_s, u"“feild”"_s, u"one of “header”, “field”, “custom”"_s));
        row("a date order that is none", with(",\"date_order\":\"ydm\""),
            cannot.arg(u"date_order"_s, u"“ydm”"_s, u"one of “dmy”, “mdy”, “ymd”"_s));
        row("none as a text", with(",\"none\":\"x\""), cannot.arg(u"none"_s, u"“x”"_s, u"a list of texts"_s));
        row("none with a number", with(",\"none\":[\"x\",1900]"),
            cannot.arg(u"none[1]"_s, u"1900"_s, u"a text"_s));
        row("meanings of a field that has none", with(",\"meanings\":{\"name\":{}}"),
            cannot.arg(u"meanings.name"_s, u"“name”"_s,
                u"one of “job_title”, “department”, “grade”, “location”, “country”"_s));
        row("meanings as a list", with(",\"meanings\":{\"grade\":[]}"),
            cannot.arg(u"meanings.grade"_s, u"a list"_s, u"an object with one entry a value"_s));
        row("a meaning that is nothing", with(",\"meanings\":{\"grade\":{\"Mgr\":\"\"}}"),
            cannot.arg(u"meanings.grade.Mgr"_s, u"“”"_s, u"what the value means, a text"_s));
        row("an encoding that is none", with(",\"encoding\":\"klingon\""),
            cannot.arg(u"encoding"_s, u"“klingon”"_s,
                u"the name of an encoding, such as “UTF-8” or “windows-1252”"_s));
        row("a delimiter of two characters", with(",\"delimiter\":\"; \""),
            cannot.arg(u"delimiter"_s, u"“;”"_s, u"one character that is no quote and no line end"_s));
        row("a quote as the delimiter", with(",\"delimiter\":\"\\\"\""),
            cannot.arg(u"delimiter"_s, u"“\"”"_s, u"one character that is no quote and no line end"_s));
        row("complete as a text", with(",\"complete\":\"yes\""),
            cannot.arg(u"complete"_s, u"“yes”"_s, u"true or false"_s));
        row("a name that is an object", with(",\"name\":{}"),
            cannot.arg(u"name"_s, u"an object"_s, u"a text"_s));
    }
    void whatIsWrongIsSaidWithPlaceFoundAndExpected()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, message);
        const auto profile = profileFromJson(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(profile.error().message, message);
    }

    void anUnknownKeyIsNotPassedOverInSilence()
    {
        const auto profile = profileFromJson(
            R"({"mentorbook_profile":1,"kind":"people","columns":[{"header":"A"}],"date_ordr":"dmy"})");
        QVERIFY(!profile);
        QVERIFY(profile.error().message.contains(u"at the top, found is “date_ordr” and expected one of"_s));
    }

    void aHugeFileIsRefusedBeforeItIsParsed() { QVERIFY(!profileFromJson(QByteArray(5 * 1024 * 1024, ' '))); }
};

QTEST_GUILESS_MAIN(ImportProfileTest)
#include "tst_import_profile.moc"
