#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/exchange/imports/rows_read.h"
#include "core/exchange/mapping/people_directory.h"
#include "core/exchange/mapping/row_rules.h"
#include "core/exchange/reading/row_reader.h"

namespace mentorbook {

// One person's answer.
struct SurveyDraft
{
    int line = 0;
    PersonId person;
    std::optional<QDate> answeredOn;
    std::optional<int> satisfaction; // 1…5; none: left blank

    bool operator==(const SurveyDraft &) const = default;
};

struct SurveyImport : RowsRead
{
    QList<SurveyDraft> drafts; // every person once
};

// Fails as the reader does, and when the mapping lacks a required field.
[[nodiscard]] Result<SurveyImport> readSurvey(
    RowReader &rows, const RowRules &rules, const PeopleDirectory &people);

// 1…5 out of "4", "4.0", "5 - Very satisfied", "5 (very satisfied)".
[[nodiscard]] std::optional<int> satisfactionFrom(const QString &text);

} // namespace mentorbook
