// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batonctl/sink_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace baton {

namespace {

std::unique_ptr<QFileDevice> fileFor(const QString& path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

} // namespace

SinkFile::SinkFile(const std::string& path) : m_path(path), m_file(fileFor(QString::fromStdString(path))) {}

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
    auto* const saved = qobject_cast<QSaveFile*>(m_file.get());
    if (!m_file->flush() || (saved && !saved->commit()))
        return failure();
    return {};
}

} // namespace baton
