// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/check_step.h"

#include "core/runtime/text_file.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/common/progress_panel.h"
#include "ui/common/section_header.h"
#include "ui/common/table_view.h"
#include "ui/importing/count_tiles.h"
#include "ui/importing/import_runner.h"
#include "ui/importing/import_state.h"
#include "ui/importing/rejected_model.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

constexpr int kRowsBetweenLooks = 500;
constexpr int kPlaceWidth = 180;

} // namespace

CheckStep::CheckStep(Desk& desk, ImportState& state, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_state(state),
      m_runner(new ImportRunner(desk, this)),
      m_progress(new ProgressPanel(desk.clock(), this)),
      m_message(new Banner(this)),
      m_again(makeButton(tr("Check again"), this)),
      m_counts(new CountTiles(CountTiles::Tense::Would, this)),
      m_rejectedHeader(new SectionHeader(tr("Rejected rows"), this)),
      m_save(makeButton(tr("Save them as CSV…"), this)),
      m_rejected(new RejectedModel(this)),
      m_table(new TableView(this)),
      m_strict(new QCheckBox(tr("Import nothing if a single row is rejected"), this)),
      m_route(new QCheckBox(tr("Route new leads at once"), this)),
      m_routeHint(new Label(TextStyle::Caption, Ink::Muted, this))
{
    build();
    connect(m_runner, &ImportRunner::progressed, this, [this](const ImportProgress& progress) {
        m_progress->setProgress(qint64(progress.bytesDone), qint64(progress.bytesTotal),
                                tr("%Ln row(s) read", nullptr, int(progress.rows)));
        m_counts->setCounts(progress);
    });
    connect(m_runner, &ImportRunner::finished, this, &CheckStep::showReport);
    connect(m_progress, &ProgressPanel::cancelRequested, m_runner, &ImportRunner::stop);
    connect(m_again, &QPushButton::clicked, this, &CheckStep::start);
    connect(m_save, &QPushButton::clicked, this, &CheckStep::askWhereToSave);
    connect(&m_state, &ImportState::mappingChanged, this, &CheckStep::refreshOptions);
    connect(&m_state, &ImportState::previewChanged, this, [this] {
        m_report.reset();
        m_checked.clear();
    });
    connect(&desk, &Desk::rulesChanged, this, &CheckStep::refreshOptions);
    refreshOptions();
}

void CheckStep::build()
{
    m_table->setModel(m_rejected);
    m_table->setAccessibleName(tr("Rejected rows"));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(RejectedModel::Place, kPlaceWidth);
    m_rejectedHeader->addWidget(m_save);
    m_message->setDismissible(false);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kTwo);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_counts);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    buildOptions();
    column->addWidget(m_rejectedHeader);
    column->addWidget(m_table, 1);
    column->addStretch();
    showRejected();
}

void CheckStep::buildOptions()
{
    auto* const options = new QVBoxLayout;
    options->setSpacing(tokens::kHalf);
    options->addWidget(m_strict);
    options->addWidget(m_route);
    m_routeHint->setWordWrap(true);
    m_routeHint->setContentsMargins(26, 0, 0, 0);
    options->addWidget(m_routeHint);
    static_cast<QVBoxLayout*>(layout())->addLayout(options);
    connect(m_strict, &QCheckBox::toggled, this, &CheckStep::applyOptions);
    connect(m_route, &QCheckBox::toggled, this, &CheckStep::applyOptions);
}

/// Of everything that the outcome of a dry run depends on.
std::string CheckStep::fingerprint() const
{
    return m_state.path().toStdString() + '\n' + writeJson(m_state.mapping()) +
           (m_state.draft().keepKnown ? "\nkeep" : "\nupdate");
}

void CheckStep::checkIfNeeded()
{
    if (!m_state.isReadable() || isRunning() || (m_report && m_checked == fingerprint()))
        return;
    start();
}

void CheckStep::start()
{
    m_report.reset();
    m_checked = fingerprint();
    m_message->hide();
    m_again->hide();
    m_counts->setCounts(ImportProgress());
    showRejected();
    m_progress->start(tr("Checking every row of %1").arg(QFileInfo(m_state.path()).fileName()));
    m_progress->show();
    ImportOptions options;
    options.file = m_state.path().toStdString();
    options.mappingText = writeJson(m_state.mapping());
    options.errorFile = m_folder.filePath(QStringLiteral("rejected.csv")).toStdString();
    options.dryRun = true;
    options.keepKnown = m_state.draft().keepKnown;
    options.rowsPerTransaction = kRowsBetweenLooks;
    m_runner->start(options);
    Q_EMIT changed();
}

bool CheckStep::isRunning() const
{
    return m_runner->isRunning();
}

bool CheckStep::isPassed() const
{
    if (!m_report || m_report->refused || m_report->cancelled)
        return false;
    const bool any = m_report->rows > m_report->rejected;
    return any && !(m_state.draft().strict && m_report->rejected > 0);
}

void CheckStep::showReport(const Result<ImportReport>& report)
{
    m_progress->hide();
    if (!report) {
        m_checked.clear();
        m_message->showMessage(Tone::Bad, errorText(report.error()));
        m_again->show();
        Q_EMIT changed();
        return;
    }
    m_report = *report;
    m_counts->setCounts(*report);
    if (report->cancelled) {
        m_checked.clear();
        m_message->showMessage(Tone::Info, tr("The check was stopped. Nothing was imported."));
        m_again->show();
    } else if (report->refused) {
        m_message->showMessage(Tone::Bad, tr("The file cannot be imported like this."));
    } else if (report->rows == 0) {
        m_message->showMessage(Tone::Warning, tr("The file has column names but no rows."));
    } else if (report->rejected == report->rows) {
        m_message->showMessage(
            Tone::Bad, tr("Every row would be rejected: go back and look at the columns that are marked."));
    } else if (report->rejected > 0) {
        m_message->showMessage(Tone::Warning, tr("%Ln row(s) would be rejected; all others can be imported.",
                                                 nullptr, int(report->rejected)));
    } else {
        m_message->showMessage(Tone::Good, tr("Every row can be imported."));
    }
    m_message->setDismissible(false);
    showRejected();
    Q_EMIT changed();
}

void CheckStep::showRejected()
{
    const Problems problems = m_report ? m_report->problems : Problems();
    m_rejected->setProblems(problems);
    const bool any = !problems.empty();
    m_rejectedHeader->setVisible(any);
    m_table->setVisible(any);
    m_save->setVisible(m_report && !m_report->errorFile.empty());
    m_rejectedHeader->setTitle(m_report && m_report->refused ? tr("What is wrong") : tr("Rejected rows"));
    m_rejectedHeader->setRemark(
        m_report && m_report->rejected > std::int64_t(problems.size())
            ? tr("the first %Ln reason(s); the file has them all", nullptr, int(problems.size()))
            : QString());
}

void CheckStep::askWhereToSave()
{
    const QString proposed = QFileInfo(m_state.path()).completeBaseName() + QStringLiteral("-rejected.csv");
    const QString path = QFileDialog::getSaveFileName(window(), tr("Save the rejected rows"), proposed,
                                                      tr("CSV (*.csv);;All files (*)"));
    if (!path.isEmpty())
        saveRejectedTo(path);
}

void CheckStep::saveRejectedTo(const QString& path)
{
    const auto copied = copyFile(m_report->errorFile, path.toStdString());
    if (copied)
        m_message->showMessage(Tone::Good, tr("The rejected rows are in %1, each with its reasons. Mend them "
                                              "there and import that file.")
                                               .arg(path));
    else
        m_message->showMessage(Tone::Bad, errorText(copied.error()));
}

void CheckStep::refreshOptions()
{
    const QSignalBlocker quietStrict(m_strict);
    const QSignalBlocker quietRoute(m_route);
    const bool isLeads = m_state.draft().kind == ImportKind::Leads;
    const bool hasRules = m_desk.rules()->snapshot != nullptr;
    m_strict->setChecked(m_state.draft().strict);
    m_route->setChecked(m_state.draft().route && hasRules);
    m_route->setEnabled(hasRules);
    m_route->setVisible(isLeads);
    m_routeHint->setVisible(isLeads);
    m_routeHint->setText(
        hasRules
            ? tr("Each lead is decided in the very moment it comes in. Otherwise the engine takes them up "
                 "one after the other.")
            : tr("There is no playbook with a roster yet, so nothing can be routed. The leads wait until "
                 "there is."));
    m_route->setAccessibleDescription(m_routeHint->text());
}

void CheckStep::applyOptions()
{
    ImportDraft draft = m_state.draft();
    draft.strict = m_strict->isChecked();
    draft.route = m_route->isChecked();
    m_state.setSettings(draft);
    Q_EMIT changed();
}

void CheckStep::takeFocus()
{
    (m_strict->isVisible() ? static_cast<QWidget*>(m_strict) : this)->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
