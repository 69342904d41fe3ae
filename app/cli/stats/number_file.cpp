#include "app/cli/stats/number_file.h"

#include "app/cli/command.h"
#include "core/base/tr.h"
#include "core/exchange/reading/csv_reader.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

// Bare numbers are many: more rows than a spreadsheet holds.
constexpr qint64 maximumBytes = 1024LL * 1024 * 1024;
constexpr qsizetype maximumRows = 16'777'216;

} // namespace

Result<NumberFile> NumberFile::read(const std::string &path)
{
    QFile file(text(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorKind::File, Tr::tr("The file “%1” can't be read.").arg(file.fileName()), file.errorString());
    ReadOptions reading;
    reading.maximumBytes = maximumBytes;
    reading.maximumRows = maximumRows;
    reading.maximumCells = 8 * maximumRows;
    auto table = readTable(file, reading);
    if (!table)
        return passOn(table);
    return NumberFile(std::move(*table));
}

Result<qsizetype> NumberFile::find(const std::string &name) const
{
    std::optional<qsizetype> found;
    for (qsizetype i = 0; i < columns().size(); ++i) {
        if (columns()[i].trimmed() != text(name))
            continue;
        if (found)
            return failure(
                ErrorKind::InvalidInput, Tr::tr("There are two columns called “%1”.").arg(text(name)));
        found = i;
    }
    if (!found)
        return failure(ErrorKind::InvalidInput, Tr::tr("There is no column called “%1”.").arg(text(name)),
            Tr::tr("The columns are: %1").arg(columns().join(u", "_s)));
    return *found;
}

std::optional<qsizetype> NumberFile::findAny(const QStringList &names) const
{
    for (const QString &name : names) {
        for (qsizetype i = 0; i < columns().size(); ++i) {
            if (columns()[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return std::nullopt;
}

bool NumberFile::isUsable(const TextRow &row)
{
    if (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); }))
        return false;
    const auto problems = m_problems.constFind(row.line);
    if (problems == m_problems.cend())
        return true;
    const std::optional<ImportIssue> issue = whyUseless(row, *problems, m_table.columns.size());
    if (issue)
        m_rejected.append(*issue);
    return !issue;
}

void NumberFile::reject(const TextRow &row, qsizetype column, const QString &expected, const QString &reason)
{
    m_rejected.append(ImportIssue{.line = row.line,
        .column = columns()[column].trimmed(),
        .found = cell(row, column),
        .expected = expected,
        .reason = reason});
}

QJsonValue numberOrNull(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString numberText(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QLocale::c().toString(*number, 'g', 6) : u"–"_s;
}

} // namespace mentorbook::cli
