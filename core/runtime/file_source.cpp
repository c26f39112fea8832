// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/file_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <vector>

namespace baton {

namespace {

Error systemError(const std::string& path)
{
    const char* const code = errno == ENOENT ? "file.not_found" : "file.unreadable";
    return {code, {path, std::strerror(errno)}};
}

} // namespace

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path)
{
    const int descriptor =
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); // a pipe would wait for who writes
    if (descriptor < 0)
        return systemError(path);
    struct stat status {};
    if (fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)) {
        ::close(descriptor);
        return Error{"file.not_a_file", {path}};
    }
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return std::unique_ptr<FileSource>(new FileSource(path, descriptor, std::uint64_t(status.st_size)));
}

FileSource::~FileSource()
{
    ::close(m_descriptor);
}

Result<std::size_t> FileSource::read(std::span<char> into)
{
    for (;;) {
        const ssize_t count = ::read(m_descriptor, into.data(), into.size());
        if (count >= 0)
            return std::size_t(count);
        if (errno != EINTR)
            return systemError(m_path);
    }
}

Result<void> FileSource::stepBack(std::uint64_t bytes)
{
    if (lseek(m_descriptor, -off_t(bytes), SEEK_CUR) < 0)
        return systemError(m_path);
    return {};
}

Result<void> FileSource::seek(std::uint64_t offset)
{
    if (lseek(m_descriptor, off_t(offset), SEEK_SET) < 0)
        return systemError(m_path);
    return {};
}

Result<Digest> fileDigest(const std::string& path)
{
    auto source = FileSource::open(path);
    if (!source)
        return source.error();
    Sha256 hash;
    std::vector<char> buffer(1u << 20);
    for (;;) {
        const auto count = (*source)->read(buffer);
        if (!count)
            return count.error();
        if (*count == 0)
            return hash.finish();
        hash.add({buffer.data(), *count});
    }
}

} // namespace baton
