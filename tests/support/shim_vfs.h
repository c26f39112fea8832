// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace baton::test {

/// A file as SQLite opened it.
struct ShimmedFile {
    std::string path; ///< empty: a temporary one
    bool isDurable;   ///< the database, its log or its journal
    void* real;       ///< SQLite's own

    std::size_t size() const;
};

/// While it lives, SQLite's default file system is this one: the real one, asked through the hooks below
/// first. One at a time; connections opened under it must be closed before it goes.
class ShimVfs {
public:
    ShimVfs(const ShimVfs&) = delete;
    ShimVfs& operator=(const ShimVfs&) = delete;

    // What a hook gives but SQLITE_OK (0) is SQLite's answer, and the real file stays as it is.
    virtual void opened(ShimmedFile&) {}
    virtual int beforeWrite(ShimmedFile&, std::string_view /*data*/, std::size_t /*offset*/) { return 0; }
    virtual int beforeTruncate(ShimmedFile&, std::size_t /*size*/) { return 0; }
    virtual int beforeSync(ShimmedFile&) { return 0; }
    /// The index of the log is about to grow by a page.
    virtual int beforeIndexGrows(ShimmedFile&) { return 0; }
    virtual void deleted(const std::string& /*path*/) {}

protected:
    ShimVfs();
    virtual ~ShimVfs();
};

} // namespace baton::test
