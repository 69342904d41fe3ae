#include "app/cli/command.h"

#include "core/actions/participants/enrollment.h"
#include "core/actions/programs/participants.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/exchange/imports/participants_import.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string program;
    std::vector<std::string> people;
    std::string file;
    std::string role;
    std::string state;
    std::string on;
    std::string note;
    int capacity = -1;
    int place = 0;
};

const CLI::Validator &roleName()
{
    static const CLI::IsMember names({"mentor", "mentee", "both"});
    return names;
}

const CLI::Validator &stateName()
{
    static const CLI::IsMember names(
        {"invited", "applied", "approved", "wait-listed", "declined", "withdrawn", "completed"});
    return names;
}

QJsonObject toJson(const ParticipantRow &row, const QList<StateChange> &history)
{
    const Participant &p = row.participant;
    const auto dayOrNull = [](const std::optional<QDate> &day) {
        return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"employee_number"_s, row.person.roster.employeeNumber}, {u"name"_s, row.person.roster.name},
        {u"role"_s, keyOf(p.role)}, {u"state"_s, keyOf(p.state)},
        {u"since"_s, history.isEmpty() ? QJsonValue() : dayOrNull(history.last().on)},
        {u"enrolled_on"_s, dayOrNull(p.enrolledOn)}, {u"capacity"_s, p.capacity}, {u"places"_s, row.places},
        {u"wait_list_place"_s, p.waitListPlace ? QJsonValue(*p.waitListPlace) : QJsonValue()},
        {u"skills_offered"_s, QJsonArray::fromStringList(p.skillsOffered)},
        {u"skills_wanted"_s, QJsonArray::fromStringList(p.skillsWanted)}, {u"matched"_s, row.matched}};
}

Result<Answer> list(const Options &options)
{
    auto workspace = openWorkspace(options.workspace, Database::Access::ReadOnly);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto rows = participant_table::ofProgram(database, program->id);
    if (!rows)
        return passOn(rows);
    auto histories = profile_table::stateHistories(database, program->id);
    if (!histories)
        return passOn(histories);
    QJsonArray participants;
    QStringList lines;
    for (const ParticipantRow &row : *rows) {
        const Participant &p = row.participant;
        if ((!options.state.empty() && keyOf(p.state) != text(options.state))
            || (!options.role.empty() && keyOf(p.role) != text(options.role)))
            continue;
        participants.append(toJson(row, histories->value(p.id)));
        lines.append(u"%1  %2 (%3, %4)"_s.arg(row.person.roster.employeeNumber,
            displayName(row.person.roster), nameOf(p.role), nameOf(p.state)));
    }
    if (lines.isEmpty())
        lines.append(Tr::tr("There is no such participant."));
    return Answer{.json = {{u"participants"_s, participants}}, .text = lines.join(u'\n')};
}

Result<Answer> add(const CommandLine &line, const Options &options)
{
    QString pasted;
    for (const std::string &person : options.people)
        pasted += text(person) + u'\n';
    if (!options.file.empty()) {
        auto bytes = readFile(text(options.file));
        if (!bytes)
            return passOn(bytes);
        pasted += QString::fromUtf8(*bytes);
    }
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    auto program = findProgram((*workspace)->database(), text(options.program));
    if (!program)
        return passOn(program);
    auto plan = planEnrollment((*workspace)->database(), program->id, pasted);
    if (!plan)
        return passOn(plan);
    EnrollmentTerms terms;
    terms.capacity = options.capacity < 0 ? program->capacity : options.capacity;
    terms.role = roleFrom(text(options.role)).value_or(ParticipantRole::Mentee);
    terms.state = participantStateFrom(text(options.state)).value_or(ParticipantState::Invited);
    auto enrolled = enroll(**workspace, program->id, *plan, terms, dayOf(options.on).value_or(line.today()));
    if (!enrolled)
        return passOn(enrolled);
    QJsonArray notTaken;
    QStringList lines{Tr::tr("Enrolled %n people.", nullptr, *enrolled)};
    for (const NotEnrolled &each : plan->notTaken) {
        notTaken.append(QJsonObject{{u"text"_s, each.text}, {u"reason"_s, each.reason}});
        lines.append(u"%1: %2"_s.arg(each.text, each.reason));
    }
    return Answer{.json = {{u"enrolled"_s, *enrolled}, {u"rejected"_s, notTaken}},
        .text = lines.join(u'\n'),
        .exitCode = plan->notTaken.isEmpty() ? Done : DoneWithRejects};
}

// The participants that the arguments name, all of them or a failure.
Result<QList<ParticipantRow>> named(Database &database, ProgramId program, const Options &options)
{
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return rows;
    QList<ParticipantRow> found;
    for (const std::string &person : options.people) {
        const QString name = text(person);
        const auto row = std::ranges::find_if(*rows, [&](const ParticipantRow &each) {
            return each.person.roster.employeeNumber == name
                || (name.contains(u'@') && each.person.roster.email.compare(name, Qt::CaseInsensitive) == 0);
        });
        if (row == rows->end())
            return failure(ErrorKind::NotFound, Tr::tr("“%1” is nobody in this program.").arg(name));
        found.append(*row);
    }
    return found;
}

Result<Answer> set(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto rows = named(database, program->id, options);
    if (!rows)
        return passOn(rows);
    const QDate on = dayOf(options.on).value_or(line.today());
    QList<ParticipantId> ids;
    for (const ParticipantRow &row : *rows)
        ids.append(row.participant.id);
    // Everything that was asked for, or nothing.
    const auto change = [&]() -> Result<> {
        if (!options.state.empty()) {
            auto state = participantStateFrom(text(options.state)).value_or(ParticipantState::Approved);
            if (auto done = changeState(**workspace, ids, state, on, text(options.note)); !done)
                return passOn(done);
        }
        for (const ParticipantId id : ids) {
            auto row = participant_table::byId(database, id);
            if (!row)
                return passOn(row);
            Participant participant = (*row)->participant;
            participant.role = roleFrom(text(options.role)).value_or(participant.role);
            participant.capacity = options.capacity < 0 ? participant.capacity : options.capacity;
            if (auto done = editParticipant(**workspace, participant, on); !done)
                return done;
            if (options.place < 1)
                continue;
            if (auto done = moveOnWaitList(**workspace, id, options.place); !done)
                return done;
        }
        return {};
    };
    if (auto done = (*workspace)->perform({Operation::ChangeStates, ids.size()}, change); !done)
        return passOn(done);
    QJsonArray participants;
    for (const ParticipantId id : ids) {
        auto row = participant_table::byId(database, id);
        if (!row)
            return passOn(row);
        auto history = stateHistory(database, id);
        if (!history)
            return passOn(history);
        participants.append(toJson(**row, *history));
    }
    return Answer{.json = {{u"participants"_s, participants}},
        .text = Tr::tr("Changed %n participants.", nullptr, int(ids.size()))};
}

} // namespace

void addParticipant(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *participant
        = line.add(line.root(), "participant", "Participants of a program and their states");
    participant->require_subcommand(1);
    const auto common = [options](CLI::App *command) {
        command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
        command->add_option("--program", options->program, "The program (default: the only one)");
    };

    CLI::App *listing = line.add(participant, "list", "List participants");
    common(listing);
    listing->add_option("--state", options->state, "Only those in this state")->check(stateName());
    listing->add_option("--role", options->role, "Only those with this role")->check(roleName());
    line.runs(listing, [options] { return list(*options); });

    CLI::App *adding = line.add(participant, "add", "Enroll people of the roster");
    common(adding);
    adding->add_option("PEOPLE", options->people, "Employee numbers or e-mail addresses");
    adding->add_option("--file", options->file, "A text file with more of them");
    adding->add_option("--role", options->role, "mentor, mentee (default) or both")->check(roleName());
    adding->add_option("--state", options->state, "Their state (default: invited)")->check(stateName());
    adding->add_option("--capacity", options->capacity, "How many mentees a mentor takes")
        ->check(CLI::NonNegativeNumber);
    adding->add_option("--on", options->on, "The day of enrollment (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    line.runs(adding, [&line, options] { return add(line, *options); });

    CLI::App *setting = line.add(participant, "set", "Change participants, all or none");
    common(setting);
    setting->add_option("PEOPLE", options->people, "Employee numbers or e-mail addresses")->required();
    setting->add_option("--state", options->state, "The new state")->check(stateName());
    setting->add_option("--role", options->role, "The new role")->check(roleName());
    setting->add_option("--capacity", options->capacity, "How many mentees a mentor takes")
        ->check(CLI::NonNegativeNumber);
    setting->add_option("--place", options->place, "The place on the wait-list, 1 is next")
        ->check(CLI::PositiveNumber);
    setting->add_option("--on", options->on, "The day the state begins (default: today)")
        ->check(isoDay())
        ->type_name("YYYY-MM-DD");
    setting->add_option("--note", options->note, "Why, for the history of states");
    line.runs(setting, [&line, options] { return set(line, *options); });
}

} // namespace mentorbook::cli
