#include "app/cli/command.h"

#include "core/actions/matching/rounds.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/matching/explanation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Options
{
    std::string workspace;
    std::string program;
    std::string round;
    std::string criteria;
};

// Who a participant is, for answers.
using Numbers = QHash<ParticipantId, QString>;

QJsonArray numbersOf(const QList<ParticipantId> &ids, const Numbers &numbers)
{
    QJsonArray array;
    for (const ParticipantId id : ids)
        array.append(numbers.value(id));
    return array;
}

QJsonObject toJson(const Proposal &proposal, const Numbers &numbers)
{
    QJsonArray why;
    for (const CriterionPoints &points : proposal.why)
        why.append(QJsonObject{{u"criterion"_s, keyOf(points.criterion)}, {u"points"_s, points.points},
            {u"of"_s, points.of}, {u"goal"_s, points.goal.isEmpty() ? QJsonValue() : QJsonValue(points.goal)},
            {u"because"_s, explain(points)}});
    return {{u"mentors"_s, numbersOf(proposal.mentors, numbers)},
        {u"mentees"_s, numbersOf(proposal.mentees, numbers)}, {u"score"_s, proposal.score}, {u"why"_s, why}};
}

Answer answerOf(const MatchingRound &round, const Numbers &numbers, const Numbers &names)
{
    const RoundOutcome &outcome = round.outcome;
    QJsonArray pairs;
    QStringList lines = {Tr::tr("%1: %n mentees matched, total score %2, %3.", nullptr, outcome.matched)
            .arg(round.name)
            .arg(double(outcome.totalScore) / 100.0, 0, 'f', 2)
            .arg(outcome.certificate.optimal ? Tr::tr("proven best") : Tr::tr("not proven best"))};
    for (const Proposal &proposal : outcome.proposals) {
        pairs.append(toJson(proposal, numbers));
        QStringList people;
        for (const ParticipantId id : proposal.mentors + proposal.mentees)
            people.append(names.value(id));
        lines.append(u"%1  %2"_s.arg(double(proposal.score) / 100.0, 6, 'f', 2).arg(people.join(u" & "_s)));
    }
    QJsonArray unmatched;
    for (const Unmatched &person : outcome.unmatched) {
        unmatched.append(QJsonObject{{u"person"_s, numbers.value(person.participant)},
            {u"reason"_s, explain(person)}, {u"relaxation"_s, relaxation(person)}});
        lines.append(Tr::tr("Unmatched: %1: %2 %3")
                .arg(names.value(person.participant), explain(person), relaxation(person)));
    }
    return {.json = {{u"round"_s, round.name}, {u"pairs"_s, pairs}, {u"unmatched"_s, unmatched},
                {u"matched"_s, outcome.matched}, {u"total_score"_s, outcome.totalScore},
                {u"certificate"_s,
                    QJsonObject{{u"optimal"_s, outcome.certificate.optimal},
                        {u"bound"_s, outcome.certificate.bound}, {u"gap"_s, outcome.certificate.gap}}}},
        .text = lines.join(u'\n')};
}

Result<Answer> match(const CommandLine &line, const Options &options)
{
    auto workspace = openWorkspace(options.workspace);
    if (!workspace)
        return passOn(workspace);
    Database &database = (*workspace)->database();
    auto program = findProgram(database, text(options.program));
    if (!program)
        return passOn(program);
    auto criteria = programCriteria(database, program->id);
    if (!options.criteria.empty()) {
        auto bytes = readFile(text(options.criteria));
        if (!bytes)
            return passOn(bytes);
        criteria = criteriaFromJson(*bytes);
    }
    if (!criteria)
        return passOn(criteria);
    Result<QString> name = text(options.round);
    if (name->isEmpty())
        name = freeRoundName(database, program->id);
    if (!name)
        return passOn(name);

    auto input = matchingInput(database, *program, *criteria, line.today(), line.seed());
    if (!input)
        return passOn(input);
    Progress progress;
    auto outcome = computeRound(*input, progress);
    if (!outcome)
        return passOn(outcome);
    const MatchingRound round{.id = {},
        .program = program->id,
        .name = *name,
        .computedAt = line.now(),
        .seed = line.seed(),
        .criteria = *criteria,
        .published = false,
        .outcome = *outcome};
    if (auto stored = storeRound(**workspace, round); !stored)
        return passOn(stored);
    Numbers numbers;
    Numbers names;
    for (const QList<MatchingCandidate> *side : {&input->mentors, &input->mentees}) {
        for (const MatchingCandidate &candidate : *side) {
            numbers.insert(candidate.participant, candidate.employeeNumber);
            names.insert(candidate.participant, candidate.name);
        }
    }
    return answerOf(round, numbers, names);
}

} // namespace

void addMatch(CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command
        = line.add(line.root(), "match", "Compute and store a matching round; publishes nothing");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    command->add_option("--round", options->round, "What to call the round (default: the next number)");
    command->add_option(
        "--criteria", options->criteria, "A JSON file with other criteria than the program's");
    line.runs(command, [&line, options] { return match(line, *options); });
}

} // namespace mentorbook::cli
