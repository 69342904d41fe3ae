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

// A table with the fields as columns, as if it had come as a file.
TextTable tableOf(const QList<Answers> &all)
{
    TextTable table;
    table.encoding = u"UTF-8"_s;
    table.delimiter = u':';
    QStringList keys;
    for (const Answers &answers : all) {
        for (const QString &key : answers.fields.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    keys.sort();
    table.columns = keys;
    for (const Answers &answers : all) {
        TextRow row{.line = answers.line, .cells = {}};
        for (const QString &key : keys)
            row.cells.append(answers.fields.value(key));
        table.rows.append(row);
    }
    return table;
}

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
    const TextTable table = tableOf(all);
    const ColumnMapping mapping = guessMapping(ImportKind::Participants, table.columns);
    auto read = readParticipants(table, mapping, *people);
    if (!read)
        return passOn(read);
    plan.summary.mapping = mapping;
    plan.summary.rejected += read->rejected;
    plan.summary.notices = read->notices;
    if (auto planned = planParticipants(database, *read, DraftOrigin::Form, plan); !planned)
        return passOn(planned);
    return plan;
}

} // namespace mentorbook
