// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/undo_import_dialog.h"

#include "ui/common/label.h"

#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr std::size_t kMostKept = 500;

QString question(const ImportRecord& record)
{
    const QString file = QFileInfo(QString::fromStdString(record.file)).fileName();
    if (record.kind == ImportKind::Activities)
        return UndoImportDialog::tr("The %Ln activity(ies) that came with %1 are removed from their leads.",
                                    nullptr, int(record.created))
            .arg(file);
    return UndoImportDialog::tr(
               "Takes back what %1 brought: new leads (%2) are withdrawn, and updated leads "
               "(%3) get their former values back. Leads that somebody works on stay as they "
               "are.")
        .arg(file)
        .arg(record.created)
        .arg(record.updated);
}

} // namespace

UndoImportDialog::UndoImportDialog(Desk& desk, const ImportRecord& record, QWidget* parent)
    : DialogBase(tr("Undo the import"), question(record), QStringLiteral("undo_import"), parent),
      m_desk(desk),
      m_record(record),
      m_main(setMainAction(tr("Undo the import"))),
      m_report(new Label(TextStyle::Body, Ink::Text, this)),
      m_keptTitle(new Label(TextStyle::Strong, Ink::Text, this)),
      m_kept(new QListWidget(this))
{
    setMinimumWidth(460);
    m_report->setWordWrap(true);
    m_keptTitle->setWordWrap(true);
    m_kept->setAccessibleName(tr("Leads that stay"));
    for (QWidget* const widget : std::initializer_list<QWidget*>{m_report, m_keptTitle, m_kept}) {
        content()->addWidget(widget);
        widget->hide();
    }
    connect(m_kept, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT leadRequested(LeadId{item->data(Qt::UserRole).toLongLong()});
        accept();
    });
}

void UndoImportDialog::tryAccept()
{
    if (m_isUndone) {
        accept();
        return;
    }
    m_main->setEnabled(false);
    m_main->setText(tr("Undoing…"));
    showError({});
    m_job.replace(m_desk.write(
        this, [id = m_record.id](Session& session) { return undoImport(session, id); },
        [this](const Result<UndoReport>& report) { showReport(report); }));
}

void UndoImportDialog::showReport(const Result<UndoReport>& report)
{
    m_main->setEnabled(true);
    if (!report) {
        m_main->setText(tr("Undo the import"));
        showError(errorText(report.error()));
        return;
    }
    m_isUndone = true;
    m_main->setText(tr("Close"));
    setCancelText(tr("Close"));
    setExplanation(tr("The import is undone."));
    QStringList lines;
    lines.append(tr("%Ln lead(s) withdrawn", nullptr, int(report->withdrawn)));
    lines.append(m_record.kind == ImportKind::Activities
                     ? tr("%Ln lead(s) without the activities again", nullptr, int(report->restored))
                     : tr("%Ln lead(s) set back to what they were", nullptr, int(report->restored)));
    m_report->setText(lines.join(u'\n'));
    m_report->show();
    const bool anyKept = !report->kept.empty();
    m_keptTitle->setText(tr("%Ln lead(s) stay, because somebody has worked on them since. Enter opens one.",
                            nullptr, int(report->kept.size())));
    m_keptTitle->setVisible(anyKept);
    m_kept->setVisible(anyKept);
    for (std::size_t i = 0; i < std::min(report->kept.size(), kMostKept); ++i) {
        auto* const item = new QListWidgetItem(tr("Lead %1").arg(report->kept[i].value), m_kept);
        item->setData(Qt::UserRole, qlonglong(report->kept[i].value));
    }
    m_main->setFocus(Qt::OtherFocusReason);
    Q_EMIT undone();
}

} // namespace baton
