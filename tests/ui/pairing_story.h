#pragma once

#include "core/actions/programs.h"
#include "core/actions/sample.h"
#include "core/storage/workspace.h"
#include "ui/common/app_context.h"
#include "ui/common/theme.h"
#include "ui/named.h"

#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

namespace mentorbook {

// The day on which the sample's files were true.
inline const QDate storyDay(2026, 7, 6);

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

// A workspace in memory with the sample in it, as the desktop would show it.
class SampleStory
{
public:
    SampleStory()
        : context(storyDay)
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        auto created = Workspace::inMemory();
        if (!created)
            qFatal("%s", qPrintable(created.error().message));
        if (auto filled = fillWithSample(**created, storyDay); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        auto known = programs((*created)->database());
        if (!known)
            qFatal("%s", qPrintable(known.error().message));
        context.setWorkspace(std::move(*created));
        context.setPrograms(*known);
    }

    [[nodiscard]] Workspace &workspace() { return *context.workspace(); }
    [[nodiscard]] Database &database() { return workspace().database(); }
    [[nodiscard]] const Program &program() const { return context.programs().first(); }

    AppContext context;
};

} // namespace mentorbook
