// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/error_file.h"

#include "core/runtime/file_source.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <span>
#include <string_view>

namespace baton {

namespace {

constexpr std::size_t kFlushBytes = 1u << 20;

} // namespace

Result<void> ErrorFile::goOnBehind(std::uint64_t recordedSize, const std::string& recordedDigest)
{
    std::error_code failure;
    if (recordedSize == 0 || !std::filesystem::is_regular_file(m_path, failure))
        return {};
    const auto source = FileSource::open(m_path);
    if (!source)
        return source.error();
    std::string block(kFlushBytes, '\0');
    while (m_size < recordedSize) {
        const auto wanted = std::size_t(std::min<std::uint64_t>(block.size(), recordedSize - m_size));
        const auto count = (*source)->read(std::span(block).first(wanted));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        m_flushed.add(std::string_view(block).substr(0, *count));
        m_size += *count;
    }
    if (!recordedDigest.empty() && recordedDigest != digest())
        return Error{"import.error_file_changed", {m_path}};
    return {};
}

Result<void> ErrorFile::add(const CsvRow& row, const Problems& problems)
{
    if (m_size == 0 && m_text.empty())
        m_csv.begin();
    m_csv.add(row, problemCodes(problems));
    return m_text.size() < kFlushBytes ? Result<void>() : flush();
}

bool ErrorFile::open()
{
    m_file.reset(std::fopen(m_path.c_str(), m_size == 0 ? "wb" : "ab"));
    return m_file && (m_size == 0 || ::ftruncate(::fileno(m_file.get()), off_t(m_size)) == 0);
}

Result<void> ErrorFile::flush()
{
    if (m_text.empty())
        return {};
    const bool written = (m_file || open()) &&
                         std::fwrite(m_text.data(), 1, m_text.size(), m_file.get()) == m_text.size() &&
                         std::fflush(m_file.get()) == 0;
    if (!written)
        return failure();
    m_size += m_text.size();
    m_flushed.add(m_text);
    m_text.clear();
    m_saved = false;
    return {};
}

Result<void> ErrorFile::save()
{
    BATON_TRY(flush());
    // A pipe or the null device cannot be synced, and need not.
    if (!m_saved && ::fdatasync(::fileno(m_file.get())) != 0 && errno != EINVAL && errno != EROFS)
        return failure();
    m_saved = true;
    return {};
}

Error ErrorFile::failure() const
{
    return {errno == ENOSPC || errno == EDQUOT ? "storage.disk_full" : "file.unwritable",
            {m_path, std::strerror(errno)}};
}

} // namespace baton
