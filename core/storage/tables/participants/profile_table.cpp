#include "core/storage/tables/participants/profile_table.h"

#include "core/storage/tables/not_null.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// The lists of words of a profile by the number they are stored under.
constexpr std::array wordLists = {&ParticipantProfile::goalTags, &ParticipantProfile::interests,
    &ParticipantProfile::channels, &ParticipantProfile::languages};

// Runs a query for one participant or for all of a program; both have the participant's id first.
class Reader
{
public:
    Reader(Database &database, ProgramId program, ParticipantId participant)
        : m_database(database)
        , m_program(program)
        , m_participant(participant)
    {
    }

    // columns are those of the table t beside participant_id, which comes first.
    template <class Visit> Result<> read(const QString &table, const QString &columns, Visit &&visit)
    {
        const bool isOne = !m_participant.isNull();
        const QString sql
            = u"SELECT t.participant_id, %1 FROM %2 t JOIN participant q ON q.id = t.participant_id "
              "WHERE %3 = ? ORDER BY t.id"_s.arg(columns, table, isOne ? u"q.id"_s : u"q.program_id"_s);
        const auto map = [&](const SqlRow &row) {
            visit(row.id<ParticipantId>(0), row);
            return 0;
        };
        auto rows
            = isOne ? m_database.select(sql, map, m_participant) : m_database.select(sql, map, m_program);
        if (!rows)
            return passOn(rows);
        return {};
    }

    [[nodiscard]] Result<QList<ParticipantId>> participants()
    {
        if (!m_participant.isNull())
            return QList{m_participant};
        return m_database.select(
            u"SELECT id FROM participant WHERE program_id = ?"_s,
            [](const SqlRow &row) { return row.id<ParticipantId>(0); }, m_program);
    }

private:
    Database &m_database;
    ProgramId m_program;
    ParticipantId m_participant;
};

Result<QHash<ParticipantId, ParticipantProfile>> readProfiles(Reader reader)
{
    auto ids = reader.participants();
    if (!ids)
        return passOn(ids);
    QHash<ParticipantId, ParticipantProfile> profiles;
    profiles.reserve(ids->size());
    for (const ParticipantId id : *ids)
        profiles[id].participant = id;

    Result<> read = reader.read(u"participant_profile"_s,
        u"t.background, t.target_role, t.goals, t.time_zone, t.notes"_s,
        [&](ParticipantId id, const SqlRow &row) {
            ParticipantProfile &profile = profiles[id];
            profile.background = row.text(1);
            profile.targetRole = row.text(2);
            profile.goals = row.text(3);
            profile.timeZone = row.text(4);
            profile.notes = row.text(5);
        });
    if (!read)
        return passOn(read);
    read = reader.read(u"participant_word"_s, u"t.kind, t.word"_s, [&](ParticipantId id, const SqlRow &row) {
        const int kind = row.int32(1);
        if (kind >= 0 && kind < int(wordLists.size()))
            (profiles[id].*wordLists.at(size_t(kind))).append(row.text(2));
    });
    if (!read)
        return passOn(read);
    read = reader.read(u"participant_availability"_s, u"t.weekday, t.from_minute, t.to_minute"_s,
        [&](ParticipantId id, const SqlRow &row) {
            profiles[id].availability.append(
                {static_cast<Qt::DayOfWeek>(row.int32(1)), row.int32(2), row.int32(3)});
        });
    if (!read)
        return passOn(read);
    read
        = reader.read(u"participant_scale"_s, u"t.item, t.value"_s, [&](ParticipantId id, const SqlRow &row) {
              profiles[id].scales.insert(row.choice(1, ScaleItem::Calm), row.int32(2));
          });
    if (!read)
        return passOn(read);
    read = reader.read(u"participant_choice"_s, u"t.chosen_id"_s, [&](ParticipantId id, const SqlRow &row) {
        profiles[id].choices.append(row.id<ParticipantId>(1)); // stored in their order
    });
    if (!read)
        return passOn(read);
    read = reader.read(u"participant_avoidance"_s, u"t.person_id"_s,
        [&](ParticipantId id, const SqlRow &row) { profiles[id].avoid.append(row.id<PersonId>(1)); });
    if (!read)
        return passOn(read);
    read = reader.read(u"directory_consent"_s, u"t.field"_s, [&](ParticipantId id, const SqlRow &row) {
        profiles[id].consent.append(row.choice(1, DirectoryField::Email));
    });
    if (!read)
        return passOn(read);
    return profiles;
}

Result<QHash<ParticipantId, QList<StateChange>>> readHistories(Reader reader)
{
    QHash<ParticipantId, QList<StateChange>> histories;
    auto read = reader.read(u"participant_state_change"_s, u"t.state, t.on_day, t.note"_s,
        [&](ParticipantId id, const SqlRow &row) {
            histories[id].append({.state = row.choice(1, ParticipantState::Completed),
                .on = row.dayIfAny(2),
                .note = row.text(3)});
        });
    if (!read)
        return passOn(read);
    return histories;
}

Result<QHash<ParticipantId, QList<SensitiveAnswer>>> readSensitive(Reader reader)
{
    QHash<ParticipantId, QList<SensitiveAnswer>> answers;
    auto read = reader.read(
        u"sensitive_answer"_s, u"t.attribute, t.value, t.wish"_s, [&](ParticipantId id, const SqlRow &row) {
            answers[id].append({.attribute = row.text(1),
                .value = row.text(2),
                .wish = row.choice(3, DiversityWish::Different)});
        });
    if (!read)
        return passOn(read);
    return answers;
}

// Puts rows in the place of those a participant has in a table.
Result<> replace(Database &database, ParticipantId participant, const QString &table, const QString &columns,
    const QList<QList<SqlValue>> &values)
{
    auto removed = database.run(u"DELETE FROM %1 WHERE participant_id = ?"_s.arg(table), participant);
    if (!removed)
        return passOn(removed);
    if (values.isEmpty())
        return {};
    QList<QList<SqlValue>> rows;
    for (const QList<SqlValue> &value : values)
        rows.append(QList<SqlValue>{participant} + value);
    QStringList places(rows.first().size(), u"?"_s);
    auto added
        = database.runMany(u"INSERT INTO %1 (participant_id, %2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(
                               table, columns, places.join(u", "_s)),
            rows);
    if (!added)
        return passOn(added);
    return {};
}

} // namespace

namespace profile_table {

Result<QHash<ParticipantId, ParticipantProfile>> ofProgram(Database &database, ProgramId program)
{
    return readProfiles({database, program, {}});
}

Result<ParticipantProfile> of(Database &database, ParticipantId participant)
{
    auto profiles = readProfiles({database, {}, participant});
    if (!profiles)
        return passOn(profiles);
    return profiles->value(participant);
}

Result<> store(Database &database, const ParticipantProfile &profile)
{
    const ParticipantId id = profile.participant;
    QList<QList<SqlValue>> texts;
    const bool hasTexts
        = !(profile.background + profile.targetRole + profile.goals + profile.timeZone + profile.notes)
               .isEmpty();
    if (hasTexts)
        texts.append({notNull(profile.background), notNull(profile.targetRole), notNull(profile.goals),
            notNull(profile.timeZone), notNull(profile.notes)});
    QList<QList<SqlValue>> words;
    for (size_t kind = 0; kind < wordLists.size(); ++kind) {
        for (const QString &word : profile.*wordLists.at(kind))
            words.append({int(kind), word});
    }
    QList<QList<SqlValue>> spans;
    for (const WeekdaySpan &span : profile.availability)
        spans.append({int(span.day), span.from, span.to});
    QList<QList<SqlValue>> scales;
    for (auto scale = profile.scales.cbegin(); scale != profile.scales.cend(); ++scale)
        scales.append({int(scale.key()), scale.value()});
    QList<QList<SqlValue>> choices;
    for (const ParticipantId chosen : profile.choices)
        choices.append({int(choices.size()) + 1, chosen});
    QList<QList<SqlValue>> avoided;
    for (const PersonId person : profile.avoid)
        avoided.append(QList<SqlValue>{person});
    QList<QList<SqlValue>> consent;
    for (const DirectoryField field : profile.consent)
        consent.append(QList<SqlValue>{int(field)});

    const struct
    {
        QString table;
        QString columns;
        const QList<QList<SqlValue>> &values;
    } parts[] = {
        {u"participant_profile"_s, u"background, target_role, goals, time_zone, notes"_s, texts},
        {u"participant_word"_s, u"kind, word"_s, words},
        {u"participant_availability"_s, u"weekday, from_minute, to_minute"_s, spans},
        {u"participant_scale"_s, u"item, value"_s, scales},
        {u"participant_choice"_s, u"rank, chosen_id"_s, choices},
        {u"participant_avoidance"_s, u"person_id"_s, avoided},
        {u"directory_consent"_s, u"field"_s, consent},
    };
    for (const auto &part : parts) {
        if (auto done = replace(database, id, part.table, part.columns, part.values); !done)
            return done;
    }
    return {};
}

Result<QList<StateChange>> stateHistory(Database &database, ParticipantId participant)
{
    auto histories = readHistories({database, {}, participant});
    if (!histories)
        return passOn(histories);
    return histories->value(participant);
}

Result<QHash<ParticipantId, QList<StateChange>>> stateHistories(Database &database, ProgramId program)
{
    return readHistories({database, program, {}});
}

Result<> addStateChange(Database &database, ParticipantId participant, const StateChange &change)
{
    auto done = database.run(
        u"INSERT INTO participant_state_change (participant_id, state, on_day, note) VALUES (?, ?, ?, ?)"_s,
        participant, int(change.state), change.on, notNull(change.note));
    if (!done)
        return passOn(done);
    return {};
}

Result<QList<DiversityAttribute>> attributes(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT name, choices FROM diversity_attribute WHERE program_id = ? ORDER BY id"_s,
        [](const SqlRow &row) {
            return DiversityAttribute{
                .name = row.text(0), .choices = row.text(1).split(u'\n', Qt::SkipEmptyParts)};
        },
        program);
}

Result<> replaceAttributes(Database &database, ProgramId program, const QList<DiversityAttribute> &attributes)
{
    auto removed = database.run(u"DELETE FROM diversity_attribute WHERE program_id = ?"_s, program);
    if (!removed)
        return passOn(removed);
    QList<QList<SqlValue>> rows;
    for (const DiversityAttribute &attribute : attributes)
        rows.append({program, attribute.name, notNull(attribute.choices.join(u'\n'))});
    auto added = database.runMany(
        u"INSERT INTO diversity_attribute (program_id, name, choices) VALUES (?, ?, ?)"_s, rows);
    if (!added)
        return passOn(added);
    return {};
}

Result<DirectorySettings> directory(Database &database, ProgramId program)
{
    auto found = database.selectOne(
        u"SELECT opens_on, closes_on, most_choices, introduction FROM mentor_directory WHERE program_id = ?"_s,
        [](const SqlRow &row) {
            return DirectorySettings{.opens = row.dayIfAny(0),
                .closes = row.dayIfAny(1),
                .mostChoices = row.int32(2),
                .introduction = row.text(3)};
        },
        program);
    if (!found)
        return passOn(found);
    return found->value_or(DirectorySettings());
}

Result<> storeDirectory(Database &database, ProgramId program, const DirectorySettings &settings)
{
    auto done = database.run(
        u"INSERT INTO mentor_directory (program_id, opens_on, closes_on, most_choices, introduction) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (program_id) DO UPDATE SET opens_on = excluded.opens_on, "
        "closes_on = excluded.closes_on, most_choices = excluded.most_choices, "
        "introduction = excluded.introduction"_s,
        program, settings.opens, settings.closes, settings.mostChoices, notNull(settings.introduction));
    if (!done)
        return passOn(done);
    return {};
}

} // namespace profile_table

namespace sensitive_table {

Result<QHash<ParticipantId, QList<SensitiveAnswer>>> ofProgram(Database &database, ProgramId program)
{
    return readSensitive({database, program, {}});
}

Result<QList<SensitiveAnswer>> of(Database &database, ParticipantId participant)
{
    auto answers = readSensitive({database, {}, participant});
    if (!answers)
        return passOn(answers);
    return answers->value(participant);
}

Result<> store(Database &database, ParticipantId participant, const QList<SensitiveAnswer> &answers)
{
    QList<QList<SqlValue>> rows;
    for (const SensitiveAnswer &answer : answers) {
        if (!answer.value.isEmpty() || answer.wish != DiversityWish::None)
            rows.append({answer.attribute, notNull(answer.value), int(answer.wish)});
    }
    return replace(database, participant, u"sensitive_answer"_s, u"attribute, value, wish"_s, rows);
}

} // namespace sensitive_table
} // namespace mentorbook
