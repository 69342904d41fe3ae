// Any bytes are a profile or are refused with a sentence; a profile that is read is written and read alike.
#include "core/exchange/mapping/import_profile.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace mentorbook;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto profile = profileFromJson(bytes);
    if (!profile) {
        if (profile.error().message.isEmpty())
            std::abort();
        return 0;
    }
    if (profile->mapping.fields.size() != profile->mapping.columns.size()
        || profile->fingerprint != fingerprintOf(profile->mapping.columns))
        std::abort();
    const auto again = profileFromJson(toJson(*profile));
    if (!again || *again != *profile)
        std::abort();
    return 0;
}
