#include "core/exchange/imports/survey_import.h"

#include "core/exchange/imports/row_person.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mentorbook {

std::optional<int> satisfactionFrom(const QString &text)
{
    // A number, alone or followed by the label of the answer; 5/7 and 4.5 are neither.
    static const QRegularExpression answer(
        u"^([1-5])(?:[.,]0{1,2})?(?:\\s*[-\u2013\u2014:=(]\\s*\\D*|[.)]?\\s+\\D*)?$"_s);
    const auto match = answer.match(text.trimmed());
    return match.hasMatch() ? std::optional(match.capturedView(1).toInt()) : std::nullopt;
}

Result<SurveyImport> readSurvey(RowReader &rows, const RowRules &rules, const PeopleDirectory &people)
{
    if (auto complete = checkMapping(rules.mapping); !complete)
        return passOn(complete);
    SurveyImport import;
    QHash<PersonId, int> lineOfPerson;
    auto read = forEachRow(rows, rules, import, [&](MappedRow &row) {
        SurveyDraft draft{.line = row.line(), .person = {}, .answeredOn = {}, .satisfaction = {}};
        const std::optional<PersonId> person = personOf(row, people);
        if (person)
            rejectRepeated(row, *person, lineOfPerson);
        draft.answeredOn = row.day(Field::AnsweredOn);
        if (const QString text = row.text(Field::Satisfaction); !text.isEmpty()) {
            draft.satisfaction = satisfactionFrom(text);
            if (!draft.satisfaction)
                row.reject(Field::Satisfaction, text, Tr::tr("a number from 1 to 5"),
                    Tr::tr("This is not an answer on the scale."));
        }
        if (!person || !row.isGood())
            return;
        draft.person = *person;
        lineOfPerson.insert(*person, row.line());
        import.drafts.append(draft);
    });
    if (!read)
        return passOn(read);
    return import;
}

} // namespace mentorbook
