#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/exchange/mapping/cell_values.h"
#include "core/exchange/mapping/column_mapping.h"
#include "core/exchange/mapping/import_issue.h"
#include "core/exchange/mapping/people_directory.h"

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

struct SurveyImport
{
    qsizetype rows = 0;
    QList<SurveyDraft> drafts; // every person once
    QList<ImportIssue> rejected;
    ColumnMapping mapping;
};

// Fails only when the mapping lacks a required field.
[[nodiscard]] Result<SurveyImport> readSurvey(const TextTable &table, const ColumnMapping &mapping,
    const PeopleDirectory &people, std::optional<DateOrder> dateOrder = {});

// 1…5 out of "4", "4.0", "5 - Very satisfied", "5 (very satisfied)".
[[nodiscard]] std::optional<int> satisfactionFrom(const QString &text);

} // namespace mentorbook
