#include "core/matching/seeded_order.h"

#include <algorithm>
#include <numeric>

namespace mentorbook {

namespace {

// FNV-1a over UTF-16 code units, then the finalizer of SplitMix64 (Steele, Lea and Flood 2014), so that
// neighboring employee numbers end up far apart.
quint64 hashOf(const QString &key, quint32 seed)
{
    quint64 hash = 14695981039346656037ULL ^ seed;
    for (const QChar unit : key) {
        hash ^= unit.unicode();
        hash *= 1099511628211ULL;
    }
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace

std::vector<qsizetype> seededOrder(const QStringList &keys, quint32 seed)
{
    std::vector<quint64> hashes;
    hashes.reserve(size_t(keys.size()));
    for (const QString &key : keys)
        hashes.push_back(hashOf(key, seed));
    std::vector<qsizetype> order(hashes.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](qsizetype a, qsizetype b) {
        if (hashes[size_t(a)] != hashes[size_t(b)])
            return hashes[size_t(a)] < hashes[size_t(b)];
        if (keys[a] != keys[b])
            return keys[a] < keys[b];
        return a < b;
    });
    return order;
}

} // namespace mentorbook
