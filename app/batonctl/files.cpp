// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/files.h"

#include "core/base/json.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

namespace baton {

namespace {

constexpr std::size_t kPiece = 64u << 10;

Result<std::string> readAll(int descriptor, const std::string& path)
{
    const std::size_t most = JsonLimits{}.bytes;
    std::string text;
    while (true) {
        const std::size_t size = text.size();
        text.resize(size + kPiece);
        const ssize_t read = ::read(descriptor, text.data() + size, kPiece);
        if (read < 0 && errno == EINTR) {
            text.resize(size);
            continue;
        }
        if (read < 0)
            return Error{errno == EISDIR ? "file.not_a_file" : "file.unreadable",
                         {path, std::strerror(errno)}};
        text.resize(size + std::size_t(read));
        if (read == 0)
            return text;
        if (text.size() > most)
            return Error{"file.too_large", {path, std::to_string(most)}};
    }
}

} // namespace

Result<std::string> readDocument(const std::string& path)
{
    if (path == "-")
        return readAll(STDIN_FILENO, path);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return Error{errno == ENOENT || errno == ENOTDIR ? "file.not_found" : "file.unreadable",
                     {path, std::strerror(errno)}};
    auto text = readAll(descriptor, path);
    ::close(descriptor);
    return text;
}

Result<void> makeFolderOf(const std::string& path)
{
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    std::error_code failure;
    if (!folder.empty())
        std::filesystem::create_directories(folder, failure);
    if (failure)
        return Error{"storage.io", {folder.string(), failure.message()}};
    return {};
}

} // namespace baton
