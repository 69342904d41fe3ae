#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace mentorbook {

// A row's number in the workspace, of one kind: ids of different kinds do not mix.
// A default-constructed id is null: the row is not stored yet.
template <class Tag> class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr qint64 value() const { return m_value; }
    [[nodiscard]] constexpr bool isNull() const { return m_value == 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

} // namespace mentorbook
