#include "core/matching/scoring/kernels.h"

#include <algorithm>
#include <bit>
#include <limits>

// One binary for every processor: the loops are compiled twice, and the loader takes the one that fits. The
// sanitizers start too late for that.
#if defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_ADDRESS__)
#if defined(__clang__)
#if !__has_feature(address_sanitizer)
#define MENTORBOOK_CLONES __attribute__((target_clones("avx2", "default")))
#endif
#else
#define MENTORBOOK_CLONES __attribute__((target_clones("avx2", "default")))
#endif
#endif
#ifndef MENTORBOOK_CLONES
#define MENTORBOOK_CLONES
#endif

namespace mentorbook::kernels {

MENTORBOOK_CLONES void fill(Points *scores, qsizetype count, Points value)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = value;
}

MENTORBOOK_CLONES void addConstant(Points *scores, qsizetype count, Points delta)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = Points(scores[i] + delta);
}

MENTORBOOK_CLONES void addWhereEqual(
    Points *__restrict scores, const quint16 *__restrict column, qsizetype count, quint16 value, Points delta)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = Points(scores[i] + (column[i] == value ? delta : Points(0)));
}

MENTORBOOK_CLONES void addWhereEqual(
    Points *__restrict scores, const quint32 *__restrict column, qsizetype count, quint32 value, Points delta)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = Points(scores[i] + (column[i] == value ? delta : Points(0)));
}

MENTORBOOK_CLONES void addFromTable(Points *__restrict scores, const quint32 *__restrict column,
    qsizetype count, const Points *__restrict table)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = Points(scores[i] + table[column[i]]);
}

MENTORBOOK_CLONES void addColumn(
    quint16 *__restrict counts, const quint16 *__restrict column, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        counts[i] = quint16(counts[i] + column[i]);
}

MENTORBOOK_CLONES void addByCount(Points *__restrict scores, const quint16 *__restrict counts,
    qsizetype count, const Points *__restrict points, qsizetype pointCount)
{
    // Steps, not a table: a comparison takes a vector, a look-up does not.
    for (qsizetype step = 0; step < pointCount; ++step) {
        const Points delta = Points(step == 0 ? points[0] : points[step] - points[step - 1]);
        if (delta == 0)
            continue;
        const quint16 least = quint16(step);
        for (qsizetype i = 0; i < count; ++i)
            scores[i] = Points(scores[i] + (counts[i] >= least ? delta : Points(0)));
    }
}

MENTORBOOK_CLONES void forbidWhereZero(
    Points *__restrict scores, const Points *__restrict own, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = Points(own[i] == 0 ? NoPair : scores[i]);
}

MENTORBOOK_CLONES void forbidBelow(Points *scores, qsizetype count, Points least)
{
    for (qsizetype i = 0; i < count; ++i)
        scores[i] = scores[i] < least ? NoPair : scores[i];
}

Divisor::Divisor(quint32 divisor)
{
    // 2^shift ≤ divisor < 2^(shift + 1), so that the factor has 32 bits and its error is too small to matter.
    shift = int(std::bit_width(divisor)) - 1;
    if (std::has_single_bit(divisor))
        --shift; // the factor would be 2^32
    factor = ((quint64(1) << (32 + shift)) + divisor - 1) / divisor;
}

Trapezoid::Trapezoid(qint32 givenShare, qint32 givenFrom, qint32 givenTo, qint32 givenHalf)
    : share(givenShare)
    , from(givenFrom)
    , to(givenTo)
    , half(givenHalf)
    , rising(quint32(2 * givenFrom))
    , falling(quint32(4 * (givenHalf - givenTo)))
{
}

MENTORBOOK_CLONES void trapezoid(Points *__restrict points, const qint32 *__restrict column, qsizetype count,
    qint32 origin, const Trapezoid &shape, bool mirrored)
{
    const qint32 share = shape.share;
    const qint32 from = shape.from;
    const qint32 to = shape.to;
    const qint32 half = shape.half;
    const qint32 fall = 2 * (half - to);
    const quint64 risingFactor = shape.rising.factor;
    const quint64 fallingFactor = shape.falling.factor;
    const int risingShift = 32 + shape.rising.shift;
    const int fallingShift = 32 + shape.falling.shift;
    const qint32 sign = mirrored ? -1 : 1;
    for (qsizetype i = 0; i < count; ++i) {
        const qint32 above = sign * (column[i] - origin);
        // share · above / from, and share · (fall − beyond) / fall, both rounded half up.
        const quint32 up = quint32(2 * share * std::clamp(above, 0, from) + from);
        const quint32 down = quint32(2 * share * (fall - (std::clamp(above, to, half) - to)) + fall);
        const quint32 rising = quint32((up * risingFactor) >> risingShift);
        const quint32 falling = quint32((down * fallingFactor) >> fallingShift);
        const quint32 known = above <= 0 ? 0 : (above < from ? rising : falling);
        points[i] = Points(column[i] < 0 ? quint32((share + 1) / 2) : known);
    }
}

MENTORBOOK_CLONES void highestNets(const Points *__restrict scores, const qint32 *__restrict price,
    qsizetype count, Points least, qint32 *__restrict highest)
{
    constexpr qint32 None = std::numeric_limits<qint32>::min();
    while (count > 0) {
        const qsizetype here = std::min(count, BlockColumns);
        qint32 most = None;
        for (qsizetype i = 0; i < here; ++i) {
            const qint32 score = scores[i];
            const qint32 counts = -qint32((score >= least) & (score != NoPair)); // all bits, or none
            const qint32 net = ((score - price[i]) & counts) | (None & ~counts);
            most = most < net ? net : most;
        }
        *highest++ = most;
        scores += here;
        price += here;
        count -= here;
    }
}

} // namespace mentorbook::kernels
