#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/program.h"
#include "core/storage/undo/change.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace mentorbook {

class Workspace;

// What every screen shares: the open workspace, the program in view, today, and a way to tell people things.
class AppContext : public QObject
{
    Q_OBJECT

public:
    // fixedToday: what today() says however long the program runs; none: the calendar's day.
    explicit AppContext(std::optional<QDate> fixedToday = std::nullopt, QObject *parent = nullptr);
    ~AppContext() override;

    // Null while no file is open.
    [[nodiscard]] Workspace *workspace() const { return m_workspace.get(); }
    // Takes a workspace, or none, in place of the one that is open. The program becomes none.
    void setWorkspace(std::unique_ptr<Workspace> workspace);

    // The programs of the workspace, for the switcher; fed by the desktop's wiring. If the program in view is
    // not among them, the first of them is.
    [[nodiscard]] const QList<Program> &programs() const { return m_programs; }
    void setPrograms(QList<Program> programs);
    // The program in view; null: there is none.
    [[nodiscard]] ProgramId program() const { return m_program; }
    void setProgram(ProgramId program);

    [[nodiscard]] QDate today() const;

    // The status bar: how the file stands ("Saved · last backup 09:12") and what is in it.
    [[nodiscard]] const QString &savedText() const { return m_savedText; }
    [[nodiscard]] const QString &countsText() const { return m_countsText; }
    void setStatus(const QString &saved, const QString &counts);

    // Says that something was done. offerUndo: with a button that takes the newest step back.
    void notify(const QString &message, bool offerUndo = false);
    // Says that a file was written, and offers to show it in its folder.
    void notifyFile(const QString &message, const QString &path);
    // Says that something was not done, and writes the detail to the log.
    void report(const Error &error);
    // Reports a failure; true when there is none: `if (!context.check(result)) return;`
    template <class T> bool check(const Result<T> &result)
    {
        if (!result)
            report(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void workspaceChanged();
    void programsChanged();
    void programChanged();
    void dataChanged(const mentorbook::ChangeSet &changes);
    void historyChanged(); // the workspace's next undo or redo is another
    void statusChanged();
    void notified(const QString &message, bool offerUndo);
    void fileWritten(const QString &message, const QString &path);
    void failed(const QString &message);

private:
    std::optional<QDate> m_fixedToday;
    std::unique_ptr<Workspace> m_workspace;
    QList<Program> m_programs;
    ProgramId m_program;
    QString m_savedText;
    QString m_countsText;
};

} // namespace mentorbook
