#pragma once

#include "core/actions/reports/figures.h"
#include "core/reports/chart.h"
#include "core/reports/document.h"

#include <QLocale>

namespace mentorbook {

enum class InsightKind { PairingHealth, MeetingsByMonth, Satisfaction };

// A chart of a program with what one needs to judge it.
struct Insight
{
    InsightKind kind;
    ChartDescription chart; // without series: its sentence says why, and the chart is not drawn
    QStringList notes; // small samples, suppression, silence: as the figures give them
    QList<Definition> definitions; // how it is counted
    QString nextStep; // what would fill it, where it waits for data; else empty

    bool operator==(const Insight &) const = default;
};

// One of each kind, in this order.
[[nodiscard]] QList<Insight> programInsights(const ProgramFigures &figures, const QLocale &locale);

} // namespace mentorbook
