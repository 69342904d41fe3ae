#include "core/exchange/imports/merge_offers.h"

#include "core/base/tr.h"

#include <algorithm>
#include <optional>

namespace mentorbook {

namespace {

// One side of a comparison: who has a key; null where several have it.
using OneByKey = QHash<QString, const RosterEntry *>;

void add(OneByKey &byKey, const QString &key, const RosterEntry &entry)
{
    if (key.isEmpty())
        return;
    const auto known = byKey.constFind(key);
    byKey.insert(key, known == byKey.constEnd() ? &entry : nullptr);
}

QString emailKey(const RosterEntry &entry) { return entry.email.toCaseFolded(); }

QString nameKey(const RosterEntry &entry)
{
    if (entry.name.isEmpty() || !entry.hireDate)
        return {};
    return entry.name.toCaseFolded() + u'\n' + entry.hireDate->toString(Qt::ISODate);
}

} // namespace

QList<MergeOffer> mergeOffers(
    const QList<RosterEntry> &added, const QHash<QString, KnownPerson> &known, const QSet<QString> &present)
{
    if (added.isEmpty() || known.isEmpty())
        return {};
    OneByKey addedByEmail;
    OneByKey addedByName;
    for (const RosterEntry &entry : added) {
        add(addedByEmail, emailKey(entry), entry);
        add(addedByName, nameKey(entry), entry);
    }
    OneByKey knownByEmail;
    OneByKey knownByName;
    for (auto person = known.cbegin(); person != known.cend(); ++person) {
        if (present.contains(person.key()))
            continue;
        if (const QString key = emailKey(person->entry); addedByEmail.contains(key))
            add(knownByEmail, key, person->entry);
        if (const QString key = nameKey(person->entry); addedByName.contains(key))
            add(knownByName, key, person->entry);
    }
    QList<MergeOffer> offers;
    QSet<QString> offered;
    const auto offer = [&](const RosterEntry &entry, const RosterEntry *same, const QString &reason) {
        if (!same || offered.contains(same->employeeNumber))
            return false;
        offered.insert(same->employeeNumber);
        offers.append({.newNumber = entry.employeeNumber,
            .name = displayName(entry),
            .knownNumber = same->employeeNumber,
            .knownName = displayName(*same),
            .reason = reason});
        return true;
    };
    for (const RosterEntry &entry : added) {
        const bool isOnly = addedByEmail.value(emailKey(entry));
        if (isOnly && offer(entry, knownByEmail.value(emailKey(entry)), Tr::tr("the same e-mail address")))
            continue;
        if (addedByName.value(nameKey(entry)))
            offer(entry, knownByName.value(nameKey(entry)), Tr::tr("the same name and hire date"));
    }
    return offers;
}

Result<> acceptMerges(
    QHash<QString, KnownPerson> &known, const QMap<QString, QString> &merges, const QSet<QString> &present)
{
    const auto refused = [](const QString &why) { return failure(ErrorKind::InvalidInput, why); };
    QHash<QString, QString> newNumbers;
    for (auto merge = merges.cbegin(); merge != merges.cend(); ++merge) {
        const QString &number = merge.key();
        const QString &knownNumber = merge.value();
        if (!present.contains(number))
            return refused(
                Tr::tr("The file has no employee number “%1”, so it continues nobody.").arg(number));
        if (known.contains(number))
            return refused(Tr::tr("The employee number “%1” is known already: it can't continue “%2”.")
                    .arg(number, knownNumber));
        if (newNumbers.contains(knownNumber))
            return refused(Tr::tr("Only one new employee number can continue “%1”.").arg(knownNumber));
        if (!known.contains(knownNumber))
            return refused(Tr::tr("Nobody is known under the employee number “%1” on the day of the roster.")
                    .arg(knownNumber));
        if (present.contains(knownNumber))
            return refused(Tr::tr("The file has the employee number “%1” itself, so “%2” is somebody else.")
                    .arg(knownNumber, number));
        newNumbers.insert(knownNumber, number);
    }
    if (newNumbers.isEmpty())
        return {};
    for (auto merge = merges.cbegin(); merge != merges.cend(); ++merge)
        known.insert(merge.key(), known.take(merge.value()));
    for (KnownPerson &person : known) {
        const auto number = newNumbers.constFind(person.entry.managerNumber);
        if (number != newNumbers.cend())
            person.entry.managerNumber = *number;
    }
    return {};
}

} // namespace mentorbook
