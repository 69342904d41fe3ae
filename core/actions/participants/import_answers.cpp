#include "core/actions/participants/import_answers.h"

#include "core/actions/programs/programs.h"
#include "core/base/tr.h"
#include "core/domain/names.h"
#include "core/exchange/forms/form_answers.h"
#include "core/storage/tables/participant_table.h"
#include "core/storage/tables/participants/profile_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// All that one person answered.
struct Answers
{
    PersonId person;
    int line = 0;
    QHash<QString, QString> fields;
};

// When an answer says it was given; an unreadable or future day is today's.
QDate dayOf(const FormAnswer &answer, QDate today)
{
    const QDate day = QDate::fromString(answer.fields.value(u"answered_on"_s), Qt::ISODate);
    return day.isValid() && day <= today ? day : today;
}

std::expected<PersonId, ImportIssue> personOf(const FormAnswer &answer, const PeopleDirectory &people)
{
    const QString number = answer.fields.value(u"employee_number"_s).simplified();
    const QString email = answer.fields.value(u"email"_s).simplified();
    auto person = people.find(number.isEmpty() ? email : number);
    if (person || email.isEmpty() || number.isEmpty())
        return person;
    return people.find(email); // a mistyped number beside a good address
}

// The answers as rows, with the fields as columns, as if they had come in a table.
class AnswerRows final : public RowReader
{
public:
    explicit AnswerRows(const QList<Answers> &all)
        : m_all(all)
    {
        QSet<QString> keys;
        for (const Answers &answers : all)
            keys.unite(QSet<QString>(answers.fields.keyBegin(), answers.fields.keyEnd()));
        m_layout.columns = keys.values();
        m_layout.columns.sort();
    }

    [[nodiscard]] const TableLayout &layout() const override { return m_layout; }
    Result<std::optional<TextRow>> next() override
    {
        if (m_next == m_all.size())
            return std::nullopt;
        const Answers &answers = m_all.at(m_next++);
        TextRow row{.line = answers.line, .cells = {}};
        for (const QString &key : m_layout.columns)
            row.cells.append(answers.fields.value(key));
        return row;
    }
    [[nodiscard]] QList<LineProblem> takeProblems() override { return {}; }

private:
    const QList<Answers> &m_all;
    TableLayout m_layout;
    qsizetype m_next = 0;
};

} // namespace

Result<ParticipantsImportPlan> planAnswersImport(
    Database &database, ProgramId program, const QList<QByteArray> &files, QDate today, LateChoices late)
{
    auto people = peopleDirectory(database);
    if (!people)
        return passOn(people);
    auto rows = participant_table::ofProgram(database, program);
    if (!rows)
        return passOn(rows);
    auto directory = profile_table::directory(database, program);
    if (!directory)
        return passOn(directory);
    auto found = programById(database, program);
    if (!found)
        return passOn(found);
    QHash<PersonId, QString> numberOf;
    for (auto number = people->byNumber.cbegin(); number != people->byNumber.cend(); ++number)
        numberOf.insert(number.value(), number.key());
    QSet<PersonId> enrolled;
    for (const ParticipantRow &row : *rows)
        enrolled.insert(row.person.id);

    ParticipantsImportPlan plan;
    plan.program = program;
    QList<Answers> all;
    for (const QByteArray &file : files) {
        auto read = readFormAnswers(file);
        if (!read)
            return passOn(read);
        for (const FormAnswer &answer : *read) {
            ++plan.summary.rows;
            auto person = personOf(answer, *people);
            if (!person) {
                person.error().line = answer.line;
                plan.summary.rejected.append(person.error());
                continue;
            }
            const QDate day = dayOf(answer, today);
            if (answer.form == "choices"_L1 && late == LateChoices::Refuse && !directory->isOpenOn(day)) {
                plan.summary.rejected.append({.line = answer.line,
                    .column = u"answered_on"_s,
                    .found = day.toString(Qt::ISODate),
                    .expected = {},
                    .reason = Tr::tr("The choices were made on a day when the directory was closed.")});
                continue;
            }
            auto known = std::ranges::find(all, *person, &Answers::person);
            if (known == all.end()) {
                all.append({.person = *person, .line = answer.line, .fields = {}});
                known = std::prev(all.end());
            }
            for (auto field = answer.fields.cbegin(); field != answer.fields.cend(); ++field)
                known->fields.insert(field.key(), field.value());
            // Who they are is settled; what a form says of dates and programs is not a field of a
            // participant.
            known->fields.remove(u"answered_on"_s);
            known->fields.remove(u"program"_s);
            known->fields.insert(u"employee_number"_s, numberOf.value(*person));
            known->fields.remove(u"email"_s);
            // Peers are not asked which role they take.
            if (answer.form == "application"_L1 && found->type == MentoringType::Peer)
                known->fields.insert(u"role"_s, keyOf(ParticipantRole::Both));
            if (!enrolled.contains(*person))
                known->fields.insert(u"enrolled_on"_s, day.toString(Qt::ISODate));
        }
    }
    if (all.isEmpty())
        return plan;
    AnswerRows answerRows(all);
    const ColumnMapping mapping = guessMapping(ImportKind::Participants, answerRows.layout().columns);
    auto read = readParticipants(answerRows, rulesOf(mapping), *people);
    if (!read)
        return passOn(read);
    plan.summary.mapping = mapping;
    plan.summary.rejected += read->rejected;
    plan.summary.notices = read->notices;
    if (auto planned = planParticipants(database, *read, mapping, DraftOrigin::Form, plan); !planned)
        return passOn(planned);
    return plan;
}

} // namespace mentorbook
