#pragma once

#include <QByteArray>
#include <QString>

namespace mentorbook {

// What somebody sent: a file, or text pasted from a spreadsheet. Read from the beginning as often as needed.
struct ImportSource
{
    QString path = {}; // empty: `bytes` is all there is
    QByteArray bytes = {};
    QString name = {}; // for messages and the log of imports

    bool operator==(const ImportSource &) const = default;
};

} // namespace mentorbook
