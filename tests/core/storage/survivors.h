// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/verify.h"
#include "tests/core/storage/test_database.h"
#include "tests/support/power_cut_vfs.h"

namespace baton::test {

/// Leads that a power cut leaves; -1 if the workspace does not open or is not whole.
inline std::int64_t survivors(const DiskImage& image)
{
    const QTemporaryDir folder;
    PowerCutVfs::restore(image, folder.path().toStdString());
    const auto connection = openWorkspace(folder.filePath("work.baton").toStdString());
    if (!connection)
        return -1;
    const auto report = verifyWorkspace(**connection);
    return report && report->clean() ? report->leads : -1;
}

} // namespace baton::test
