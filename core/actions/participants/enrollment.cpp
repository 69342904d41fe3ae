#include "core/actions/participants/enrollment.h"

#include "core/actions/imports/import_summary.h"
#include "core/base/tr.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/storage/tables/pairing_table.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"
#include "core/storage/tables/people_table.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

constexpr int mostMentees = 50;

Result<QSet<PersonId>> peopleIn(Database &database, ProgramId program)
{
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return passOn(rows);
    QSet<PersonId> people;
    for (const ParticipantRow &row : *rows)
        people.insert(row.person.id);
    return people;
}

// Sorts people into those who can be enrolled and those who can't.
class Sorter
{
public:
    explicit Sorter(QSet<PersonId> in)
        : m_in(std::move(in))
    {
    }

    void add(const Person &person, const QString &text)
    {
        const QString name = displayName(person.roster);
        if (m_taken.contains(person.id))
            return; // named twice: once is enough
        if (!person.employed)
            plan.notTaken.append({text, Tr::tr("%1 has left the company and can't be enrolled.").arg(name)});
        else if (m_in.contains(person.id))
            plan.notTaken.append({text, Tr::tr("%1 is in this program already.").arg(name)});
        else
            plan.people.append(person);
        m_taken.insert(person.id);
    }

    EnrollmentPlan plan;

private:
    QSet<PersonId> m_in;
    QSet<PersonId> m_taken;
};

// "Ada Okafor <ada@example.com>" is about the address.
QString addressIn(const QString &text)
{
    static const QRegularExpression angled(u"<([^<>]*@[^<>]*)>"_s);
    const auto match = angled.match(text);
    return tidied(match.hasMatch() ? match.captured(1) : text);
}

bool takesPartIn(ParticipantState state)
{
    return state == ParticipantState::Approved || state == ParticipantState::Completed;
}

Result<QSet<ParticipantId>> runningMembers(Database &database, ProgramId program)
{
    auto pairings = pairing_table::ofProgram(database, program);
    if (!pairings)
        return passOn(pairings);
    QSet<ParticipantId> members;
    for (const Pairing &pairing : *pairings) {
        if (pairing.state == PairingState::Completed || pairing.state == PairingState::EndedEarly)
            continue;
        for (const ParticipantId member : pairing.mentors + pairing.mentees)
            members.insert(member);
    }
    return members;
}

Result<> checkStateChange(Database &database, const ParticipantRow &row, ParticipantState state, QDate on)
{
    const QString name = displayName(row.person.roster);
    if (!takesPartIn(state)) {
        auto running = runningMembers(database, row.participant.program);
        if (!running)
            return passOn(running);
        if (running->contains(row.participant.id))
            return failure(
                ErrorKind::Conflict, Tr::tr("%1 is in a running pairing. End it first.").arg(name));
    }
    auto history = profile_table::stateHistory(database, row.participant.id);
    if (!history)
        return passOn(history);
    for (const StateChange &change : *history) {
        if (change.on && *change.on > on)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The state of %1 changed last on %2; the new state can't begin before that.")
                    .arg(name, QLocale().toString(*change.on, QLocale::ShortFormat)));
    }
    return {};
}

} // namespace

Result<QList<Person>> peopleFor(
    Database &database, ProgramId program, const EligibilityRules &rules, QDate today)
{
    auto people = people_table::all(database);
    if (!people)
        return people;
    auto in = peopleIn(database, program);
    if (!in)
        return passOn(in);
    people->removeIf(
        [&](const Person &person) { return in->contains(person.id) || !eligible(person, rules, today); });
    std::ranges::stable_sort(*people, [](const Person &one, const Person &other) {
        return QString::localeAwareCompare(displayName(one.roster), displayName(other.roster)) < 0;
    });
    return people;
}

Result<EnrollmentPlan> planEnrollment(Database &database, ProgramId program, const QList<PersonId> &people)
{
    auto in = peopleIn(database, program);
    if (!in)
        return passOn(in);
    Sorter sorter(std::move(*in));
    for (const PersonId id : people) {
        auto person = people_table::byId(database, id);
        if (!person)
            return passOn(person);
        if (*person)
            sorter.add(**person, displayName((*person)->roster));
        else
            sorter.plan.notTaken.append({QString(), Tr::tr("This person is no longer in the workspace.")});
    }
    return sorter.plan;
}

Result<EnrollmentPlan> planEnrollment(Database &database, ProgramId program, const QString &pasted)
{
    auto directory = peopleDirectory(database);
    if (!directory)
        return passOn(directory);
    auto people = people_table::all(database);
    if (!people)
        return passOn(people);
    QHash<PersonId, const Person *> byId;
    for (const Person &person : *people)
        byId.insert(person.id, &person);
    auto in = peopleIn(database, program);
    if (!in)
        return passOn(in);

    Sorter sorter(std::move(*in));
    static const QRegularExpression separator(u"[\\r\\n\\t;,]"_s);
    for (const QString &part : pasted.split(separator)) {
        const QString text = tidied(part);
        if (text.isEmpty())
            continue;
        const auto person = directory->find(addressIn(text));
        if (person)
            sorter.add(*byId.value(*person), text);
        else
            sorter.plan.notTaken.append({text, person.error().reason});
    }
    return sorter.plan;
}

Result<int> enroll(Workspace &workspace, ProgramId program, const EnrollmentPlan &plan,
    const EnrollmentTerms &terms, QDate on)
{
    if (terms.capacity < 0 || terms.capacity > mostMentees)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("A mentor takes 0 to %1 mentees at once, not %2.").arg(mostMentees).arg(terms.capacity));
    return workspace.perform({Operation::EnrollPeople, plan.people.size()}, [&]() -> Result<int> {
        for (const Person &person : plan.people) {
            auto id = participant_table::insert(workspace.database(),
                {.id = {},
                    .program = program,
                    .person = person.id,
                    .role = terms.role,
                    .state = terms.state,
                    .enrolledOn = on,
                    .capacity = terms.capacity},
                on);
            if (!id)
                return passOn(id);
        }
        return int(plan.people.size());
    });
}

Result<int> changeState(Workspace &workspace, const QList<ParticipantId> &participants,
    ParticipantState state, QDate on, const QString &note)
{
    Database &database = workspace.database();
    QList<Participant> changed;
    for (const ParticipantId id : participants) {
        auto row = participant_table::byId(database, id);
        if (!row)
            return passOn(row);
        if (!*row)
            return failure(ErrorKind::NotFound, Tr::tr("This participant is no longer in the program."));
        if ((*row)->participant.state == state)
            continue;
        if (auto sound = checkStateChange(database, **row, state, on); !sound)
            return passOn(sound);
        changed.append((*row)->participant);
        changed.last().state = state;
    }
    return workspace.perform({Operation::ChangeStates, changed.size()}, [&]() -> Result<int> {
        for (const Participant &participant : changed) {
            if (auto done = participant_table::update(database, participant, on, note.simplified()); !done)
                return passOn(done);
        }
        return int(changed.size());
    });
}

Result<QList<StateChange>> stateHistory(Database &database, ParticipantId participant)
{
    return profile_table::stateHistory(database, participant);
}

Result<QList<ParticipantId>> waitList(Database &database, ProgramId program)
{
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return passOn(rows);
    rows->removeIf([](const ParticipantRow &row) { return !row.participant.waitListPlace; });
    std::ranges::sort(*rows, {}, [](const ParticipantRow &row) { return *row.participant.waitListPlace; });
    QList<ParticipantId> waiting;
    for (const ParticipantRow &row : *rows)
        waiting.append(row.participant.id);
    return waiting;
}

Result<> moveOnWaitList(Workspace &workspace, ParticipantId participant, int place)
{
    Database &database = workspace.database();
    auto row = participant_table::byId(database, participant);
    if (!row)
        return passOn(row);
    if (!*row || !(*row)->participant.waitListPlace)
        return failure(ErrorKind::Conflict,
            *row ? Tr::tr("%1 is not on the wait-list.").arg(displayName((*row)->person.roster))
                 : Tr::tr("This participant is no longer in the program."));
    const ProgramId program = (*row)->participant.program;
    auto order = waitList(database, program);
    if (!order)
        return passOn(order);
    order->removeOne(participant);
    order->insert(std::clamp<qsizetype>(place - 1, 0, order->size()), participant);
    return workspace.perform({Operation::OrderWaitList},
        [&] { return participant_table::orderWaitList(database, program, *order); });
}

Result<int> approveNext(Workspace &workspace, ProgramId program, int count, QDate on)
{
    auto waiting = waitList(workspace.database(), program);
    if (!waiting)
        return passOn(waiting);
    return changeState(workspace, waiting->mid(0, count), ParticipantState::Approved, on);
}

} // namespace mentorbook
