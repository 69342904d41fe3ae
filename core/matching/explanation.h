#pragma once

#include "core/domain/matching_round.h"

namespace mentorbook {

// CriterionPoints.values hold what the points come from as "key=text", so that a stored round can be told in
// any language. Show them through explain() only.
namespace explanation {

enum class Key {
    Offered, // a wanted skill that is offered
    Missing, // a wanted skill that is not
    MentorDepartment,
    MenteeDepartment,
    MentorLocation,
    MenteeLocation,
    MentorGrade,
    MenteeGrade,
    MentorDays, // with the company
    MenteeDays,
    Shared, // what the mentee names and the mentor has too
    MenteeHas, // what the mentor does not have
    MentorHas, // what the mentee does not name
    MentorUnknown,
    MenteeUnknown,
    CommonMinutes, // a week
    WishedMinutes,
    LikenessScale, // name, the mentor's answer, the mentee's; tabs between
    ComplementScale,
    UnansweredScale, // its name
    Wishes, // of both about the other's background: how many
    WishesMet,
    WishesOpen, // where the other does not say
    MenteeRank, // of the mentor in the mentee's choices; 0: not among them
    MentorRank,
    FieldMet, // name, the mentor's text, the mentee's; tabs between
    FieldFailed,
    FieldUnknown, // its name
    OtherWay, // what follows is the second peer for the first
    GroupWithMentor, // of how many mentees the points are the mean
    GroupAmongMentees,
};

[[nodiscard]] QString value(Key key, const QString &text);
[[nodiscard]] QStringList texts(const QStringList &values, Key key);

} // namespace explanation

// One sentence: "Offers statistics and SQL: both wanted skills."
[[nodiscard]] QString explain(const CriterionPoints &points);

// Why a mentee has no mentor, and the smallest change that would help.
[[nodiscard]] QString explain(const Unmatched &unmatched, MentoringType type = MentoringType::OneOnOne);
[[nodiscard]] QString relaxation(const Unmatched &unmatched);

} // namespace mentorbook
