// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/error_file.h"

#include <cerrno>
#include <cstring>

namespace baton {

namespace {

constexpr std::size_t kFlushBytes = 1u << 20;

} // namespace

Result<void> ErrorFile::add(const CsvRow& row, const Problems& problems)
{
    if (!m_file && m_text.empty() && !m_resumed)
        m_csv.begin();
    m_csv.add(row, problemCodes(problems));
    return m_text.size() < kFlushBytes ? Result<void>() : flush();
}

Result<void> ErrorFile::flush()
{
    if (m_text.empty())
        return {};
    if (!m_file)
        m_file.reset(std::fopen(m_path.c_str(), m_resumed ? "ab" : "wb"));
    const bool written = m_file &&
                         std::fwrite(m_text.data(), 1, m_text.size(), m_file.get()) == m_text.size() &&
                         std::fflush(m_file.get()) == 0;
    if (!written)
        return Error{"file.unwritable", {m_path, std::strerror(errno)}};
    m_text.clear();
    return {};
}

} // namespace baton
