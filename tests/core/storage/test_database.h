// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/connection.h"
#include "core/storage/workspace.h"
#include "tests/core/storage/results.h"

#include <QTemporaryDir>

#include <memory>
#include <string>

namespace baton::test {

/// Where the suite of the repositories gets its connections from: the one place that another database has to
/// take. What is about files alone (migrations, back-ups, power cuts) opens them itself.
class TestDatabase {
public:
    std::unique_ptr<Connection> create() const { return taken(createWorkspace(path())); }
    std::unique_ptr<Connection> open() const { return taken(openWorkspace(path())); }

    std::string path() const { return m_folder.filePath("work.baton").toStdString(); }
    std::string folder() const { return m_folder.path().toStdString(); }

private:
    QTemporaryDir m_folder;
};

} // namespace baton::test
