#include "core/exchange/mapping/column_mapping.h"

#include "core/base/tr.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Headers under which some systems export the manager's number, and others the name.
bool isBareManager(const QString &header)
{
    static const QSet<QString> headers = [] {
        QSet<QString> set;
        for (const QString &text : {u"Manager"_s, u"Line manager"_s, u"Supervisor"_s, u"Reports to"_s,
                 u"Vorgesetzter"_s, u"Vorgesetzte"_s, u"Führungskraft"_s, u"Responsable"_s, u"Supérieur"_s,
                 u"Supérieur hiérarchique"_s, u"Jefe"_s, u"Jefe directo"_s})
            set.insert(normalizedHeader(text));
        return set;
    }();
    return headers.contains(normalizedHeader(header));
}

bool isMostlyIn(const TextTable &table, qsizetype column, const QSet<QString> &values)
{
    int filled = 0;
    int found = 0;
    for (const TextRow &row : table.rows) {
        const QString cell = row.cells.value(column).trimmed();
        filled += cell.isEmpty() ? 0 : 1;
        found += values.contains(cell) ? 1 : 0;
    }
    return found > 0 && found * 2 > filled;
}

QHash<QString, Field> fieldByHeader(ImportKind kind)
{
    QHash<QString, Field> fields;
    for (const Field field : fieldsOf(kind)) {
        const auto add = [&](const QString &header) {
            const QString normalized = normalizedHeader(header);
            if (!fields.contains(normalized))
                fields.insert(normalized, field);
        };
        add(fieldKey(field));
        for (const QString &header : headersOf(field))
            add(header);
    }
    return fields;
}

bool isAmbiguous(Field field, const QString &normalized)
{
    const QStringList headers = ambiguousHeadersOf(field);
    return std::any_of(headers.begin(), headers.end(),
        [&normalized](const QString &header) { return normalizedHeader(header) == normalized; });
}

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

} // namespace

std::optional<Field> fieldFromKey(ImportKind kind, const QString &key)
{
    for (const Field field : fieldsOf(kind)) {
        if (fieldKey(field) == key)
            return field;
    }
    return std::nullopt;
}

QList<Field> fieldsOf(ImportKind kind)
{
    switch (kind) {
    case ImportKind::People:
        return {Field::EmployeeNumber, Field::Name, Field::FirstName, Field::LastName, Field::Email,
            Field::JobTitle, Field::Department, Field::Grade, Field::Location, Field::Country,
            Field::ManagerNumber, Field::HireDate, Field::LeavingDate};
    case ImportKind::Participants:
        return {Field::EmployeeNumber, Field::Email, Field::Role, Field::State, Field::EnrolledOn,
            Field::Capacity, Field::SkillsOffered, Field::SkillsWanted, Field::Department, Field::Location,
            Field::Background, Field::TargetRole, Field::Goals, Field::GoalTags, Field::Interests,
            Field::Channels, Field::Languages, Field::TimeZone, Field::Availability, Field::Scales,
            Field::Avoid, Field::DirectoryConsent, Field::Diversity, Field::DiversityWishes, Field::Choices,
            Field::InterviewNotes};
    case ImportKind::Meetings:
        return {Field::Mentee, Field::Mentor, Field::MeetingDate, Field::MeetingStatus, Field::Minutes,
            Field::Channel, Field::Progress, Field::Obstacles};
    case ImportKind::Survey:
        return {Field::EmployeeNumber, Field::Email, Field::AnsweredOn, Field::Satisfaction};
    }
    Q_UNREACHABLE();
}

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

QStringList ColumnMapping::unmappedColumns() const
{
    QStringList unmapped;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!fields[i])
            unmapped.append(columns[i]);
    }
    return unmapped;
}

ColumnMapping guessMapping(ImportKind kind, const QStringList &columns)
{
    static const std::array<QHash<QString, Field>, 4> knownByKind
        = {fieldByHeader(ImportKind::People), fieldByHeader(ImportKind::Participants),
            fieldByHeader(ImportKind::Meetings), fieldByHeader(ImportKind::Survey)};
    const QHash<QString, Field> &known = knownByKind.at(size_t(kind));
    ColumnMapping mapping{.kind = kind, .columns = columns, .fields = {}};
    mapping.fields.resize(columns.size());
    for (const bool ambiguous : {false, true}) {
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString header = normalizedHeader(columns[i]);
            const auto field = known.find(header);
            if (field != known.end() && !mapping.columnOf(*field) && isAmbiguous(*field, header) == ambiguous)
                mapping.fields[i] = *field;
        }
    }
    return mapping;
}

ColumnMapping guessMapping(ImportKind kind, const TextTable &table)
{
    ColumnMapping mapping = guessMapping(kind, table.columns);
    const auto numberColumn = mapping.columnOf(Field::EmployeeNumber);
    if (kind != ImportKind::People || !numberColumn || mapping.columnOf(Field::ManagerNumber))
        return mapping;
    QSet<QString> numbers;
    for (const TextRow &row : table.rows)
        numbers.insert(row.cells.value(*numberColumn).trimmed());
    numbers.remove(QString());
    for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
        if (!mapping.fields[i] && isBareManager(mapping.columns[i]) && isMostlyIn(table, i, numbers)) {
            mapping.fields[i] = Field::ManagerNumber;
            break;
        }
    }
    return mapping;
}

Result<ColumnMapping> explicitMapping(
    ImportKind kind, const QStringList &columns, const QMap<QString, QString> &fieldByColumn)
{
    ColumnMapping mapping{.kind = kind, .columns = columns, .fields = {}};
    mapping.fields.resize(columns.size());
    for (auto it = fieldByColumn.cbegin(); it != fieldByColumn.cend(); ++it) {
        const qsizetype column = columns.indexOf(it.key());
        if (column < 0)
            return failure(ErrorKind::InvalidInput,
                Tr::tr("The file has no column “%1”. It has %2.").arg(it.key(), quotedList(columns)));
        if (it.value().isEmpty())
            continue;
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
                    .arg(columns[*other], it.key(), fieldTitle(*field)));
        mapping.fields[column] = field;
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
