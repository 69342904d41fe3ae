#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace mentorbook {

// Nothing, text, an integer, a decimal number or a day.
using Cell = std::variant<std::monostate, QString, qint64, double, QDate>;

// A table on its way out, typed, so that each format can write its values in its own way.
struct ExportTable
{
    QString name; // of the sheet
    QStringList columns;
    QList<QList<Cell>> rows;

    bool operator==(const ExportTable &) const = default;
};

} // namespace mentorbook
