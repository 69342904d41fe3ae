#include "core/exchange/mapping/column_mapping.h"

#include "core/base/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Each inner list: one of these fields is needed.
QList<QList<Field>> neededFields(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return {{Field::EmployeeNumber}};
    case ImportKind::Participants:
        return {{Field::EmployeeNumber, Field::Email}};
    case ImportKind::Meetings:
        return {{Field::Mentee}, {Field::MeetingDate}};
    case ImportKind::Survey:
        return {{Field::EmployeeNumber, Field::Email}, {Field::Satisfaction}};
    }
    Q_UNREACHABLE();
}

QString quotedList(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted.append(Tr::tr("“%1”").arg(text.isEmpty() ? Tr::tr("(no name)") : text));
    return quoted.join(Tr::tr(", "));
}

// By its header, the first of several; or by its place, from 1: "#3".
std::optional<qsizetype> columnCalled(const QString &name, const QStringList &columns)
{
    if (const qsizetype column = columns.indexOf(name); column >= 0)
        return column;
    bool isNumber = false;
    const qsizetype place = name.startsWith(u'#') ? name.mid(1).toLongLong(&isNumber) : 0;
    return isNumber && place >= 1 && place <= columns.size() ? std::optional(place - 1) : std::nullopt;
}

} // namespace

QString normalizedHeader(const QString &header)
{
    QString spelledOut = header;
    spelledOut.replace(u'#', u" number"_s);
    spelledOut.replace(QChar(0xB0), u"o"_s); // N° is written with a degree sign more often than with º
    spelledOut.replace(QChar(0xDF), u"ss"_s); // case folding leaves ß as it is
    QString normalized;
    for (const QChar c : spelledOut.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            normalized += c;
    }
    return normalized;
}

std::optional<qsizetype> ColumnMapping::columnOf(Field field) const
{
    const qsizetype index = fields.indexOf(std::optional<Field>(field));
    return index < 0 ? std::nullopt : std::optional(index);
}

QList<qsizetype> ColumnMapping::ignoredColumns() const
{
    QList<qsizetype> ignored;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!fields.value(i) && !custom.contains(i))
            ignored.append(i);
    }
    return ignored;
}

QStringList ColumnMapping::unmappedColumns() const
{
    QStringList unmapped;
    for (const qsizetype column : ignoredColumns())
        unmapped.append(columns[column]);
    return unmapped;
}

QString ColumnMapping::titleOf(qsizetype column) const
{
    const QString header = tidied(columns.value(column));
    if (header.isEmpty())
        return Tr::tr("column %1").arg(column + 1);
    if (columns.count(columns[column]) > 1)
        return Tr::tr("%1 (column %2)").arg(header).arg(column + 1);
    return header;
}

double ColumnMapping::confidenceOf(qsizetype column) const
{
    if (!fields.value(column))
        return 0;
    return confidence.value(column, 1);
}

void ColumnMapping::setField(qsizetype column, std::optional<Field> field)
{
    const auto say = [this](qsizetype at, std::optional<Field> what) {
        fields[at] = what;
        if (!confidence.isEmpty())
            confidence[at] = what ? 1 : 0;
    };
    if (const auto other = field ? columnOf(*field) : std::nullopt)
        say(*other, std::nullopt);
    say(column, field);
    custom.remove(column);
}

void ColumnMapping::setCustom(qsizetype column, const QString &name)
{
    setField(column, std::nullopt);
    if (!name.isEmpty())
        custom.insert(column, name);
}

Result<ColumnMapping> explicitMapping(
    ImportKind kind, const QStringList &columns, const QMap<QString, QString> &fieldByColumn)
{
    constexpr QLatin1StringView customPrefix("custom:");
    ColumnMapping mapping{.kind = kind, .columns = columns, .fields = {}};
    mapping.fields.resize(columns.size());
    for (auto it = fieldByColumn.cbegin(); it != fieldByColumn.cend(); ++it) {
        const auto column = columnCalled(it.key(), columns);
        if (!column)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The file has no column “%1”. It has %2.").arg(it.key(), quotedList(columns)));
        if (it.value().isEmpty())
            continue;
        if (kind == ImportKind::People && it.value().startsWith(customPrefix)) {
            const QString name = tidied(it.value().mid(customPrefix.size()));
            if (name.isEmpty())
                return failure(ErrorKind::InvalidInput,
                    Tr::tr("Say under which name the column “%1” is to be kept.").arg(it.key()));
            for (auto other = mapping.custom.cbegin(); other != mapping.custom.cend(); ++other) {
                if (*other == name)
                    return failure(ErrorKind::InvalidInput,
                        Tr::tr("The columns “%1” and “%2” cannot both be kept as “%3”.")
                            .arg(mapping.titleOf(other.key()), it.key(), name));
            }
            mapping.custom.insert(*column, name);
            continue;
        }
        const std::optional<Field> field = fieldFromKey(kind, it.value());
        if (!field) {
            QStringList keys;
            for (const Field known : fieldsOf(kind))
                keys.append(fieldKey(known));
            return failure(ErrorKind::InvalidInput,
                Tr::tr("“%1” is not a field that can be imported here. There are %2.")
                    .arg(it.value(), quotedList(keys)));
        }
        if (const auto other = mapping.columnOf(*field))
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The columns “%1” and “%2” cannot both be the %3.")
                    .arg(mapping.titleOf(*other), it.key(), fieldTitle(*field)));
        mapping.fields[*column] = field;
    }
    return mapping;
}

Result<> checkMapping(const ColumnMapping &mapping)
{
    for (const QList<Field> &alternatives : neededFields(mapping.kind)) {
        const bool found = std::any_of(alternatives.begin(), alternatives.end(),
            [&mapping](Field field) { return mapping.columnOf(field).has_value(); });
        if (found)
            continue;
        QStringList titles;
        QStringList headers;
        for (const Field field : alternatives) {
            titles.append(fieldTitle(field));
            headers += headersOf(field).mid(0, 3);
        }
        return failure(ErrorKind::InvalidInput,
            Tr::tr("No column was recognized as the %1. The file has the columns %2; expected is one called "
                   "%3, or "
                   "say which column it is.")
                .arg(titles.join(Tr::tr(" or the ")), quotedList(mapping.columns), quotedList(headers)));
    }
    return {};
}

} // namespace mentorbook
