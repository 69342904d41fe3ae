#include "ui/import/import_planner.h"

#include "core/storage/workspace.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QtConcurrentRun>

namespace mentorbook {

namespace {

// Runs on a worker thread, with a connection of its own.
ImportAttempt planOnItsOwn(const QString &workspace, const ImportRequest &request, const QLocale &locale)
{
    auto database = Workspace::openReader(workspace);
    if (!database)
        return {.reading = std::nullopt, .planned = passOn(database)};
    return planImport(**database, request, locale);
}

} // namespace

ImportPlanner::ImportPlanner(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ImportPlanner::start);
}

ImportPlanner::~ImportPlanner()
{
    stop();
    m_work.waitForFinished();
}

void ImportPlanner::ask(ImportRequest request, int delay)
{
    stop();
    m_request = std::move(request);
    m_pause.start(delay);
}

void ImportPlanner::stop()
{
    m_pause.stop();
    m_running = false;
    ++m_newest;
    if (m_progress)
        m_progress->cancel();
}

std::optional<double> ImportPlanner::progress() const
{
    if (!m_progress || m_progress->total() <= 0)
        return std::nullopt;
    return std::clamp(double(m_progress->done()) / double(m_progress->total()), 0.0, 1.0);
}

void ImportPlanner::start()
{
    run([source = m_request->file.source, options = m_request->file.reading](Progress &progress) {
        ReadOptions watched = options;
        watched.progress = &progress;
        return Answer{.look = lookAt(source, watched), .attempt = std::nullopt};
    });
}

void ImportPlanner::run(std::function<Answer(Progress &)> work)
{
    m_running = true;
    m_progress = std::make_shared<Progress>();
    // The synchronizer keeps its futures: of an answer that was told they hold no more than an empty one.
    const QFuture<std::shared_ptr<Answer>> future
        = QtConcurrent::run([work = std::move(work), progress = m_progress] {
              return std::make_shared<Answer>(work(*progress));
          });
    m_work.addFuture(future);
    const int number = ++m_newest;
    auto *watcher = new QFutureWatcher<std::shared_ptr<Answer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        Answer answer = std::exchange(*watcher->result(), {});
        if (number != m_newest)
            return; // something else was asked since
        m_running = false;
        tell(std::move(answer));
    });
    watcher->setFuture(future);
}

void ImportPlanner::tell(Answer answer)
{
    if (answer.attempt) {
        planned(std::move(*answer.attempt));
        return;
    }
    const bool readable = answer.look->has_value();
    if (!readable) {
        const Error error = answer.look->error();
        looked(*answer.look);
        planned({.reading = std::nullopt, .planned = std::unexpected(error)});
        return;
    }
    const QString path = m_workspace.path();
    if (path.isEmpty()) { // in memory: nobody else can read it
        looked(*answer.look);
        planned(planImport(m_workspace.database(), *m_request, QLocale()));
        return;
    }
    run([path, request = *m_request, locale = QLocale()](Progress &progress) {
        ImportRequest watched = request;
        watched.file.reading.progress = &progress;
        return Answer{.look = std::nullopt, .attempt = planOnItsOwn(path, watched, locale)};
    });
    looked(*answer.look);
}

} // namespace mentorbook
