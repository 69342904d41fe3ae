#include "core/matching/round.h"

#include "core/base/tr.h"
#include "core/matching/rounds/group_round.h"
#include "core/matching/rounds/pair_round.h"
#include "core/matching/rounds/peer_round.h"

namespace mentorbook {

Result<ComputedRound> computeRoundInDetail(
    const MatchingInput &input, Progress &progress, const SolverOptions &options)
{
    StopSignal stop(progress, options.timeLimit);
    if (stop.isCanceled())
        return failure(ErrorKind::Canceled, Tr::tr("The computation was canceled."));
    Result<PreparedRound> round = prepareRound(input);
    if (!round)
        return passOn(round);
    switch (input.type) {
    case MentoringType::OneOnOne:
    case MentoringType::Reverse:
        return computePairs(*round, stop);
    case MentoringType::Peer:
        return computePeers(*round, stop);
    case MentoringType::Group:
        return computeGroups(*round, stop);
    }
    Q_UNREACHABLE();
}

Result<RoundOutcome> computeRound(
    const MatchingInput &input, Progress &progress, const SolverOptions &options)
{
    Result<ComputedRound> round = computeRoundInDetail(input, progress, options);
    if (!round)
        return passOn(round);
    return std::move(round->outcome);
}

} // namespace mentorbook
