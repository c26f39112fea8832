// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/runtime/desk.h"
#include "core/runtime/sample.h"
#include "ui/common/data_folder.h"
#include "ui/common/icons.h"
#include "ui/common/progress_panel.h"
#include "ui/importing/import_page.h"
#include "ui/lead/new_lead_dialog.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/console_view.h"
#include "ui/shell/lead_link.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette_contents.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"

#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/count_words.h"
#include "words/problem_text.h"
#include "words/words.h"

namespace baton {

namespace {

const QString kRecentKey = QStringLiteral("recent");
const QString kLastKey = QStringLiteral("last");
const QString kGeometryKey = QStringLiteral("geometry");
const QString kSuffix = QStringLiteral(".baton");
constexpr int kMostRecent = 6;
constexpr QSize kFirstSize(1280, 800);
/// What a window manager puts around a window.
constexpr QSize kFrame(8, 40);
constexpr int kPanelWidth = 480;

QString workspaceFilter()
{
    return MainWindow::tr("Workspaces (*.baton *.db);;All files (*)");
}

} // namespace

MainWindow::MainWindow(QSettings& settings, const Clock& clock, Actor actor, QWidget* parent)
    : QMainWindow(parent),
      m_settings(settings),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_actions(new WindowActions(*this))
{
    setWindowTitle(tr("Baton"));
    setAcceptDrops(true);
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
}

MainWindow::~MainWindow()
{
    closeWorkspace();
}

void MainWindow::rememberLook(const QString& key, const QString& value)
{
    m_settings.setValue(key, value);
}

void MainWindow::openLast()
{
    const QString last = m_settings.value(kLastKey).toString();
    if (last.isEmpty() || !QFileInfo(last).isFile())
        showStartPage();
    else
        openWorkspace(last, Opening::Existing);
}

void MainWindow::openWorkspace(const QString& path, Opening opening)
{
    closeWorkspace();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    const bool exists = QFileInfo::exists(absolute);
    if (opening != Opening::Existing && !exists)
        QDir().mkpath(QFileInfo(absolute).absolutePath());
    const bool create = opening == Opening::New || (opening == Opening::Sample && !exists);
    startDesk(absolute, create);
    if (opening == Opening::Sample && create) {
        fillSample();
        return;
    }
    showConsole();
    if (opening == Opening::New)
        m_console->pages().showPage(QStringLiteral("import"));
}

void MainWindow::startDesk(const QString& path, bool create)
{
    Desk::Options options;
    options.path = path.toStdString();
    options.create = create;
    options.clock = &m_clock;
    options.actor = m_actor;
    m_desk = std::make_unique<Desk>(std::move(options));
    const QByteArray name =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    m_workspaceSettings = std::make_unique<QSettings>(QFileInfo(m_settings.fileName()).absolutePath() +
                                                          QStringLiteral("/workspace-") +
                                                          QString::fromLatin1(name) + QStringLiteral(".ini"),
                                                      QSettings::IniFormat);
    connect(m_desk.get(), &Desk::opened, this, [this, path] { remember(path); });
    connect(m_desk.get(), &Desk::openFailed, this, &MainWindow::fail);
    setWindowTitle(tr("%1 – Baton").arg(QFileInfo(path).completeBaseName()));
}

void MainWindow::showConsole()
{
    m_console = new ConsoleView(*m_desk, *m_workspaceSettings, this);
    auto* const more = new QToolButton(m_console);
    more->setText(tr("More"));
    more->setIcon(icon(QStringLiteral("more")));
    more->setMenu(m_actions->menu());
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("More"));
    m_console->rail().addFootButton(more);
    m_start = nullptr;
    setCentralWidget(m_console);
    setStatusBar(new StatusLine(*m_desk, this));
    m_actions->setWorkspaceOpen(true);
    if (m_linked)
        showLeadFromLink(std::exchange(m_linked, {}));
}

/// Takes a while: shows how far it is.
void MainWindow::fillSample()
{
    auto* const page = new QWidget(this);
    auto* const panel = new ProgressPanel(m_clock, page);
    panel->setFixedWidth(kPanelWidth);
    auto* const layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(panel, 0, Qt::AlignHCenter);
    layout->addStretch();
    panel->start(tr("Making the sample workspace"));
    setCentralWidget(page);
    connect(panel, &ProgressPanel::cancelRequested, this, [this] { m_sampleJob.stop(); });
    const SampleOptions options;
    m_sampleJob.replace(m_desk->write(
        this,
        [options, panel = QPointer<ProgressPanel>(panel)](Session& session, DeskWork& work) {
            return createSample(session, options, [&](std::int64_t leads) {
                work.tell([panel, leads, options] {
                    if (panel)
                        panel->setProgress(leads, options.leads, countText(Counted::Leads, leads));
                });
                return !work.isStopped();
            });
        },
        [this](const Result<SampleReport>& report) {
            if (report)
                showConsole();
            else
                fail(report.error());
        }));
}

void MainWindow::closeWorkspace()
{
    m_sampleJob.drop();
    if (m_console)
        m_console->saveState();
    m_actions->setWorkspaceOpen(false);
    delete takeCentralWidget();
    setStatusBar(nullptr);
    m_console = nullptr;
    m_start = nullptr;
    m_desk.reset();
    m_workspaceSettings.reset();
}

void MainWindow::showStartPage()
{
    if (m_console && !m_console->pages().mayLeave())
        return;
    closeWorkspace();
    setWindowTitle(tr("Baton"));
    m_settings.remove(kLastKey);
    m_start = new StartPage(m_settings.value(kRecentKey).toStringList(), this);
    // Queued: opening removes the page that asks for it.
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::openSample, Qt::QueuedConnection);
    connect(m_start, &StartPage::newWanted, this, &MainWindow::askForNew, Qt::QueuedConnection);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForExisting, Qt::QueuedConnection);
    connect(
        m_start, &StartPage::recentWanted, this,
        [this](const QString& path) { openWorkspace(path, Opening::Existing); }, Qt::QueuedConnection);
    setCentralWidget(m_start);
    m_start->setFocus();
}

void MainWindow::fail(const Error& error)
{
    const QString sentence = errorText(error);
    showStartPage();
    if (m_start)
        m_start->showError(sentence);
}

void MainWindow::remember(const QString& path)
{
    QStringList recent = m_settings.value(kRecentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(kRecentKey, QVariant(recent.mid(0, kMostRecent)));
    m_settings.setValue(kLastKey, path);
}

void MainWindow::openSample()
{
    openWorkspace(dataFolder() + QStringLiteral("/sample.db"), Opening::Sample);
}

void MainWindow::askForNew()
{
    if (m_console && !m_console->pages().mayLeave())
        return;
    QDir().mkpath(dataFolder());
    QString path =
        QFileDialog::getSaveFileName(this, tr("New workspace"), dataFolder() + tr("/leads") + kSuffix,
                                     workspaceFilter(), nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += kSuffix;
    openWorkspace(path, Opening::New);
}

void MainWindow::askForExisting()
{
    if (m_console && !m_console->pages().mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a workspace"), dataFolder(), workspaceFilter());
    if (!path.isEmpty())
        openWorkspace(path, Opening::Existing);
}

void MainWindow::openFromOutside(const QString& target)
{
    if (const auto lead = parseLeadLink(target))
        showLeadFromLink(*lead);
    else if (!target.isEmpty() && (!m_console || m_console->pages().mayLeave()))
        openWorkspace(target, Opening::Existing);
    raise();
    activateWindow();
}

void MainWindow::showLeadFromLink(LeadId lead)
{
    if (m_console)
        m_console->pages().showLead(lead);
    else
        m_linked = lead;
}

void MainWindow::showPalette()
{
    PaletteContents contents(*this, m_actions->all());
    CommandPalette palette(contents.entries(), contents.search(), this);
    palette.exec();
}

void MainWindow::showShortcuts()
{
    QList<ShortcutSheet::Group> groups{{tr("Everywhere"), m_actions->all()}};
    if (Page* const page = m_console ? m_console->pages().currentPage() : nullptr)
        groups.prepend({tr("On this page"), page->actions()});
    ShortcutSheet(groups, this).exec();
}

void MainWindow::newLead()
{
    if (!m_desk)
        return;
    NewLeadDialog dialog(*m_desk, this);
    connect(&dialog, &NewLeadDialog::leadRequested, this, &MainWindow::showLeadFromLink);
    dialog.exec();
}

void MainWindow::importFile()
{
    if (m_console)
        m_console->pages().showPage(QStringLiteral("import"));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_console && !m_console->pages().mayLeave()) {
        event->ignore();
        return;
    }
    m_settings.setValue(kGeometryKey, saveGeometry());
    if (m_console)
        m_console->saveState();
    event->accept();
}

} // namespace baton
