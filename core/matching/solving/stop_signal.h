#pragma once

#include "core/base/progress.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>

namespace mentorbook {

// Whether a solver shall stop: canceled, asked to end with the best so far, or out of time.
class StopSignal
{
public:
    StopSignal(Progress &progress, std::optional<std::chrono::milliseconds> timeLimit)
        : m_progress(progress)
        , m_deadline(timeLimit ? QDeadlineTimer(*timeLimit) : QDeadlineTimer(QDeadlineTimer::Forever))
    {
    }

    [[nodiscard]] bool isRaised() const
    {
        return isCanceled() || m_progress.isStopped() || m_deadline.hasExpired();
    }
    [[nodiscard]] bool isCanceled() const { return m_progress.isCanceled(); }
    void report(qint64 done, qint64 total) { m_progress.report(done, total); }
    void reportGap(qint64 gap) { m_progress.reportGap(gap); }

private:
    Progress &m_progress;
    QDeadlineTimer m_deadline;
};

} // namespace mentorbook
