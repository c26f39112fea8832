// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/note_drafts.h"

#include "core/runtime/desk.h"

#include <QCryptographicHash>
#include <QSettings>

namespace baton {

namespace {

/// Settings name no file of the user's.
QString groupOf(const std::string& path)
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray::fromStdString(path), QCryptographicHash::Sha256);
    return QStringLiteral("lead/drafts/") + QString::fromLatin1(hash.toHex().left(16));
}

} // namespace

NoteDrafts& NoteDrafts::of(Desk& desk)
{
    if (auto* const drafts = desk.findChild<NoteDrafts*>(QString(), Qt::FindDirectChildrenOnly))
        return *drafts;
    return *new NoteDrafts(desk);
}

NoteDrafts::NoteDrafts(Desk& desk) : QObject(&desk), m_group(groupOf(desk.path()))
{
    QSettings settings;
    settings.beginGroup(m_group);
    for (const QString& lead : settings.childKeys())
        m_drafts.insert(lead.toLongLong(), settings.value(lead).toString());
}

void NoteDrafts::setDraft(LeadId lead, const QString& text)
{
    if (draft(lead) == text)
        return;
    if (text.isEmpty())
        m_drafts.remove(lead.value);
    else
        m_drafts.insert(lead.value, text);
    remember(lead);
    Q_EMIT changed(lead);
}

void NoteDrafts::remember(LeadId lead) const
{
    QSettings settings;
    settings.beginGroup(m_group);
    const QString key = QString::number(lead.value);
    if (m_drafts.contains(lead.value))
        settings.setValue(key, m_drafts.value(lead.value));
    else
        settings.remove(key);
}

} // namespace baton
