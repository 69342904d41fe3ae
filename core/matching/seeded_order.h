#pragma once

#include <QStringList>

#include <vector>

namespace mentorbook {

// The order in which people stand in a problem, and so who wins a tie: by a hash of seed and key (an employee
// number, a name), the same on every system and whatever order the keys come in. Equal keys keep their order.
// Gives indexes into keys.
[[nodiscard]] std::vector<qsizetype> seededOrder(const QStringList &keys, quint32 seed);

} // namespace mentorbook
