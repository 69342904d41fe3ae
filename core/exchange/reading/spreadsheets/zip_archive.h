#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace mentorbook {

// A zip file that is read, not trusted: its parts together expand to no more than a bound, which the sizes it
// states are held against before anything is unpacked, and what really comes out while it is.
class ZipArchive
{
public:
    // The device must be open for reading, be seekable and outlive the archive. Fails when it is no sound
    // archive.
    static Result<ZipArchive> open(QIODevice &device, qint64 maximumExpandedBytes);
    ~ZipArchive();
    ZipArchive(ZipArchive &&) noexcept;
    ZipArchive &operator=(ZipArchive &&) noexcept;

    [[nodiscard]] bool contains(const QString &part) const;
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] bool isLocked() const; // some part is encrypted

    // A part's expanded bytes, one after the other; its size() is the one it states. Reading fails when the
    // archive expands too far, is damaged, or `progress` is canceled: failure() of the part tells which. The
    // part must not outlive the archive.
    class Part;
    [[nodiscard]] Result<std::unique_ptr<Part>> part(const QString &name, Progress *progress = nullptr);

private:
    ZipArchive() = default;

    ::zip *m_zip = nullptr;
    qint64 m_maximum = 0;
    std::unique_ptr<qint64> m_expanded; // so far, by all parts
};

class ZipArchive::Part final : public QIODevice
{
public:
    Part(void *file, qint64 size, qint64 *expanded, qint64 maximum, Progress *progress);
    ~Part() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool atEnd() const override { return m_atEnd && QIODevice::bytesAvailable() == 0; }
    [[nodiscard]] qint64 bytesRead() const { return m_read; }
    // Why reading failed; nothing else fails.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    void *m_file;
    qint64 m_size;
    qint64 *m_expanded;
    qint64 m_maximum;
    Progress *m_progress;
    qint64 m_read = 0;
    bool m_atEnd = false;
    std::optional<Error> m_failure;
};

} // namespace mentorbook
