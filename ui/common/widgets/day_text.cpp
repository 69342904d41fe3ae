#include "ui/common/widgets/day_text.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace mentorbook {

namespace {

struct DayText
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::DayText)
};

} // namespace

QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString longDay(QDate day)
{
    // The locale's long format without the day of the week.
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    const qsizetype weekday = format.indexOf("dddd"_L1);
    if (weekday >= 0) {
        qsizetype end = weekday + 4;
        while (end < format.size() && !format.at(end).isLetter() && format.at(end) != u'\'')
            ++end;
        if (weekday == 0)
            format.remove(0, end);
    }
    return QLocale().toString(day, format);
}

QString daysFrom(QDate day, QDate today)
{
    const int days = int(day.daysTo(today));
    switch (days) {
    case -1:
        return DayText::tr("tomorrow");
    case 0:
        return DayText::tr("today");
    case 1:
        return DayText::tr("yesterday");
    default:
        return days > 0 ? DayText::tr("%n days ago", nullptr, days)
                        : DayText::tr("in %n days", nullptr, -days);
    }
}

QString dayWithDistance(QDate day, QDate today)
{
    return day.isValid() ? DayText::tr("%1, %2").arg(longDay(day), daysFrom(day, today)) : QString();
}

QDateEdit *dayField(QDate day)
{
    auto *field = new QDateEdit(day);
    field->setCalendarPopup(true);
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains("yyyy"_L1))
        format.replace("yy"_L1, "yyyy"_L1);
    field->setDisplayFormat(format);
    field->calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    return field;
}

} // namespace mentorbook
