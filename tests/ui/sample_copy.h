#pragma once

#include "core/actions/programs/sample.h"
#include "core/storage/workspace.h"

#include <QFile>
#include <QTemporaryDir>

namespace mentorbook {

// The day on which the sample's files were true.
inline const QDate storyDay(2026, 7, 6);

// A workspace of its own with the sample in it, at that path. The sample is made once a test program.
inline std::unique_ptr<Workspace> sampleCopy(const QString &path)
{
    static const QTemporaryDir home;
    const QString original = home.filePath(QStringLiteral("sample.mentorbook"));
    if (!QFile::exists(original)) {
        if (const auto made = createSampleFile(original, storyDay); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    if (!QFile::copy(original, path))
        qFatal("The sample can't be copied to %s.", qPrintable(path));
    auto opened = Workspace::open(path);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    return std::move(*opened);
}

} // namespace mentorbook
