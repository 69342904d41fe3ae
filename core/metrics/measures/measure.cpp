#include "core/metrics/measures/measure.h"

#include "core/base/tr.h"
#include "core/cadence/expected.h"
#include "core/metrics/measures/workforce.h"

#include <algorithm>

namespace mentorbook {

namespace {

QString iso(QDate day) { return day.toString(Qt::ISODate); }

bool namesPlaces(const GoalGroup &group)
{
    return !group.departments.isEmpty() || !group.grades.isEmpty() || !group.locations.isEmpty();
}

// What one measurement looks at again and again.
class Measurement
{
public:
    Measurement(const MeasureValues &values, const MeasureQuery &query)
        : m_values(values)
        , m_query(query)
        , m_context{.group = values.program.name,
              .window = values.program.start
                  ? Tr::tr("%1 to %2").arg(iso(*values.program.start), iso(values.asOf))
                  : Tr::tr("until %1").arg(iso(values.asOf)),
              .dataThrough = measureDefinition(query.kind).source == DataSource::Rosters
                  ? values.rostersThrough
                  : values.dataThrough,
              .minimumGroupSize = values.minimumGroupSize}
    {
        for (const MeasuredPerson &person : values.participants) {
            m_people.insert(person.id, &person);
            if (belongs(person, query.group))
                m_inGroup.insert(person.id);
        }
    }

    [[nodiscard]] const MetricContext &context() const { return m_context; }

    [[nodiscard]] Metric participants() const
    {
        return enrolledCount(peopleIn(m_values, m_query.group), m_context);
    }

    [[nodiscard]] Metric enrollment() const
    {
        const QDate invited = m_values.invitedOn.value_or(m_values.asOf);
        QSet<PersonId> enrolled;
        for (const MeasuredPerson &person : m_values.participants) {
            if (isEnrolled(person.state) && m_inGroup.contains(person.id))
                enrolled.insert(person.person);
        }
        qint64 eligible = 0;
        qint64 taking = 0;
        for (const MeasuredEmployee &employee : m_values.workforce) {
            if (!employee.admitted || !worksIn(employee, m_query.group)
                || !employedOn(employee, invited, m_values.rostersFrom))
                continue;
            ++eligible;
            taking += enrolled.contains(employee.id);
        }
        return enrollmentRate(taking, eligible, m_context);
    }

    [[nodiscard]] Metric matchRate() const
    {
        QSet<ParticipantId> ever;
        QSet<ParticipantId> now;
        for (const MeasuredPairing &pairing : m_values.pairings) {
            ever.unite(QSet<ParticipantId>(pairing.mentees.begin(), pairing.mentees.end()));
            if (!pairing.endedOn)
                now.unite(QSet<ParticipantId>(pairing.mentees.begin(), pairing.mentees.end()));
        }
        MatchCounts counts;
        for (const MeasuredPerson &person : mentees()) {
            if (!isEnrolled(person.state))
                continue;
            ++counts.approved;
            counts.matchedEver += ever.contains(person.id);
            counts.matchedNow += now.contains(person.id);
        }
        return cumulativeMatchRate(counts, m_context);
    }

    [[nodiscard]] Metric matchTime() const
    {
        QHash<ParticipantId, QDate> firstMatch;
        for (const MeasuredPairing &pairing : m_values.pairings) {
            for (const ParticipantId mentee : pairing.mentees) {
                QDate &first = firstMatch[mentee];
                if (!first.isValid() || pairing.startedOn < first)
                    first = pairing.startedOn;
            }
        }
        QList<Waiting> waiting;
        for (const MeasuredPerson &person : mentees()) {
            const bool withdrew = person.state == ParticipantState::Withdrawn;
            if (!isEnrolled(person.state) && !withdrew)
                continue;
            Waiting mentee{.approvedOn = person.enrolledOn};
            if (firstMatch.contains(person.id))
                mentee.matchedOn = firstMatch.value(person.id);
            else if (withdrew)
                mentee.approvedOn.reset(); // when they withdrew is not known: missing
            waiting.append(mentee);
        }
        return timeToMatch(waiting, m_values.asOf, m_context);
    }

    [[nodiscard]] Metric meetings() const
    {
        qint64 held = 0;
        const QList<MeasuredPairing> pairings = pairingsInGroup();
        for (const MeasuredPairing &pairing : pairings)
            held += pairing.meetings.size();
        return meetingsHeld(held, pairings.size(), m_context);
    }

    [[nodiscard]] Metric compliance() const
    {
        QList<CadenceTally> tallies;
        for (const MeasuredPairing &pairing : pairingsInGroup())
            tallies.append(cadenceTally(pairing.history, m_values.asOf));
        return cadenceCompliance(tallies, m_context);
    }

    [[nodiscard]] Metric completion() const
    {
        QList<PairingCourse> courses;
        for (const MeasuredPairing &pairing : pairingsInGroup())
            courses.append(
                {.state = pairing.state, .plannedEnd = m_values.program.end, .endedOn = pairing.endedOn});
        return pairingCompletion(courses, m_values.asOf, m_context);
    }

    // Of the latest wave that anybody in the group answered.
    [[nodiscard]] Metric satisfaction() const
    {
        RatingCounts latest{.counts = {0, 0, 0, 0, 0}, .invited = 0};
        for (const MeasuredWave &wave : m_values.waves) {
            RatingCounts ratings{.counts = {0, 0, 0, 0, 0}, .invited = 0};
            bool answered = false;
            for (const MeasuredWave::Answer &answer : wave.answers) {
                if (!m_inGroup.contains(answer.participant))
                    continue;
                ++ratings.invited;
                if (answer.answer) {
                    ++ratings.counts[*answer.answer - 1];
                    answered = true;
                }
            }
            if (answered)
                latest = ratings;
        }
        return satisfactionTopTwo(latest, m_context);
    }

    [[nodiscard]] Metric fit() const
    {
        const bool mentors = m_query.group.role == ParticipantRole::Mentor;
        QHash<ParticipantId, const FitAnswer *> latest;
        for (const FitAnswer &answer : m_values.fits) {
            if (answer.asMentor != mentors || !m_inGroup.contains(answer.participant))
                continue;
            const FitAnswer *&known = latest[answer.participant];
            if (!known || (answer.answer && (!known->answer || answer.on >= known->on)))
                known = &answer;
        }
        RatingCounts ratings{.counts = {0, 0, 0, 0, 0}, .invited = latest.size()};
        for (const FitAnswer *answer : std::as_const(latest)) {
            if (answer->answer)
                ++ratings.counts[*answer->answer - 1];
        }
        return matchSatisfaction(
            ratings, mentors ? ParticipantRole::Mentor : ParticipantRole::Mentee, m_context);
    }

    [[nodiscard]] Metric promoters() const
    {
        QHash<ParticipantId, const RecommendAnswer *> latest;
        for (const RecommendAnswer &answer : m_values.recommendations) {
            if (!m_inGroup.contains(answer.participant))
                continue;
            const RecommendAnswer *&known = latest[answer.participant];
            if (!known || (answer.answer && (!known->answer || answer.on >= known->on)))
                known = &answer;
        }
        QList<int> answers;
        for (const RecommendAnswer *answer : std::as_const(latest)) {
            if (answer->answer)
                answers.append(*answer->answer);
        }
        return netPromoter(answers, latest.size(), m_context);
    }

    [[nodiscard]] Metric training() const
    {
        return trainingCompletion(
            ofGroup(m_values.training, &TrainingPlace::participant), m_values.asOf, m_context);
    }

    [[nodiscard]] Metric events() const
    {
        return eventAttendance(ofGroup(m_values.events, &EventPlace::participant), m_context);
    }

    [[nodiscard]] Metric menteeGoals() const
    {
        return goalAttainment(ofGroup(m_values.menteeGoals, &MenteeGoal::mentee), m_values.asOf, m_context);
    }

    [[nodiscard]] Metric gain() const
    {
        // Whose rating it is, the goal's role says; of whom, the mentee.
        GoalGroup group = m_query.group;
        const bool byMentor = group.role == ParticipantRole::Mentor;
        group.role.reset();
        QList<SkillRating> ratings;
        for (const SkillRating &rating : m_values.skillRatings) {
            const MeasuredPerson *mentee = m_people.value(rating.mentee);
            if (mentee && belongs(*mentee, group))
                ratings.append(rating);
        }
        return skillGain(ratings, byMentor, m_context);
    }

    // Of participants: from the day each enrolled. Somebody whose pairing failed stays in.
    [[nodiscard]] Metric stayed() const
    {
        return retention(followed(&MeasuredEmployee::left), m_query.months, rostersThrough(), m_context);
    }

    [[nodiscard]] Metric promoted() const
    {
        return promotionRate(
            followed(&MeasuredEmployee::promoted), m_query.months, rostersThrough(), m_context);
    }

    [[nodiscard]] Metric across() const
    {
        QList<PairingDepartments> pairings;
        for (const MeasuredPairing &pairing : pairingsInGroup()) {
            PairingDepartments departments{
                .mentors = departmentsOf(pairing.mentors), .mentees = departmentsOf(pairing.mentees)};
            if (departments.mentors.isEmpty() && departments.mentees.size() > 1) {
                departments.mentors = departments.mentees.first(1); // peers
                departments.mentees.removeFirst();
            }
            pairings.append(departments);
        }
        return crossDepartment(pairings, m_context);
    }

    [[nodiscard]] Metric represented() const
    {
        GoalGroup everywhere;
        everywhere.role = ParticipantRole::Mentor;
        GoalGroup group = m_query.group;
        group.role = ParticipantRole::Mentor;
        Metric metric = representation(peopleIn(m_values, group), peopleIn(m_values, everywhere), m_context);
        if (!namesPlaces(group)) {
            metric.value.reset();
            metric.interval.reset();
            metric.note = Tr::tr("say whose share of the mentors it is");
        }
        return metric;
    }

private:
    [[nodiscard]] QList<MeasuredPerson> mentees() const
    {
        QList<MeasuredPerson> mentees = m_values.participants;
        mentees.removeIf([&](const MeasuredPerson &person) {
            return person.role == ParticipantRole::Mentor || !m_inGroup.contains(person.id);
        });
        return mentees;
    }

    // Those with somebody of the group on the side that the group names, or on either.
    [[nodiscard]] QList<MeasuredPairing> pairingsInGroup() const
    {
        const auto any = [&](const QList<ParticipantId> &side) {
            return std::ranges::any_of(side, [&](ParticipantId id) { return m_inGroup.contains(id); });
        };
        QList<MeasuredPairing> pairings = m_values.pairings;
        pairings.removeIf([&](const MeasuredPairing &pairing) {
            const auto role = m_query.group.role;
            return !(role != ParticipantRole::Mentee && any(pairing.mentors))
                && !(role != ParticipantRole::Mentor && any(pairing.mentees));
        });
        return pairings;
    }

    template <class T> [[nodiscard]] QList<T> ofGroup(QList<T> values, ParticipantId T::*whose) const
    {
        values.removeIf([&](const T &value) { return !m_inGroup.contains(value.*whose); });
        return values;
    }

    [[nodiscard]] QList<FollowedPerson> followed(QList<QDate> MeasuredEmployee::*events) const
    {
        QHash<PersonId, const MeasuredEmployee *> employees;
        for (const MeasuredEmployee &employee : m_values.workforce)
            employees.insert(employee.id, &employee);
        QSet<ParticipantId> paired;
        for (const MeasuredPairing &pairing : m_values.pairings) {
            for (const ParticipantId id : pairing.mentors + pairing.mentees)
                paired.insert(id);
        }
        QList<FollowedPerson> people;
        for (const MeasuredPerson &person : m_values.participants) {
            const bool tookPart = isEnrolled(person.state)
                || (person.state == ParticipantState::Withdrawn && paired.contains(person.id));
            const MeasuredEmployee *employee = employees.value(person.person);
            if (tookPart && employee && person.enrolledOn && m_inGroup.contains(person.id))
                people.append({.from = *person.enrolledOn,
                    .eventOn = firstAfter(employee->*events, *person.enrolledOn)});
        }
        return people;
    }

    // Without a roster nobody has been followed for a day.
    [[nodiscard]] QDate rostersThrough() const { return m_values.rostersThrough.value_or(QDate(1, 1, 1)); }

    [[nodiscard]] QStringList departmentsOf(const QList<ParticipantId> &ids) const
    {
        QStringList departments;
        for (const ParticipantId id : ids) {
            const MeasuredPerson *person = m_people.value(id);
            departments.append(person ? person->department : QString());
        }
        return departments;
    }

    const MeasureValues &m_values;
    const MeasureQuery &m_query;
    MetricContext m_context;
    QHash<ParticipantId, const MeasuredPerson *> m_people;
    QSet<ParticipantId> m_inGroup;
};

} // namespace

MeasureQuery queryOf(const Goal &goal)
{
    return {.kind = goal.measure.value_or(MeasureKind::TypedIn), .group = goal.group, .months = goal.months};
}

Metric measured(const MeasureValues &values, const MeasureQuery &query)
{
    const Measurement measurement(values, query);
    switch (query.kind) {
    case MeasureKind::Participants:
        return measurement.participants();
    case MeasureKind::EnrollmentRate:
        return measurement.enrollment();
    case MeasureKind::MatchRate:
        return measurement.matchRate();
    case MeasureKind::TimeToMatch:
        return measurement.matchTime();
    case MeasureKind::MeetingsHeld:
        return measurement.meetings();
    case MeasureKind::CadenceCompliance:
        return measurement.compliance();
    case MeasureKind::PairingCompletion:
        return measurement.completion();
    case MeasureKind::Satisfaction:
        return measurement.satisfaction();
    case MeasureKind::MatchSatisfaction:
        return measurement.fit();
    case MeasureKind::NetPromoterScore:
        return measurement.promoters();
    case MeasureKind::TrainingCompletion:
        return measurement.training();
    case MeasureKind::EventAttendance:
        return measurement.events();
    case MeasureKind::MenteeGoalAttainment:
        return measurement.menteeGoals();
    case MeasureKind::Retention:
        return measurement.stayed();
    case MeasureKind::PromotionRate:
        return measurement.promoted();
    case MeasureKind::SkillGain:
        return measurement.gain();
    case MeasureKind::CrossDepartment:
        return measurement.across();
    case MeasureKind::Representation:
        return measurement.represented();
    case MeasureKind::TypedIn:
        return Metric{.id = QStringLiteral("typed_in")};
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
