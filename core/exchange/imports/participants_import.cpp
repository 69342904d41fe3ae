#include "core/exchange/imports/participants_import.h"

#include "core/exchange/imports/profile_fields.h"
#include "core/exchange/imports/row_person.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

constexpr int mostMentees = 50;

ParticipantDraft draftOf(MappedRow &row, const PeopleDirectory &people)
{
    ParticipantDraft draft;
    draft.line = row.line();
    Participant &participant = draft.participant;
    const auto isStated = [&](Field field) {
        if (row.text(field).isEmpty())
            return false;
        draft.stated.append(field);
        return true;
    };

    if (isStated(Field::Role)) {
        const QString text = row.text(Field::Role);
        if (const auto role = roleFrom(text))
            participant.role = *role;
        else
            row.reject(Field::Role, text, Tr::tr("mentor, mentee or both"), Tr::tr("This is not a role."));
    }
    if (isStated(Field::State)) {
        const QString text = row.text(Field::State);
        if (const auto state = participantStateFrom(text))
            participant.state = *state;
        else
            row.reject(Field::State, text,
                Tr::tr("invited, applied, approved, wait-listed, declined, withdrawn or completed"),
                Tr::tr("This is not a state of a participant."));
    }
    if (isStated(Field::EnrolledOn))
        participant.enrolledOn = row.day(Field::EnrolledOn);
    if (isStated(Field::Capacity)) {
        const QString text = row.text(Field::Capacity);
        const auto capacity = integerFrom(text);
        if (capacity && *capacity >= 0 && *capacity <= mostMentees)
            participant.capacity = *capacity;
        else
            row.reject(Field::Capacity, text, Tr::tr("a whole number from 0 to %1").arg(mostMentees),
                Tr::tr("This is not how many mentees a mentor can take."));
    }
    if (isStated(Field::SkillsOffered))
        participant.skillsOffered = listFrom(row.cell(Field::SkillsOffered));
    if (isStated(Field::SkillsWanted))
        participant.skillsWanted = listFrom(row.cell(Field::SkillsWanted));
    if (isStated(Field::Department))
        participant.department = row.text(Field::Department);
    if (isStated(Field::Location))
        participant.location = row.text(Field::Location);
    readProfileFields(row, people, draft);
    return draft;
}

} // namespace

std::optional<ParticipantRole> roleFrom(const QString &text)
{
    static const QHash<QString, ParticipantRole> roles = [] {
        QHash<QString, ParticipantRole> known;
        const auto add = [&known](ParticipantRole role, const QStringList &words) {
            for (const QString &word : words)
                known.insert(normalizedHeader(word), role);
        };
        add(ParticipantRole::Mentor,
            {u"mentor"_s, u"mentors"_s, u"mentorin"_s, u"mentor/in"_s, u"mentor:in"_s, u"mentor(in)"_s,
                u"mentora"_s, u"mentor/a"_s, u"tuteur"_s, u"tutrice"_s});
        add(ParticipantRole::Mentee,
            {u"mentee"_s, u"mentees"_s, u"protégé"_s, u"protégée"_s, u"mentorado"_s, u"mentorada"_s,
                u"mentorado/a"_s, u"aprendiz"_s, u"mentorand"_s, u"mentorandin"_s, u"mentoré"_s,
                u"mentoré(e)"_s, u"mentorée"_s, u"tutoré"_s, u"tutorée"_s});
        add(ParticipantRole::Both,
            {u"both"_s, u"mentor and mentee"_s, u"mentee and mentor"_s, u"mentor & mentee"_s,
                u"mentor/mentee"_s, u"mentee/mentor"_s, u"beide"_s, u"beides"_s, u"mentor und mentee"_s,
                u"les deux"_s, u"mentor et mentoré"_s, u"ambos"_s, u"los dos"_s, u"mentor y mentorado"_s});
        return known;
    }();
    const auto found = roles.find(normalizedHeader(text));
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

std::optional<ParticipantState> participantStateFrom(const QString &text)
{
    static const QHash<QString, ParticipantState> states = [] {
        QHash<QString, ParticipantState> known;
        const auto add = [&known](ParticipantState state, const QStringList &words) {
            for (const QString &word : words)
                known.insert(normalizedHeader(word), state);
        };
        add(ParticipantState::Invited,
            {u"invited"_s, u"eingeladen"_s, u"invité"_s, u"invitée"_s, u"invitado"_s, u"invitada"_s});
        add(ParticipantState::Applied,
            {u"applied"_s, u"application received"_s, u"pending"_s, u"beworben"_s, u"candidat"_s,
                u"candidature reçue"_s, u"postulado"_s, u"solicitado"_s, u"pendiente"_s});
        add(ParticipantState::Approved,
            {u"approved"_s, u"accepted"_s, u"active"_s, u"enrolled"_s, u"genehmigt"_s, u"angenommen"_s,
                u"aktiv"_s, u"approuvé"_s, u"approuvée"_s, u"accepté"_s, u"acceptée"_s, u"actif"_s,
                u"aprobado"_s, u"aprobada"_s, u"aceptado"_s, u"aceptada"_s, u"activo"_s, u"activa"_s});
        add(ParticipantState::WaitListed,
            {u"wait-listed"_s, u"waiting list"_s, u"wait list"_s, u"waiting"_s, u"Warteliste"_s,
                u"auf der Warteliste"_s, u"liste d'attente"_s, u"en liste d'attente"_s, u"lista de espera"_s,
                u"en lista de espera"_s});
        add(ParticipantState::Declined,
            {u"declined"_s, u"rejected"_s, u"abgelehnt"_s, u"refusé"_s, u"refusée"_s, u"rechazado"_s,
                u"rechazada"_s});
        add(ParticipantState::Withdrawn,
            {u"withdrawn"_s, u"withdrew"_s, u"dropped out"_s, u"zurückgezogen"_s, u"ausgeschieden"_s,
                u"retiré"_s, u"retirée"_s, u"retirado"_s, u"retirada"_s});
        add(ParticipantState::Completed,
            {u"completed"_s, u"finished"_s, u"done"_s, u"abgeschlossen"_s, u"terminé"_s, u"terminée"_s,
                u"completado"_s, u"completada"_s, u"terminado"_s});
        return known;
    }();
    const auto found = states.find(normalizedHeader(text));
    return found == states.end() ? std::nullopt : std::optional(*found);
}

Result<ParticipantsImport> readParticipants(
    RowReader &rows, const RowRules &rules, const PeopleDirectory &people)
{
    if (auto complete = checkMapping(rules.mapping); !complete)
        return passOn(complete);
    ParticipantsImport import;
    QHash<PersonId, int> lineOfPerson;
    auto read = forEachRow(rows, rules, import, [&](MappedRow &row) {
        const std::optional<PersonId> person = personOf(row, people);
        if (person)
            rejectRepeated(row, *person, lineOfPerson);
        ParticipantDraft draft = draftOf(row, people);
        if (!person || !row.isGood())
            return;
        draft.participant.person = *person;
        lineOfPerson.insert(*person, row.line());
        import.notices += draft.notices;
        import.drafts.append(std::move(draft));
    });
    if (!read)
        return passOn(read);
    return import;
}

} // namespace mentorbook
