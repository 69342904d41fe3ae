#include "core/exchange/writing/csv_writer.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Whether a formula's first character follows after any number of apostrophes, and how many they are.
bool needsGuard(const QString &text, qsizetype &apostrophes)
{
    apostrophes = 0;
    while (apostrophes < text.size() && text[apostrophes] == u'\'')
        ++apostrophes;
    return apostrophes < text.size() && "=+-@\t\r\n"_L1.contains(text[apostrophes]);
}

struct CellText
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return guarded(text); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const
    {
        if (!std::isfinite(number))
            return {};
        const double size = std::abs(number);
        const bool isPlain = number == 0 || (size >= 1e-6 && size < 1e15);
        return QString::number(number, isPlain ? 'f' : 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(QDate day) const { return dayText(day, options); }

    const WriteOptions &options;
};

void appendValue(QString &line, const QString &text, QChar delimiter)
{
    const bool mustQuote = std::any_of(text.begin(), text.end(),
        [delimiter](QChar c) { return c == delimiter || c == u'"' || c == u'\r' || c == u'\n'; });
    if (!mustQuote) {
        line += text;
        return;
    }
    line += u'"';
    for (const QChar c : text) {
        if (c == u'"')
            line += u'"';
        line += c;
    }
    line += u'"';
}

} // namespace

QString guarded(const QString &text)
{
    qsizetype apostrophes = 0;
    return needsGuard(text, apostrophes) ? u'\'' + text : text;
}

QString unguarded(const QString &text) { return looksGuarded(text) ? text.sliced(1) : text; }

bool looksGuarded(const QString &text)
{
    qsizetype apostrophes = 0;
    return needsGuard(text, apostrophes) && apostrophes > 0;
}

QChar listSeparator(const QLocale &locale) { return locale.decimalPoint() == u","_s ? u';' : u','; }

QString dayText(QDate day, const WriteOptions &options)
{
    const QChar between = options.delimiter == u';' ? u'.' : u'/';
    switch (options.dateOrder.value_or(DateOrder::YearMonthDay)) {
    case DateOrder::YearMonthDay:
        return day.toString(Qt::ISODate);
    case DateOrder::DayMonthYear:
        return day.toString(u"dd%1MM%1yyyy"_s.arg(between));
    case DateOrder::MonthDayYear:
        return day.toString(u"MM/dd/yyyy"_s);
    }
    Q_UNREACHABLE();
}

QByteArray writeCsv(const ExportTable &table, const WriteOptions &options)
{
    QByteArray bytes;
    if (options.byteOrderMark)
        bytes += "\xEF\xBB\xBF";
    const auto appendLine = [&](const QStringList &values) {
        QString line;
        for (qsizetype i = 0; i < values.size(); ++i) {
            if (i > 0)
                line += options.delimiter;
            appendValue(line, values[i], options.delimiter);
        }
        if (line.isEmpty() && !values.isEmpty())
            line = u"\"\""_s; // an empty line would be no record
        line += "\r\n"_L1;
        bytes += line.toUtf8();
    };

    QStringList header;
    for (const QString &column : table.columns)
        header.append(guarded(column));
    appendLine(header);
    for (const QList<Cell> &row : table.rows) {
        QStringList values;
        values.reserve(row.size());
        for (const Cell &cell : row)
            values.append(std::visit(CellText{options}, cell));
        appendLine(values);
    }
    return bytes;
}

} // namespace mentorbook
