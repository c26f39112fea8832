// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playbook/version_panel.h"

#include "core/runtime/session.h"
#include "core/runtime/text_file.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/key_value_grid.h"
#include "ui/common/label.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_lines_view.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include "words/playbook_outline.h"
#include "words/problem_text.h"
#include "words/roster_text.h"

namespace baton {

namespace {

QString countsOf(const Playbook& playbook)
{
    return QStringList{VersionPanel::tr("%Ln tree(s)", nullptr, int(playbook.trees.size())),
                       VersionPanel::tr("%Ln scorecard(s)", nullptr, int(playbook.scorecards.size())),
                       VersionPanel::tr("%Ln gate(s)", nullptr, int(playbook.gates.size())),
                       VersionPanel::tr("%Ln field(s)", nullptr, int(playbook.fields.size()))}
        .join(QStringLiteral(", "));
}

QString countsOf(const Roster& roster)
{
    return QStringList{VersionPanel::tr("%Ln rep(s)", nullptr, int(roster.reps.size())),
                       VersionPanel::tr("%Ln pool(s)", nullptr, int(roster.pools.size())),
                       VersionPanel::tr("%Ln team(s)", nullptr, int(roster.teams.size()))}
        .join(QStringLiteral(", "));
}

} // namespace

VersionPanel::VersionPanel(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new Label(TextStyle::Subtitle, Ink::Text, this)),
      m_export(makeButton(tr("Export…"), this)),
      m_again(makeButton(tr("Publish again…"), this)),
      m_message(new Banner(this)),
      m_facts(new KeyValueGrid(this)),
      m_outline(new TextLinesView(this))
{
    m_outline->setAccessibleName(tr("The rules in words"));
    auto* const head = new QHBoxLayout;
    head->setSpacing(tokens::kUnit);
    head->addWidget(m_title, 1);
    head->addWidget(m_again);
    head->addWidget(m_export);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kGap);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(m_outline, 1);
    connect(m_export, &QPushButton::clicked, this, &VersionPanel::askForExport);
    connect(m_again, &QPushButton::clicked, this,
            [this] { Q_EMIT againRequested(QString::fromStdString(m_text), m_entry.version); });
}

void VersionPanel::showVersion(DocumentKind kind, const VersionEntry& entry)
{
    const bool isSame = kind == m_kind && entry.version == m_entry.version && !m_text.empty();
    m_kind = kind;
    m_entry = entry;
    if (!isSame) {
        m_text.clear();
        m_message->hide();
    }
    refreshAgain();
    m_job.replace(m_desk.read(
        this, [kind, version = entry.version](Session& session) { return load(session, kind, version); },
        [this](const Result<Content>& content) {
            if (content)
                fill(*content);
            else
                m_message->showMessage(Tone::Bad, errorText(content.error()));
        }));
}

Result<VersionPanel::Content> VersionPanel::load(Session& session, DocumentKind kind, std::int64_t version)
{
    if (kind == DocumentKind::Roster) {
        const auto roster = rosterOf(session, RosterVersion{version});
        if (!roster)
            return roster.error();
        return Content{tr("Roster, version %1").arg(version), countsOf(*roster),
                       writeJsonPretty(roster->document), rosterOutline(*roster)};
    }
    const auto playbook = playbookOf(session, PlaybookVersion{version});
    if (!playbook)
        return playbook.error();
    const auto roster = session.roster(session.now());
    if (!roster)
        return roster.error();
    const QString name = playbook->name.empty() ? tr("Playbook") : QString::fromStdString(playbook->name);
    return Content{tr("%1, version %2", "name of a playbook").arg(name, QString::number(version)),
                   countsOf(*playbook), writeJsonPretty(playbook->document),
                   playbookOutline(*playbook, *roster ? &**roster : nullptr)};
}

void VersionPanel::fill(const Content& content)
{
    const bool isNew = m_text != content.text;
    m_text = content.text;
    m_title->setText(content.name);
    m_facts->clear();
    const Zone viewer = Zone::find(QTimeZone::systemTimeZoneId().toStdString()).value_or(Zone::utc());
    const bool isPlaybook = m_kind == DocumentKind::Playbook;
    const QString when = dateTimeText(m_entry.since, viewer);
    const QString state = !m_entry.isInForce ? (isPlaybook ? tr("retired") : tr("not in effect now"))
                          : isPlaybook       ? tr("live")
                                             : tr("in effect");
    m_facts->addText(tr("State"), state);
    m_facts->addText(isPlaybook ? tr("Published") : tr("In effect since"),
                     m_entry.actor.isEmpty() ? when
                                             : tr("%1, by %2", "time, person").arg(when, m_entry.actor));
    if (isPlaybook)
        m_facts->addText(tr("Note"), m_entry.note);
    m_facts->addText(tr("Content"), content.counts);
    m_facts->addText(tr("Hash"), m_entry.hash.left(16));
    if (isNew)
        m_outline->setLines(content.outline);
    refreshAgain();
}

void VersionPanel::setForbidden(const QString& reason)
{
    m_forbidden = reason;
    refreshAgain();
}

void VersionPanel::refreshAgain()
{
    m_again->setText(m_kind == DocumentKind::Playbook ? tr("Publish again…") : tr("Put in effect again…"));
    m_again->setVisible(!m_entry.isInForce);
    m_again->setEnabled(m_forbidden.isEmpty() && !m_text.empty());
    m_again->setToolTip(m_forbidden);
    m_again->setAccessibleDescription(m_forbidden);
    m_export->setEnabled(!m_text.empty());
}

void VersionPanel::askForExport()
{
    const QString proposed = (m_kind == DocumentKind::Playbook ? QStringLiteral("playbook-%1.json")
                                                               : QStringLiteral("roster-%1.json"))
                                 .arg(m_entry.version);
    const QString path = QFileDialog::getSaveFileName(window(), tr("Export this version"), proposed,
                                                      tr("JSON (*.json);;All files (*)"));
    if (!path.isEmpty())
        exportTo(path);
}

void VersionPanel::exportTo(const QString& path)
{
    const auto written = writeTextFile(path.toStdString(), m_text);
    if (written)
        m_message->showMessage(Tone::Good, tr("Written to %1.").arg(path));
    else
        m_message->showMessage(Tone::Bad, errorText(written.error()));
}

} // namespace baton
