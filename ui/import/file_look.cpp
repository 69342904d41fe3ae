#include "ui/import/file_look.h"

namespace mentorbook {

Result<FileLook> lookAt(const ImportSource &source, ReadOptions options)
{
    options.rowLimit = FileLook::rowsShown;
    auto reader = openRows(source, options);
    if (!reader)
        return passOn(reader);
    FileLook look;
    while (look.rows.size() < FileLook::rowsShown) {
        auto row = (*reader)->next();
        if (!row)
            return passOn(row);
        if (!*row)
            break;
        look.rows.append(std::move(**row));
    }
    look.layout = (*reader)->layout();
    return look;
}

} // namespace mentorbook
