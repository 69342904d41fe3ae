#pragma once

#include "core/actions/pairings/meetings.h"
#include "core/actions/pairings/pairings.h"
#include "core/actions/reports/figures.h"
#include "core/storage/tables/survey_table.h"
#include "tests/core/small_program.h"

namespace mentorbook {

// Seven pairings counted by hand. Agreed: every 30 days; those from May 1 have two whole periods by July 6,
// which ended on May 31 and June 30.
//
//   pairing         met                  kept  health on July 6
//   Ada & Ava       May 20, June 20      2     on track
//   Bea & Bob       May 31, June 30      2     on track
//   Cleo & Cal      May 20               1     at risk: 47 days ago
//   Dora & Dan      never                0     stalled
//   Eva & Eli       June 1, June 5       1     on track: 31 days ago
//   Fay & Fritz     never; from June 20  –     too early
//   Gil & Gus       ended on May 10      –     (ended)
//
// Uma is approved and waits; Wanda is wait-listed; Ina is only invited.
class FiguresStory : public SmallProgram
{
public:
    static constexpr auto day = [](int month, int dayOfMonth) { return QDate(2026, month, dayOfMonth); };
    static inline const QDate today{2026, 7, 6};

    FiguresStory()
        : SmallProgram({.name = QStringLiteral("Führung & Kultur 2026"), .start = QDate(2026, 5, 1)})
    {
        met(pair(QStringLiteral("Ada"), QStringLiteral("Ava"), day(5, 1)), {day(5, 20), day(6, 20)});
        met(pair(QStringLiteral("Bea"), QStringLiteral("Bob"), day(5, 1)), {day(5, 31), day(6, 30)});
        met(pair(QStringLiteral("Cleo"), QStringLiteral("Cal"), day(5, 1)), {day(5, 20)});
        pair(QStringLiteral("Dora"), QStringLiteral("Dan"), day(5, 1));
        met(pair(QStringLiteral("Eva"), QStringLiteral("Eli"), day(5, 1)), {day(6, 1), day(6, 5)});
        pair(QStringLiteral("Fay"), QStringLiteral("Fritz"), day(6, 20));
        const PairingId ended = pair(QStringLiteral("Gil"), QStringLiteral("Gus"), day(5, 1));
        given(endPairing(
            *workspace, ended, PairingState::EndedEarly, QStringLiteral("other job"), day(5, 10), today));
        enroll(QStringLiteral("Uma"), ParticipantRole::Mentee);
        enroll(QStringLiteral("Wanda"), ParticipantRole::Mentee, ParticipantState::WaitListed);
        enroll(QStringLiteral("Ina"), ParticipantRole::Mentee, ParticipantState::Invited);
    }

    // Sent to the first participants; 0: did not answer.
    void survey(const QString &name, QDate sentOn, const QList<int> &answers)
    {
        const auto participants
            = given(database().select(QStringLiteral("SELECT id FROM participant ORDER BY id"),
                [](const SqlRow &row) { return row.id<ParticipantId>(0); }));
        given(workspace->perform({Operation::ImportResponses}, [&]() -> Result<> {
            auto wave = survey_table::insertWave(
                database(), {.id = {}, .program = id, .name = name, .sentOn = sentOn});
            if (!wave)
                return passOn(wave);
            QList<SatisfactionResponse> responses;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                responses.append(
                    {.wave = *wave, .participant = participants.at(i), .answer = {}, .answeredOn = {}});
                if (answers[i] > 0) {
                    responses.last().answer = answers[i];
                    responses.last().answeredOn = sentOn.addDays(2);
                }
            }
            return survey_table::put(database(), responses);
        }));
    }

    [[nodiscard]] ProgramFigures figures() { return given(programFigures(database(), program(), today)); }

private:
    void met(PairingId pairing, const QList<QDate> &days)
    {
        for (const QDate on : days)
            given(logMeeting(*workspace, {.pairing = pairing, .on = on}, today));
    }
};

} // namespace mentorbook
