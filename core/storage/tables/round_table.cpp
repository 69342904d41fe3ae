#include "core/storage/tables/round_table.h"

#include "core/base/tr.h"
#include "core/storage/tables/not_null.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace mentorbook::round_table {

namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString criteriaText(const QList<Criterion> &criteria)
{
    QJsonArray array;
    for (const Criterion &c : criteria)
        array.append(QJsonObject{
            {u"kind"_s, int(c.kind)}, {u"weight"_s, c.weight}, {u"must"_s, c.must}, {u"goal"_s, c.goal}});
    return textOf(array);
}

QList<Criterion> criteriaOf(const QString &text)
{
    QList<Criterion> criteria;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        criteria.append({.kind = static_cast<CriterionKind>(value["kind"_L1].toInt()),
            .weight = value["weight"_L1].toInt(),
            .must = value["must"_L1].toBool(),
            .goal = value["goal"_L1].toString()});
    return criteria;
}

QString whyText(const QList<CriterionPoints> &why)
{
    QJsonArray array;
    for (const CriterionPoints &p : why)
        array.append(QJsonObject{{u"criterion"_s, int(p.criterion)}, {u"points"_s, p.points}, {u"of"_s, p.of},
            {u"goal"_s, p.goal}, {u"values"_s, QJsonArray::fromStringList(p.values)}});
    return textOf(array);
}

QList<CriterionPoints> whyOf(const QString &text)
{
    QList<CriterionPoints> why;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array())
        why.append({.criterion = static_cast<CriterionKind>(value["criterion"_L1].toInt()),
            .points = value["points"_L1].toInt(),
            .of = value["of"_L1].toInt(),
            .goal = value["goal"_L1].toString(),
            .values = value["values"_L1].toVariant().toStringList()});
    return why;
}

const QString columns
    = u"id, program_id, name, computed_at, seed, criteria, published, matched, total_score, optimal, bound, gap"_s;

MatchingRound roundOf(const SqlRow &row)
{
    MatchingRound round;
    round.id = row.id<RoundId>(0);
    round.program = row.id<ProgramId>(1);
    round.name = row.text(2);
    round.computedAt = row.moment(3);
    round.seed = quint32(row.integer(4));
    round.criteria = criteriaOf(row.text(5));
    round.published = row.flag(6);
    round.outcome.matched = row.int32(7);
    round.outcome.totalScore = row.integer(8);
    round.outcome.certificate = {.optimal = row.flag(9), .bound = row.integer(10), .gap = row.integer(11)};
    return round;
}

} // namespace

Result<QList<MatchingRound>> summaries(Database &database, ProgramId program)
{
    return database.select(
        u"SELECT "_s + columns + u" FROM matching_round WHERE program_id = ? ORDER BY id DESC"_s, roundOf,
        program);
}

Result<QHash<RoundId, Figures>> figures(Database &database, ProgramId program)
{
    QHash<RoundId, Figures> all;
    auto read = database.select(
        u"SELECT r.id, (SELECT count(*) FROM proposal p WHERE p.round_id = r.id), "
        "(SELECT count(*) FROM unmatched u WHERE u.round_id = r.id), "
        "(SELECT min(score) FROM proposal p WHERE p.round_id = r.id) FROM matching_round r WHERE r.program_id = ?"_s,
        [&](const SqlRow &row) {
            all.insert(row.id<RoundId>(0),
                {.proposals = row.int32(1), .unmatched = row.int32(2), .worst = row.int32IfAny(3)});
            return true;
        },
        program);
    if (!read)
        return passOn(read);
    return all;
}

Result<std::optional<MatchingRound>> byId(Database &database, RoundId id)
{
    auto round
        = database.selectOne(u"SELECT "_s + columns + u" FROM matching_round WHERE id = ?"_s, roundOf, id);
    if (!round || !*round)
        return round;
    RoundOutcome &outcome = (*round)->outcome;

    QHash<qint64, qsizetype> positions;
    auto proposals = database.select(
        u"SELECT id, score, why FROM proposal WHERE round_id = ? ORDER BY id"_s,
        [&](const SqlRow &row) {
            positions.insert(row.integer(0), positions.size());
            return Proposal{.mentors = {}, .mentees = {}, .score = row.int32(1), .why = whyOf(row.text(2))};
        },
        id);
    if (!proposals)
        return passOn(proposals);
    outcome.proposals = std::move(*proposals);
    auto members = database.select(
        u"SELECT m.proposal_id, m.participant_id, m.mentors FROM proposal_member m "
        "JOIN proposal p ON p.id = m.proposal_id WHERE p.round_id = ? ORDER BY m.id"_s,
        [&](const SqlRow &row) {
            Proposal &proposal = outcome.proposals[positions.value(row.integer(0))];
            (row.flag(2) ? proposal.mentors : proposal.mentees).append(row.id<ParticipantId>(1));
            return true;
        },
        id);
    if (!members)
        return passOn(members);
    auto unmatched = database.select(
        u"SELECT participant_id, reason, candidates, forbidden, places, rivals FROM unmatched "
        "WHERE round_id = ? ORDER BY id"_s,
        [](const SqlRow &row) {
            return Unmatched{.participant = row.id<ParticipantId>(0),
                .reason = row.choice(1, UnmatchedReason::MentorsFull),
                .candidates = row.int32(2),
                .forbidden = row.int32(3),
                .places = row.int32(4),
                .rivals = row.int32(5)};
        },
        id);
    if (!unmatched)
        return passOn(unmatched);
    outcome.unmatched = std::move(*unmatched);
    return round;
}

Result<RoundId> insert(Database &database, const MatchingRound &round)
{
    const RoundOutcome &outcome = round.outcome;
    auto id = database.insert<RoundId>(
        u"INSERT INTO matching_round (program_id, name, computed_at, seed, criteria, published, matched, "
        "total_score, optimal, bound, gap) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        round.program, notNull(round.name), round.computedAt, qint64(round.seed),
        criteriaText(round.criteria), round.published, outcome.matched, outcome.totalScore,
        outcome.certificate.optimal, outcome.certificate.bound, outcome.certificate.gap);
    if (!id)
        return id;
    QList<QList<SqlValue>> members;
    for (const Proposal &proposal : outcome.proposals) {
        auto row
            = database.insert<Id<Proposal>>(u"INSERT INTO proposal (round_id, score, why) VALUES (?, ?, ?)"_s,
                *id, proposal.score, whyText(proposal.why));
        if (!row)
            return passOn(row);
        for (const ParticipantId mentor : proposal.mentors)
            members.append({*row, mentor, true});
        for (const ParticipantId mentee : proposal.mentees)
            members.append({*row, mentee, false});
    }
    auto added = database.runMany(
        u"INSERT INTO proposal_member (proposal_id, participant_id, mentors) VALUES (?, ?, ?)"_s, members);
    if (!added)
        return passOn(added);
    QList<QList<SqlValue>> rows;
    for (const Unmatched &u : outcome.unmatched)
        rows.append({*id, u.participant, int(u.reason), u.candidates, u.forbidden, u.places, u.rivals});
    auto unmatched = database.runMany(
        u"INSERT INTO unmatched (round_id, participant_id, reason, candidates, forbidden, places, rivals) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        rows);
    if (!unmatched)
        return passOn(unmatched);
    return id;
}

Result<> markPublished(Database &database, RoundId id)
{
    auto done = database.run(u"UPDATE matching_round SET published = 1 WHERE id = ?"_s, id);
    if (!done)
        return passOn(done);
    return {};
}

Result<> remove(Database &database, RoundId id)
{
    auto done = database.run(u"DELETE FROM matching_round WHERE id = ?"_s, id);
    if (!done)
        return passOn(done);
    return {};
}

} // namespace mentorbook::round_table
