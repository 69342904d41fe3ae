#pragma once

#include <QtGlobal>

// The inner loops over a column of people, plain enough for the compiler to use vectors. Whole numbers only,
// so that every system and instruction set gives the same.
namespace mentorbook::kernels {

// Sums of points wrap, so that a difference may be taken away: they end between 0 and 20,000.
using Points = quint16;

// No pair: beyond any score.
inline constexpr Points NoPair = 0xffff;

void fill(Points *scores, qsizetype count, Points value);
void addConstant(Points *scores, qsizetype count, Points delta);
// scores[i] += delta where column[i] == value.
void addWhereEqual(Points *scores, const quint16 *column, qsizetype count, quint16 value, Points delta);
void addWhereEqual(Points *scores, const quint32 *column, qsizetype count, quint32 value, Points delta);
// scores[i] += table[column[i]].
void addFromTable(Points *scores, const quint32 *column, qsizetype count, const Points *table);
// counts[i] += column[i].
void addColumn(quint16 *counts, const quint16 *column, qsizetype count);
// scores[i] += points[counts[i]], of so many points.
void addByCount(
    Points *scores, const quint16 *counts, qsizetype count, const Points *points, qsizetype pointCount);
// NoPair where own[i] == 0.
void forbidWhereZero(Points *scores, const Points *own, qsizetype count);
// NoPair where below the least.
void forbidBelow(Points *scores, qsizetype count, Points least);

// A division of whole numbers below 2^31, rounded down, as a multiplication: Granlund and Montgomery (1994),
// "Division by invariant integers using multiplication".
struct Divisor
{
    explicit Divisor(quint32 divisor); // 2…2^17

    quint64 factor = 0; // below 2^32
    int shift = 0;
};

// Points of a trapezoid over column[i] − origin (a WishedBand); half where column[i] is below 0.
struct Trapezoid
{
    Trapezoid(qint32 share, qint32 from, qint32 to, qint32 half);

    qint32 share, from, to, half;
    Divisor rising, falling;
};
void trapezoid(Points *points, const qint32 *column, qsizetype count, qint32 origin, const Trapezoid &shape,
    bool mirrored); // mirrored: over origin − column[i]

// The highest of score − price over each BlockColumns of a row, of scores from least on and NoPair left out;
// the least qint32 where there is none.
inline constexpr qsizetype BlockColumns = 64;
void highestNets(const Points *scores, const qint32 *price, qsizetype count, Points least, qint32 *highest);

} // namespace mentorbook::kernels
