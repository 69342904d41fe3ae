// Any bytes are read as answers of forms or refused, within the bounds, and what was read is written and read
// back the same.
#include "core/exchange/forms/form_answers.h"
#include "core/exchange/mapping/cell_values.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace mentorbook;
    const auto read = readFormAnswers(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!read)
        return 0;
    int line = 0;
    for (const FormAnswer &answer : *read) {
        if (answer.line <= line)
            std::abort();
        line = answer.line;
        const auto again = readFormAnswers(writeFormAnswer(answer));
        if (!again || again->size() != 1 || again->first().form != answer.form)
            std::abort();
        for (auto field = again->first().fields.cbegin(); field != again->first().fields.cend(); ++field) {
            if (tidied(field.value()) != tidied(answer.fields.value(field.key())))
                std::abort();
        }
    }
    return 0;
}
