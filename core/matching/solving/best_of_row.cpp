#include "core/matching/solving/best_of_row.h"

#include <algorithm>
#include <limits>

namespace mentorbook {

qint32 BestOfRow::collect(
    const kernels::Points *scores, const std::vector<qint32> &price, int least, qint32 above, size_t most)
{
    m_entries.clear();
    const qsizetype columns = std::ssize(price);
    m_highest.resize(size_t((columns + kernels::BlockColumns - 1) / kernels::BlockColumns));
    kernels::highestNets(scores, price.data(), columns, kernels::Points(least), m_highest.data());
    qint32 highest = std::numeric_limits<qint32>::min();
    qsizetype first = 0;
    for (const qint32 here : m_highest) {
        highest = std::max(highest, here);
        const qsizetype last = std::min(first + kernels::BlockColumns, columns);
        for (qsizetype column = first; here > above && column < last; ++column) {
            const qint32 net = qint32(scores[column]) - price[size_t(column)];
            if (net <= above || scores[column] == kernels::NoPair || scores[column] < least)
                continue;
            insert({net, int(column), scores[column]}, most);
            if (m_entries.size() == most)
                above = std::max(above, m_entries.back().net);
        }
        first = last;
    }
    return highest;
}

void BestOfRow::insert(const Entry &entry, size_t most)
{
    if (m_entries.size() == most)
        m_entries.pop_back();
    auto place = m_entries.end();
    while (place != m_entries.begin() && (place - 1)->net < entry.net)
        --place;
    m_entries.insert(place, entry);
}

} // namespace mentorbook
