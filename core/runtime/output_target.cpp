// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/output_target.h"

#include "core/storage/connection.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

namespace baton {

namespace fs = std::filesystem;

namespace {

/// 0 if it may be written, else the system's number.
int faultOf(const std::string& path)
{
    std::error_code failure;
    if (fs::is_directory(path, failure))
        return EISDIR;
    const fs::path folder = fs::path(path).parent_path();
    const std::string asked = fs::exists(path, failure) ? path : folder.empty() ? "." : folder.string();
    return ::access(asked.c_str(), W_OK) == 0 ? 0 : errno;
}

} // namespace

std::vector<std::string> filesOf(const Connection& connection)
{
    const std::string& path = connection.path();
    return {path, path + "-wal", path + "-shm"};
}

bool isSamePlace(const std::string& a, const std::string& b)
{
    std::error_code failure;
    if (fs::equivalent(a, b, failure))
        return true;
    return fs::weakly_canonical(fs::absolute(a, failure), failure) ==
           fs::weakly_canonical(fs::absolute(b, failure), failure);
}

Result<void> checkSpares(const std::string& path, const std::vector<std::string>& kept)
{
    const bool lost =
        std::ranges::any_of(kept, [&](const std::string& file) { return isSamePlace(path, file); });
    return lost ? Error{"file.would_be_lost", {path}} : Result<void>();
}

Result<void> checkWritable(const std::string& path)
{
    const int fault = faultOf(path);
    return fault != 0 ? Error{"file.unwritable", {path, std::strerror(fault)}} : Result<void>();
}

} // namespace baton
