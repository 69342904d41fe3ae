#include "ui/common/shell/app_context.h"

#include "core/storage/workspace.h"

#include <QLoggingCategory>

#include <algorithm>

namespace mentorbook {

AppContext::AppContext(std::optional<QDate> fixedToday, QObject *parent)
    : QObject(parent)
    , m_fixedToday(fixedToday)
{
}

AppContext::~AppContext() = default;

void AppContext::setWorkspace(std::unique_ptr<Workspace> workspace)
{
    // The old one outlives the signal: whoever still holds it lets go in a slot of workspaceChanged().
    const std::unique_ptr<Workspace> former = std::exchange(m_workspace, std::move(workspace));
    m_programs.clear();
    m_program = ProgramId();
    m_savedText.clear();
    m_countsText.clear();
    if (former)
        former->disconnect(this);
    if (m_workspace) {
        connect(m_workspace.get(), &Workspace::changed, this, &AppContext::dataChanged);
        connect(m_workspace.get(), &Workspace::historyChanged, this, &AppContext::historyChanged);
    }
    Q_EMIT workspaceChanged();
    Q_EMIT programsChanged();
    Q_EMIT programChanged();
    Q_EMIT historyChanged();
    Q_EMIT statusChanged();
}

void AppContext::setPrograms(QList<Program> programs)
{
    if (programs == m_programs)
        return;
    m_programs = std::move(programs);
    Q_EMIT programsChanged();
    const bool known
        = std::ranges::any_of(m_programs, [this](const Program &each) { return each.id == m_program; });
    if (!known)
        setProgram(m_programs.isEmpty() ? ProgramId() : m_programs.first().id);
}

void AppContext::setProgram(ProgramId program)
{
    if (program == m_program)
        return;
    m_program = program;
    Q_EMIT programChanged();
}

QDate AppContext::today() const { return m_fixedToday.value_or(QDate::currentDate()); }

void AppContext::setStatus(const QString &saved, const QString &counts)
{
    if (saved == m_savedText && counts == m_countsText)
        return;
    m_savedText = saved;
    m_countsText = counts;
    Q_EMIT statusChanged();
}

void AppContext::notify(const QString &message, bool offerUndo) { Q_EMIT notified(message, offerUndo); }

void AppContext::notifyFile(const QString &message, const QString &path)
{
    Q_EMIT fileWritten(message, path);
}

void AppContext::report(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning().noquote() << error.message << '|' << error.detail;
    if (error.kind != ErrorKind::Canceled)
        Q_EMIT failed(error.message);
}

} // namespace mentorbook
