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
};

[[nodiscard]] QString value(Key key, const QString &text);
[[nodiscard]] QStringList texts(const QStringList &values, Key key);

} // namespace explanation

// One sentence: "Offers statistics and SQL: both wanted skills."
[[nodiscard]] QString explain(const CriterionPoints &points);

// Why a mentee has no mentor, and the smallest change that would help.
[[nodiscard]] QString explain(const Unmatched &unmatched);
[[nodiscard]] QString relaxation(const Unmatched &unmatched);

} // namespace mentorbook
