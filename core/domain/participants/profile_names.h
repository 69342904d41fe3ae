#pragma once

#include "core/domain/participants/participant_profile.h"
#include "core/domain/resource.h"

namespace mentorbook {

// The words that files and the command line use, and those that people read; as in core/domain/names.h.
[[nodiscard]] QString keyOf(ScaleItem item);
[[nodiscard]] QString keyOf(DirectoryField field);
[[nodiscard]] QString keyOf(DiversityWish wish);
[[nodiscard]] QString keyOf(ResourceKind kind);

[[nodiscard]] std::optional<ScaleItem> scaleItemOf(const QString &key);
[[nodiscard]] std::optional<DirectoryField> directoryFieldOf(const QString &key);
[[nodiscard]] std::optional<DiversityWish> diversityWishOf(const QString &key);
[[nodiscard]] std::optional<ResourceKind> resourceKindOf(const QString &key);

[[nodiscard]] QString nameOf(ScaleItem item);
[[nodiscard]] QString nameOf(DirectoryField field);
[[nodiscard]] QString nameOf(DiversityWish wish);
[[nodiscard]] QString nameOf(ResourceKind kind); // in the plural

} // namespace mentorbook
