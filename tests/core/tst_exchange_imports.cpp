#include "core/exchange/imports/meetings_import.h"
#include "core/exchange/imports/participants_import.h"
#include "core/exchange/imports/survey_import.h"
#include "core/exchange/mapping/file_reading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mentorbook;

namespace {

// Ann mentors Ben (until June) and, with Cleo and Dan, a group; Cleo and Dan share a mailbox.
constexpr PersonId ann(1), ben(2), cleo(3), dan(4);

PeopleDirectory people()
{
    PeopleDirectory directory;
    directory.add(ann, u"001"_s, u"Ann@example.com"_s);
    directory.add(ben, u"002"_s, u"ben@example.com"_s);
    directory.add(cleo, u"003"_s, u"lab@example.com"_s);
    directory.add(dan, u"004"_s, u"lab@example.com"_s);
    return directory;
}

QList<KnownPairing> pairings()
{
    return {
        {PairingId(10), {ann}, {ben}, QDate(2024, 1, 1), QDate(2024, 6, 30)},
        {PairingId(11), {ann}, {cleo, dan}, QDate(2024, 1, 1), std::nullopt},
        {PairingId(12), {dan}, {ben}, QDate(2024, 6, 1), std::nullopt},
    };
}

// A file's bytes, read with whatever its columns and values tell.
template <class Read> auto imported(ImportKind kind, const QByteArray &bytes, const Read &read)
{
    const ImportSource source{.bytes = bytes};
    const FileReading reading = readingOf(kind, profileOf(source).value(), {}, {});
    return read(*openRows(source).value(), reading.rules).value();
}

ParticipantsImport participants(const QByteArray &bytes)
{
    return imported(ImportKind::Participants, bytes,
        [](RowReader &rows, const RowRules &rules) { return readParticipants(rows, rules, people()); });
}

MeetingsImport meetings(const QByteArray &bytes)
{
    return imported(ImportKind::Meetings, bytes, [](RowReader &rows, const RowRules &rules) {
        return readMeetings(rows, rules, people(), pairings(), QDate(2024, 9, 1));
    });
}

SurveyImport survey(const QByteArray &bytes)
{
    return imported(ImportKind::Survey, bytes,
        [](RowReader &rows, const RowRules &rules) { return readSurvey(rows, rules, people()); });
}

QList<int> linesOf(const QList<ImportIssue> &issues)
{
    QList<int> lines;
    for (const ImportIssue &issue : issues)
        lines.append(issue.line);
    return lines;
}

} // namespace

class ExchangeImportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void participantsAreReadWithTheirDefaults()
    {
        const ParticipantsImport import = participants(
            "Employee ID,Role,State,Enrolled on,Capacity,Skills offered,Skills wanted,Location\n"
            "001,Mentor,wait-listed,2024-01-15,3,\"Go; Rust\",,Berlin\n"
            "002,mentee,,,,,\"SQL,Talks\",\n"
            ",,,,,,,\n");
        QCOMPARE(import.rows, 2);
        QCOMPARE(import.rejected, QList<ImportIssue>());
        const Participant mentor{.id = {},
            .program = {},
            .person = ann,
            .role = ParticipantRole::Mentor,
            .state = ParticipantState::WaitListed,
            .enrolledOn = QDate(2024, 1, 15),
            .capacity = 3,
            .skillsOffered = {u"Go"_s, u"Rust"_s},
            .skillsWanted = {},
            .department = {},
            .location = u"Berlin"_s};
        QCOMPARE(import.drafts[0].participant, mentor);
        QCOMPARE(import.drafts[0].line, 2);
        QCOMPARE(import.drafts[1].participant.state, ParticipantState::Approved);
        QCOMPARE(import.drafts[1].participant.capacity, 1);
        QCOMPARE(import.drafts[1].participant.skillsWanted, (QStringList{u"SQL"_s, u"Talks"_s}));
        QCOMPARE(import.drafts[1].stated, (QList<Field>{Field::Role, Field::SkillsWanted}));
    }

    void participantsThatCannotBeAreRejectedWithAllTheirIssues()
    {
        const ParticipantsImport import = participants("Employee ID,Email,Role,Capacity,State\n"
                                                       "999,,mentor,1,\n"
                                                       "001,,boss,51,asleep\n"
                                                       ",lab@example.com,mentee,,\n"
                                                       ",ben@EXAMPLE.com,mentee,0,\n"
                                                       "002,,mentor,,\n"
                                                       "001,ben@example.com,mentor,,\n"
                                                       ",,mentor,,\n"
                                                       "003,x,mentor\n");
        QCOMPARE(import.drafts.size(), 1);
        QCOMPARE(import.drafts[0].participant.person, ben);
        QCOMPARE(import.rows, 8);
        QCOMPARE(linesOf(import.rejected), (QList<int>{2, 3, 3, 3, 4, 6, 7, 8, 9}));
        QCOMPARE(import.rejected[0].found, u"999"_s);
        QCOMPARE(import.rejected[0].column, u"Employee ID"_s);
        QCOMPARE(import.rejected[2].expected,
            u"invited, applied, approved, wait-listed, declined, withdrawn or completed"_s);
        QVERIFY(import.rejected[4].reason.contains(u"share this e-mail address"_s));
        QVERIFY(import.rejected[5].reason.contains(u"Line 5"_s));
        QVERIFY(import.rejected[6].reason.contains(u"two people"_s));
    }

    void rolesAreKnownInFourLanguages()
    {
        for (const QString &text : {u"Mentor"_s, u"Mentorin"_s, u"MENTORA"_s})
            QCOMPARE(roleFrom(text), std::optional(ParticipantRole::Mentor));
        for (const QString &text : {u"mentee"_s, u"Mentoré"_s, u"mentorée"_s, u"Mentorado"_s})
            QCOMPARE(roleFrom(text), std::optional(ParticipantRole::Mentee));
        for (const QString &text : {u"Both"_s, u"beide"_s, u"les deux"_s, u"ambos"_s, u"Mentor/Mentee"_s})
            QCOMPARE(roleFrom(text), std::optional(ParticipantRole::Both));
        QCOMPARE(roleFrom(u"director"_s), std::nullopt);
        QCOMPARE(participantStateFrom(u"Auf der Warteliste"_s), std::optional(ParticipantState::WaitListed));
    }

    void meetingsFindTheirPairing()
    {
        const MeetingsImport import
            = meetings("Mentee,Mentor,Date,Status,Minutes,Channel,Progress\n"
                       "002,,2024-03-01,,45 min,video,\"went\r\nwell\"\n"
                       "ben@example.com,001,2024-06-15,canceled,,,\n"
                       "002,004,2024-06-15,no-show,,,\n"
                       "003,001,2024-03-01,held,1:30,,\n"
                       "004,001,2024-03-01,held,90,,\n" // the same meeting of the group
                       "003,,2024-12-01,,,,\n"
                       "003,004,2024-04-01,,,,\n"); // both mentees: the pairing is plain
        QCOMPARE(import.rejected, QList<ImportIssue>());
        QCOMPARE(import.rows, 7);
        QCOMPARE(import.drafts.size(), 6);
        const Meeting first{.id = {},
            .pairing = PairingId(10),
            .on = QDate(2024, 3, 1),
            .status = MeetingStatus::Held,
            .minutes = 45,
            .channel = u"video"_s,
            .progress = u"went\nwell"_s,
            .obstacles = {}};
        QCOMPARE(import.drafts[0].meeting, first);
        QCOMPARE(import.drafts[1].meeting.pairing, PairingId(10));
        QCOMPARE(import.drafts[1].meeting.status, MeetingStatus::Canceled);
        QCOMPARE(import.drafts[2].meeting.pairing, PairingId(12));
        QCOMPARE(import.drafts[3].meeting.minutes, std::optional(90));
        QCOMPARE(linesOf(import.notices), (QList<int>{7}));
        QCOMPARE(import.drafts[4].meeting.status, MeetingStatus::Planned); // after today
        QCOMPARE(import.drafts[5].meeting.pairing, PairingId(11));
    }

    void meetingsThatCannotBeAreRejected()
    {
        const MeetingsImport import = meetings("Mentee,Mentor,Date,Status,Minutes\n"
                                               "002,,2024-06-15,,\n" // two pairings on that day
                                               "001,,2024-03-01,,\n" // mentee of nobody
                                               "002,003,2024-03-01,,\n" // not their mentor
                                               "003,,2023-12-31,,\n" // before the pairing
                                               "003,,2024-12-01,held,\n" // not yet
                                               "003,,2024-03-01,maybe,0\n"
                                               "003,,,,\n"
                                               "777,,01.02.2024,,\n");
        QCOMPARE(import.drafts.size(), 0);
        QCOMPARE(linesOf(import.rejected), (QList<int>{2, 3, 4, 5, 6, 7, 7, 8, 9, 9}));
        QCOMPARE(import.rejected[0].column, u"Mentor"_s);
        QCOMPARE(import.rejected[3].expected, u"a day from 2024-01-01 on"_s);
        QCOMPARE(import.rejected[9].column, u"Date"_s);
        QVERIFY(import.rejected[9].reason.contains(u"order"_s));
    }

    void surveyAnswersAreRead()
    {
        const SurveyImport import = survey("Email,Employee ID,Answered on,Satisfaction\n"
                                           "ann@example.com,,2024-05-01,5 - Very satisfied\n"
                                           ",002,,\n" // invited, not answered
                                           "ben@example.com,,2024-05-02,4\n" // again
                                           "nobody@example.com,,,6\n"
                                           ",003,01.05.2024,3\n");
        QCOMPARE(import.drafts.size(), 2);
        QCOMPARE(import.drafts[0],
            (SurveyDraft{.line = 2, .person = ann, .answeredOn = QDate(2024, 5, 1), .satisfaction = 5}));
        QCOMPARE(
            import.drafts[1], (SurveyDraft{.line = 3, .person = ben, .answeredOn = {}, .satisfaction = {}}));
        QCOMPARE(linesOf(import.rejected), (QList<int>{4, 5, 5, 6}));
        QCOMPARE(import.rejected[2].expected, u"a number from 1 to 5"_s);
    }

    void satisfactionIsANumberFromOneToFive()
    {
        for (const QString &text : {u"4"_s, u"4.0"_s, u"4 - Satisfied"_s, u"4 – zufrieden"_s,
                 u"4 (satisfied)"_s, u"4: good"_s, u"4. Satisfied"_s, u"4 Satisfied"_s})
            QCOMPARE(satisfactionFrom(text), std::optional(4));
        for (const QString &text :
            {u"0"_s, u"6"_s, u"45"_s, u"4.5"_s, u"4/7"_s, u"4 of 10"_s, u"good"_s, u"-4"_s, u""_s})
            QCOMPARE(satisfactionFrom(text), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ExchangeImportsTest)
#include "tst_exchange_imports.moc"
