// Eleven rosters of a real company, a quarter apart. What is expected of them is worked out here anew from
// the bare lines, in the plainest way; the other list of the same company says who left on which day.
#include "core/exchange/imports/people_import.h"
#include "core/exchange/imports/roster_difference.h"
#include "core/exchange/imports/roster_history.h"
#include "core/exchange/mapping/file_reading.h"
#include "core/exchange/reading/csv_reader.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

struct Roster
{
    QDate asOf;
    QByteArray bytes;
    RosterImport import;
    QStringList ignored;
};

// One line of a roster without our reader: quotes only ever stand around a title.
struct PlainLine
{
    QString title;
    QString manager;
    QString country;
};

using PlainRoster = QMap<QString, PlainLine>;

PlainRoster plainly(const QByteArray &bytes)
{
    static const QRegularExpression line(
        u"^([^,]*),(?:\"(.*)\"|([^,]*)),([^,]*),(?:\"(.*)\"|([^,]*)),([^,]*)$"_s);
    PlainRoster roster;
    const QStringList lines = QString::fromUtf8(bytes).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &text : lines.mid(1)) {
        const auto match = line.match(text);
        if (!match.hasMatch())
            qFatal("%s", qPrintable(text));
        roster.insert(match.captured(1),
            {QString(match.captured(2) + match.captured(3)).replace(u"\"\""_s, u"\""_s).simplified(),
                match.captured(4), (match.captured(5) + match.captured(6)).simplified()});
    }
    return roster;
}

QList<RosterSighting> sightingsOf(const QString &number, const QList<Roster> &rosters)
{
    QList<RosterSighting> sightings;
    for (const Roster &roster : rosters) {
        RosterSighting sighting{.asOf = roster.asOf, .complete = true, .entry = {}};
        for (const RosterEntry &entry : roster.import.entries) {
            if (entry.employeeNumber == number)
                sighting.entry = entry;
        }
        sightings.append(sighting);
    }
    return sightings;
}

} // namespace

class RosterRealTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QDir folder(QStringLiteral(SHARED_DATA "/data/org_snapshots"));
        if (!folder.exists())
            QSKIP("The folder with the real rosters is not here.");
        for (const QString &name : folder.entryList({u"roster_*.csv"_s}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            Roster roster{.asOf = QDate::fromString(name.mid(7, 10), Qt::ISODate),
                .bytes = file.readAll(),
                .import = {},
                .ignored = {}};
            const ImportSource source{.bytes = roster.bytes};
            const auto profile = profileOf(source);
            QVERIFY(profile.has_value());
            QCOMPARE(profile->problems, QList<LineProblem>());
            const FileReading reading = readingOf(ImportKind::People, *profile, {}, {});
            auto import = readRoster(*openRows(source).value(), reading.rules, roster.asOf);
            QVERIFY(import.has_value());
            roster.import = *import;
            roster.ignored = reading.mapping.unmappedColumns();
            m_rosters.append(roster);
            for (const RosterEntry &entry : roster.import.entries)
                m_numbers.insert(entry.employeeNumber);
        }
        QCOMPARE(m_rosters.size(), 11);
    }

    void everyLineIsReadAsItStands()
    {
        for (const Roster &roster : m_rosters) {
            QCOMPARE(roster.import.rejected, QList<ImportIssue>());
            QCOMPARE(roster.ignored, QStringList{u"First Day Seen"_s});
            const PlainRoster plain = plainly(roster.bytes);
            QCOMPARE(roster.import.entries.size(), plain.size());
            QSet<QString> odd; // managers who are not in the roster, and people who manage themselves
            for (auto line = plain.cbegin(); line != plain.cend(); ++line) {
                if (!line->manager.isEmpty()
                    && (!plain.contains(line->manager) || line->manager == line.key()))
                    odd.insert(line->manager);
            }
            QSet<QString> told;
            for (const ImportIssue &notice : roster.import.notices)
                told.insert(notice.found);
            QCOMPARE(told, odd);
            QCOMPARE(roster.import.notices.size(), odd.size());
            for (const RosterEntry &entry : roster.import.entries) {
                QVERIFY(plain.contains(entry.employeeNumber));
                QCOMPARE(entry.jobTitle, plain[entry.employeeNumber].title);
                QCOMPARE(entry.managerNumber, plain[entry.employeeNumber].manager);
                QCOMPARE(entry.country, plain[entry.employeeNumber].country);
                QCOMPARE(entry.hireDate, std::nullopt);
            }
        }
    }

    void differencesAreThoseOfThePlainLines()
    {
        QHash<QString, PlainLine> known; // of each field the newest that was said
        QSet<QString> present;
        qsizetype mostLeft = 0;
        for (qsizetype i = 0; i < m_rosters.size(); ++i) {
            QHash<QString, KnownPerson> before;
            for (const QString &number : std::as_const(m_numbers)) {
                QList<RosterSighting> earlier = sightingsOf(number, m_rosters.mid(0, i));
                if (std::none_of(
                        earlier.begin(), earlier.end(), [](const auto &s) { return s.entry.has_value(); }))
                    continue;
                const EmploymentHistory history = employmentHistory(PersonId(1), earlier);
                before.insert(number, {.entry = history.current, .employed = history.employed});
            }
            const RosterDifference difference
                = differenceOf(m_rosters[i].import.entries, before, m_rosters[i].asOf, true);

            int added = 0, changed = 0, returned = 0, unchanged = 0;
            const PlainRoster now = plainly(m_rosters[i].bytes);
            for (auto it = now.cbegin(); it != now.cend(); ++it) {
                const bool isKnown = known.contains(it.key());
                PlainLine &line = known[it.key()];
                bool differs = false;
                for (const auto field : {&PlainLine::title, &PlainLine::manager, &PlainLine::country}) {
                    const QString &value = it.value().*field;
                    differs = differs || (!value.isEmpty() && value != line.*field);
                    if (!value.isEmpty())
                        line.*field = value;
                }
                if (!isKnown)
                    ++added;
                else if (!present.contains(it.key()))
                    ++returned;
                else
                    ++(differs ? changed : unchanged);
            }
            const QStringList nowNumbers = now.keys();
            QStringList left = (present - QSet<QString>(nowNumbers.begin(), nowNumbers.end())).values();
            std::sort(left.begin(), left.end());
            present = QSet<QString>(nowNumbers.begin(), nowNumbers.end());

            QCOMPARE(difference.added.size(), added);
            QCOMPARE(difference.changed.size(), changed);
            QCOMPARE(difference.returned.size(), returned);
            QCOMPARE(difference.unchanged.size(), unchanged);
            QStringList ourLeft;
            for (const RosterEntry &entry : difference.left)
                ourLeft.append(entry.employeeNumber);
            QCOMPARE(ourLeft, left);
            QVERIFY(!isMassLeave(difference));
            mostLeft = std::max(mostLeft, left.size());
            qInfo("%s: %d added, %d changed, %lld left, %d returned, %d unchanged",
                qPrintable(m_rosters[i].asOf.toString(Qt::ISODate)), added, changed, qlonglong(left.size()),
                returned, unchanged);
        }
        QCOMPARE(mostLeft, 51);
    }

    void historiesDoNotDependOnTheOrderOfImport()
    {
        QRandomGenerator random(11);
        int events = 0;
        for (const QString &number : std::as_const(m_numbers)) {
            QList<RosterSighting> sightings = sightingsOf(number, m_rosters);
            const EmploymentHistory history = employmentHistory(PersonId(1), sightings);
            events += int(history.events.size());
            for (int i = 0; i < 5; ++i) {
                std::shuffle(sightings.begin(), sightings.end(), random);
                QCOMPARE(employmentHistory(PersonId(1), sightings), history);
            }
        }
        QVERIFY(events > 500);
    }

    void eventsAreThoseOfThePlainLines()
    {
        QList<PlainRoster> plain;
        for (const Roster &roster : m_rosters)
            plain.append(plainly(roster.bytes));
        for (const QString &number : std::as_const(m_numbers)) {
            QStringList expected;
            const auto expect = [&](const QString &what, QDate after, QDate on, const QString &from = {},
                                    const QString &to = {}) {
                expected.append(u"%1 %2…%3 %4→%5"_s.arg(
                    what, after.toString(Qt::ISODate), on.toString(Qt::ISODate), from, to));
            };
            for (qsizetype i = 1; i < plain.size(); ++i) {
                const bool was = plain[i - 1].contains(number);
                const bool is = plain[i].contains(number);
                const QDate after = m_rosters[i - 1].asOf;
                const QDate on = m_rosters[i].asOf;
                if (!was && is)
                    expect(u"joined"_s, after, on);
                if (was && !is)
                    expect(u"left"_s, after, on);
                if (!was || !is)
                    continue;
                if (plain[i - 1][number].title != plain[i][number].title)
                    expect(u"title"_s, after, on, plain[i - 1][number].title, plain[i][number].title);
                // The last manager that was said, in this spell.
                qsizetype said = i - 1;
                while (said >= 0 && plain[said].contains(number) && plain[said][number].manager.isEmpty())
                    --said;
                const QString manager = plain[i][number].manager;
                if (said >= 0 && plain[said].contains(number) && !manager.isEmpty()
                    && plain[said][number].manager != manager)
                    expect(u"manager"_s, m_rosters[said].asOf, on, plain[said][number].manager, manager);
            }
            QStringList found;
            for (const EmploymentEvent &event :
                employmentHistory(PersonId(1), sightingsOf(number, m_rosters)).events) {
                const QString what = event.kind == EmploymentEventKind::Joined ? u"joined"_s
                    : event.kind == EmploymentEventKind::Left                  ? u"left"_s
                    : event.kind == EmploymentEventKind::TitleChanged          ? u"title"_s
                    : event.kind == EmploymentEventKind::ManagerChanged        ? u"manager"_s
                                                                               : u"other"_s;
                found.append(
                    u"%1 %2…%3 %4→%5"_s.arg(what, event.after.value_or(QDate()).toString(Qt::ISODate),
                        event.on.toString(Qt::ISODate), event.from, event.to));
            }
            QCOMPARE(found, expected);
        }
    }

    // The last time that somebody left lies in the quarter with the day on which the company says they left.
    void leavingsAgreeWithTheDaysOfTheOtherList()
    {
        QFile file(QStringLiteral(SHARED_DATA "/data/org_leavings.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const TextTable table = readTable(file).value();
        const auto number = table.columns.indexOf(u"Employee ID"_s);
        const auto leftDate = table.columns.indexOf(u"Left Date"_s);
        QHash<QString, QDate> leftOn;
        for (const TextRow &row : table.rows)
            leftOn.insert(row.cells[number], QDate::fromString(row.cells[leftDate], Qt::ISODate));

        int agreed = 0, stayed = 0, beyond = 0;
        QStringList disagreed;
        for (const QString &person : std::as_const(m_numbers)) {
            const EmploymentHistory history = employmentHistory(PersonId(1), sightingsOf(person, m_rosters));
            const QDate day = leftOn.value(person);
            if (!day.isValid() || day > m_rosters.last().asOf) {
                // Nobody who has not left yet is gone.
                day.isValid() ? ++beyond : ++stayed;
                if (!history.employed)
                    disagreed.append(person);
                continue;
            }
            const EmploymentEvent &last = history.events.value(history.events.size() - 1);
            const bool isInside = !history.employed && last.kind == EmploymentEventKind::Left && last.after
                && *last.after <= day && day <= last.on;
            if (isInside)
                ++agreed;
            else
                disagreed.append(person);
        }
        qInfo("%d leavings agree, %d people stayed, %d left after the last roster, %lld disagree: %s", agreed,
            stayed, beyond, qlonglong(disagreed.size()), qPrintable(disagreed.join(u' ')));
        QCOMPARE(disagreed, QStringList());
        QVERIFY(agreed > 150);
    }

private:
    QList<Roster> m_rosters; // by day
    QSet<QString> m_numbers;
};

QTEST_GUILESS_MAIN(RosterRealTest)
#include "tst_roster_real.moc"
