#include "core/actions/programs/sample.h"

#include "core/actions/goals/sample_goals.h"
#include "core/actions/imports/import_meetings.h"
#include "core/actions/imports/import_participants.h"
#include "core/actions/imports/import_people.h"
#include "core/actions/imports/import_responses.h"
#include "core/actions/matching/rounds.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/storage/tables/people_table.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The day on which the sample's files were true, and what happened when.
const QDate filesToday(2026, 7, 6);
const QDate programStart(2025, 11, 3);
const QDate programEnd(2026, 10, 31);
const QDate thirtyDaysSent(2025, 12, 3);
const QDate midwaySent(2026, 5, 4);

class SampleFiles
{
public:
    // Whole weeks, so that Mondays stay Mondays.
    explicit SampleFiles(QDate today)
        : m_shift(filesToday.daysTo(today) / 7 * 7 - (filesToday.daysTo(today) % 7 < 0 ? 7 : 0))
    {
    }

    [[nodiscard]] QDate day(QDate inFiles) const { return inFiles.addDays(m_shift); }

    [[nodiscard]] Result<ImportFile> file(const QString &name) const
    {
        QFile source(u":/sample/"_s + name);
        if (!source.open(QIODevice::ReadOnly))
            return failure(ErrorKind::File, Tr::tr("The sample file “%1” is missing.").arg(name));
        const QString content = QString::fromUtf8(source.readAll());
        static const QRegularExpression isoDay(u"\\b\\d{4}-\\d{2}-\\d{2}\\b"_s);
        QString shifted;
        qsizetype done = 0;
        for (const auto &match : isoDay.globalMatch(content)) {
            shifted += QStringView(content).sliced(done, match.capturedStart() - done);
            shifted += day(QDate::fromString(match.captured(), Qt::ISODate)).toString(Qt::ISODate);
            done = match.capturedEnd();
        }
        shifted += QStringView(content).sliced(done);
        return ImportFile{.source = {.bytes = shifted.toUtf8(), .name = name}};
    }

    // The rosters' days as the files have them, oldest first.
    [[nodiscard]] static QList<QDate> rosterDays()
    {
        QList<QDate> days;
        for (const QString &name :
            QDir(u":/sample"_s).entryList({u"roster_*.csv"_s}, QDir::Files, QDir::Name))
            days.append(QDate::fromString(name.mid(7, 10), Qt::ISODate));
        return days;
    }

private:
    qint64 m_shift;
};

// A sample row that is rejected is a fault of ours, and never passed over.
Result<> allTaken(const ImportSummary &summary, const QString &file)
{
    if (summary.rejected.isEmpty())
        return {};
    const ImportIssue &first = summary.rejected.first();
    return failure(ErrorKind::InvalidInput,
        Tr::tr("Line %1 of the sample file “%2” was rejected: %3").arg(first.line).arg(file, first.reason));
}

Result<> importRoster(Workspace &workspace, const SampleFiles &files, QDate inFiles)
{
    const QString name = u"roster_%1.csv"_s.arg(inFiles.toString(Qt::ISODate));
    auto file = files.file(name);
    if (!file)
        return passOn(file);
    auto plan = planPeopleImport(workspace.database(), *file, {.asOf = files.day(inFiles), .complete = true});
    if (!plan)
        return passOn(plan);
    if (auto taken = allTaken(plan->summary, name); !taken)
        return taken;
    return importPeople(workspace, *plan, false, QDateTime(files.day(inFiles), QTime(9, 0), Qt::UTC));
}

Result<int> pairEverybody(Workspace &workspace, ProgramId program, QDate on)
{
    Database &database = workspace.database();
    auto found = findProgram(database, QString::number(program.value()));
    if (!found)
        return passOn(found);
    auto criteria = programCriteria(database, program);
    if (!criteria)
        return passOn(criteria);
    auto input = matchingInput(database, *found, *criteria, on, 1);
    if (!input)
        return passOn(input);
    Progress progress;
    auto outcome = computeRound(*input, progress);
    if (!outcome)
        return passOn(outcome);
    auto name = freeRoundName(database, program);
    if (!name)
        return passOn(name);
    auto round = storeRound(workspace,
        {.id = {},
            .program = program,
            .name = *name,
            .computedAt = QDateTime(on, QTime(9, 0), Qt::UTC),
            .seed = 1,
            .criteria = *criteria,
            .published = false,
            .outcome = *outcome});
    if (!round)
        return passOn(round);
    return publishRound(workspace, *round, on);
}

Result<int> importAnswers(Workspace &workspace, ProgramId program, const SampleFiles &files,
    const QString &name, const QString &wave, QDate sent)
{
    auto file = files.file(name);
    if (!file)
        return passOn(file);
    auto plan = planResponsesImport(workspace.database(), program, *file, wave, sent);
    if (!plan)
        return passOn(plan);
    if (auto taken = allTaken(plan->summary, name); !taken)
        return passOn(taken);
    if (auto done = importResponses(workspace, *plan); !done)
        return passOn(done);
    return plan->summary.added;
}

Result<SampleSummary> fill(Workspace &workspace, QDate today)
{
    const SampleFiles files(today);
    const QDate start = files.day(programStart);
    SampleSummary summary;

    const QList<QDate> rosters = SampleFiles::rosterDays();
    qsizetype next = 0;
    for (; next < rosters.size() && rosters[next] <= programStart; ++next) {
        if (auto done = importRoster(workspace, files, rosters[next]); !done)
            return passOn(done);
    }

    const QDate end = files.day(programEnd);
    auto program = createProgram(workspace,
        {.id = {},
            .name = Tr::tr("Leadership %1").arg(end.year()),
            .type = MentoringType::OneOnOne,
            .start = start,
            .end = end,
            .cadenceDays = 30,
            .trialDays = 0});
    if (!program)
        return passOn(program);
    auto file = files.file(u"participants.csv"_s);
    if (!file)
        return passOn(file);
    auto participants = planParticipantsImport(workspace.database(), *program, *file);
    if (!participants)
        return passOn(participants);
    if (auto taken = allTaken(participants->summary, file->source.name); !taken)
        return passOn(taken);
    if (auto done = importParticipants(workspace, *participants, start); !done)
        return passOn(done);
    summary.participants = participants->summary.added;

    auto pairings = pairEverybody(workspace, *program, start);
    if (!pairings)
        return passOn(pairings);
    summary.pairings = *pairings;

    for (; next < rosters.size(); ++next) {
        if (auto done = importRoster(workspace, files, rosters[next]); !done)
            return passOn(done);
    }
    summary.rosters = int(rosters.size());

    file = files.file(u"meetings.csv"_s);
    if (!file)
        return passOn(file);
    auto meetings = planMeetingsImport(workspace.database(), *program, *file, files.day(filesToday));
    if (!meetings)
        return passOn(meetings);
    if (auto taken = allTaken(meetings->summary, file->source.name); !taken)
        return passOn(taken);
    if (auto done = importMeetings(workspace, *meetings); !done)
        return passOn(done);
    summary.meetings = meetings->summary.added;

    auto early = importAnswers(workspace, *program, files, u"survey_30_days.csv"_s, Tr::tr("After 30 days"),
        files.day(thirtyDaysSent));
    if (!early)
        return passOn(early);
    auto midway = importAnswers(
        workspace, *program, files, u"survey_midway.csv"_s, Tr::tr("Midway"), files.day(midwaySent));
    if (!midway)
        return passOn(midway);
    summary.answers = *early + *midway;

    auto stored = programById(workspace.database(), *program);
    if (!stored)
        return passOn(stored);
    if (auto goals = addSampleGoals(workspace, *stored, [&](QDate inFiles) { return files.day(inFiles); });
        !goals)
        return passOn(goals);

    auto people = people_table::all(workspace.database());
    if (!people)
        return passOn(people);
    summary.people = people->size();
    return summary;
}

} // namespace

Result<SampleSummary> fillWithSample(Workspace &workspace, QDate today)
{
    auto people = people_table::all(workspace.database());
    if (!people)
        return passOn(people);
    if (!people->isEmpty())
        return failure(ErrorKind::Conflict, Tr::tr("The sample goes into an empty workspace only."));
    return workspace.perform({Operation::CreateSample}, [&] { return fill(workspace, today); });
}

Result<SampleSummary> createSampleFile(const QString &path, QDate today)
{
    auto workspace = Workspace::create(path);
    if (!workspace)
        return passOn(workspace);
    auto summary = fillWithSample(**workspace, today);
    workspace->reset();
    if (!summary)
        QFile::remove(path); // nothing half made
    return summary;
}

} // namespace mentorbook
