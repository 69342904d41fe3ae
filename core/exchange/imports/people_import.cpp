#include "core/exchange/imports/people_import.h"

#include "core/exchange/mapping/mapped_row.h"

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Where there is a first name and no last name, "Name" is the last name (German exports) unless it has both.
QString nameOf(const MappedRow &row, const ColumnMapping &mapping)
{
    const QString name = row.text(Field::Name);
    const QString first = row.text(Field::FirstName);
    const QString last = row.text(Field::LastName);
    if (name.isEmpty())
        return u"%1 %2"_s.arg(first, last).trimmed();
    const bool isLastName = !first.isEmpty() && !mapping.columnOf(Field::LastName)
        && !name.contains(first, Qt::CaseInsensitive);
    return isLastName ? u"%1 %2"_s.arg(first, name) : name;
}

void checkDays(MappedRow &row, const RosterEntry &entry, QDate asOf)
{
    if (entry.hireDate && asOf.isValid() && *entry.hireDate > asOf.addYears(1))
        row.reject(Field::HireDate, entry.hireDate->toString(Qt::ISODate),
            Tr::tr("a day not later than %1").arg(asOf.addYears(1).toString(Qt::ISODate)),
            Tr::tr("The hire date is more than a year after the day of the roster."));
    if (entry.hireDate && entry.leftOn && *entry.leftOn < *entry.hireDate)
        row.reject(Field::LeavingDate, entry.leftOn->toString(Qt::ISODate),
            Tr::tr("a day not before the hire date, %1").arg(entry.hireDate->toString(Qt::ISODate)),
            Tr::tr("Nobody leaves before being hired."));
}

} // namespace

Result<RosterImport> readRoster(
    const TextTable &table, const ColumnMapping &mapping, const RosterReadOptions &options)
{
    if (auto complete = checkMapping(mapping); !complete)
        return passOn(complete);

    RosterImport import;
    import.mapping = mapping;
    import.dateOrder = options.dateOrder;
    const QHash<int, ImportIssue> unusable = unusableRows(table);
    QHash<QString, int> lineOfNumber;
    QStringList rejectedNumbers;

    for (const TextRow &textRow : table.rows) {
        if (isBlank(textRow))
            continue;
        ++import.rows;
        MappedRow row(textRow, mapping);
        RosterEntry entry;
        entry.employeeNumber = row.text(Field::EmployeeNumber);
        if (const auto issue = unusable.find(textRow.line); issue != unusable.end()) {
            import.rejected.append(*issue);
            rejectedNumbers.append(entry.employeeNumber);
            continue;
        }

        if (entry.employeeNumber.isEmpty())
            row.reject(Field::EmployeeNumber, {}, Tr::tr("an employee number"),
                Tr::tr("The row has no employee number, so it cannot be told who it is about."));
        if (const int first = lineOfNumber.value(entry.employeeNumber); first > 0)
            row.reject(Field::EmployeeNumber, entry.employeeNumber, Tr::tr("every employee number once"),
                Tr::tr("Line %1 has the same employee number.").arg(first));
        entry.name = nameOf(row, mapping);
        entry.email = row.text(Field::Email);
        entry.jobTitle = row.text(Field::JobTitle);
        entry.department = row.text(Field::Department);
        entry.grade = row.text(Field::Grade);
        entry.location = row.text(Field::Location);
        entry.country = row.text(Field::Country);
        entry.managerNumber = row.text(Field::ManagerNumber);
        entry.hireDate = row.day(Field::HireDate, options.dateOrder);
        entry.leftOn = row.day(Field::LeavingDate, options.dateOrder);
        checkDays(row, entry, options.asOf);

        if (!row.isGood()) {
            import.rejected += row.issues();
            rejectedNumbers.append(entry.employeeNumber);
            continue;
        }
        if (!entry.email.isEmpty() && !looksLikeEmail(entry.email)) {
            import.notices.append(
                row.issue(Field::Email, entry.email, Tr::tr("an address such as name@example.com"),
                    Tr::tr("This is not an e-mail address; the person was taken without one.")));
            entry.email.clear();
        }
        lineOfNumber.insert(entry.employeeNumber, textRow.line);
        import.entries.append(std::move(entry));
        import.lines.append(textRow.line);
    }

    rejectedNumbers.removeDuplicates();
    for (const QString &number : std::as_const(rejectedNumbers)) {
        if (!number.isEmpty() && !lineOfNumber.contains(number))
            import.seenOnly.append(number);
    }
    return import;
}

} // namespace mentorbook
