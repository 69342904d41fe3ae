#pragma once

#include "core/matching/scoring/kernels.h"

#include <vector>

namespace mentorbook {

// The best few of a row by score − price.
class BestOfRow
{
public:
    struct Entry
    {
        qint32 net;
        int column;
        int score;
    };

    // Of scores from least on, those with a net above `above` only, at most so many; gives the highest net
    // there is. Highest first, earlier ones first among equals.
    qint32 collect(const kernels::Points *scores, const std::vector<qint32> &price, int least, qint32 above,
        size_t most);

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }

private:
    void insert(const Entry &entry, size_t most);

    std::vector<Entry> m_entries;
    std::vector<qint32> m_highest; // by block
};

// The price of somebody who cannot be had.
inline constexpr qint32 UnavailablePrice = 1 << 30;

} // namespace mentorbook
