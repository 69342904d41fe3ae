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
    chart.valueTitle = Tr::tr("Meetings a month");
    chart.lastPeriodIncomplete = lastIncomplete && !months.isEmpty();

    ChartSeries held{.name = Tr::tr("Held"), .values = {}, .n = 0, .color = ChartColor::Series1};
    ChartSeries expected{.name = Tr::tr("Expected"), .values = {}, .n = 0, .color = ChartColor::Neutral};
    chart.table
        = {.columns = {{Tr::tr("Month"), ColumnAlignment::Start, 1},
               {Tr::tr("Held"), ColumnAlignment::End, 0}, {Tr::tr("Expected"), ColumnAlignment::End, 0},
               {Tr::tr("Held of expected"), ColumnAlignment::End, 0}},
            .rows = {}};

    int heldInAll = 0, expectedInAll = 0, wholeMonths = 0;
    for (qsizetype i = 0; i < months.size(); ++i) {
        const MonthOfMeetings &month = months[i];
        const bool incomplete = chart.lastPeriodIncomplete && i == months.size() - 1;
        if (!incomplete) {
            heldInAll += month.held;
            expectedInAll += month.expected;
            ++wholeMonths;
        }
        *held.n += month.held;
        *expected.n += month.expected;
        held.values.append(month.held);
        expected.values.append(month.expected);
        // The year is said once, and again where it changes.
        const bool saysYear = i == 0 || month.month.year() != months[i - 1].month.year();
        const QString name = locale.standaloneMonthName(month.month.month(), QLocale::ShortFormat);
        chart.categories.append(saysYear ? name + u'\n' + QString::number(month.month.year()) : name);
        const QString longName
            = u"%1 %2"_s.arg(locale.standaloneMonthName(month.month.month())).arg(month.month.year());
        chart.table.rows.append(
            {incomplete ? Tr::tr("%1 (incomplete)").arg(longName) : longName, QString::number(month.held),
                QString::number(month.expected), percentText(month.held, month.expected)});
    }
    chart.series = {held, expected};

    if (wholeMonths == 0 || expectedInAll == 0) {
        chart.title = Tr::tr("No whole month with expected meetings yet");
        chart.sentence = Tr::tr("So far %n meetings were held.", nullptr, static_cast<int>(*held.n));
    } else {
        chart.title = Tr::tr("Pairings held %1 of the meetings they agreed on")
                          .arg(percentText(heldInAll, expectedInAll));
        chart.sentence
            = Tr::tr("In %n whole months, %1 meetings were held and %2 were expected.", nullptr, wholeMonths)
                  .arg(QString::number(heldInAll), QString::number(expectedInAll));
    }
    if (chart.lastPeriodIncomplete)
        chart.sentence += u' ' + Tr::tr("The last month is incomplete and not counted in this.");
    return chart;
}

} // namespace mentorbook
