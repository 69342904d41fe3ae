#include "core/actions/imports/file_import.h"

#include "core/actions/imports/import_log.h"
#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

template <class Plan>
Result<PlannedImport> withPreview(Database &database, Result<Plan> plan, const QLocale &locale)
{
    if (!plan)
        return passOn(plan);
    auto preview = previewOf(database, *plan, locale);
    if (!preview)
        return passOn(preview);
    return PlannedImport{.plan = std::move(*plan), .preview = std::move(*preview)};
}

Result<PlannedImport> planned(
    Database &database, const ImportRequest &r, const FileReading &reading, const QLocale &locale)
{
    switch (r.kind) {
    case ImportKind::People:
        return withPreview(database,
            planPeopleImport(
                database, r.file, reading, {.asOf = r.asOf, .complete = r.complete, .merges = r.merges}),
            locale);
    case ImportKind::Participants:
        return withPreview(database, planParticipantsImport(database, r.program, r.file, reading), locale);
    case ImportKind::Meetings:
        return withPreview(
            database, planMeetingsImport(database, r.program, r.file, reading, r.today), locale);
    case ImportKind::Survey:
        return withPreview(
            database, planResponsesImport(database, r.program, r.file, reading, r.wave, r.sentOn), locale);
    }
    Q_UNREACHABLE();
}

qsizetype rejectedLines(const ImportSummary &summary)
{
    QSet<int> lines;
    for (const ImportIssue &issue : summary.rejected)
        lines.insert(issue.line);
    return lines.size();
}

// What values mean in the columns of this file; what somebody took back stands there as meaning itself.
QMap<Field, QMap<QString, QString>> meaningsIn(const ImportRequest &request, const FileReading &reading)
{
    QMap<Field, QMap<QString, QString>> meanings;
    for (auto field = reading.rules.meanings.cbegin(); field != reading.rules.meanings.cend(); ++field) {
        if (reading.mapping.columnOf(field.key()))
            meanings.insert(field.key(), field.value());
    }
    const auto &said = request.file.values.meanings;
    for (auto field = said.cbegin(); field != said.cend(); ++field) {
        for (auto value = field->cbegin(); value != field->cend(); ++value) {
            if (tidied(value.key()) == tidied(value.value())) {
                meanings[field.key()].remove(tidied(value.key()).toCaseFolded());
                meanings[field.key()].insert(tidied(value.key()), tidied(value.value()));
            }
        }
    }
    return meanings;
}

ImportProfile profileOf(const ImportRequest &request, const FileReading &reading)
{
    return {.kind = request.kind,
        .name = reading.profileName.value_or(QString()),
        .fingerprint = fingerprintOf(reading.mapping.columns),
        .mapping = reading.mapping,
        .values = {.dateOrder = reading.dateOrder,
            .noneValues = reading.rules.noneValues,
            .keptValues = {},
            .meanings = meaningsIn(request, reading)},
        .encoding = request.file.reading.encoding,
        .delimiter = request.file.reading.delimiter,
        .sheet = request.file.reading.sheet,
        .complete = request.complete};
}

ImportRecord recordOf(const ImportRequest &request, const FileReading &reading, const ImportSummary &summary)
{
    const bool isPeople = request.kind == ImportKind::People;
    return {.kind = request.kind,
        .program = isPeople ? std::nullopt : std::optional(request.program),
        .fileName = request.file.source.name,
        .sha256 = reading.profile.sha256,
        .asOf = isPeople ? std::optional(request.asOf) : std::nullopt,
        .complete = isPeople && request.complete,
        .rows = summary.rows,
        .added = summary.added,
        .changed = summary.changed,
        .left = summary.left,
        .returned = summary.returned,
        .unchanged = summary.unchanged,
        .rejected = rejectedLines(summary)};
}

} // namespace

const ImportSummary &PlannedImport::summary() const
{
    return std::visit([](const auto &each) -> const ImportSummary & { return each.summary; }, plan);
}

qsizetype PlannedImport::count() const
{
    if (const auto *people = std::get_if<PeopleImportPlan>(&plan))
        return people->roster.entries.size();
    return summary().added + summary().changed;
}

bool PlannedImport::isIdle() const { return count() == 0; }

bool PlannedImport::isKnownAlready() const
{
    if (const auto *people = std::get_if<PeopleImportPlan>(&plan))
        return people->knownAlready;
    return summary().added + summary().changed == 0 && summary().unchanged > 0;
}

bool PlannedImport::isMassLeave() const
{
    const auto *people = std::get_if<PeopleImportPlan>(&plan);
    return people && mentorbook::isMassLeave(people->difference);
}

int PlannedImport::employedBefore() const
{
    const auto *people = std::get_if<PeopleImportPlan>(&plan);
    return people ? people->difference.employedBefore : 0;
}

ImportAttempt planImport(Database &database, const ImportRequest &request, const QLocale &locale)
{
    auto reading = readingFor(database, request.kind, request.file, request.useProfile, request.profile);
    if (!reading)
        return {.reading = std::nullopt, .planned = passOn(reading)};
    const auto plan = [&]() -> Result<PlannedImport> {
        if (const auto question = dateOrderQuestion(*reading, locale))
            return failure(ErrorKind::InvalidInput,
                Tr::tr("%1 Say in which order day, month and year stand.").arg(*question));
        auto done = planned(database, request, *reading, locale);
        if (!done)
            return done;
        done->profile = profileOf(request, *reading);
        done->record = recordOf(request, *reading, done->summary());
        done->readAs = optionsFor(request.file, *reading);
        done->readAs.progress = nullptr;
        auto before = importedBefore(database, request.kind, reading->profile.sha256);
        if (!before)
            return passOn(before);
        done->importedBefore = std::move(*before);
        return done;
    };
    auto result = plan();
    return {.reading = std::move(*reading), .planned = std::move(result)};
}

QString countsText(const ImportSummary &summary, const QLocale &locale)
{
    QStringList parts;
    const auto add = [&](const QString &sentence, int count) {
        if (count > 0)
            parts.append(sentence.arg(locale.toString(count)));
    };
    add(Tr::tr("%1 new"), summary.added);
    add(Tr::tr("%1 changed"), summary.changed);
    add(Tr::tr("%1 left"), summary.left);
    add(Tr::tr("%1 returned"), summary.returned);
    add(Tr::tr("%1 unchanged"), summary.unchanged);
    add(Tr::tr("%1 not taken"), int(rejectedLines(summary)));
    return parts.join(u", "_s);
}

Result<ExportTable> rejectedRows(const ImportFile &file, const PlannedImport &planned)
{
    QHash<int, QStringList> reasons;
    for (const ImportIssue &issue : planned.summary().rejected)
        reasons[issue.line].append(describe(issue));
    auto rows = openRows(file.source, planned.readAs);
    if (!rows)
        return passOn(rows);
    ExportTable rejected{.name = Tr::tr("not imported"), .columns = {}, .rows = {}};
    for (const QString &column : (*rows)->layout().columns)
        rejected.columns.append(unguarded(column));
    QList<TextRow> taken;
    for (;;) {
        auto row = (*rows)->next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        if (!reasons.contains((*row)->line))
            continue;
        // Nothing is lost of a row that has more values than the header.
        while (rejected.columns.size() < (*row)->cells.size())
            rejected.columns.append(QString());
        taken.append(std::move(**row));
    }
    for (const TextRow &row : std::as_const(taken)) {
        QList<Cell> cells;
        for (qsizetype column = 0; column < rejected.columns.size(); ++column)
            cells.append(unguarded(row.cells.value(column)));
        cells.append(qint64(row.line));
        cells.append(reasons.value(row.line).join(u' '));
        rejected.rows.append(std::move(cells));
    }
    rejected.columns += rejectColumns();
    return rejected;
}

std::optional<QDate> dayInFileName(const QString &name)
{
    static const QRegularExpression pattern(u"(?<!\\d)(\\d{4})([-_.]?)(\\d{2})\\2(\\d{2})(?!\\d)"_s);
    const auto found = pattern.match(name);
    if (!found.hasMatch())
        return std::nullopt;
    const QDate day(found.captured(1).toInt(), found.captured(3).toInt(), found.captured(4).toInt());
    return day.isValid() && day.year() >= 1990 && day.year() < 2200 ? std::optional(day) : std::nullopt;
}

} // namespace mentorbook
