#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace mentorbook {

// One sending of the satisfaction question to the participants of a program.
struct SurveyWave
{
    WaveId id;
    ProgramId program;
    QString name;
    QDate sentOn;

    bool operator==(const SurveyWave &) const = default;
};

// One invited participant's answer to "How satisfied are you with the program?".
struct SatisfactionResponse
{
    WaveId wave;
    ParticipantId participant;
    std::optional<int> answer; // 1…5; none: not answered
    std::optional<QDate> answeredOn;

    bool operator==(const SatisfactionResponse &) const = default;
};

} // namespace mentorbook
