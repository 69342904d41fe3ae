// What the columns of a file mean, as far as their headers and values tell.
#include "core/exchange/mapping/column_mapping.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

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

const QHash<QString, Field> &knownHeaders(ImportKind kind)
{
    static const std::array<QHash<QString, Field>, 4> knownByKind
        = {fieldByHeader(ImportKind::People), fieldByHeader(ImportKind::Participants),
            fieldByHeader(ImportKind::Meetings), fieldByHeader(ImportKind::Survey)};
    return knownByKind.at(size_t(kind));
}

bool isAmbiguous(Field field, const QString &normalized)
{
    const QStringList headers = ambiguousHeadersOf(field);
    return std::any_of(headers.begin(), headers.end(),
        [&normalized](const QString &header) { return normalizedHeader(header) == normalized; });
}

// A header that nobody chose: "", "Column 5", "F3"; or that says no more than that there are days.
bool saysNothing(const QString &header)
{
    static const QRegularExpression generic(
        u"^(?:col|column|spalte|colonne|columna|field|feld|champ|campo|unnamed|f|c)?[0-9]*$|"
        "^(?:date|datum|fecha)[0-9]*$"_s);
    return generic.match(normalizedHeader(header)).hasMatch();
}

bool hasAnyOf(const QString &header, std::initializer_list<QStringView> parts)
{
    const QString normalized = normalizedHeader(header);
    return std::any_of(
        parts.begin(), parts.end(), [&normalized](QStringView part) { return normalized.contains(part); });
}

bool mentionsHiring(const QString &header)
{
    return hasAnyOf(header,
        {u"hire", u"join", u"employedsince", u"onboard", u"eintritt", u"einstellung", u"beschaftigtseit",
            u"embauche", u"arrivee", u"contratacion", u"ingreso", u"incorporacion"});
}

bool mentionsLeaving(const QString &header)
{
    return hasAnyOf(header,
               {u"terminat", u"leav", u"left", u"exit", u"separation", u"offboard", u"austritt",
                   u"ausgeschieden", u"sortie", u"depart", u"salida", u"egreso", u"cese"})
        && !hasAnyOf(header, {u"department", u"departamento", u"departement"});
}

bool isMost(qsizetype part, qsizetype whole) { return part > 0 && part * 5 >= whole * 4; }

bool looksLikeDays(const ColumnProfile &column)
{
    return isMost(column.days() + column.noDays, column.filled) && column.days() > 0;
}

// Of everybody, distinct, of about the same length.
bool looksLikeEmployeeNumbers(const ColumnProfile &column, qsizetype rows)
{
    return rows >= 2 && column.filled == rows && column.allDistinct && column.codes == rows
        && column.certainDays + column.otherDays == 0
        && (column.longest - column.shortest <= 2 || column.leadingZeros > 0);
}

// Whether a column's values bear out what its header says: 1 yes, −1 no, 0 they do not tell.
int confirmation(Field field, const ColumnProfile &column)
{
    if (column.filled == 0)
        return -1;
    if (isDayField(field))
        return column.days() * 2 > column.filled ? 1 : column.days() + column.noDays == 0 ? -1 : 0;
    switch (field) {
    case Field::Email:
        return column.emails * 2 > column.filled ? 1 : column.emails == 0 ? -1 : 0;
    case Field::EmployeeNumber:
        return !column.allDistinct ? -1 : column.codes * 2 > column.filled ? 1 : 0;
    case Field::Name:
    case Field::Department:
    case Field::JobTitle: // "Title" is a number of a position, "Function" one of a cost center
        return column.integers * 2 > column.filled || column.days() * 2 > column.filled ? -1 : 0;
    default:
        return 0;
    }
}

class Guess
{
public:
    Guess(ImportKind kind, const QStringList &columns, const TableProfile *profile)
        : m_profile(profile)
        , m_mapping{.kind = kind, .columns = columns, .fields = {}}
    {
        m_mapping.fields.resize(columns.size());
        m_mapping.confidence.fill(0, columns.size());
        headers();
        if (profile && kind == ImportKind::People)
            bareManagers();
        if (profile)
            values();
    }

    [[nodiscard]] ColumnMapping mapping() const { return m_mapping; }

private:
    [[nodiscard]] const ColumnProfile &column(qsizetype i) const { return m_profile->columns.at(i); }
    [[nodiscard]] bool isFree(Field field) const { return !m_mapping.columnOf(field); }

    void map(qsizetype column, Field field, double confidence)
    {
        m_mapping.fields[column] = field;
        m_mapping.confidence[column] = confidence;
    }

    // How sure a header makes that its column is the field; values shift it a little, never past another
    // rank.
    [[nodiscard]] double sureness(qsizetype i, Field field, const QString &header) const
    {
        const bool isBareManager = field == Field::ManagerName;
        if (isAmbiguous(field, header)) {
            const double sure = isBareManager ? confidence::bareManager : confidence::ambiguousHeader;
            const int confirmed = m_profile ? confirmation(field, column(i)) : 0;
            return confirmed > 0 ? sure + 0.1 : confirmed < 0 ? confidence::values + 0.1 : sure;
        }
        const int confirmed = m_profile ? confirmation(field, column(i)) : 0;
        return confirmed > 0 ? 1.0 : confirmed < 0 ? confidence::plainHeader - 0.1 : confidence::plainHeader;
    }

    // Of several columns that claim a field the surest has it; of equally sure ones the first.
    void headers()
    {
        const QHash<QString, Field> &known = knownHeaders(m_mapping.kind);
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            const QString header = normalizedHeader(m_mapping.columns[i]);
            const auto field = known.find(header);
            if (field == known.end())
                continue;
            const double sure = sureness(i, *field, header);
            const auto other = m_mapping.columnOf(*field);
            if (other && m_mapping.confidence[*other] >= sure)
                continue;
            if (other) {
                m_mapping.fields[*other].reset();
                m_mapping.confidence[*other] = 0;
            }
            map(i, *field, sure);
        }
    }

    [[nodiscard]] bool isIn(qsizetype i, std::optional<qsizetype> other) const
    {
        return other
            && std::any_of(column(i).overlaps.begin(), column(i).overlaps.end(),
                [&](const ColumnOverlap &overlap) { return overlap.column == *other; });
    }

    // A column headed just "Manager" holds numbers, addresses or names; a file may have several of them.
    void bareManagers()
    {
        const auto numbers = m_mapping.columnOf(Field::EmployeeNumber);
        if (const auto name = m_mapping.columnOf(Field::ManagerName);
            name && isAmbiguous(Field::ManagerName, normalizedHeader(m_mapping.columns[*name]))) {
            m_mapping.fields[*name].reset();
            m_mapping.confidence[*name] = 0;
        }
        for (qsizetype i = 0; i < m_mapping.columns.size(); ++i) {
            if (m_mapping.fields[i]
                || !isAmbiguous(Field::ManagerName, normalizedHeader(m_mapping.columns[i])))
                continue;
            const ColumnProfile &values = column(i);
            const bool isNumber
                = isIn(i, numbers) || (values.filled > 0 && isMost(values.codes, values.filled));
            const bool isEmail = values.emails * 2 > values.filled;
            const Field field = isNumber ? Field::ManagerNumber
                : isEmail                ? Field::ManagerEmail
                                         : Field::ManagerName;
            if (isFree(field))
                map(i, field, confidence::bareManager + (isIn(i, numbers) || isEmail ? 0.1 : 0));
        }
    }

    // Whom the rows are about, and when they met, where no header says so.
    void values()
    {
        const bool isAboutPeople = m_mapping.kind != ImportKind::Meetings;
        const auto mapFirst = [this](Field field, const auto &fits) {
            for (qsizetype i = 0; i < m_mapping.columns.size() && isFree(field); ++i) {
                if (!m_mapping.fields[i] && column(i).filled > 0 && fits(i))
                    map(i, field, confidence::values);
            }
        };
        if (isAboutPeople) {
            mapFirst(Field::EmployeeNumber,
                [&](qsizetype i) { return looksLikeEmployeeNumbers(column(i), m_profile->rows); });
            mapFirst(Field::Email, [&](qsizetype i) {
                return isMost(column(i).emails, column(i).filled) && column(i).allDistinct;
            });
        }
        if (m_mapping.kind == ImportKind::Meetings) {
            mapFirst(Field::MeetingDate, [&](qsizetype i) { return looksLikeDays(column(i)); });
            return;
        }
        if (m_mapping.kind != ImportKind::People)
            return;
        const auto repeats = [&](qsizetype i, Field of) {
            return !column(i).allDistinct && isIn(i, m_mapping.columnOf(of));
        };
        if (isFree(Field::ManagerNumber) && isFree(Field::ManagerEmail) && isFree(Field::ManagerName)) {
            mapFirst(Field::ManagerNumber, [&](qsizetype i) { return repeats(i, Field::EmployeeNumber); });
            mapFirst(Field::ManagerEmail, [&](qsizetype i) { return repeats(i, Field::Email); });
            mapFirst(Field::ManagerName, [&](qsizetype i) { return repeats(i, Field::Name); });
        }
        // Days are of birth, of a contract, of the last review: the header has to say at least a little.
        mapFirst(Field::HireDate,
            [&](qsizetype i) { return looksLikeDays(column(i)) && mentionsHiring(m_mapping.columns[i]); });
        mapFirst(Field::LeavingDate,
            [&](qsizetype i) { return looksLikeDays(column(i)) && mentionsLeaving(m_mapping.columns[i]); });
        mapFirst(Field::HireDate, [&](qsizetype i) {
            return looksLikeDays(column(i)) && isMost(column(i).filled, m_profile->rows)
                && saysNothing(m_mapping.columns[i]);
        });
    }

    const TableProfile *m_profile;
    ColumnMapping m_mapping;
};

} // namespace

ColumnMapping guessMapping(ImportKind kind, const QStringList &columns)
{
    return Guess(kind, columns, nullptr).mapping();
}

ColumnMapping guessMapping(ImportKind kind, const TableProfile &profile)
{
    return Guess(kind, profile.layout.columns, &profile).mapping();
}

} // namespace mentorbook
