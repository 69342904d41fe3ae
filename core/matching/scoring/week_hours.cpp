#include "core/matching/matching_input.h"

#include <bit>

namespace mentorbook {

void WeekHours::add(int fromMinute, int toMinute)
{
    const auto inWeek = [](int minute) {
        const int rest = minute % MinutesOfWeek;
        return rest < 0 ? rest + MinutesOfWeek : rest;
    };
    if (fromMinute == toMinute)
        return;
    const int from = inWeek(fromMinute) / 15;
    int to = (inWeek(toMinute - 1) + 15) / 15; // the quarter after the last one
    if (to <= from)
        to += Quarters;
    for (int quarter = from; quarter < to; ++quarter) {
        const int bit = quarter % Quarters;
        m_bits[size_t(bit) / 64] |= quint64(1) << (bit % 64);
    }
}

int WeekHours::minutesInCommon(const WeekHours &other) const
{
    int quarters = 0;
    for (size_t i = 0; i < m_bits.size(); ++i)
        quarters += std::popcount(m_bits[i] & other.m_bits[i]);
    return quarters * 15;
}

} // namespace mentorbook
