#pragma once

#include "core/metrics/measures/measure.h"
#include "core/storage/workspace.h"

namespace mentorbook {

// Everything the measures of a program read, gathered in a few statements. From here on all is pure:
// answerOf(), offeredBaseline(), historyOf(), smartCheck(), powerCheck(), goalCard().
[[nodiscard]] Result<MeasureValues> measureValues(Database &database, const Program &program, QDate today);

// What a goal's group can be filtered by: the words in use among the program's participants, by name.
struct GroupChoices
{
    QStringList departments;
    QStringList grades;
    QStringList locations;
};
[[nodiscard]] GroupChoices groupChoices(const MeasureValues &values);

} // namespace mentorbook
