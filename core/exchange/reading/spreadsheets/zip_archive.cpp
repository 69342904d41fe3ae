#include "core/exchange/reading/spreadsheets/zip_archive.h"

#include "core/base/tr.h"
#include "core/exchange/reading/read_options.h"

#include <QLocale>

#include <algorithm>
#include <utility>

#include <zip.h>

namespace mentorbook {
namespace {

// Sheets of real people expand to ten or twenty times their size; what expands further than this is refused
// whatever the bound, except that small files may always expand to a few megabytes.
constexpr qint64 maximumRatio = 100;
constexpr qint64 alwaysAllowed = 32 * 1024 * 1024;
constexpr zip_int64_t maximumParts = 20'000;

// libzip reads the device through this.
zip_int64_t readDevice(void *state, void *data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto *device = static_cast<QIODevice *>(state);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        return device->seek(0) ? 0 : -1;
    case ZIP_SOURCE_READ:
        return device->read(static_cast<char *>(data), qint64(length));
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_STAT: {
        auto *stat = static_cast<zip_stat_t *>(data);
        zip_stat_init(stat);
        stat->size = zip_uint64_t(device->size());
        stat->valid = ZIP_STAT_SIZE;
        return sizeof(zip_stat_t);
    }
    case ZIP_SOURCE_ERROR: {
        auto *codes = static_cast<int *>(data);
        codes[0] = ZIP_ER_READ;
        codes[1] = 0;
        return 2 * sizeof(int);
    }
    case ZIP_SOURCE_SEEK: {
        const zip_int64_t at = zip_source_seek_compute_offset(
            zip_uint64_t(device->pos()), zip_uint64_t(device->size()), data, length, nullptr);
        return at >= 0 && device->seek(at) ? 0 : -1;
    }
    case ZIP_SOURCE_TELL:
        return device->pos();
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL,
            ZIP_SOURCE_SUPPORTS, -1);
    default:
        return -1;
    }
}

Error damaged(const QString &detail)
{
    return {ErrorKind::InvalidInput,
        Tr::tr("The spreadsheet is damaged: it can't be unpacked. Ask for the file again, or open it in a "
               "spreadsheet program and save it anew."),
        detail};
}

Error expandsTooFar(qint64 maximum)
{
    return {ErrorKind::InvalidInput,
        Tr::tr(
            "The spreadsheet unpacks to more than %1, the most that is read of a file of its size. Save the "
            "sheet that is meant as CSV and take that.")
            .arg(QLocale().formattedDataSize(maximum))};
}

} // namespace

Result<ZipArchive> ZipArchive::open(QIODevice &device, qint64 maximumExpandedBytes)
{
    ZipArchive archive;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(readDevice, &device, &error);
    if (source) {
        archive.m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
        if (!archive.m_zip)
            zip_source_free(source);
    }
    const QString detail = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    if (!archive.m_zip || zip_get_num_entries(archive.m_zip, 0) > maximumParts)
        return std::unexpected(damaged(detail));
    archive.m_maximum = std::min(maximumExpandedBytes, std::max(alwaysAllowed, device.size() * maximumRatio));
    archive.m_expanded = std::make_unique<qint64>(0);
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

ZipArchive::ZipArchive(ZipArchive &&other) noexcept
    : m_zip(std::exchange(other.m_zip, nullptr))
    , m_maximum(other.m_maximum)
    , m_expanded(std::move(other.m_expanded))
{
}

ZipArchive &ZipArchive::operator=(ZipArchive &&other) noexcept
{
    std::swap(m_zip, other.m_zip);
    std::swap(m_maximum, other.m_maximum);
    std::swap(m_expanded, other.m_expanded);
    return *this;
}

bool ZipArchive::contains(const QString &part) const
{
    return zip_name_locate(m_zip, part.toUtf8().constData(), ZIP_FL_ENC_UTF_8) >= 0;
}

QStringList ZipArchive::parts() const
{
    QStringList names;
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i)
        names.append(QString::fromUtf8(zip_get_name(m_zip, zip_uint64_t(i), ZIP_FL_ENC_GUESS)));
    return names;
}

bool ZipArchive::isLocked() const
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t stat;
        if (zip_stat_index(m_zip, zip_uint64_t(i), 0, &stat) == 0 && (stat.valid & ZIP_STAT_ENCRYPTION_METHOD)
            && stat.encryption_method != ZIP_EM_NONE)
            return true;
    }
    return false;
}

Result<std::unique_ptr<ZipArchive::Part>> ZipArchive::part(const QString &name, Progress *progress)
{
    zip_stat_t stat;
    if (zip_stat(m_zip, name.toUtf8().constData(), ZIP_FL_ENC_UTF_8, &stat) != 0
        || !(stat.valid & ZIP_STAT_SIZE))
        return std::unexpected(damaged(name));
    if (stat.size > zip_uint64_t(m_maximum - *m_expanded))
        return std::unexpected(expandsTooFar(m_maximum));
    zip_file_t *file = zip_fopen_index(m_zip, stat.index, 0);
    if (!file)
        return std::unexpected(damaged(QString::fromUtf8(zip_strerror(m_zip))));
    return std::make_unique<Part>(file, qint64(stat.size), m_expanded.get(), m_maximum, progress);
}

ZipArchive::Part::Part(void *file, qint64 size, qint64 *expanded, qint64 maximum, Progress *progress)
    : m_file(file)
    , m_size(size)
    , m_expanded(expanded)
    , m_maximum(maximum)
    , m_progress(progress)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipArchive::Part::~Part() { zip_fclose(static_cast<zip_file_t *>(m_file)); }

qint64 ZipArchive::Part::readData(char *data, qint64 maxSize)
{
    if (m_failure)
        return -1;
    if (m_progress && m_progress->isCanceled()) {
        m_failure = readingCanceled();
        return -1;
    }
    auto *file = static_cast<zip_file_t *>(m_file);
    const zip_int64_t got = zip_fread(file, data, zip_uint64_t(maxSize));
    if (got < 0) {
        m_failure = damaged(QString::fromUtf8(zip_file_strerror(file)));
        return -1;
    }
    m_atEnd = got == 0;
    m_read += got;
    *m_expanded += got;
    if (*m_expanded > m_maximum) {
        m_failure = expandsTooFar(m_maximum);
        return -1;
    }
    if (m_progress)
        m_progress->report(m_read, std::max(m_size, m_read));
    return got;
}

} // namespace mentorbook
