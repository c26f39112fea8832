// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/sink_file.h"

#include <QSaveFile>

namespace baton {

SinkFile::SinkFile(const std::string& path)
    : m_path(path), m_file(std::make_unique<QSaveFile>(QString::fromStdString(path)))
{
    m_file->setDirectWriteFallback(true); // devices and pipes have no name to appear under
}

SinkFile::~SinkFile() = default;

Error SinkFile::failure() const
{
    return {"output.failed", {m_path, m_file->errorString().toStdString()}};
}

Result<std::unique_ptr<SinkFile>> SinkFile::create(const std::string& path)
{
    std::unique_ptr<SinkFile> sink(new SinkFile(path));
    if (!sink->m_file->open(QIODevice::WriteOnly))
        return sink->failure();
    return sink;
}

Result<void> SinkFile::write(std::string_view bytes)
{
    if (m_file->write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return failure();
    return {};
}

Result<void> SinkFile::commit()
{
    if (!m_file->flush() || !m_file->commit())
        return failure();
    return {};
}

} // namespace baton
