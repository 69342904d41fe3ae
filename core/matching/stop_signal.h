#pragma once

#include "core/base/progress.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace mentorbook {

// Whether a solver shall stop: canceled, or out of time.
class StopSignal
{
public:
    StopSignal(Progress &progress, std::optional<std::chrono::milliseconds> timeLimit)
        : m_progress(progress)
        , m_deadline(timeLimit ? QDeadlineTimer(*timeLimit) : QDeadlineTimer(QDeadlineTimer::Forever))
    {
    }

    [[nodiscard]] bool isRaised() const { return isCanceled() || m_deadline.hasExpired(); }
    [[nodiscard]] bool isCanceled() const { return m_progress.isCanceled(); }
    void report(qint64 done, qint64 total) { m_progress.report(done, total); }

private:
    Progress &m_progress;
    QDeadlineTimer m_deadline;
};

} // namespace mentorbook
