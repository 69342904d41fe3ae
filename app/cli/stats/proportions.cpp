#include "app/cli/stats/number_file.h"
#include "app/cli/stats/stats.h"
#include "core/base/tr.h"
#include "core/metrics/statistics/two_proportions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

struct Columns
{
    qsizetype x1 = 0;
    qsizetype n1 = 0;
    std::optional<qsizetype> x2;
    std::optional<qsizetype> n2;
};

struct Share
{
    qint64 count = 0;
    qint64 n = 0;
};

Result<Columns> columnsOf(const NumberFile &file)
{
    const auto x1 = file.findAny({u"x1"_s, u"x"_s});
    const auto n1 = file.findAny({u"n1"_s, u"n"_s});
    if (!x1 || !n1)
        return failure(ErrorKind::InvalidInput, Tr::tr("The columns “x1” and “n1” are needed."),
            Tr::tr("The columns are: %1").arg(file.columns().join(u", "_s)));
    const auto x2 = file.findAny({u"x2"_s});
    const auto n2 = file.findAny({u"n2"_s});
    if (x2.has_value() != n2.has_value())
        return failure(
            ErrorKind::InvalidInput, Tr::tr("Of the columns “x2” and “n2” one is there without the other."));
    return Columns{*x1, *n1, x2, n2};
}

// A whole number from 0; none, and the row rejected, for anything else.
std::optional<qint64> countAt(NumberFile &file, const TextRow &row, qsizetype column)
{
    bool fits = false;
    const QString cell = NumberFile::cell(row, column);
    const qint64 count = cell.toLongLong(&fits);
    if (fits && count >= 0)
        return count;
    file.reject(row, column, Tr::tr("a whole number from 0"),
        cell.isEmpty() ? Tr::tr("The number is missing.") : Tr::tr("This counts nothing."));
    return std::nullopt;
}

std::optional<Share> shareAt(NumberFile &file, const TextRow &row, qsizetype x, qsizetype n)
{
    const auto count = countAt(file, row, x);
    const auto total = count ? countAt(file, row, n) : std::nullopt;
    if (!total)
        return std::nullopt;
    if (*count > *total) {
        file.reject(row, x, Tr::tr("at most %1").arg(*total), Tr::tr("A part is larger than the whole."));
        return std::nullopt;
    }
    return Share{*count, *total};
}

std::optional<double> valueOf(const Share &share)
{
    return share.n > 0 ? std::optional(double(share.count) / double(share.n)) : std::nullopt;
}

void insertInterval(QJsonObject &object, const QString &name, const std::optional<Interval> &interval)
{
    object.insert(name + u"_lo"_s, numberOrNull(interval ? std::optional(interval->lo) : std::nullopt));
    object.insert(name + u"_hi"_s, numberOrNull(interval ? std::optional(interval->hi) : std::nullopt));
}

QString textOf(double value, const std::optional<Interval> &interval)
{
    return interval
        ? Tr::tr("%1 (%2 to %3)").arg(numberText(value), numberText(interval->lo), numberText(interval->hi))
        : numberText(value);
}

struct RowAnswer
{
    QJsonObject json;
    QString text;
};

RowAnswer answerOf(int line, const Share &first, const std::optional<Share> &second)
{
    const auto p1 = valueOf(first);
    const auto wilson1 = wilsonInterval(first.count, first.n);
    RowAnswer answer{
        .json = {{u"line"_s, line}, {u"x1"_s, first.count}, {u"n1"_s, first.n}, {u"p"_s, numberOrNull(p1)}},
        .text = Tr::tr("Line %1: %2 of %3").arg(QString::number(line)).arg(first.count).arg(first.n)};
    insertInterval(answer.json, u"wilson"_s, wilson1);
    if (p1)
        answer.text += u", "_s + textOf(*p1, wilson1);
    if (!second)
        return answer;

    const auto p2 = valueOf(*second);
    const auto ratio = ratioOf(first.count, first.n, second->count, second->n);
    const auto newcombe = newcombeInterval(first.count, first.n, second->count, second->n);
    const auto difference = p1 && p2 ? std::optional(*p1 - *p2) : std::nullopt;
    const auto ratioInterval = miettinenNurminenRatio(first.count, first.n, second->count, second->n);
    answer.json.insert(u"x2"_s, second->count);
    answer.json.insert(u"n2"_s, second->n);
    answer.json.insert(u"p2"_s, numberOrNull(p2));
    insertInterval(answer.json, u"wilson2"_s, wilsonInterval(second->count, second->n));
    answer.json.insert(u"diff"_s, numberOrNull(difference));
    insertInterval(answer.json, u"newcombe"_s, newcombe);
    answer.json.insert(u"rr"_s, numberOrNull(ratio));
    insertInterval(answer.json, u"mn"_s, ratioInterval);
    answer.json.insert(u"fisher_p"_s,
        numberOrNull(p1 && p2 ? std::optional(fisherExact(first.count, first.n, second->count, second->n))
                              : std::nullopt));
    if (difference)
        answer.text += u"; "_s + Tr::tr("difference %1").arg(textOf(*difference, newcombe));
    if (ratio)
        answer.text += u"; "_s + Tr::tr("ratio %1").arg(textOf(*ratio, ratioInterval));
    return answer;
}

Result<Answer> proportions(const std::string &path)
{
    auto file = NumberFile::read(path);
    if (!file)
        return passOn(file);
    auto columns = columnsOf(*file);
    if (!columns)
        return passOn(columns);
    QJsonArray rows;
    QStringList lines;
    for (const TextRow &row : file->rows()) {
        if (!file->isUsable(row))
            continue;
        const auto first = shareAt(*file, row, columns->x1, columns->n1);
        if (!first)
            continue;
        std::optional<Share> second;
        const bool hasSecond = columns->x2
            && !(NumberFile::cell(row, *columns->x2).isEmpty()
                && NumberFile::cell(row, *columns->n2).isEmpty());
        if (hasSecond) {
            second = shareAt(*file, row, *columns->x2, *columns->n2);
            if (!second)
                continue;
        }
        const RowAnswer answer = answerOf(row.line, *first, second);
        rows.append(answer.json);
        lines.append(answer.text);
    }
    for (const ImportIssue &issue : file->rejected())
        lines.append(Tr::tr("Rejected: %1").arg(describe(issue)));
    return Answer{.json = {{u"rows"_s, rows}, {u"rejected"_s, toJson(file->rejected())}},
        .text = lines.join(u'\n'),
        .exitCode = file->rejected().isEmpty() ? Done : DoneWithRejects};
}

} // namespace

void addStatsProportions(CommandLine &line, CLI::App *stats)
{
    const auto path = std::make_shared<std::string>();
    CLI::App *command = line.add(stats, "proportions", "Shares, their differences and ratios with intervals");
    command->add_option("FILE", *path, "CSV with the columns x1, n1 and, to compare, x2, n2")->required();
    line.runs(command, [path] { return proportions(*path); });
}

} // namespace mentorbook::cli
