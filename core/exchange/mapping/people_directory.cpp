#include "core/exchange/mapping/people_directory.h"

#include "core/base/tr.h"

namespace mentorbook {

QString nameKey(const QString &name)
{
    QString inOrder = name;
    if (name.count(u',') == 1) {
        const qsizetype comma = name.indexOf(u',');
        inOrder = name.sliced(comma + 1) + u' ' + name.first(comma);
    }
    QString key;
    for (const QChar c : inOrder.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!c.isMark() && !key.isEmpty() && !key.endsWith(u' '))
            key += u' ';
    }
    return key.trimmed();
}

void PeopleDirectory::add(
    PersonId person, const QString &employeeNumber, const QString &email, const QString &name)
{
    byNumber.insert(employeeNumber, person);
    numberOf.insert(person, employeeNumber);
    if (!email.isEmpty())
        byEmail[email.toLower()].append(person);
    if (const QString key = nameKey(name); !key.isEmpty())
        byName[key].append(person);
}

std::expected<PersonId, ImportIssue> PeopleDirectory::find(const QString &text) const
{
    const auto issue = [&text](const QString &expected, const QString &reason) {
        return std::unexpected(
            ImportIssue{.line = 0, .column = {}, .found = text, .expected = expected, .reason = reason});
    };
    if (const auto number = byNumber.find(text); number != byNumber.end())
        return *number;
    if (!text.contains(u'@'))
        return issue(Tr::tr("an employee number or e-mail of the roster"),
            Tr::tr("Nobody in the roster has this employee number."));
    const QList<PersonId> people = byEmail.value(text.toLower());
    if (people.isEmpty())
        return issue(Tr::tr("an employee number or e-mail of the roster"),
            Tr::tr("Nobody in the roster has this e-mail address."));
    if (people.size() > 1)
        return issue(Tr::tr("an employee number"),
            Tr::tr("%n people in the roster share this e-mail address.", nullptr, int(people.size())));
    return people.first();
}

} // namespace mentorbook
