#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace mentorbook {

// Shared between long work and whoever watches it, mostly from another thread. Safe from any thread, except
// for the listener.
class Progress
{
public:
    // done and total in the work's own unit; total 0 means that the end is not known.
    void report(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
        if (m_listener)
            callListener();
    }
    [[nodiscard]] qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    [[nodiscard]] qint64 total() const { return m_total.load(std::memory_order_relaxed); }

    // How far the best so far is from the best there can be, in the work's own unit, where that is known.
    void reportGap(qint64 gap) { m_gap.store(gap, std::memory_order_relaxed); }
    [[nodiscard]] std::optional<qint64> gap() const
    {
        const qint64 gap = m_gap.load(std::memory_order_relaxed);
        return gap < 0 ? std::nullopt : std::optional(gap);
    }

    // Asks work that knows a best so far to end with it. Other work goes on.
    void stopHere() { m_stopped.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isStopped() const { return m_stopped.load(std::memory_order_relaxed); }

    void cancel() { m_canceled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCanceled() const { return m_canceled.load(std::memory_order_relaxed); }

    // Called by report(), not more often than that, on the thread that does the work: where that is the
    // window's, it can let the window live. It must not touch what the work is about. To be set before the
    // work begins.
    void setListener(
        std::function<void()> listener, std::chrono::milliseconds every = std::chrono::milliseconds(50))
    {
        m_listener = std::move(listener);
        m_every = every;
    }

private:
    void callListener()
    {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_lastCall < m_every)
            return;
        m_listener();
        m_lastCall = std::chrono::steady_clock::now();
    }

    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<qint64> m_gap = -1; // below 0: not known
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_canceled = false;
    std::function<void()> m_listener;
    std::chrono::milliseconds m_every = {};
    std::chrono::steady_clock::time_point m_lastCall;
};

} // namespace mentorbook
