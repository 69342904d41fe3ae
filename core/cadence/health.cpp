#include "core/cadence/health.h"

#include "core/base/tr.h"
#include "core/cadence/active_days.h"

#include <algorithm>

namespace mentorbook {

namespace {

bool moreThan(int days, int tenths, int cadenceDays)
{
    return qint64{10} * days > qint64{tenths} * cadenceDays;
}

QString explainMet(int days)
{
    if (days == 0)
        return Tr::tr("met today");
    if (days == 1)
        return Tr::tr("met yesterday");
    return Tr::tr("met %n days ago", nullptr, days);
}

QString explainStart(int days)
{
    if (days == 0)
        return Tr::tr("paired today, not met yet");
    if (days == 1)
        return Tr::tr("paired yesterday, not met yet");
    return Tr::tr("paired %n days ago, not met yet", nullptr, days);
}

QString explainDays(const HealthVerdict &verdict)
{
    switch (verdict.reason) {
    case HealthReason::NotStarted:
        return verdict.days == 1 ? Tr::tr("starts tomorrow")
                                 : Tr::tr("starts in %n days", nullptr, verdict.days);
    case HealthReason::NoMeetingForLong:
    case HealthReason::MeetingOverdue:
        return Tr::tr("no meeting for %n days; agreed every %1", nullptr, verdict.days)
            .arg(verdict.agreedDays);
    case HealthReason::NeverMet:
    case HealthReason::NotMetYet:
        return Tr::tr("paired %n days ago, never met", nullptr, verdict.days);
    case HealthReason::MissedInARow:
        return Tr::tr("%n meetings missed in a row", nullptr, verdict.misses);
    case HealthReason::PoorFit:
        return Tr::tr("latest answer on fit: %1 of 5").arg(verdict.fit.value_or(0));
    case HealthReason::JustStarted:
    case HealthReason::MetInTime:
        break;
    }
    return verdict.lastMet ? explainMet(verdict.days) : explainStart(verdict.days);
}

bool tellsDays(HealthReason reason)
{
    return reason != HealthReason::NotStarted && reason != HealthReason::MissedInARow
        && reason != HealthReason::PoorFit;
}

} // namespace

HealthVerdict healthOf(const PairingHistory &history, QDate today, const HealthThresholds &thresholds)
{
    const QDate asOf = lastDayOf(history, today);
    const int cadence = std::max(1, history.cadenceDays);
    HealthVerdict verdict{.agreedDays = cadence, .fit = history.latestFit};
    const auto judged = [&verdict](PairingHealth health, HealthReason reason) {
        verdict.health = health;
        verdict.reason = reason;
        return verdict;
    };
    if (asOf < history.startedOn) {
        verdict.days = static_cast<int>(asOf.daysTo(history.startedOn));
        return judged(PairingHealth::TooEarly, HealthReason::NotStarted);
    }

    const QList<QDate> held = countedDays(history, history.held, today);
    const QList<QDate> missed = countedDays(history, history.missed, today);
    if (!held.isEmpty())
        verdict.lastMet = held.last();
    const ActiveDays active(history.pauses);
    const QDate since = verdict.lastMet.value_or(history.startedOn);
    verdict.days = active.between(since, asOf);
    verdict.pausedDays = static_cast<int>(since.daysTo(asOf)) - verdict.days;
    verdict.misses = static_cast<int>(std::count_if(missed.begin(), missed.end(),
        [&verdict](QDate day) { return !verdict.lastMet || day > *verdict.lastMet; }));

    if (verdict.lastMet && moreThan(verdict.days, thresholds.stalledTenths, cadence))
        return judged(PairingHealth::Stalled, HealthReason::NoMeetingForLong);
    if (!verdict.lastMet && verdict.days > thresholds.firstMeetingDays
        && moreThan(verdict.days, thresholds.firstMeetingTenths, cadence))
        return judged(PairingHealth::Stalled, HealthReason::NeverMet);
    if (missed.isEmpty() && active.between(history.startedOn, asOf) <= cadence + thresholds.earlyDays)
        return judged(PairingHealth::TooEarly, HealthReason::JustStarted);
    if (verdict.lastMet && moreThan(verdict.days, thresholds.atRiskTenths, cadence))
        return judged(PairingHealth::AtRisk, HealthReason::MeetingOverdue);
    if (verdict.misses >= thresholds.missesInARow)
        return judged(PairingHealth::AtRisk, HealthReason::MissedInARow);
    if (!verdict.lastMet)
        return judged(PairingHealth::AtRisk, HealthReason::NotMetYet);
    if (history.latestFit && *history.latestFit <= thresholds.poorFit)
        return judged(PairingHealth::AtRisk, HealthReason::PoorFit);
    return judged(PairingHealth::OnTrack, HealthReason::MetInTime);
}

QString explain(const HealthVerdict &verdict)
{
    const QString clause = explainDays(verdict);
    if (verdict.pausedDays == 0 || !tellsDays(verdict.reason))
        return clause;
    //: %1: "no meeting for 47 days; agreed every 30", and so on
    return Tr::tr("%1 (%n days of pause not counted)", nullptr, verdict.pausedDays).arg(clause);
}

} // namespace mentorbook
