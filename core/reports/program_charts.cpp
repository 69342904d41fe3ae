#include "core/reports/program_charts.h"

#include "core/domain/names.h"

#include "core/base/tr.h"

#include <QLocale>

#include <cmath>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

// Of nothing there is no share.
QString percentText(int part, int whole)
{
    return whole > 0 ? Tr::tr("%1 %").arg(std::lround(100.0 * part / whole)) : u"–"_s;
}

} // namespace

ChartDescription pairingHealthChart(const HealthCounts &counts)
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
    } else {
        chart.title
            = Tr::tr("%1 of %n pairings are on track", "on track of all active", total).arg(counts.onTrack);
        chart.sentence = Tr::tr(
            "Of %n active pairings, %1 are on track (%2), %3 at risk, %4 stalled, and for %5 it is too "
            "early to say.",
            nullptr, total)
                             .arg(QString::number(counts.onTrack), percentText(counts.onTrack, total),
                                 QString::number(counts.atRisk), QString::number(counts.stalled),
                                 QString::number(counts.tooEarly));
    }

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

    ChartSeries kept{.name = Tr::tr("Kept"), .values = {}, .n = 0, .color = ChartColor::Series1};
    ChartSeries expected{.name = Tr::tr("Expected"), .values = {}, .n = 0, .color = ChartColor::Neutral};
    chart.table
        = {.columns = {{Tr::tr("Month"), ColumnAlignment::Start, 1},
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
        chart.sentence = Tr::tr("Of %1 meetings that were due, %2 took place in time; %n meetings were held in all, "
                                "of which one counts per cadence period.",
            nullptr, meetingsInAll)
                             .arg(*expected.n)
                             .arg(*kept.n);
    }
    return chart;
}

} // namespace mentorbook
