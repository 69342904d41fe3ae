#pragma once

#include "core/domain/eligibility.h"
#include "core/domain/participant.h"
#include "core/domain/participants/participant_profile.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Somebody of a list who can't be enrolled, or a piece of text that names nobody, and why, in a sentence.
struct NotEnrolled
{
    QString text; // as it stood; the name where the person is known
    QString reason;

    bool operator==(const NotEnrolled &) const = default;
};

struct EnrollmentPlan
{
    QList<Person> people; // to be enrolled, each once, in the order given
    QList<NotEnrolled> notTaken;
};

// Everybody employed whom rules admit and who is not in the program yet, by name.
[[nodiscard]] Result<QList<Person>> peopleFor(
    Database &database, ProgramId program, const EligibilityRules &rules, QDate today);
[[nodiscard]] Result<EnrollmentPlan> planEnrollment(
    Database &database, ProgramId program, const QList<PersonId> &people);
// A pasted list of employee numbers or e-mail addresses, one a line or separated by commas, semicolons or
// tabs; "Ada Okafor <ada@example.com>" is read as an address.
[[nodiscard]] Result<EnrollmentPlan> planEnrollment(
    Database &database, ProgramId program, const QString &pasted);

// As what people are enrolled.
struct EnrollmentTerms
{
    ParticipantRole role = ParticipantRole::Mentee;
    ParticipantState state = ParticipantState::Invited;
    int capacity = 1;
};
// Enrolls everybody of the plan, one step of undo. How many.
Result<int> enroll(Workspace &workspace, ProgramId program, const EnrollmentPlan &plan,
    const EnrollmentTerms &terms, QDate on);

// Gives participants another state, with the day and a note in each one's history; who has it already stays
// as they are. Refused, nobody changed: somebody in a running pairing who would no longer take part; a day
// before the last change of somebody's state. How many were changed.
Result<int> changeState(Workspace &workspace, const QList<ParticipantId> &participants,
    ParticipantState state, QDate on, const QString &note = {});
[[nodiscard]] Result<QList<StateChange>> stateHistory(
    Database &database, ParticipantId participant); // oldest first

// The wait-list of a program, the next first.
[[nodiscard]] Result<QList<ParticipantId>> waitList(Database &database, ProgramId program);
// place: 1 is next; beyond the end is the end. Refused: somebody who does not wait.
Result<> moveOnWaitList(Workspace &workspace, ParticipantId participant, int place);
// Approves whoever is next, as many as given or as there are. How many.
Result<int> approveNext(Workspace &workspace, ProgramId program, int count, QDate on);

} // namespace mentorbook
