#pragma once

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>

// The reference values from R, where they are on this computer.
namespace mentorbook::golden {

using Row = QHash<QString, QString>;

// The rows of a plain CSV file (no quotes, no empty cells at the end), by column name.
inline QList<Row> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(SHARED_DATA "/golden/") + name);
    QList<Row> rows;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = lines.first().split(u',');
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u',');
        Row row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.insert(columns.at(i), cells.value(i));
        rows.append(row);
    }
    return rows;
}

inline bool near(double actual, double expected)
{
    if (actual == expected || std::abs(actual - expected) <= std::max(1e-10, 1e-9 * std::abs(expected)))
        return true;
    qWarning("%.15g is not %.15g", actual, expected);
    return false;
}

inline bool near(double actual, const QString &expected)
{
    return near(actual, expected == u"Inf" ? HUGE_VAL : expected.toDouble());
}

// "NA" stands for a value that must be missing.
template <class Optional> bool nearOrNone(const Optional &actual, const QString &expected)
{
    if (expected == u"NA" || !actual) {
        if (expected == u"NA" && !actual)
            return true;
        qWarning("one of both is missing: %s", qPrintable(expected));
        return false;
    }
    return near(static_cast<double>(*actual), expected);
}

// The README's tolerance is relative wherever the value is not about 0.
inline bool nearRelative(double actual, const QString &expected)
{
    const double value = expected.toDouble();
    return value == 0 ? near(actual, value) : std::abs(actual / value - 1) <= 1e-9;
}

} // namespace mentorbook::golden

#define GOLDEN(rows, name)                                                                                   \
    const QList<mentorbook::golden::Row> rows = mentorbook::golden::rowsOf(name);                            \
    if (rows.isEmpty())                                                                                      \
    QSKIP("The reference values are not on this computer.")
