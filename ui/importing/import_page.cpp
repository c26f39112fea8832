// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_page.h"

#include "core/runtime/session.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/label.h"
#include "ui/importing/check_step.h"
#include "ui/importing/columns_step.h"
#include "ui/importing/drop_zone.h"
#include "ui/importing/file_step.h"
#include "ui/importing/history_panel.h"
#include "ui/importing/import_state.h"
#include "ui/importing/rejected_file.h"
#include "ui/importing/run_step.h"
#include "ui/importing/step_bar.h"
#include "ui/importing/undo_import_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

ImportPage::ImportPage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_state(new ImportState(desk, this)),
      m_steps(new StepBar({tr("File"), tr("Columns"), tr("Check"), tr("Import")}, this)),
      m_banner(new Banner(this)),
      m_stack(new QStackedWidget(this)),
      m_start(new QWidget(this)),
      m_drop(new DropZone(
          tr("Drop a CSV file here"),
          tr("Leads, activities or accounts, from any system. Nothing is written before you have "
             "seen what will happen, and an import can be undone."),
          m_start)),
      m_history(new HistoryPanel(desk, m_start)),
      m_file(new FileStep(*m_state, this)),
      m_columns(new ColumnsStep(*m_state, this)),
      m_check(new CheckStep(desk, *m_state, this)),
      m_run(new RunStep(desk, this)),
      m_foot(new QWidget(this)),
      m_over(makeQuietButton(tr("Start over"), m_foot)),
      m_back(makeButton(tr("Back"), m_foot)),
      m_next(makePrimaryButton(tr("Next"), m_foot)),
      m_obstacle(new Label(TextStyle::Caption, Ink::Muted, m_foot))
{
    setAcceptDrops(true);
    m_next->setObjectName(QStringLiteral("next"));
    build();
    addActions();
    connectSteps();
    loadRights();
    refresh();
}

void ImportPage::build()
{
    buildStart();
    buildFoot();
    for (QWidget* const step : {m_start, static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_columns),
                                static_cast<QWidget*>(m_check), static_cast<QWidget*>(m_run)})
        m_stack->addWidget(step);
    auto* const head = new QHBoxLayout;
    head->setSpacing(tokens::kThree);
    head->addWidget(new Label(tr("Import"), TextStyle::Title, Ink::Text, this));
    head->addWidget(m_steps, 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(tokens::kThree, tokens::kTwo, tokens::kThree, tokens::kTwo);
    column->setSpacing(tokens::kTwo);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
}

QWidget* ImportPage::buildStart()
{
    auto* const column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(tokens::kThree);
    column->addWidget(m_drop, 2);
    column->addWidget(m_history, 3);
    return m_start;
}

void ImportPage::buildFoot()
{
    auto* const row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(tokens::kUnit);
    row->addWidget(m_over);
    row->addStretch();
    row->addWidget(m_obstacle);
    row->addSpacing(tokens::kUnit);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_over, &QPushButton::clicked, this, &ImportPage::startOver);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_steps->current() - 1); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
}

void ImportPage::addActions()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, auto slot) {
        auto* const action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(tr("Choose a file to import…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        &ImportPage::chooseFile);
    add(tr("Next step of the import"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] {
        if (m_next->isVisible() && m_next->isEnabled())
            goOn();
    });
    add(tr("Step back in the import"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] {
        if (m_back->isVisible() && m_back->isEnabled())
            goTo(m_steps->current() - 1);
    });
}

void ImportPage::connectSteps()
{
    connect(m_drop, &DropZone::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_drop, &DropZone::fileDropped, this, &ImportPage::importFile);
    connect(m_file, &FileStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_columns, &ColumnsStep::playbookRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("playbook")); });
    connect(m_steps, &StepBar::stepRequested, this, &ImportPage::goTo);
    connect(m_state, &ImportState::previewChanged, this, [this] {
        refresh();
        keepFocus();
    });
    connect(m_state, &ImportState::mappingChanged, this, &ImportPage::refreshFoot);
    connect(m_state, &ImportState::failed, this,
            [this](const Error& error) { m_banner->showMessage(Tone::Bad, errorText(error)); });
    connect(m_state, &ImportState::refused, this, [this](const Problems& problems) {
        m_banner->showMessage(Tone::Bad, problemText(problems.front()));
    });
    connect(m_check, &CheckStep::changed, this, &ImportPage::refreshFoot);
    connect(m_run, &RunStep::changed, this, &ImportPage::refreshFoot);
    connect(m_run, &RunStep::anotherRequested, this, &ImportPage::startOver);
    connect(m_run, &RunStep::showLeadsRequested, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("queue")); });
    connect(m_run, &RunStep::undoRequested, this, &ImportPage::askUndoOf);
    connect(m_history, &HistoryPanel::loaded, this, [this] {
        if (m_undoAsked)
            askUndoOf(m_undoAsked);
    });
    connect(m_history, &HistoryPanel::resumeRequested, this, &ImportPage::resume);
    connect(m_history, &HistoryPanel::undoRequested, this, &ImportPage::askUndo);
    connect(&m_desk, &Desk::opened, this, &ImportPage::loadRights);
    connect(&m_desk, &Desk::workspaceChanged, this, &ImportPage::loadRights);
}

void ImportPage::loadRights()
{
    m_rights.replace(m_desk.read(
        this, [](Session& session) { return session.require(Right::ImportData); },
        [this](const Result<void>& may) {
            const bool isMissing = !may && may.error().code == "right.missing";
            m_forbidden = isMissing ? errorText(may.error()) : QString();
            m_history->setForbidden(m_forbidden);
            refreshFoot();
        }));
}

bool ImportPage::isBusy() const
{
    return m_run->isRunning();
}

void ImportPage::importFile(const QString& path)
{
    if (isBusy()) {
        m_banner->showMessage(Tone::Info, tr("An import is running. Wait for it, or stop it first."));
        return;
    }
    m_banner->hide();
    m_folder = QFileInfo(path).absolutePath();
    m_steps->setCurrent(File);
    m_state->open(path);
    refresh();
}

void ImportPage::chooseFile()
{
    if (isBusy())
        return;
    const QString path = QFileDialog::getOpenFileName(window(), tr("Choose a file to import"), m_folder,
                                                      tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
}

void ImportPage::startOver()
{
    m_banner->hide();
    m_steps->setCurrent(File);
    m_state->close();
    refresh();
    takeFocus();
}

void ImportPage::goTo(int step)
{
    if (isBusy() || step < File || step > Import || !m_state->hasFile())
        return;
    m_banner->hide();
    m_steps->setCurrent(step);
    refresh();
    if (step == Check)
        m_check->checkIfNeeded();
    takeFocus();
}

void ImportPage::goOn()
{
    if (!obstacle().isEmpty())
        return;
    if (m_steps->current() == Check)
        startImport();
    else
        goTo(m_steps->current() + 1);
}

void ImportPage::startImport()
{
    ImportOptions options;
    options.file = m_state->path().toStdString();
    options.mappingText = writeJson(m_state->mapping());
    options.strict = m_state->draft().strict;
    options.route = m_state->draft().route && m_desk.rules()->snapshot;
    options.keepKnown = m_state->draft().keepKnown;
    const auto errorFile = rejectedFileFor(m_state->path(), m_desk.now());
    if (!errorFile) {
        m_banner->showMessage(Tone::Bad, errorText(errorFile.error()));
        return;
    }
    options.errorFile = *errorFile;
    m_run->start(options);
    m_steps->setCurrent(Import);
    refresh();
}

void ImportPage::resume(const ImportRecord& record)
{
    if (isBusy() || !m_forbidden.isEmpty())
        return;
    m_banner->hide();
    m_state->close();
    m_run->resume(record);
    m_steps->setCurrent(Import);
    refresh();
}

void ImportPage::askUndo(const ImportRecord& record)
{
    if (isBusy())
        return;
    auto* const dialog = new UndoImportDialog(m_desk, record, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UndoImportDialog::leadRequested, this, &ImportPage::leadRequested);
    connect(dialog, &UndoImportDialog::undone, this, [this, id = record.id] {
        if (m_steps->current() == Import && m_run->report() && m_run->report()->id == id)
            startOver();
    });
    dialog->open();
}

void ImportPage::askUndoOf(ImportId id)
{
    const ImportRecord* const record = m_history->find(id);
    m_undoAsked = record ? ImportId() : id;
    if (record)
        askUndo(*record);
}

/// What had the keyboard may be gone with the step that was shown; elsewhere it stays.
void ImportPage::keepFocus()
{
    const QWidget* const focus = QApplication::focusWidget();
    const bool isOurs = !focus || isAncestorOf(focus);
    if (isVisible() && isOurs && (!focus || !focus->isVisible()))
        takeFocus();
}

void ImportPage::refresh()
{
    const int step = m_steps->current();
    QWidget* shown = m_start;
    if (step == Import)
        shown = m_run;
    else if (m_state->hasFile())
        shown = step == File      ? static_cast<QWidget*>(m_file)
                : step == Columns ? static_cast<QWidget*>(m_columns)
                                  : m_check;
    m_stack->setCurrentWidget(shown);
    refreshFoot();
}

QString ImportPage::obstacle() const
{
    if (!m_state->preview())
        return tr("Looking at the file…");
    if (!m_state->isReadable())
        return tr("The file cannot be read like this.");
    const int step = m_steps->current();
    if (step >= Columns && hasErrors(m_state->problems()))
        return tr("Mend what is marked first.");
    if (step < Check)
        return {};
    if (!m_forbidden.isEmpty())
        return m_forbidden;
    if (m_check->isRunning())
        return tr("The check is running.");
    if (!m_check->isPassed() && m_check->report() && m_state->draft().strict &&
        m_check->report()->rejected > 0)
        return tr("You asked to import nothing if a row is rejected.");
    return m_check->isPassed() ? QString() : tr("There is nothing to import.");
}

void ImportPage::refreshFoot()
{
    const int step = m_steps->current();
    const bool hasFile = m_state->hasFile();
    const bool isRun = step == Import;
    m_steps->setVisible(hasFile || isRun);
    m_foot->setVisible(hasFile && !isRun);
    const QString why = hasFile ? obstacle() : QString();
    m_obstacle->setText(why);
    m_obstacle->setToolTip(why);
    m_next->setEnabled(why.isEmpty());
    m_next->setAccessibleDescription(why);
    m_back->setEnabled(step > File);
    const auto& report = m_check->report();
    m_next->setText(step < Check ? tr("Next")
                    : report && report->rows > 0
                        ? tr("Import %Ln row(s)", nullptr, int(report->rows - report->rejected))
                        : tr("Import"));
    const bool mayMap = m_state->isReadable();
    m_steps->setReachable(isRun    ? Import
                          : mayMap ? (hasErrors(m_state->problems()) ? Columns : Check)
                                   : File);
    m_steps->setEnabled(!isRun);
}

void ImportPage::takeFocus()
{
    QWidget* const shown = m_stack->currentWidget();
    if (shown == m_file)
        m_file->takeFocus();
    else if (shown == m_columns)
        m_columns->takeFocus();
    else if (shown == m_check)
        m_check->takeFocus();
    else if (shown == m_run)
        m_run->takeFocus();
    else
        m_drop->setFocus(Qt::OtherFocusReason);
}

void ImportPage::saveState(QSettings& settings) const
{
    settings.setValue(QStringLiteral("folder"), m_folder);
}

void ImportPage::restoreState(QSettings& settings)
{
    m_folder = settings.value(QStringLiteral("folder")).toString();
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!isBusy() && urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().front().toLocalFile());
}

} // namespace baton
