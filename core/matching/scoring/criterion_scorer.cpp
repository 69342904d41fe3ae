#include "core/matching/scoring/criterion_scorer.h"

namespace mentorbook {

std::unique_ptr<CriterionScorer> criterionScorer(CriterionKind kind, const MatchingInput &input)
{
    switch (kind) {
    case CriterionKind::Department:
    case CriterionKind::Location:
        return fieldScorer(kind, input);
    case CriterionKind::Skills:
    case CriterionKind::Goals:
    case CriterionKind::Interests:
    case CriterionKind::Language:
    case CriterionKind::CareerPath:
        return overlapScorer(kind, input);
    case CriterionKind::Experience:
        return experienceScorer(input);
    case CriterionKind::RankedChoices:
        return choicesScorer(input);
    case CriterionKind::WorkingHours:
        return hoursScorer(input);
    case CriterionKind::Values:
        return scalesScorer(input);
    case CriterionKind::Diversity:
        return diversityScorer(input);
    case CriterionKind::CustomFields:
        return customFieldsScorer(input);
    }
    Q_UNREACHABLE();
}

} // namespace mentorbook
