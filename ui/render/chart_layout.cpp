#include "ui/render/chart_layout.h"

#include "core/base/tr.h"

#include <QFontInfo>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace mentorbook {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal EndKey = 1.6; // the piece of line before a name, in em

QFont sized(QFont font, double factor, QFont::Weight weight = QFont::Normal)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(font.pixelSize() * factor))));
    font.setWeight(weight);
    return font;
}

QString withCount(const ChartSeries &series, const ChartStyle &style)
{
    if (!series.n)
        return series.name;
    return Tr::tr("%1 (n = %2)", "a series and how many stand behind it")
        .arg(series.name, style.locale.toString(*series.n));
}

QString valueTitle(const ChartDescription &chart, const ChartStyle &style)
{
    if (chart.series.size() != 1 || !chart.series.first().n)
        return chart.valueTitle;
    const QString n = style.locale.toString(*chart.series.first().n);
    return chart.valueTitle.isEmpty() ? Tr::tr("n = %1").arg(n)
                                      : Tr::tr("%1, n = %2").arg(chart.valueTitle, n);
}

double niceStep(double span, int ticks)
{
    const double raw = span / std::max(1, ticks);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= raw * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

// Puts pieces one under the other, as far apart as they need, as near to their wish as possible.
void pushApart(QList<ChartLabel> &labels, const QList<qreal> &wishes, qreal top, qreal bottom)
{
    QList<qsizetype> order(labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return wishes[i]; });
    qreal y = top;
    for (const qsizetype i : order) {
        labels[i].topLeft.setY(std::max(y, wishes[i] - labels[i].text.height() / 2));
        y = labels[i].topLeft.y() + labels[i].text.height();
    }
    for (auto it = order.rbegin(); it != order.rend(); ++it) {
        ChartLabel &label = labels[*it];
        label.topLeft.setY(std::max(top, std::min(label.topLeft.y(), bottom - label.text.height())));
        bottom = label.topLeft.y();
    }
}

// Lays a chart out from the top down.
class Builder
{
public:
    Builder(const ChartDescription &description, const ChartStyle &chartStyle, qreal chartWidth)
        : chart(description)
        , style(chartStyle)
        , width(chartWidth)
        , em(chartStyle.font.pixelSize())
        , small(sized(chartStyle.font, 0.9))
        , lying(liesDown(description.kind))
    {
    }

    ChartLayout build(std::optional<qreal> height)
    {
        addText();
        addHead();
        if (lying)
            layOutLying(height);
        else
            layOutUpright(height);
        return layout;
    }

private:
    void addText()
    {
        if (!style.showText)
            return;
        for (const auto &[text, font, color] :
            {std::tuple{chart.title, sized(style.font, 1.15, QFont::DemiBold), style.palette.text},
                std::tuple{chart.sentence, style.font, style.palette.secondary}}) {
            if (text.isEmpty())
                continue;
            const PlainText laidOut(text, font, width);
            layout.labels.append({laidOut, {0, y}, color});
            y += laidOut.height() + em * 0.25;
        }
        y += em * 0.5;
    }

    // The axis's title, and the keys where several series share the plot and no direct label names them.
    void addHead()
    {
        qreal x = 0;
        const QString title = valueTitle(chart, style);
        const PlainText titleText(title, small);
        const qreal row = titleText.height();
        const bool hasKeys = chart.series.size() > 1 && (isBars(chart.kind) || lying);
        if (!title.isEmpty()) {
            const PlainText wrapped(title, small, width);
            layout.labels.append({wrapped, {0, y}, style.palette.secondary});
            x = titleText.naturalWidth() + em * 1.5;
            if (wrapped.lineCount() > 1) {
                y += wrapped.height();
                x = 0;
            }
        }
        if (hasKeys) {
            const qreal swatch = em * 0.8;
            for (const ChartSeries &series : chart.series) {
                const QString name = withCount(series, style);
                PlainText text(name, small);
                const qreal needed = swatch + em * 0.4 + text.naturalWidth();
                if (x > 0 && x + needed > width) {
                    x = 0;
                    y += row;
                }
                const qreal room = width - swatch - em * 0.4;
                if (text.naturalWidth() > room)
                    text = PlainText(name, small, room);
                layout.keys.append({{x, y + (row - swatch) / 2, swatch, swatch}, series});
                layout.labels.append({text, {x + swatch + em * 0.4, y}, style.palette.text});
                x += needed + em * 1.2;
                y += text.height() - row;
            }
        }
        if (hasKeys || !title.isEmpty())
            y += row + em * 0.6;
    }

    void addLabel(const PlainText &text, QPointF topLeft, bool quiet = true)
    {
        layout.labels.append({text, topLeft, quiet ? style.palette.secondary : style.palette.text});
    }

    void layOutLying(std::optional<qreal> height)
    {
        layout.values = valueScale(chart, 5);
        layout.categoriesFrom = -0.5;
        layout.categoriesTo = static_cast<double>(chart.categories.size()) - 0.5;
        layout.grid = chart.kind == ChartKind::DotInterval;

        qreal natural = 0;
        for (const QString &category : chart.categories)
            natural = std::max(natural, PlainText(category, style.font).naturalWidth());
        const qreal labelWidth = std::min(natural + 1, width * 0.36);
        QList<PlainText> names;
        const auto series = static_cast<double>(std::max<qsizetype>(1, chart.series.size()));
        qreal rowHeight = em * (1.5 * series + 0.9);
        for (const QString &category : chart.categories) {
            names.append(PlainText(category, style.font, labelWidth, Qt::AlignLeft, 1.1));
            rowHeight = std::max(rowHeight, names.last().height() + em * 0.5);
        }
        qreal valueWidth = 0;
        for (const ChartSeries &one : chart.series) {
            for (const auto &value : one.values) {
                if (value)
                    valueWidth = std::max(
                        valueWidth, PlainText(valueText(chart, style, *value), small).naturalWidth());
            }
        }
        const qreal ticks = layout.grid ? em * 1.6 : 0;
        const auto rows = static_cast<double>(std::max<qsizetype>(1, names.size()));
        const qreal left = labelWidth + em * 0.8;
        // In a tall place, thicker bars would not say more.
        const qreal plotHeight = std::clamp(height.value_or(0) - y - ticks,
            rowHeight * rows * (height ? 0.4 : 1), rowHeight * rows * (height ? 1.4 : 1));
        layout.plot = QRectF(left, y, std::max(em, width - left - valueWidth - em * 0.8), plotHeight);
        layout.height = y + rowHeight * rows + ticks;

        for (qsizetype i = 0; i < names.size(); ++i) {
            const QPointF middle = layout.at(static_cast<double>(i), 0, true);
            addLabel(names[i], {0, middle.y() - names[i].height() / 2}, false);
        }
        if (layout.grid) {
            for (const double v : layout.values.ticks()) {
                const PlainText text(valueText(chart, style, v), small);
                addLabel(text,
                    {layout.at(0, v, true).x() - text.naturalWidth() / 2, layout.plot.bottom() + em * 0.25});
            }
        }
        addBarLabels();
    }

    void layOutUpright(std::optional<qreal> height)
    {
        const bool bars = isBars(chart.kind);
        const auto categories = static_cast<double>(std::max<qsizetype>(1, chart.categories.size()));
        const bool numeric = !bars && !chart.series.isEmpty() && !chart.series.first().positions.isEmpty();
        layout.categoriesFrom = bars ? -0.5 : -0.3;
        layout.categoriesTo = categories - (bars ? 0.5 : 0.7);
        if (numeric)
            numericCategories();

        // Names beside the ends of lines need room on the right.
        qreal right = em * 0.4;
        QList<ChartLabel> ends;
        if (!bars && chart.series.size() > 1) {
            for (const ChartSeries &series : chart.series) {
                const QString name = withCount(series, style);
                const PlainText text(name, small,
                    std::min(width * 0.24, PlainText(name, small).naturalWidth() + 1), Qt::AlignLeft, 1.1);
                ends.append({text, {}, style.palette.text});
                right = std::max(right, text.naturalWidth() + EndKey * em + em * 1.2);
            }
        }

        const qreal plotHeight = std::clamp(width * 0.36, em * 11, em * 18);
        layout.values = valueScale(chart, static_cast<int>(std::clamp(plotHeight / (em * 2.6), 2.0, 6.0)));
        qreal left = 0;
        QList<std::pair<double, PlainText>> ticks;
        for (const double v : layout.values.ticks()) {
            ticks.append({v, PlainText(valueText(chart, style, v), small)});
            left = std::max(left, ticks.last().second.naturalWidth());
        }
        left += em * 0.6;
        const qreal plotWidth = std::max(em, width - left - right);
        const qreal slot = plotWidth / (layout.categoriesTo - layout.categoriesFrom);
        const QList<ChartLabel> names = numeric ? numericNames(left, plotWidth) : categoryNames(left, slot);
        qreal namesHeight = 0;
        for (const ChartLabel &name : names)
            namesHeight = std::max(namesHeight, name.text.height());
        const PlainText under(chart.categoryTitle, small, plotWidth, Qt::AlignHCenter);
        const qreal bottom
            = em * 0.35 + namesHeight + (chart.categoryTitle.isEmpty() ? 0 : under.height() + em * 0.2);

        y += em * 0.5; // the label of the highest bar, the upper half of the highest tick's
        layout.height = y + plotHeight + bottom;
        layout.plot
            = QRectF(left, y, plotWidth, height ? std::max(em * 2, *height - y - bottom) : plotHeight);

        for (const auto &[value, text] : ticks) {
            const qreal middle = layout.at(0, value, false).y();
            addLabel(text, {left - em * 0.6 - text.naturalWidth(), middle - text.height() / 2});
        }
        for (ChartLabel name : names) {
            name.topLeft.setY(layout.plot.bottom() + em * 0.35);
            layout.labels.append(name);
        }
        if (!chart.categoryTitle.isEmpty())
            addLabel(under, {left, layout.plot.bottom() + em * 0.55 + namesHeight});
        if (bars)
            addBarLabels();
        else
            placeEnds(ends);
    }

    void numericCategories()
    {
        double from = std::numeric_limits<double>::max(), to = std::numeric_limits<double>::lowest();
        for (const ChartSeries &series : chart.series) {
            for (const double position : series.positions) {
                from = std::min(from, position);
                to = std::max(to, position);
            }
        }
        layout.categoriesFrom = from;
        layout.categoriesTo = to > from ? to : from + 1;
    }

    // Round numbers along a numeric axis.
    QList<ChartLabel> numericNames(qreal left, qreal plotWidth) const
    {
        QList<ChartLabel> names;
        const double span = layout.categoriesTo - layout.categoriesFrom;
        const double step = niceStep(span, 6);
        for (double p = std::ceil(layout.categoriesFrom / step) * step;
            p <= layout.categoriesTo + step * 1e-6; p += step) {
            const PlainText text(style.locale.toString(p, 'g', 6), small);
            const qreal x = left + (p - layout.categoriesFrom) / span * plotWidth;
            names.append({text, {x - text.naturalWidth() / 2, 0}, style.palette.secondary});
        }
        return names;
    }

    // All names if they fit, wrapped if their words fit, every second, third … otherwise.
    QList<ChartLabel> categoryNames(qreal left, qreal slot) const
    {
        qreal longestWord = 0;
        for (const QString &category : chart.categories) {
            for (const QString &word : category.simplified().split(u' '))
                longestWord = std::max(longestWord, PlainText(word, small).naturalWidth());
        }
        const qreal gap = em * 0.5;
        const auto every = std::clamp<qsizetype>(
            static_cast<qsizetype>(std::ceil((std::min(longestWord, em * 8) + gap) / slot)), 1,
            std::max<qsizetype>(1, chart.categories.size()));
        QList<ChartLabel> names;
        const qreal room = slot * static_cast<double>(every) - gap;
        for (qsizetype i = 0; i < chart.categories.size(); i += every) {
            const PlainText text(chart.categories[i], small, std::max(em, room), Qt::AlignHCenter, 1.15);
            const qreal x = left + (static_cast<double>(i) - layout.categoriesFrom) * slot;
            names.append({text, {x - std::max(em, room) / 2, 0}, style.palette.secondary});
        }
        return names;
    }

    // The value at the end of each bar or beside each dot, where it fits; the table has them all.
    void addBarLabels()
    {
        const auto count = static_cast<double>(std::max<qsizetype>(1, chart.series.size()));
        const double slots = chart.kind == ChartKind::StackedBars ? 1 : count;
        const qreal barWidth = (lying ? layout.plot.height() : layout.plot.width())
            / (layout.categoriesTo - layout.categoriesFrom) * BarShare / slots;
        if (chart.kind == ChartKind::StackedBars)
            return;
        QList<ChartLabel> labels;
        bool fits = true;
        for (qsizetype s = 0; s < chart.series.size(); ++s) {
            for (qsizetype i = 0; i < chart.categories.size(); ++i) {
                const std::optional<double> value = drawable(chart.series[s].values, i);
                const PlainText text(value ? valueText(chart, style, *value) : u"–"_s, small);
                const double offset = chart.kind == ChartKind::DotInterval
                    ? (static_cast<double>(s) + 0.5) / count - 0.5
                    : (static_cast<double>(s) + 0.5) / slots - 0.5;
                const QPointF end = layout.at(static_cast<double>(i) + offset * BarShare,
                    value.value_or(std::max(0.0, layout.values.from)), lying);
                if (lying) {
                    qreal x = end.x() + em * 0.45;
                    if (const auto high = drawable(chart.series[s].high, i))
                        x = layout.at(0, *high, true).x() + em * 0.45;
                    labels.append({text, {x, end.y() - text.height() / 2}, style.palette.text});
                } else {
                    fits = fits && text.naturalWidth() <= barWidth * 1.2;
                    const bool below = value.value_or(0) < 0;
                    labels.append(
                        {text, {end.x() - text.naturalWidth() / 2, below ? end.y() : end.y() - text.height()},
                            style.palette.secondary});
                }
            }
        }
        if (fits)
            layout.labels += labels;
    }

    void placeEnds(QList<ChartLabel> &ends)
    {
        QList<qreal> wishes;
        for (qsizetype s = 0; s < ends.size(); ++s) {
            const ChartSeries &series = chart.series[s];
            double last = layout.values.from;
            for (qsizetype i = 0; i < series.values.size(); ++i)
                last = drawable(series.values, i).value_or(last);
            ends[s].topLeft.setX(layout.plot.right() + em * (0.6 + EndKey + 0.4));
            wishes.append(layout.at(0, last, false).y());
        }
        pushApart(ends, wishes, layout.plot.top() - em, layout.plot.bottom() + em);
        layout.labels += ends;
        // A piece of its line before each name, in its color and style.
        for (qsizetype s = 0; s < ends.size(); ++s) {
            const qreal line = PlainText(u"x"_s, small, 0, Qt::AlignLeft, 1.1).height();
            layout.keys.append(
                {{layout.plot.right() + em * 0.6, ends[s].topLeft.y(), em * EndKey, line}, chart.series[s]});
        }
    }

    const ChartDescription &chart;
    const ChartStyle &style;
    const qreal width;
    const qreal em;
    const QFont small;
    const bool lying;
    ChartLayout layout;
    qreal y = 0;
};

} // namespace

QList<double> ValueScale::ticks() const
{
    QList<double> result;
    for (int i = 0; from + i * step <= to + step * 1e-6; ++i)
        result.append(from + i * step);
    return result;
}

bool liesDown(ChartKind kind) { return kind == ChartKind::HorizontalBars || kind == ChartKind::DotInterval; }

bool isBars(ChartKind kind)
{
    return kind == ChartKind::Bars || kind == ChartKind::HorizontalBars || kind == ChartKind::StackedBars;
}

std::optional<double> drawable(const QList<std::optional<double>> &values, qsizetype i)
{
    return i >= 0 && i < values.size() && values[i] && std::isfinite(*values[i]) ? values[i] : std::nullopt;
}

QString valueText(const ChartDescription &chart, const ChartStyle &style, double value)
{
    const QString number = style.locale.toString(value, 'f', chart.decimals);
    return chart.unit.isEmpty() ? number : number + QChar::Nbsp + chart.unit;
}

ValueScale valueScale(const ChartDescription &chart, int ticks)
{
    double from = std::numeric_limits<double>::max(), to = std::numeric_limits<double>::lowest();
    const auto include = [&](std::optional<double> value) {
        if (value) {
            from = std::min(from, *value);
            to = std::max(to, *value);
        }
    };
    for (const ChartSeries &series : chart.series) {
        for (qsizetype i = 0; i < series.values.size(); ++i) {
            for (const auto *values : {&series.values, &series.low, &series.high})
                include(drawable(*values, i));
        }
    }
    if (chart.kind == ChartKind::StackedBars) {
        for (qsizetype i = 0; i < chart.categories.size(); ++i) {
            double sum = 0;
            for (const ChartSeries &series : chart.series)
                sum += drawable(series.values, i).value_or(0);
            include(sum);
        }
    }
    if (from > to)
        from = to = 0;
    // Lines may start above zero only where zero would flatten them.
    if (isBars(chart.kind) || (from >= 0 && from < 0.6 * to)) {
        from = std::min(0.0, from);
        to = std::max(0.0, to);
    }
    if (chart.range) {
        from = isBars(chart.kind) ? std::min(0.0, chart.range->from) : chart.range->from;
        to = chart.range->to;
    }
    if (!(to > from))
        to = from + 1;
    double step = niceStep(to - from, ticks);
    if (chart.decimals == 0)
        step = std::max(1.0, std::ceil(step));
    if (!chart.range) {
        from = std::floor(from / step + 1e-9) * step;
        to = std::ceil(to / step - 1e-9) * step;
    }
    return {from, to, step};
}

QPointF ChartLayout::at(double category, double value, bool lying) const
{
    const double c = (category - categoriesFrom) / (categoriesTo - categoriesFrom);
    const double v = (value - values.from) / (values.to - values.from);
    return lying ? QPointF(plot.left() + v * plot.width(), plot.top() + c * plot.height())
                 : QPointF(plot.left() + c * plot.width(), plot.bottom() - v * plot.height());
}

ChartLayout layoutChart(
    const ChartDescription &chart, const ChartStyle &style, qreal width, std::optional<qreal> height)
{
    ChartStyle sizedStyle = style;
    if (sizedStyle.font.pixelSize() <= 0)
        sizedStyle.font.setPixelSize(QFontInfo(style.font).pixelSize());
    return Builder(chart, sizedStyle, width).build(height);
}

} // namespace mentorbook
