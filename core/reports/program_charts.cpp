#include "core/reports/program_charts.h"

#include "core/domain/names.h"

#include "core/base/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <ranges>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

// Of nothing there is no share.
QString percentText(int part, int whole)
{
    return whole > 0 ? Tr::tr("%1 %").arg(std::lround(100.0 * part / whole)) : u"–"_s;
}

} // namespace

ChartDescription pairingHealthChart(const HealthCounts &counts, int minimumGroupSize)
{
    struct State
    {
        PairingHealth health;
        int count;
        ChartColor color;
    };
    const State states[] = {
        {PairingHealth::OnTrack, counts.onTrack, ChartColor::Positive},
        {PairingHealth::AtRisk, counts.atRisk, ChartColor::Warning},
        {PairingHealth::Stalled, counts.stalled, ChartColor::Critical},
        {PairingHealth::TooEarly, counts.tooEarly, ChartColor::Neutral},
    };
    const int total = counts.total();

    ChartDescription chart;
    chart.id = u"pairing-health"_s;
    chart.kind = ChartKind::HorizontalBars;
    chart.valueTitle = Tr::tr("Active pairings");
    if (total == 0) {
        chart.title = Tr::tr("No pairing is active yet");
        chart.sentence = Tr::tr("Health is read from active pairings; there are none.");
        return chart;
    }
    if (total < minimumGroupSize) {
        chart.title = Tr::tr("Pairing health is not shown");
        chart.sentence = Tr::tr(
            "Fewer than %n pairings are active: a figure about so few could be read as one about a person.",
            nullptr, minimumGroupSize);
        return chart;
    }
    chart.title
        = Tr::tr("%1 of %n pairings are on track", "on track of all active", total).arg(counts.onTrack);
    const auto counted = [&](const QString &pattern) {
        return pattern.arg(QString::number(counts.onTrack), percentText(counts.onTrack, total),
            QString::number(counts.atRisk), QString::number(counts.stalled));
    };
    chart.sentence = counts.tooEarly > 0
        ? counted(
              Tr::tr("Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is "
                     "too early to say.",
                  nullptr, total))
              .arg(counts.tooEarly)
        : counted(Tr::tr(
              "Of %n active pairings, %1 are on track (%2), %3 at risk and %4 stalled.", nullptr, total));

    ChartSeries series{.name = Tr::tr("Pairings"), .values = {}, .n = total};
    chart.table
        = {.columns = {{Tr::tr("Health"), ColumnAlignment::Start, 1},
               {Tr::tr("Pairings"), ColumnAlignment::End, 0}, {Tr::tr("Share"), ColumnAlignment::End, 0}},
            .rows = {}};
    for (const State &state : states) {
        chart.categories.append(nameOf(state.health));
        series.values.append(state.count);
        series.categoryColors.append(state.color);
        chart.table.rows.append(
            {nameOf(state.health), QString::number(state.count), percentText(state.count, total)});
    }
    chart.table.rows.append({Tr::tr("All"), QString::number(total), percentText(total, total)});
    chart.series.append(series);
    return chart;
}

ChartDescription meetingsByMonthChart(
    const QList<MonthOfMeetings> &months, bool lastIncomplete, const QString &language)
{
    const QLocale locale(language);
    ChartDescription chart;
    chart.id = u"meetings-by-month"_s;
    chart.kind = ChartKind::Bars;
    chart.valueTitle = Tr::tr("Cadence periods that ended in the month");
    chart.lastPeriodIncomplete = lastIncomplete && !months.isEmpty();
    if (months.isEmpty()) {
        chart.title = Tr::tr("No meeting was due yet");
        chart.sentence = Tr::tr("Meetings are counted from the start of the first pairing; there is none.");
        return chart;
    }

    ChartSeries kept{.name = Tr::tr("Kept"), .values = {}, .n = 0, .color = ChartColor::Series1};
    ChartSeries expected{.name = Tr::tr("Expected"), .values = {}, .n = 0, .color = ChartColor::Neutral};
    chart.table = {
        .columns = {{Tr::tr("Month"), ColumnAlignment::Start, 1},
            {Tr::tr("Meetings held"), ColumnAlignment::End, 0}, {Tr::tr("Expected"), ColumnAlignment::End, 0},
            {Tr::tr("Kept"), ColumnAlignment::End, 0}, {Tr::tr("Kept of expected"), ColumnAlignment::End, 0}},
        .rows = {}};

    int meetingsInAll = 0;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const MonthOfMeetings &month = months[i];
        meetingsInAll += month.meetings;
        *kept.n += month.kept;
        *expected.n += month.expected;
        kept.values.append(month.kept);
        expected.values.append(month.expected);
        // The year is said once, and again where it changes.
        const bool saysYear = i == 0 || month.month.year() != months[i - 1].month.year();
        const QString name = locale.standaloneMonthName(month.month.month(), QLocale::ShortFormat);
        chart.categories.append(saysYear ? name + u'\n' + QString::number(month.month.year()) : name);
        const QString longName
            = u"%1 %2"_s.arg(locale.standaloneMonthName(month.month.month())).arg(month.month.year());
        const bool incomplete = chart.lastPeriodIncomplete && i == months.size() - 1;
        chart.table.rows.append({incomplete ? Tr::tr("%1 (incomplete)").arg(longName) : longName,
            QString::number(month.meetings), QString::number(month.expected), QString::number(month.kept),
            percentText(month.kept, month.expected)});
    }
    chart.series = {kept, expected};

    if (*expected.n == 0) {
        chart.title = Tr::tr("No meeting was due yet");
        chart.sentence = Tr::tr("So far %n meetings were held.", nullptr, meetingsInAll);
    } else {
        chart.title = Tr::tr("Pairings kept %1 of the meetings they agreed on")
                          .arg(percentText(static_cast<int>(*kept.n), static_cast<int>(*expected.n)));
        chart.sentence
            = Tr::tr("Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, "
                     "of which one counts per cadence period.",
                nullptr, meetingsInAll)
                  .arg(*expected.n)
                  .arg(*kept.n);
    }
    return chart;
}

ChartDescription suppressedMeetingsChart(int minimumGroupSize)
{
    return {.id = u"meetings-by-month"_s,
        .title = Tr::tr("Meetings by month are not shown"),
        .sentence = Tr::tr(
            "Fewer than %n pairings stand behind them: a figure about so few could be read as one about a "
            "person.",
            nullptr, minimumGroupSize),
        .kind = ChartKind::Bars};
}

ChartDescription satisfactionChart(const QList<WaveOfAnswers> &waves, const QLocale &locale)
{
    ChartDescription chart;
    chart.id = u"satisfaction"_s;
    chart.kind = ChartKind::DotInterval;
    chart.valueTitle = Tr::tr("Mean of the answers, 1 to 5, with its 95 % interval");
    chart.decimals = 1;
    chart.range = ValueRange{1, 5};

    const auto isShown = [](const WaveOfAnswers &wave) { return wave.mean.value.has_value(); };
    const auto latest = std::ranges::find_if(waves.rbegin(), waves.rend(), isShown);
    if (latest == waves.rend()) {
        const bool suppressed
            = std::ranges::any_of(waves, [](const WaveOfAnswers &wave) { return wave.mean.suppressed; });
        chart.title
            = suppressed ? Tr::tr("Satisfaction is not shown") : Tr::tr("No survey has been answered yet");
        chart.sentence = suppressed
            ? Tr::tr("So few people answered that a figure could be read as one about a person.")
            : Tr::tr("Satisfaction is read from the answers to a survey; there are none.");
        return chart;
    }
    const auto before = std::ranges::find_if(std::next(latest), waves.rend(), isShown);
    chart.title = before == waves.rend()
        ? Tr::tr("Satisfaction is %1").arg(formatted(latest->mean, locale))
        //: %1 is "4.3 of 5", %2 is the mean of the survey before
        : Tr::tr("Satisfaction is %1, after %2 in the survey before")
              .arg(formatted(latest->mean, locale), locale.toString(before->mean.value.value_or(0), 'f', 1));
    chart.sentence = Tr::tr("%1: the mean of %n answers.", nullptr, int(latest->mean.n)).arg(latest->name);
    if (const auto interval = latest->mean.interval)
        chart.sentence = Tr::tr("%1: the mean of %n answers; its 95 % interval reaches from %2 to %3.",
            nullptr, int(latest->mean.n))
                             .arg(latest->name, locale.toString(interval->lo, 'f', 1),
                                 locale.toString(interval->hi, 'f', 1));

    ChartSeries series{.name = Tr::tr("Mean"), .values = {}};
    chart.table = {
        .columns = {{Tr::tr("Survey"), ColumnAlignment::Start, 1}, {Tr::tr("Mean"), ColumnAlignment::End, 0},
            {Tr::tr("95 % interval"), ColumnAlignment::End, 0}, {Tr::tr("Answers"), ColumnAlignment::End, 0},
            {Tr::tr("Response rate"), ColumnAlignment::End, 0}},
        .rows = {}};
    for (const WaveOfAnswers &wave : waves) {
        const std::optional<Interval> &interval = wave.mean.interval;
        const bool shown = wave.mean.value.has_value();
        chart.categories.append(shown ? Tr::tr("%1 (n = %2)", "a survey and how many answered")
                                            .arg(wave.name, locale.toString(wave.mean.n))
                                      : Tr::tr("%1 (%2)", "a survey and \"not shown\"")
                                            .arg(wave.name, formatted(wave.mean, locale)));
        series.values.append(wave.mean.value);
        series.low.append(interval ? std::optional(interval->lo) : std::nullopt);
        series.high.append(interval ? std::optional(interval->hi) : std::nullopt);
        chart.table.rows.append({wave.name, formatted(wave.mean, locale),
            interval ? Tr::tr("%1 to %2")
                           .arg(locale.toString(interval->lo, 'f', 1), locale.toString(interval->hi, 'f', 1))
                     : u"–"_s,
            wave.mean.suppressed ? formatted(wave.mean, locale) : locale.toString(wave.mean.n),
            formatted(wave.response, locale)});
    }
    chart.series.append(series);
    return chart;
}

} // namespace mentorbook
