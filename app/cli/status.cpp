#include "app/cli/command.h"

#include "core/actions/pairings/status.h"
#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

Answer answerOf(const ProgramStatus &status)
{
    QJsonArray pairings;
    QMap<PairingHealth, int> counts;
    for (const PairingOverview &overview : status.pairings) {
        QJsonArray mentors;
        QJsonArray mentees;
        for (const PairingMember &member : overview.mentors)
            mentors.append(member.employeeNumber);
        for (const PairingMember &member : overview.mentees)
            mentees.append(member.employeeNumber);
        const HealthVerdict &verdict = overview.verdict;
        pairings.append(QJsonObject{{u"id"_s, overview.pairing.id.value()}, {u"mentors"_s, mentors},
            {u"mentees"_s, mentees}, {u"state"_s, keyOf(overview.pairing.state)},
            {u"health"_s, keyOf(verdict.health)}, {u"reason"_s, explain(verdict)},
            {u"last_met"_s,
                verdict.lastMet ? QJsonValue(verdict.lastMet->toString(Qt::ISODate)) : QJsonValue()}});
        if (overview.isRunning())
            ++counts[verdict.health];
    }
    QStringList lines;
    QStringList parts;
    for (const PairingHealth health :
        {PairingHealth::OnTrack, PairingHealth::AtRisk, PairingHealth::Stalled, PairingHealth::TooEarly})
        parts.append(u"%1: %2"_s.arg(nameOf(health)).arg(counts.value(health)));
    lines.append(parts.join(u", "_s));
    QJsonArray attention;
    for (const AttentionItem &item : status.attention) {
        attention.append(QJsonObject{{u"kind"_s, keyOf(item.kind)}, {u"subject"_s, item.subject},
            {u"reason"_s, item.reason},
            {u"since"_s, item.since ? QJsonValue(item.since->toString(Qt::ISODate)) : QJsonValue()},
            {u"action"_s, item.action}});
        lines.append(u"%1: %2: %3 → %4"_s.arg(nameOf(item.kind), item.subject, item.reason, item.action));
    }
    return {.json = {{u"pairings"_s, pairings}, {u"attention"_s, attention}}, .text = lines.join(u'\n')};
}

} // namespace

void addStatus(CommandLine &line)
{
    struct Options
    {
        std::string workspace;
        std::string program;
    };
    const auto options = std::make_shared<Options>();
    CLI::App *command
        = line.add(line.root(), "status", "How every pairing is doing, and what needs attention");
    command->add_option("WORKSPACE", options->workspace, "The workspace")->required();
    command->add_option("--program", options->program, "The program (default: the only one)");
    line.runs(command, [&line, options]() -> Result<Answer> {
        auto workspace = openWorkspace(options->workspace, Database::Access::ReadOnly);
        if (!workspace)
            return passOn(workspace);
        auto program = findProgram((*workspace)->database(), text(options->program));
        if (!program)
            return passOn(program);
        auto status = programStatus((*workspace)->database(), *program, line.today());
        if (!status)
            return passOn(status);
        return answerOf(*status);
    });
}

} // namespace mentorbook::cli
