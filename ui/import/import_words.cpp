#include "ui/import/import_words.h"

#include "ui/common/widgets/day_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mentorbook::import_words {

namespace {

struct ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(mentorbook::ImportWords)
};

} // namespace

QString title(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ImportWords::tr("Import People");
    case ImportKind::Participants:
        return ImportWords::tr("Import Participants");
    case ImportKind::Meetings:
        return ImportWords::tr("Import Meetings");
    case ImportKind::Survey:
        return ImportWords::tr("Import Survey Answers");
    }
    Q_UNREACHABLE();
}

QString invitation(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return ImportWords::tr("Drop your HR system's export here, or paste it: a row for each person, with "
                               "an employee number. You see what would change before anything does.");
    case ImportKind::Participants:
        return ImportWords::tr(
            "Drop a list of mentors and mentees here, or paste it: a row for each person, with an employee "
            "number or e-mail and a role. You see what would change before anything does.");
    case ImportKind::Meetings:
        return ImportWords::tr(
            "Drop a list of meetings here, or paste it: a row for each meeting, with the mentee and the day. "
            "You see what would change before anything does.");
    case ImportKind::Survey:
        return ImportWords::tr(
            "Drop a file of answers here, or paste them: a row for each participant, with an employee number "
            "or e-mail and the satisfaction from 1 to 5. You see what would change before anything does.");
    }
    Q_UNREACHABLE();
}

QString verb(ImportKind kind, int count)
{
    if (count == 0)
        return ImportWords::tr("&Import");
    switch (kind) {
    case ImportKind::People:
        return ImportWords::tr("&Import %Ln people", nullptr, count);
    case ImportKind::Participants:
        return ImportWords::tr("&Import %Ln participants", nullptr, count);
    case ImportKind::Meetings:
        return ImportWords::tr("&Import %Ln meetings", nullptr, count);
    case ImportKind::Survey:
        return ImportWords::tr("&Import %Ln answers", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString nameOf(SourceFormat format)
{
    switch (format) {
    case SourceFormat::Text:
        return ImportWords::tr("Table as text");
    case SourceFormat::Xlsx:
        return ImportWords::tr("Excel workbook");
    case SourceFormat::Ods:
        return ImportWords::tr("OpenDocument spreadsheet");
    }
    Q_UNREACHABLE();
}

QString delimiterName(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u',':
        return ImportWords::tr("Comma");
    case u';':
        return ImportWords::tr("Semicolon");
    case u'\t':
        return ImportWords::tr("Tab");
    case u'|':
        return ImportWords::tr("Vertical bar");
    default:
        return delimiter;
    }
}

QString nameOf(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return ImportWords::tr("Day, month, year");
    case DateOrder::MonthDayYear:
        return ImportWords::tr("Month, day, year");
    case DateOrder::YearMonthDay:
        return ImportWords::tr("Year, month, day");
    }
    Q_UNREACHABLE();
}

QString dayInWords(const QString &text, DateOrder order)
{
    const auto day = dayFrom(text, order);
    return day ? longDay(*day) : QString();
}

QString titleOf(Field field)
{
    QString text = fieldTitle(field);
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString headerText(const QString &header)
{
    const QString line = header.simplified();
    return line.isEmpty() ? ImportWords::tr("(no header)") : line;
}

} // namespace mentorbook::import_words
