#include "core/actions/imports/participant_plan.h"

#include "core/actions/participants/forms.h"
#include "core/actions/participants/profiles.h"
#include "core/actions/participants/skills.h"
#include "core/actions/programs/programs.h"
#include "core/domain/names.h"
#include "core/exchange/imports/profile_fields.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// Somebody who is not in yet, and whose application is therefore about coming in.
bool isOutside(ParticipantState state)
{
    return state == ParticipantState::Invited || state == ParticipantState::Applied
        || state == ParticipantState::WaitListed;
}

class Planner
{
public:
    [[nodiscard]] static Result<Planner> of(Database &database, ProgramId program)
    {
        Planner planner;
        auto found = programById(database, program);
        if (!found)
            return passOn(found);
        planner.m_program = *found;
        auto rows = participant_table::ofProgram(database, program);
        if (!rows)
            return passOn(rows);
        auto people = peopleDirectory(database);
        if (!people)
            return passOn(people);
        auto profiles = profile_table::ofProgram(database, program);
        if (!profiles)
            return passOn(profiles);
        auto sensitive = sensitive_table::ofProgram(database, program);
        if (!sensitive)
            return passOn(sensitive);
        auto attributes = profile_table::attributes(database, program);
        if (!attributes)
            return passOn(attributes);
        auto directory = profile_table::directory(database, program);
        if (!directory)
            return passOn(directory);
        auto skills = skillCatalog(database);
        if (!skills)
            return passOn(skills);
        for (const ParticipantRow &row : *rows) {
            planner.m_known.insert(row.person.id, row.participant);
            planner.m_personOf.insert(row.participant.id, row.person.id);
            planner.m_names.insert(row.person.id, displayName(row.person.roster));
            if (mentors(row.participant))
                planner.m_mentors.insert(row.person.id);
        }
        planner.m_people = std::move(*people);
        planner.m_profiles = std::move(*profiles);
        planner.m_sensitive = std::move(*sensitive);
        planner.m_attributes = std::move(*attributes);
        planner.m_directory = std::move(*directory);
        planner.m_skills = std::move(*skills);
        return planner;
    }

    void plan(const ParticipantsImport &read, const ColumnMapping &mapping, DraftOrigin origin,
        ParticipantsImportPlan &plan)
    {
        m_mapping = mapping;
        for (const ParticipantDraft &draft : read.drafts) {
            if (draft.stated.contains(Field::Role) && mentors(draft.participant)
                && !m_known.contains(draft.participant.person))
                m_mentors.insert(draft.participant.person);
        }
        for (const ParticipantDraft &draft : read.drafts)
            take(draft, origin, plan);
        plan.summary.added = int(plan.added.size());
    }

private:
    void take(const ParticipantDraft &draft, DraftOrigin origin, ParticipantsImportPlan &plan)
    {
        const PersonId person = draft.participant.person;
        const auto known = m_known.constFind(person);
        const bool isNew = known == m_known.constEnd();
        if (isNew && !draft.stated.contains(Field::Role)) {
            plan.summary.rejected.append(issue(draft, Field::Role, {}, Tr::tr("mentor, mentee or both"),
                Tr::tr(
                    "The person is not in the program yet, and the row does not say which role they take.")));
            return;
        }
        const auto profile = profileOf(draft, isNew ? ParticipantProfile() : m_profiles.value(known->id));
        if (!profile) {
            plan.summary.rejected.append(profile.error());
            return;
        }
        bool isChanged = false;
        if (isNew) {
            Participant participant = merged(starting(origin), draft, DraftOrigin::File);
            participant.program = m_program.id;
            participant.person = person;
            plan.added.append(participant);
        } else if (const Participant after = merged(*known, draft, origin); after != *known) {
            plan.changed.append(after);
            isChanged = true;
        }
        const bool hasProfile = !profile->changes.isEmpty() || profile->sensitive;
        if (hasProfile)
            plan.profiles.append(*profile);
        if (isNew)
            return;
        if (isChanged || hasProfile) {
            ++plan.summary.changed;
        } else {
            ++plan.summary.unchanged;
            plan.unchanged.append(*known);
        }
    }

    [[nodiscard]] Participant starting(DraftOrigin origin) const
    {
        Participant participant;
        participant.capacity = m_program.capacity;
        participant.state
            = origin == DraftOrigin::Form ? ParticipantState::Applied : ParticipantState::Approved;
        return participant;
    }

    // What the line states takes the place of what was known.
    [[nodiscard]] Participant merged(
        const Participant &known, const ParticipantDraft &draft, DraftOrigin origin) const
    {
        const Participant &said = draft.participant;
        const bool decides = origin == DraftOrigin::File || isOutside(known.state);
        Participant result = known;
        if (origin == DraftOrigin::Form && known.state == ParticipantState::Invited
            && draft.stated.contains(Field::Role))
            result.state = ParticipantState::Applied;
        for (const Field field : draft.stated) {
            switch (field) {
            case Field::Role:
                if (decides)
                    result.role = said.role;
                break;
            case Field::State:
                if (origin == DraftOrigin::File)
                    result.state = said.state;
                break;
            case Field::EnrolledOn:
                if (origin == DraftOrigin::File)
                    result.enrolledOn = said.enrolledOn;
                break;
            case Field::Capacity:
                result.capacity = said.capacity;
                break;
            case Field::SkillsOffered:
                result.skillsOffered = m_skills.canonical(said.skillsOffered);
                break;
            case Field::SkillsWanted:
                result.skillsWanted = m_skills.canonical(said.skillsWanted);
                break;
            case Field::Department:
                result.department = said.department;
                break;
            case Field::Location:
                result.location = said.location;
                break;
            default:
                break; // who it is about, or of the profile
            }
        }
        return result;
    }

    [[nodiscard]] std::expected<ProfileChange, ImportIssue> profileOf(
        const ParticipantDraft &draft, const ParticipantProfile &known) const
    {
        ProfileChange change{.person = draft.participant.person,
            .profile = known,
            .choices = {},
            .sensitive = {},
            .changes = {}};
        QList<PersonId> knownChoices;
        for (const ParticipantId chosen : known.choices)
            knownChoices.append(m_personOf.value(chosen));
        change.choices = knownChoices;

        ParticipantProfile &profile = change.profile;
        const ParticipantProfile &said = draft.profile;
        const auto take = [&](Field field, auto member, const auto &textOf) {
            if (!draft.stated.contains(field) || profile.*member == said.*member)
                return;
            change.changes.append({field, textOf(profile.*member), textOf(said.*member)});
            profile.*member = said.*member;
        };
        const auto asItIs = [](const QString &text) { return text; };
        const auto asList = [](const QStringList &words) { return words.join(u"; "_s); };
        take(Field::Background, &ParticipantProfile::background, asItIs);
        take(Field::TargetRole, &ParticipantProfile::targetRole, asItIs);
        take(Field::Goals, &ParticipantProfile::goals, asItIs);
        take(Field::GoalTags, &ParticipantProfile::goalTags, asList);
        take(Field::Interests, &ParticipantProfile::interests, asList);
        take(Field::Channels, &ParticipantProfile::channels, asList);
        take(Field::Languages, &ParticipantProfile::languages, asList);
        take(Field::TimeZone, &ParticipantProfile::timeZone, asItIs);
        take(Field::Availability, &ParticipantProfile::availability, availabilityText);
        take(Field::Scales, &ParticipantProfile::scales, scalesText);
        take(Field::DirectoryConsent, &ParticipantProfile::consent, consentText);
        take(Field::InterviewNotes, &ParticipantProfile::notes, asItIs);
        take(Field::Avoid, &ParticipantProfile::avoid,
            [](const QList<PersonId> &people) { return Tr::tr("%n people", nullptr, int(people.size())); });

        if (draft.stated.contains(Field::Choices)) {
            QList<PersonId> choices;
            if (auto problem = readChoices(draft, choices))
                return std::unexpected(*problem);
            if (choices != knownChoices)
                change.changes.append({Field::Choices, namesOf(knownChoices), namesOf(choices)});
            change.choices = choices;
        }
        if (draft.stated.contains(Field::Diversity) || draft.stated.contains(Field::DiversityWishes)) {
            auto answers = checkedAnswers(m_attributes, draft.sensitive);
            if (!answers)
                return std::unexpected(issue(draft, Field::Diversity, {}, {}, answers.error().message));
            if (*answers != m_sensitive.value(known.participant)) {
                change.sensitive = *answers;
                // What it is stays out of the preview.
                change.changes.append({Field::Diversity, {}, Tr::tr("new answers")});
            }
        }
        return change;
    }

    [[nodiscard]] std::optional<ImportIssue> readChoices(
        const ParticipantDraft &draft, QList<PersonId> &choices) const
    {
        for (const QString &text : draft.choices) {
            const auto refused = [&](const QString &reason) {
                return issue(draft, Field::Choices, text, Tr::tr("a mentor of the program"), reason);
            };
            std::optional<PersonId> person;
            if (const auto mentor = mentorOfCode(text); mentor && m_personOf.contains(*mentor))
                person = m_personOf.value(*mentor);
            else if (const auto found = m_people.find(text); found)
                person = *found;
            if (!person || !m_mentors.contains(*person))
                return refused(Tr::tr("No mentor of this program is called so."));
            if (*person == draft.participant.person)
                return refused(Tr::tr("Nobody can choose themselves."));
            if (choices.contains(*person))
                return refused(Tr::tr("This mentor is chosen twice."));
            choices.append(*person);
        }
        if (choices.size() > m_directory.mostChoices)
            return issue(draft, Field::Choices, draft.choices.join(u"; "_s),
                Tr::tr("at most %n choices", nullptr, m_directory.mostChoices),
                Tr::tr("More mentors are chosen than the directory allows."));
        return std::nullopt;
    }

    [[nodiscard]] QString namesOf(const QList<PersonId> &people) const
    {
        QStringList names;
        for (const PersonId person : people)
            names.append(m_names.value(person, Tr::tr("somebody new")));
        return names.join(u"; "_s);
    }

    [[nodiscard]] ImportIssue issue(const ParticipantDraft &draft, Field field, const QString &found,
        const QString &expected, const QString &reason) const
    {
        const auto column = m_mapping.columnOf(field);
        return {.line = draft.line,
            .column = column ? m_mapping.columns[*column] : QString(),
            .found = found,
            .expected = expected,
            .reason = reason};
    }

    Program m_program;
    QHash<PersonId, Participant> m_known;
    QHash<ParticipantId, PersonId> m_personOf;
    QHash<PersonId, QString> m_names;
    QSet<PersonId> m_mentors; // those of the program, and those whom the import enrolls
    PeopleDirectory m_people;
    QHash<ParticipantId, ParticipantProfile> m_profiles;
    QHash<ParticipantId, QList<SensitiveAnswer>> m_sensitive;
    QList<DiversityAttribute> m_attributes;
    DirectorySettings m_directory;
    SkillCatalog m_skills;
    ColumnMapping m_mapping;
};

} // namespace

Result<> planParticipants(Database &database, const ParticipantsImport &read, const ColumnMapping &mapping,
    DraftOrigin origin, ParticipantsImportPlan &plan)
{
    auto planner = Planner::of(database, plan.program);
    if (!planner)
        return passOn(planner);
    planner->plan(read, mapping, origin, plan);
    return {};
}

} // namespace mentorbook
