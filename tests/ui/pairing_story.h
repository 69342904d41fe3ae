#pragma once

#include "core/actions/programs/programs.h"
#include "ui/common/shell/app_context.h"
#include "ui/common/theme/theme.h"
#include "ui/named.h"
#include "ui/sample_copy.h"

#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace mentorbook {

// The dialog that was opened over `owner` and has the focus now.
template <class Dialog> Dialog *opened(const QWidget &owner)
{
    for (Dialog *each : owner.findChildren<Dialog *>()) {
        const auto hasFocus
            = [each] { return QApplication::activeWindow() == each && QApplication::focusWidget(); };
        if (each->isVisible() && QTest::qWaitFor(hasFocus))
            return each;
    }
    qFatal("No such dialog was opened.");
}

// A workspace with the sample in it, as the desktop would show it.
class SampleStory
{
public:
    SampleStory()
        : context(storyDay)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        context.setWorkspace(sampleCopy(m_folder.filePath(QStringLiteral("acme.mentorbook"))));
        auto known = programs(database());
        if (!known)
            qFatal("%s", qPrintable(known.error().message));
        context.setPrograms(*known);
    }

    [[nodiscard]] Workspace &workspace() { return *context.workspace(); }
    [[nodiscard]] Database &database() { return workspace().database(); }
    [[nodiscard]] const Program &program() const { return context.programs().first(); }

private:
    QTemporaryDir m_folder;

public:
    AppContext context;
};

} // namespace mentorbook
