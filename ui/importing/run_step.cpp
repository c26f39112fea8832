// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/run_step.h"

#include "core/runtime/text_file.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/progress_panel.h"
#include "ui/common/section_header.h"
#include "ui/common/table_view.h"
#include "ui/importing/count_tiles.h"
#include "ui/importing/import_runner.h"
#include "ui/importing/rejected_model.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QUrl>

#include "words/problem_text.h"

namespace baton {

namespace {

/// Small enough that others write in between within a blink, large enough to be fast.
constexpr int kRowsPerTransaction = 1000;
constexpr int kPlaceWidth = 180;

QString fileName(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).fileName();
}

} // namespace

RunStep::RunStep(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_runner(new ImportRunner(desk, this)),
      m_progress(new ProgressPanel(desk.clock(), this)),
      m_outcome(new Banner(this)),
      m_counts(new CountTiles(CountTiles::Tense::Done, this)),
      m_actions(new QWidget(this)),
      m_showLeads(makePrimaryButton(tr("Show the leads"), m_actions)),
      m_resume(makeButton(tr("Go on with the import"), m_actions)),
      m_undo(makeButton(tr("Undo the import…"), m_actions)),
      m_another(makeButton(tr("Import another file"), m_actions)),
      m_rejectedHeader(new SectionHeader(tr("Rejected rows"), this)),
      m_rejected(new RejectedModel(this)),
      m_table(new TableView(this))
{
    build();
    connect(m_runner, &ImportRunner::progressed, this, [this](const ImportProgress& progress) {
        m_progress->setProgress(qint64(progress.bytesDone), qint64(progress.bytesTotal),
                                tr("%Ln row(s) read", nullptr, int(progress.rows)));
        m_counts->setCounts(progress);
    });
    connect(m_runner, &ImportRunner::finished, this, &RunStep::showReport);
    connect(m_progress, &ProgressPanel::cancelRequested, m_runner, &ImportRunner::stop);
    connect(m_showLeads, &QPushButton::clicked, this, &RunStep::showLeadsRequested);
    connect(m_another, &QPushButton::clicked, this, &RunStep::anotherRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_report)
            Q_EMIT undoRequested(m_report->id);
    });
    connect(m_resume, &QPushButton::clicked, this, [this] {
        m_options.resume = true;
        m_options.errorFile.clear(); // where those before went
        run(m_options, tr("Going on with %1").arg(fileName(m_options.file)));
    });
}

void RunStep::build()
{
    m_outcome->setDismissible(false);
    auto* const buttons = new QHBoxLayout(m_actions);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(tokens::kUnit);
    for (QPushButton* const button : {m_showLeads, m_resume, m_undo, m_another})
        buttons->addWidget(button);
    buttons->addStretch();
    QPushButton* const save = makeButton(tr("Save them as CSV…"), this);
    QPushButton* const folder = makeButton(tr("Open the folder"), this);
    m_rejectedHeader->addWidget(folder);
    m_rejectedHeader->addWidget(save);
    connect(save, &QPushButton::clicked, this, &RunStep::askWhereToSave);
    connect(folder, &QPushButton::clicked, this, &RunStep::openFolder);
    m_table->setModel(m_rejected);
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RejectedModel::Place, kPlaceWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kTwo);
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_counts);
    column->addWidget(m_actions);
    column->addWidget(m_rejectedHeader);
    column->addWidget(m_table, 1);
    column->addStretch();
    m_rejectedHeader->hide();
    m_table->hide();
}

void RunStep::start(const ImportOptions& options)
{
    m_report.reset();
    m_counts->setCounts(ImportProgress());
    run(options, tr("Importing %1").arg(fileName(options.file)));
}

void RunStep::resume(const ImportRecord& record)
{
    ImportOptions options;
    options.file = record.file;
    options.mappingText = record.mappingText;
    options.route = record.route;
    options.keepKnown = record.keepKnown;
    options.resume = true;
    m_report.reset();
    m_counts->setCounts(
        ImportProgress{0, 0, record.rows, record.created, record.updated, record.duplicate, record.rejected});
    run(options, tr("Going on with %1").arg(fileName(record.file)));
}

void RunStep::run(const ImportOptions& options, const QString& title)
{
    m_options = options;
    m_options.rowsPerTransaction = kRowsPerTransaction;
    m_outcome->hide();
    m_actions->hide();
    m_rejectedHeader->hide();
    m_table->hide();
    m_progress->start(title);
    m_progress->show();
    m_runner->start(m_options);
    Q_EMIT changed();
}

bool RunStep::isRunning() const
{
    return m_runner->isRunning();
}

void RunStep::showReport(const Result<ImportReport>& report)
{
    m_progress->hide();
    m_actions->show();
    if (report) {
        m_report = *report;
        showOutcome(*report);
        showRejected(*report);
    } else {
        m_report.reset();
        m_outcome->showMessage(Tone::Bad,
                               tr("%1 What was imported before stays; you can go on with the import.")
                                   .arg(errorText(report.error())));
        m_outcome->setDismissible(false);
        m_showLeads->hide();
        m_undo->hide();
        m_resume->show();
    }
    Q_EMIT changed();
    takeFocus();
}

void RunStep::showOutcome(const ImportReport& report)
{
    m_counts->setCounts(report);
    const bool done = !report.refused && !report.cancelled;
    if (report.refused)
        m_outcome->showMessage(Tone::Bad, tr("Nothing was imported: see what is wrong below."));
    else if (report.cancelled)
        m_outcome->showMessage(Tone::Warning,
                               tr("The import was stopped after %Ln row(s). Go on with it, or undo "
                                  "what was imported.",
                                  nullptr, int(report.rows)));
    else if (report.rejected > 0)
        m_outcome->showMessage(Tone::Warning, tr("The file is imported, but for %Ln rejected row(s).",
                                                 nullptr, int(report.rejected)));
    else
        m_outcome->showMessage(Tone::Good, tr("The file is imported."));
    m_outcome->setDismissible(false);
    m_showLeads->setVisible(done && report.created + report.updated > 0);
    m_resume->setVisible(report.cancelled);
    m_undo->setVisible(!report.refused && report.id);
}

void RunStep::showRejected(const ImportReport& report)
{
    m_rejected->setProblems(report.problems);
    m_rejectedHeader->setTitle(report.refused && report.rejected == 0 ? tr("What is wrong")
                                                                      : tr("Rejected rows"));
    m_rejectedHeader->setRemark(report.errorFile.empty() ? QString()
                                                         : tr("kept in %1").arg(fileName(report.errorFile)));
    for (QPushButton* const button : m_rejectedHeader->findChildren<QPushButton*>())
        button->setVisible(!report.errorFile.empty());
    m_rejectedHeader->setVisible(!report.problems.empty());
    m_table->setVisible(!report.problems.empty());
}

void RunStep::askWhereToSave()
{
    const QString proposed = QFileInfo(QString::fromStdString(m_options.file)).completeBaseName() +
                             QStringLiteral("-rejected.csv");
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the rejected rows"), proposed,
                                                      tr("CSV (*.csv);;All files (*)"));
    if (!path.isEmpty())
        saveRejectedTo(path);
}

void RunStep::saveRejectedTo(const QString& path)
{
    if (!m_report)
        return;
    const auto copied = copyFile(m_report->errorFile, path.toStdString());
    if (copied)
        m_outcome->showMessage(Tone::Good, tr("The rejected rows are in %1, each with its reasons. Mend them "
                                              "there and import that file.")
                                               .arg(path));
    else
        m_outcome->showMessage(Tone::Bad, errorText(copied.error()));
    m_outcome->setDismissible(false);
}

void RunStep::openFolder()
{
    if (!m_report)
        return;
    const QString folder = QFileInfo(QString::fromStdString(m_report->errorFile)).absolutePath();
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        m_outcome->showMessage(Tone::Warning,
                               tr("No program here opens folders. The file is in %1.").arg(folder));
}

void RunStep::takeFocus()
{
    for (QWidget* const button : {m_showLeads, m_resume, m_another}) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_progress->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
