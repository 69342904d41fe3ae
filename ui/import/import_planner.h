#pragma once

#include "core/actions/imports/file_import.h"
#include "ui/import/file_look.h"

#include <QFutureSynchronizer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace mentorbook {

class Workspace;

// Finds out what importing a file would do, without keeping the window waiting: first how the file begins,
// then everything. Only the newest question is answered; the ones before it are canceled.
class ImportPlanner : public QObject
{
    Q_OBJECT

public:
    explicit ImportPlanner(Workspace &workspace, QObject *parent = nullptr);
    // Waits until nobody reads any more: no reader may be in the way of a later change.
    ~ImportPlanner() override;

    // Answers through looked() and planned(), after so many milliseconds in which nothing else is asked.
    void ask(ImportRequest request, int delay = 0);
    void stop();
    void waitUntilIdle() { m_work.waitForFinished(); }
    [[nodiscard]] bool isBusy() const { return m_pause.isActive() || m_running; }
    // How far it is, 0…1; none: not known.
    [[nodiscard]] std::optional<double> progress() const;

    std::function<void(const Result<FileLook> &)> looked;
    std::function<void(ImportAttempt)> planned;

private:
    struct Answer
    {
        std::optional<Result<FileLook>> look;
        std::optional<ImportAttempt> attempt;
    };
    void start();
    void run(std::function<Answer(Progress &)> work);
    void tell(Answer answer);

    Workspace &m_workspace;
    std::optional<ImportRequest> m_request;
    QTimer m_pause;
    std::shared_ptr<Progress> m_progress;
    QFutureSynchronizer<std::shared_ptr<Answer>> m_work; // canceled ones too
    int m_newest = 0;
    bool m_running = false;
};

} // namespace mentorbook
