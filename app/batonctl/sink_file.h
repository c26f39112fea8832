// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

class QFileDevice;

namespace baton {

/// A file that appears under its name only when it is complete. What is no file (a device, a pipe) is written
/// as it goes: it must not be replaced by one.
class SinkFile {
public:
    static Result<std::unique_ptr<SinkFile>> create(const std::string& path);
    ~SinkFile();

    Result<void> write(std::string_view bytes);
    Result<void> commit();

private:
    explicit SinkFile(const std::string& path);
    Error failure() const;

    std::string m_path;
    std::unique_ptr<QFileDevice> m_file;
};

} // namespace baton
