// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/text_file.h"

#include "core/base/json.h"
#include "core/runtime/file_source.h"

#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <vector>

namespace baton {

namespace {

struct Close {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// A file beside the one that is meant, which takes its place when all of it is on the disk.
class Replacement {
public:
    explicit Replacement(const std::string& path) : m_path(path), m_beside(path + ".part") {}
    ~Replacement()
    {
        if (!m_done && m_opened)
            std::remove(m_beside.c_str());
    }

    Result<void> open()
    {
        m_file.reset(std::fopen(m_beside.c_str(), "wb"));
        m_opened = m_file != nullptr;
        return m_opened ? Result<void>() : fault();
    }
    Result<void> add(std::string_view bytes)
    {
        return std::fwrite(bytes.data(), 1, bytes.size(), m_file.get()) == bytes.size() ? Result<void>()
                                                                                        : fault();
    }
    Result<void> finish()
    {
        if (std::fflush(m_file.get()) != 0 || fsync(fileno(m_file.get())) != 0)
            return fault();
        m_file.reset();
        if (std::rename(m_beside.c_str(), m_path.c_str()) != 0)
            return fault();
        m_done = true;
        return {};
    }

private:
    Result<void> fault() const { return Error{"file.unwritable", {m_path, std::strerror(errno)}}; }

    std::string m_path;
    std::string m_beside;
    std::unique_ptr<std::FILE, Close> m_file;
    bool m_opened = false;
    bool m_done = false;
};

} // namespace

Result<std::string> readTextFile(const std::string& path)
{
    const auto source = FileSource::open(path);
    if (!source)
        return source.error();
    const std::size_t most = JsonLimits{}.bytes;
    if ((*source)->size() > most)
        return Error{"file.too_large", {path, std::to_string(most)}};
    std::string text;
    std::vector<char> buffer(1u << 16);
    for (;;) {
        const auto count = (*source)->read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return text;
        text.append(buffer.data(), *count);
        if (text.size() > most)
            return Error{"file.too_large", {path, std::to_string(most)}};
    }
}

Result<void> writeTextFile(const std::string& path, std::string_view text)
{
    Replacement file(path);
    BATON_TRY(file.open());
    BATON_TRY(file.add(text));
    return file.finish();
}

Result<void> copyFile(const std::string& from, const std::string& to)
{
    const auto source = FileSource::open(from);
    if (!source)
        return source.error();
    std::error_code ignored;
    if (std::filesystem::equivalent(from, to, ignored))
        return {};
    Replacement file(to);
    BATON_TRY(file.open());
    std::vector<char> buffer(1u << 16);
    for (;;) {
        const auto count = (*source)->read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return file.finish();
        BATON_TRY(file.add({buffer.data(), *count}));
    }
}

} // namespace baton
