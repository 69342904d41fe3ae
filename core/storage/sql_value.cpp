#include "core/storage/database.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace mentorbook {

SqlValue::SqlValue(const QDateTime &utc)
    : m_value(utc.isValid() ? QVariant(utc.toString(Qt::ISODateWithMs)) : QVariant())
    , m_localTime(utc.isValid() && utc.timeSpec() != Qt::UTC)
{
}

QString SqlValue::problem() const
{
    if (m_localTime)
        return u"a moment that is not in UTC"_s;
    switch (m_value.typeId()) {
    case QMetaType::QString: {
        const auto &text = *static_cast<const QString *>(m_value.constData());
        if (text.isNull()) // Qt writes no ISO text for it
            return u"a day outside the years 0 to 9999"_s;
        return text.isValidUtf16() ? QString() : u"a text with half a surrogate pair"_s;
    }
    case QMetaType::Double:
        return std::isfinite(m_value.toDouble()) ? QString() : u"a number that is not finite"_s;
    default:
        return {};
    }
}

void SqlRow::fail(int column, const char *expected) const
{
    if (!m_problem.isEmpty())
        return;
    const QVariant value = m_query.value(column);
    m_problem
        = u"column %1: expected %2, found %3"_s.arg(QString::number(column), QLatin1StringView(expected),
            !value.isValid()     ? u"no such column"_s
                : value.isNull() ? u"NULL"_s
                                 : QString::fromLatin1(value.typeName()));
}

bool SqlRow::isNull(int column) const
{
    const QVariant value = m_query.value(column);
    if (!value.isValid())
        fail(column, "a column");
    return value.isNull();
}

qint64 SqlRow::integer(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull() || value.typeId() != QMetaType::LongLong) {
        fail(column, "an integer");
        return 0;
    }
    return value.toLongLong();
}

int SqlRow::int32(int column) const
{
    const qint64 value = integer(column);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        fail(column, "a number of 32 bits");
        return 0;
    }
    return int(value);
}

double SqlRow::real(int column) const
{
    const QVariant value = m_query.value(column);
    // An integer is no surprise here: sum() gives one.
    if (value.isNull() || (value.typeId() != QMetaType::Double && value.typeId() != QMetaType::LongLong)) {
        fail(column, "a number");
        return 0;
    }
    return value.toDouble();
}

bool SqlRow::flag(int column) const { return choiceNumber(column, 1) == 1; }

QString SqlRow::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isValid() && value.isNull())
        return {};
    if (value.typeId() != QMetaType::QString) {
        fail(column, "text");
        return {};
    }
    return value.toString();
}

QByteArray SqlRow::blob(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isValid() && value.isNull())
        return {};
    if (value.typeId() != QMetaType::QByteArray) {
        fail(column, "a blob");
        return {};
    }
    return value.toByteArray();
}

QDate SqlRow::day(int column) const
{
    const QString iso = text(column);
    const QDate day = iso.size() == 10 ? QDate::fromString(iso, Qt::ISODate) : QDate();
    if (!day.isValid())
        fail(column, "an ISO day");
    return day;
}

QDateTime SqlRow::moment(int column) const
{
    const QString iso = text(column);
    const QDateTime moment = iso.endsWith(u'Z') ? QDateTime::fromString(iso, Qt::ISODateWithMs) : QDateTime();
    if (!moment.isValid() || moment.timeSpec() != Qt::UTC)
        fail(column, "a moment in UTC");
    return moment;
}

std::optional<qint64> SqlRow::integerIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

std::optional<int> SqlRow::int32IfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(int32(column));
}

std::optional<double> SqlRow::realIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

std::optional<QDate> SqlRow::dayIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

int SqlRow::choiceNumber(int column, int last) const
{
    const qint64 value = integer(column);
    if (value < 0 || value > last) {
        fail(column, "a known choice");
        return 0;
    }
    return int(value);
}

} // namespace mentorbook
