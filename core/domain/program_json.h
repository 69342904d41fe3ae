#pragma once

#include "core/domain/program.h"

#include <QByteArray>
#include <QJsonObject>

namespace mentorbook {

// Parts of a program as JSON and back, for its row and for drafts. What can't be read stays as by default.
[[nodiscard]] QJsonObject jsonOf(const EligibilityRules &rules);
[[nodiscard]] EligibilityRules eligibilityRulesFrom(const QJsonObject &json);
[[nodiscard]] QJsonObject jsonOf(const DataKept &kept);
[[nodiscard]] DataKept dataKeptFrom(const QJsonObject &json);

// All of a program but its id.
[[nodiscard]] QByteArray jsonOf(const Program &program);
[[nodiscard]] Program programFromJson(const QByteArray &json);

} // namespace mentorbook
