#include "app/cli/stats/number_file.h"
#include "app/cli/stats/stats.h"
#include "core/base/tr.h"
#include "core/metrics/statistics/log_rank.h"
#include "core/metrics/statistics/survival_curve.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace mentorbook::cli {

namespace {

constexpr qsizetype mostGroups = 100;

struct Options
{
    std::string file;
    std::string entry;
    std::string time;
    std::string event;
    std::string group;
    std::string stratum;
    std::string at;
    std::optional<double> tau;
};

struct Columns
{
    std::optional<qsizetype> entry;
    qsizetype time = 0;
    qsizetype event = 0;
    std::optional<qsizetype> group;
    std::optional<qsizetype> stratum;
};

// Numbers names from 0, in the order of their first appearance.
class Names
{
public:
    qint32 operator()(const QString &name)
    {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.cend())
            return *known;
        const auto number = static_cast<qint32>(m_list.size());
        m_numbers.insert(name, number);
        m_list.append(name);
        return number;
    }
    [[nodiscard]] const QStringList &list() const { return m_list; }

private:
    QHash<QString, qint32> m_numbers;
    QStringList m_list;
};

// What the file says, ready for the estimates; groups in alphabetical order.
struct Study
{
    QStringList groups;
    std::vector<Spell> spells;
};

// The times of --at, ascending, each once; none when one is no time.
std::optional<std::vector<double>> timesOf(const std::string &argument)
{
    std::vector<double> times;
    if (argument.empty())
        return times;
    for (const QString &part : text(argument).split(u',')) {
        bool isNumber = false;
        const double time = part.trimmed().toDouble(&isNumber);
        if (!isNumber || !std::isfinite(time) || time < 0)
            return std::nullopt;
        times.push_back(time);
    }
    std::ranges::sort(times);
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

Result<Columns> columnsOf(const NumberFile &file, const Options &options)
{
    auto time = file.find(options.time);
    auto event = file.find(options.event);
    for (auto *place : {&time, &event}) {
        if (!*place)
            return passOn(*place);
    }
    Columns columns{.entry = {}, .time = *time, .event = *event, .group = {}, .stratum = {}};
    for (const auto &[name, column] : {std::pair{&options.entry, &columns.entry},
             {&options.group, &columns.group}, {&options.stratum, &columns.stratum}}) {
        if (name->empty())
            continue;
        auto place = file.find(*name);
        if (!place)
            return passOn(place);
        *column = *place;
    }
    return columns;
}

// A finite number; none, and the row rejected, for anything else.
std::optional<double> timeAt(NumberFile &file, const TextRow &row, qsizetype column)
{
    bool isNumber = false;
    const QString cell = NumberFile::cell(row, column);
    const double time = cell.toDouble(&isNumber);
    if (isNumber && std::isfinite(time))
        return time;
    file.reject(row, column, Tr::tr("a number from 0"),
        cell.isEmpty() ? Tr::tr("The time is missing.") : Tr::tr("This is not a time."));
    return std::nullopt;
}

std::optional<qint32> eventAt(NumberFile &file, const TextRow &row, qsizetype column)
{
    const QString cell = NumberFile::cell(row, column);
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    if ((isNumber && number == 1) || cell.compare(u"true"_s, Qt::CaseInsensitive) == 0)
        return 1;
    if ((isNumber && number == 0) || cell.compare(u"false"_s, Qt::CaseInsensitive) == 0)
        return 0;
    file.reject(row, column, Tr::tr("1 or true for an event, 0 or false for none"),
        cell.isEmpty() ? Tr::tr("Whether there was an event is missing.")
                       : Tr::tr("This does not say whether there was an event."));
    return std::nullopt;
}

void rejectSpell(NumberFile &file, const TextRow &row, const Columns &columns, const Spell &spell)
{
    switch (problemOf(spell).value_or(SpellProblem::NotANumber)) {
    case SpellProblem::NotANumber: // was rejected when it was read
        Q_UNREACHABLE();
    case SpellProblem::Negative:
        file.reject(row, spell.exit < 0 || !columns.entry ? columns.time : *columns.entry,
            Tr::tr("a number from 0"), Tr::tr("A time is never negative."));
        return;
    case SpellProblem::NoTimeAtRisk:
        file.reject(row, columns.time,
            Tr::tr("a time after %1")
                .arg(columns.entry ? NumberFile::cell(row, *columns.entry) : QString::number(0)),
            Tr::tr("The time ends at or before its beginning."));
        return;
    }
}

// The spell of a row; none when it was rejected.
std::optional<Spell> spellAt(
    NumberFile &file, const TextRow &row, const Columns &columns, Names &groups, Names &strata)
{
    Spell spell;
    for (const auto &[column, names, number] : {std::tuple{columns.group, &groups, &spell.group},
             std::tuple{columns.stratum, &strata, &spell.stratum}}) {
        if (!column)
            continue;
        const QString name = NumberFile::cell(row, *column);
        if (name.isEmpty()) {
            file.reject(row, *column, Tr::tr("a name or number"), Tr::tr("The group is missing."));
            return std::nullopt;
        }
        *number = (*names)(name);
    }
    const auto time = timeAt(file, row, columns.time);
    const auto entry = time && columns.entry ? timeAt(file, row, *columns.entry) : std::nullopt;
    if (!time || (columns.entry && !entry))
        return std::nullopt;
    const auto event = eventAt(file, row, columns.event);
    if (!event)
        return std::nullopt;
    spell.exit = *time;
    spell.event = *event;
    spell.entry = entry.value_or(Spell::FromTheBeginning);
    if (!problemOf(spell))
        return spell;
    rejectSpell(file, row, columns, spell);
    return std::nullopt;
}

Result<Study> studyOf(NumberFile &file, const Columns &columns)
{
    Names groups;
    Names strata;
    Study study;
    study.spells.reserve(static_cast<size_t>(file.rows().size()));
    for (const TextRow &row : file.rows()) {
        if (!file.isUsable(row))
            continue;
        if (const auto spell = spellAt(file, row, columns, groups, strata))
            study.spells.push_back(*spell);
    }
    study.groups = groups.list();
    if (!columns.group)
        study.groups = QStringList{u"all"_s};
    if (study.groups.size() > mostGroups)
        return failure(ErrorKind::InvalidInput,
            Tr::tr("There are %1 groups; no more than %2 can be compared.")
                .arg(study.groups.size())
                .arg(mostGroups));
    if (study.spells.empty())
        return failure(ErrorKind::InvalidInput, Tr::tr("No row of the file can be used."),
            file.rejected().isEmpty() ? QString() : describe(file.rejected().first()));
    study.groups.sort();
    std::vector<qint32> place;
    for (const QString &name : groups.list())
        place.push_back(static_cast<qint32>(study.groups.indexOf(name)));
    if (!place.empty()) {
        for (Spell &spell : study.spells)
            spell.group = place[static_cast<size_t>(spell.group)];
    }
    return study;
}

// Without an interval where there is none.
QJsonObject pointOf(double time, qint64 atRisk, const std::optional<SurvivalEstimate> &estimate,
    const std::optional<Interval> &interval)
{
    const auto error = estimate ? standardError(estimate->survival, estimate->logVariance) : std::nullopt;
    return {{u"t"_s, time}, {u"at_risk"_s, atRisk},
        {u"survival"_s, numberOrNull(estimate ? std::optional(estimate->survival) : std::nullopt)},
        {u"se"_s, numberOrNull(error)},
        {u"lo"_s, numberOrNull(interval ? std::optional(interval->lo) : std::nullopt)},
        {u"hi"_s, numberOrNull(interval ? std::optional(interval->hi) : std::nullopt)}};
}

std::optional<Interval> intervalOf(const std::optional<SurvivalEstimate> &estimate)
{
    return estimate ? survivalInterval(estimate->survival, estimate->logVariance) : std::nullopt;
}

// The steps, and between them the times that were asked for as R's summary gives them: with those at risk at
// the next step, and with 1 to 1 for an interval before the first.
QJsonArray curveOf(const SurvivalCurve &curve, const std::vector<double> &times)
{
    QJsonArray points;
    const auto append = [&](QJsonObject point, qint64 events, qint64 censored) {
        point.insert(u"events"_s, events);
        point.insert(u"censored"_s, censored);
        points.append(point);
    };
    SurvivalEstimate present;
    std::optional<Interval> interval = Interval{1, 1};
    auto time = times.begin();
    for (const SurvivalStep &step : curve.steps) {
        for (; time != times.end() && *time < step.time; ++time)
            append(pointOf(*time, step.atRisk, present, interval), 0, 0);
        if (time != times.end() && *time == step.time)
            ++time;
        present = {step.survival, step.logVariance};
        interval = intervalOf(present);
        append(pointOf(step.time, step.atRisk, present, interval), step.events, step.censored);
    }
    return points;
}

QJsonObject toJson(const std::optional<NormalEstimate> &estimate)
{
    const auto interval = estimate ? estimate->interval : std::nullopt;
    return {{u"value"_s, numberOrNull(estimate ? std::optional(estimate->value) : std::nullopt)},
        {u"se"_s, numberOrNull(estimate ? std::optional(estimate->standardError) : std::nullopt)},
        {u"lo"_s, numberOrNull(interval ? std::optional(interval->lo) : std::nullopt)},
        {u"hi"_s, numberOrNull(interval ? std::optional(interval->hi) : std::nullopt)}};
}

// Why a curve should not be trusted all along; empty for a sound one.
QString warningOf(const SurvivalCurve &curve)
{
    QStringList warnings;
    if (const auto zero = collapsedAt(curve))
        warnings.append(
            Tr::tr("The curve falls to 0 at %1 although others are under observation later: it says "
                   "nothing about them.")
                .arg(numberText(zero)));
    if (const auto thin = thinFrom(curve))
        warnings.append(Tr::tr("Fewer than 10 are at risk at %1.").arg(numberText(thin)));
    return warnings.join(u' ');
}

class Report
{
public:
    Report(Study study, std::vector<double> times, std::optional<double> tau)
        : m_names(std::move(study.groups))
        , m_times(std::move(times))
        , m_spells(std::move(study.spells), static_cast<qint32>(m_names.size()))
        , m_curves(kaplanMeier(m_spells))
        , m_atRisk(atRisk(m_spells, m_times))
        , m_logRank(m_names.size() > 1 ? logRank(m_spells) : std::nullopt)
        , m_tau(tau ? *tau : defaultTau())
    {
    }

    [[nodiscard]] QJsonObject json() const
    {
        QJsonArray groups;
        for (size_t group = 0; group < m_curves.size(); ++group)
            groups.append(groupJson(group));
        return {{u"groups"_s, groups}, {u"logrank"_s, logRankJson()}, {u"tau"_s, m_tau},
            {u"difference"_s, differenceJson()}};
    }

    [[nodiscard]] QStringList lines() const;

private:
    [[nodiscard]] const QString &name(size_t group) const { return m_names[static_cast<qsizetype>(group)]; }
    [[nodiscard]] double defaultTau() const
    {
        const double common = commonFollowUp(m_curves).value_or(0);
        return m_times.empty() ? common : std::min(common, m_times.back());
    }
    [[nodiscard]] QJsonObject groupJson(size_t group) const;
    [[nodiscard]] QJsonValue logRankJson() const;
    [[nodiscard]] QJsonValue differenceJson() const;

    QStringList m_names;
    std::vector<double> m_times; // ascending
    SortedSpells m_spells;
    std::vector<SurvivalCurve> m_curves; // by group
    std::vector<std::vector<qint64>> m_atRisk; // by time, then group
    std::optional<LogRank> m_logRank;
    double m_tau = 0;
};

QJsonObject Report::groupJson(size_t group) const
{
    const SurvivalCurve &curve = m_curves[group];
    const Median median = medianOf(curve);
    const QJsonObject mean = toJson(restrictedMean(curve, m_tau));
    const QString warning = warningOf(curve);
    QJsonArray at;
    for (size_t i = 0; i < m_times.size(); ++i) {
        const auto estimate = survivalAt(curve, m_times[i]);
        at.append(pointOf(m_times[i], m_atRisk[i][group], estimate, intervalOf(estimate)));
    }
    return {{u"group"_s, name(group)}, {u"n"_s, curve.n}, {u"events"_s, curve.events},
        {u"median"_s, numberOrNull(median.time)}, {u"median_lo"_s, numberOrNull(median.lo)},
        {u"median_hi"_s, numberOrNull(median.hi)}, {u"rmst"_s, mean[u"value"_s]},
        {u"rmst_se"_s, mean[u"se"_s]}, {u"rmst_lo"_s, mean[u"lo"_s]}, {u"rmst_hi"_s, mean[u"hi"_s]},
        {u"curve"_s, curveOf(curve, m_times)}, {u"at"_s, at}, {u"thin_from"_s, numberOrNull(thinFrom(curve))},
        {u"warning"_s, warning.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(warning)}};
}

QJsonValue Report::logRankJson() const
{
    if (!m_logRank)
        return QJsonValue::Null;
    QJsonArray groups;
    for (size_t group = 0; group < m_curves.size(); ++group)
        groups.append(QJsonObject{{u"group"_s, name(group)}, {u"observed"_s, m_logRank->observed[group]},
            {u"expected"_s, m_logRank->expected[group]}});
    return QJsonObject{{u"chi2"_s, m_logRank->chi2}, {u"df"_s, m_logRank->degreesOfFreedom},
        {u"p"_s, m_logRank->p}, {u"groups"_s, groups}};
}

// Of two groups only: the first less the second.
QJsonValue Report::differenceJson() const
{
    if (m_curves.size() != 2)
        return QJsonValue::Null;
    QJsonArray survival;
    for (const double time : m_times) {
        QJsonObject difference = toJson(survivalDifference(m_curves[0], m_curves[1], time));
        difference.insert(u"t"_s, time);
        survival.append(difference);
    }
    return QJsonObject{{u"first"_s, name(0)}, {u"second"_s, name(1)}, {u"survival"_s, survival},
        {u"rmst"_s, toJson(restrictedMeanDifference(m_curves[0], m_curves[1], m_tau))}};
}

QStringList Report::lines() const
{
    QStringList lines;
    for (size_t group = 0; group < m_curves.size(); ++group) {
        const SurvivalCurve &curve = m_curves[group];
        const Median median = medianOf(curve);
        const auto mean = restrictedMean(curve, m_tau);
        lines.append(Tr::tr("%1: %2 rows, %3 events, median %4 (%5 to %6), mean up to %7: %8.")
                .arg(name(group), QString::number(curve.n), QString::number(curve.events),
                    numberText(median.time), numberText(median.lo), numberText(median.hi), numberText(m_tau),
                    numberText(mean ? std::optional(mean->value) : std::nullopt)));
        for (size_t i = 0; i < m_times.size(); ++i) {
            const auto estimate = survivalAt(curve, m_times[i]);
            const auto interval = intervalOf(estimate);
            lines.append(u"  "_s
                + Tr::tr("at %1: %2 (%3 to %4), %5 at risk")
                    .arg(numberText(m_times[i]),
                        numberText(estimate ? std::optional(estimate->survival) : std::nullopt),
                        numberText(interval ? std::optional(interval->lo) : std::nullopt),
                        numberText(interval ? std::optional(interval->hi) : std::nullopt),
                        QString::number(m_atRisk[i][group])));
        }
        if (const QString warning = warningOf(curve); !warning.isEmpty())
            lines.append(u"  "_s + warning);
    }
    if (m_logRank)
        lines.append(Tr::tr("Log-rank: χ² %1, %2 degrees of freedom, p %3.")
                .arg(numberText(m_logRank->chi2), QString::number(m_logRank->degreesOfFreedom),
                    numberText(m_logRank->p)));
    return lines;
}

Result<Answer> survival(const Options &options)
{
    auto file = NumberFile::read(options.file);
    if (!file)
        return passOn(file);
    auto columns = columnsOf(*file, options);
    if (!columns)
        return passOn(columns);
    auto study = studyOf(*file, *columns);
    if (!study)
        return passOn(study);
    const Report report(std::move(*study), timesOf(options.at).value_or(std::vector<double>()), options.tau);
    Answer answer{.json = report.json(), .exitCode = file->rejected().isEmpty() ? Done : DoneWithRejects};
    answer.json.insert(u"rejected"_s, cli::toJson(file->rejected()));
    QStringList lines = report.lines();
    for (const ImportIssue &issue : file->rejected())
        lines.append(Tr::tr("Rejected: %1").arg(describe(issue)));
    answer.text = lines.join(u'\n');
    return answer;
}

} // namespace

void addStatsSurvival(CommandLine &line, CLI::App *stats)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = line.add(stats, "survival", "Kaplan-Meier curves and the log-rank test");
    command->add_option("FILE", options->file, "CSV with one row a person or spell")->required();
    command->add_option("--entry", options->entry, "The column with the time since when a row is at risk");
    command->add_option("--time", options->time, "The column with the time of the event or of censoring")
        ->required();
    command
        ->add_option("--event", options->event, "The column that is 1 or true for an event, else 0 or false")
        ->required();
    command->add_option("--group", options->group, "The column with the groups to compare");
    command->add_option("--stratum", options->stratum, "The column with the strata of the log-rank test");
    command->add_option("--at", options->at, "Times to give the survival at, separated by commas")
        ->check(CLI::Validator(
            [](std::string &argument) {
                return timesOf(argument) ? std::string()
                                         : "found \"" + argument + "\", expected numbers from 0, with commas";
            },
            ""))
        ->type_name("T,...");
    command
        ->add_option("--tau", options->tau,
            "Up to when the mean is restricted (default: the last of --at that all groups were followed to)")
        ->check(CLI::PositiveNumber)
        ->type_name("T");
    line.runs(command, [options] { return survival(*options); });
}

} // namespace mentorbook::cli
