#include "core/exchange/imports/people_import.h"

#include "core/exchange/imports/mapped_row.h"
#include "core/exchange/imports/roster_managers.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace mentorbook {
namespace {

// Where there is a first name and no last name, "Name" is the last name (German exports) unless it has both.
QString nameOf(const MappedRow &row)
{
    const QString name = row.text(Field::Name);
    const QString first = row.text(Field::FirstName);
    const QString last = row.text(Field::LastName);
    if (name.isEmpty())
        return first.isEmpty() ? last : last.isEmpty() ? first : first + u' ' + last;
    const bool isLastName
        = !first.isEmpty() && !row.has(Field::LastName) && !name.contains(first, Qt::CaseInsensitive);
    return isLastName ? first + u' ' + name : name;
}

// Statistics programs write numbers of a column with gaps as 123.0.
QString numberFrom(const QString &text)
{
    const qsizetype point = text.lastIndexOf(u'.');
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (point <= 0 || point == text.size() - 1 || !std::all_of(text.begin(), text.begin() + point, isDigit)
        || !std::all_of(text.begin() + point + 1, text.end(), [](QChar c) { return c == u'0'; }))
        return text;
    return text.first(point);
}

// 1.23E+05: what spreadsheets make of long numbers. The digits are lost.
bool isShortenedNumber(const QString &text)
{
    static const QRegularExpression scientific(
        u"^[0-9](?:[.,][0-9]+)?E\\+[0-9]{1,3}$"_s, QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'+') && scientific.match(text).hasMatch();
}

QString shortenedReason()
{
    return Tr::tr(
        "A spreadsheet program shortened the number and its last digits are lost. Format the column "
        "as text there and export the file again.");
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

class RosterReader
{
public:
    explicit RosterReader(QDate asOf)
        : m_asOf(asOf)
    {
    }

    void use(MappedRow &row)
    {
        RosterEntry entry;
        entry.employeeNumber = numberFrom(row.text(Field::EmployeeNumber));
        if (entry.employeeNumber.isEmpty())
            row.reject(Field::EmployeeNumber, {}, Tr::tr("an employee number"),
                Tr::tr("The row has no employee number, so it cannot be told who it is about."));
        else if (isShortenedNumber(entry.employeeNumber))
            row.reject(Field::EmployeeNumber, entry.employeeNumber,
                Tr::tr("an employee number with all its digits"), shortenedReason());
        else if (const int first = m_lineOfNumber.value(entry.employeeNumber); first > 0)
            row.reject(Field::EmployeeNumber, entry.employeeNumber, Tr::tr("every employee number once"),
                Tr::tr("Line %1 has the same employee number.").arg(first));
        entry.name = nameOf(row);
        entry.email = row.text(Field::Email);
        entry.jobTitle = row.text(Field::JobTitle);
        entry.department = row.text(Field::Department);
        entry.grade = row.text(Field::Grade);
        entry.location = row.text(Field::Location);
        entry.country = row.text(Field::Country);
        entry.hireDate = row.day(Field::HireDate);
        entry.leftOn = row.day(Field::LeavingDate);
        entry.custom = row.custom();
        checkDays(row, entry, m_asOf);
        if (!row.isGood()) {
            m_rejectedNumbers.append(entry.employeeNumber);
            return;
        }
        if (!entry.email.isEmpty() && !looksLikeEmail(entry.email)) {
            import.notices.append(
                row.issue(Field::Email, entry.email, Tr::tr("an address such as name@example.com"),
                    Tr::tr("This is not an e-mail address; the person was taken without one.")));
            entry.email.clear();
        }
        readReason(row, entry);
        NamedManager manager{.number = numberFrom(row.text(Field::ManagerNumber)),
            .email = row.text(Field::ManagerEmail),
            .name = row.text(Field::ManagerName)};
        if (isShortenedNumber(manager.number)) {
            import.notices.append(row.issue(Field::ManagerNumber, manager.number,
                Tr::tr("an employee number with all its digits"), shortenedReason()));
            manager.number.clear();
        }
        m_lineOfNumber.insert(entry.employeeNumber, row.line());
        m_managers.append(std::move(manager));
        import.entries.append(std::move(entry));
        import.lines.append(row.line());
    }

    void useless(MappedRow &row) { m_rejectedNumbers.append(numberFrom(row.text(Field::EmployeeNumber))); }

    void finish(const RowRules &rules, const PeopleDirectory &known)
    {
        m_rejectedNumbers.removeDuplicates();
        for (const QString &number : std::as_const(m_rejectedNumbers)) {
            if (!number.isEmpty() && !m_lineOfNumber.contains(number))
                import.seenOnly.append(number);
        }
        const RowMeaning meaning(rules);
        restoreZeros(known, meaning.titleOf(Field::EmployeeNumber));
        const NamedManager columns{.number = meaning.titleOf(Field::ManagerNumber),
            .email = meaning.titleOf(Field::ManagerEmail),
            .name = meaning.titleOf(Field::ManagerName)};
        if (columns != NamedManager())
            import.notices += resolveManagers(import.entries, import.lines, m_managers, columns, known,
                QSet<QString>(import.seenOnly.begin(), import.seenOnly.end()));
    }

    RosterImport import;

private:
    void readReason(const MappedRow &row, RosterEntry &entry)
    {
        const QString text = row.text(Field::LeavingReason);
        if (text.isEmpty())
            return;
        entry.leavingReason = leavingReasonFrom(text);
        if (entry.leavingReason)
            return;
        entry.leavingReason = LeavingReason::Other;
        if (m_unknownReasons.contains(text))
            return;
        m_unknownReasons.insert(text);
        import.notices.append(
            row.issue(Field::LeavingReason, text, Tr::tr("voluntary, involuntary, retirement or other"),
                Tr::tr("This reason is not known; wherever it stands, it is taken as another reason.")));
    }

    // A file in which no employee number has a leading zero has been through a spreadsheet that dropped them
    // when those known have them.
    void restoreZeros(const PeopleDirectory &known, const QString &column)
    {
        const auto hasZero = [](const QString &number) {
            const QString stripped = withoutLeadingZeros(number);
            return !stripped.isEmpty() && stripped.size() < number.size();
        };
        if (std::any_of(import.entries.begin(), import.entries.end(),
                [&](const RosterEntry &entry) { return hasZero(entry.employeeNumber); })
            || std::any_of(import.seenOnly.begin(), import.seenOnly.end(), hasZero))
            return;
        QHash<QString, QStringList> knownWithZeros;
        for (auto number = known.byNumber.keyBegin(); number != known.byNumber.keyEnd(); ++number) {
            if (hasZero(*number))
                knownWithZeros[withoutLeadingZeros(*number)].append(*number);
        }
        if (knownWithZeros.isEmpty())
            return;
        const auto restored = [&](const QString &number) {
            const QStringList meant = knownWithZeros.value(number);
            return meant.size() == 1 && !known.byNumber.contains(number) ? meant.first() : number;
        };
        ImportIssue first;
        int people = 0;
        for (qsizetype i = 0; i < import.entries.size(); ++i) {
            QString &number = import.entries[i].employeeNumber;
            const QString meant = restored(number);
            if (meant == number)
                continue;
            if (people++ == 0)
                first = {.line = import.lines[i],
                    .column = column,
                    .found = number,
                    .expected = meant,
                    .reason = {}};
            number = meant;
        }
        for (QString &number : import.seenOnly)
            number = restored(number);
        if (people == 0)
            return;
        first.reason = Tr::tr("%n employee numbers came without the leading zeros that they have in the "
                              "workspace; they were taken as those.",
            nullptr, people);
        import.notices.append(first);
    }

    QDate m_asOf;
    QHash<QString, int> m_lineOfNumber;
    QStringList m_rejectedNumbers;
    QList<NamedManager> m_managers; // of the entries
    QSet<QString> m_unknownReasons;
};

} // namespace

std::optional<LeavingReason> leavingReasonFrom(const QString &text)
{
    static const QHash<QString, LeavingReason> reasons = [] {
        QHash<QString, LeavingReason> known;
        const auto add = [&known](LeavingReason reason, const QStringList &words) {
            for (const QString &word : words)
                known.insert(normalizedHeader(word), reason);
        };
        add(LeavingReason::Voluntary,
            {u"voluntary"_s, u"vol"_s, u"resignation"_s, u"resigned"_s, u"voluntary resignation"_s,
                u"voluntary termination"_s, u"voluntary turnover"_s, u"quit"_s, u"employee initiated"_s,
                u"left voluntarily"_s, u"freiwillig"_s, u"Eigenkündigung"_s, u"Arbeitnehmerkündigung"_s,
                u"Kündigung durch Arbeitnehmer"_s, u"Kündigung AN"_s, u"volontaire"_s, u"démission"_s,
                u"départ volontaire"_s, u"voluntaria"_s, u"voluntario"_s, u"renuncia"_s, u"dimisión"_s,
                u"baja voluntaria"_s, u"renuncia voluntaria"_s});
        add(LeavingReason::Involuntary,
            {u"involuntary"_s, u"invol"_s, u"dismissal"_s, u"dismissed"_s, u"terminated"_s,
                u"involuntary termination"_s, u"involuntary turnover"_s, u"laid off"_s, u"layoff"_s,
                u"lay-off"_s, u"redundancy"_s, u"redundant"_s, u"fired"_s, u"employer initiated"_s,
                u"reduction in force"_s, u"RIF"_s, u"unfreiwillig"_s, u"Entlassung"_s, u"entlassen"_s,
                u"Arbeitgeberkündigung"_s, u"Kündigung durch Arbeitgeber"_s, u"Kündigung AG"_s,
                u"betriebsbedingt"_s, u"betriebsbedingte Kündigung"_s, u"involontaire"_s, u"licenciement"_s,
                u"licencié"_s, u"licenciée"_s, u"licenciement économique"_s, u"involuntaria"_s,
                u"involuntario"_s, u"despido"_s, u"despedido"_s, u"despedida"_s, u"no voluntaria"_s});
        add(LeavingReason::Retirement,
            {u"retirement"_s, u"retired"_s, u"early retirement"_s, u"Ruhestand"_s, u"Rente"_s,
                u"Renteneintritt"_s, u"Altersrente"_s, u"Pensionierung"_s, u"Pension"_s, u"Verrentung"_s,
                u"retraite"_s, u"retraité"_s, u"retraitée"_s, u"départ à la retraite"_s,
                u"départ en retraite"_s, u"jubilación"_s, u"jubilado"_s, u"jubilada"_s});
        add(LeavingReason::Other,
            {u"other"_s, u"other reason"_s, u"death"_s, u"deceased"_s, u"end of contract"_s,
                u"contract ended"_s, u"contract end"_s, u"end of fixed term"_s, u"mutual agreement"_s,
                u"transfer"_s, u"sonstige"_s, u"sonstiges"_s, u"andere"_s, u"Vertragsende"_s, u"Befristung"_s,
                u"Befristungsende"_s, u"Aufhebungsvertrag"_s, u"Tod"_s, u"verstorben"_s, u"autre"_s,
                u"fin de contrat"_s, u"fin de CDD"_s, u"rupture conventionnelle"_s, u"décès"_s, u"otro"_s,
                u"otra"_s, u"otros"_s, u"fin de contrato"_s, u"mutuo acuerdo"_s, u"fallecimiento"_s});
        return known;
    }();
    if (const auto found = reasons.find(normalizedHeader(text)); found != reasons.end())
        return *found;
    // "Voluntary - better pay", "Involuntary: performance"
    static const QRegularExpression detail(u"\\s*[-\u2013:/(,].*$"_s);
    QString general = text;
    const auto found = reasons.find(normalizedHeader(general.remove(detail)));
    return found == reasons.end() ? std::nullopt : std::optional(*found);
}

Result<RosterImport> readRoster(
    RowReader &rows, const RowRules &rules, QDate asOf, const PeopleDirectory &known)
{
    if (auto complete = checkMapping(rules.mapping); !complete)
        return passOn(complete);
    RosterReader reader(asOf);
    auto read = forEachRow(
        rows, rules, reader.import, [&](MappedRow &row) { reader.use(row); },
        [&](MappedRow &row) { reader.useless(row); });
    if (!read)
        return passOn(read);
    reader.finish(rules, known);
    return std::move(reader.import);
}

} // namespace mentorbook
