#include "core/actions/imports/file_import.h"

#include "core/base/tr.h"
#include "core/exchange/writing/csv_writer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

// Files that people take for CSV because a spreadsheet program shows them as tables.
Result<> checkIsText(const ImportSource &source)
{
    const QByteArrayView bytes(source.bytes);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorKind::InvalidInput,
            Tr::tr(
                "“%1” is a spreadsheet or another packed file, not CSV. Open it in your spreadsheet program, "
                "save the sheet as “CSV UTF-8”, and import that file.")
                .arg(source.name));
    if (bytes.startsWith("%PDF") || bytes.startsWith("SQLite format 3"))
        return failure(ErrorKind::InvalidInput,
            Tr::tr("“%1” is not a CSV file. Ask for an export as CSV: one line a row, values separated by "
                   "commas "
                   "or semicolons.")
                .arg(source.name));
    return {};
}

Result<FileReading> readingOf(const ImportRequest &request)
{
    if (auto text = checkIsText(request.file.source); !text)
        return passOn(text);
    auto profile = profileOf(request.file.source, request.file.reading);
    if (!profile)
        return passOn(profile);
    return readingOf(request.kind, *profile, request.file.mapping, request.file.values);
}

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

Result<PlannedImport> planned(Database &database, const ImportRequest &r, const QLocale &locale)
{
    switch (r.kind) {
    case ImportKind::People:
        return withPreview(database,
            planPeopleImport(database, r.file, {.asOf = r.asOf, .complete = r.complete, .merges = r.merges}),
            locale);
    case ImportKind::Participants:
        return withPreview(database, planParticipantsImport(database, r.program, r.file), locale);
    case ImportKind::Meetings:
        return withPreview(database, planMeetingsImport(database, r.program, r.file, r.today), locale);
    case ImportKind::Survey:
        return withPreview(
            database, planResponsesImport(database, r.program, r.file, r.wave, r.sentOn), locale);
    }
    Q_UNREACHABLE();
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
    auto reading = readingOf(request);
    if (!reading)
        return {.reading = std::nullopt, .planned = passOn(reading)};
    return {.reading = std::move(*reading), .planned = planned(database, request, locale)};
}

Result<> applyImport(Workspace &workspace, const PlannedImport &planned, const ApplyOptions &options)
{
    struct Apply
    {
        Workspace &workspace;
        bool allowMassLeave;
        QDateTime now;

        Result<> operator()(const PeopleImportPlan &plan) const
        {
            return importPeople(workspace, plan, allowMassLeave, now);
        }
        Result<> operator()(const ParticipantsImportPlan &plan) const
        {
            return importParticipants(workspace, plan);
        }
        Result<> operator()(const MeetingsImportPlan &plan) const { return importMeetings(workspace, plan); }
        Result<> operator()(const ResponsesImportPlan &plan) const
        {
            return importResponses(workspace, plan);
        }
    };
    return std::visit(Apply{workspace, options.allowMassLeave, options.now}, planned.plan);
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
    QSet<int> lines;
    for (const ImportIssue &issue : summary.rejected)
        lines.insert(issue.line);
    add(Tr::tr("%1 not taken"), int(lines.size()));
    return parts.join(u", "_s);
}

Result<ExportTable> rejectedRows(const ImportFile &file, const ImportSummary &summary)
{
    auto table = readTable(file.source, file.reading);
    if (!table)
        return passOn(table);
    QHash<int, QStringList> reasons;
    for (const ImportIssue &issue : summary.rejected)
        reasons[issue.line].append(describe(issue));
    ExportTable rejected{.name = Tr::tr("not imported"), .columns = {}, .rows = {}};
    for (const QString &column : table->columns)
        rejected.columns.append(unguarded(column));
    rejected.columns.append({u"Line"_s, u"Reason"_s});
    for (const TextRow &row : table->rows) {
        const auto reason = reasons.constFind(row.line);
        if (reason == reasons.constEnd())
            continue;
        QList<Cell> cells;
        for (qsizetype column = 0; column < table->columns.size(); ++column)
            cells.append(unguarded(row.cells.value(column)));
        cells.append(qint64(row.line));
        cells.append(reason->join(u' '));
        rejected.rows.append(std::move(cells));
    }
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
