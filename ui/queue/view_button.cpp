// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/view_button.h"

#include "core/runtime/desk.h"
#include "ui/common/icons.h"
#include "ui/queue/view_name_dialog.h"

#include <QMenu>
#include <QPointer>

#include "words/problem_text.h"
#include <algorithm>

namespace baton {

namespace {

QString nameOf(const SavedView& view)
{
    return QString::fromStdString(view.name);
}

/// Ampersands of a name are no mnemonics.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewButton::ViewButton(Desk& desk, std::function<LeadView()> present, QWidget* parent)
    : QToolButton(parent), m_desk(desk), m_present(std::move(present)), m_menu(new QMenu(this))
{
    setIcon(baton::icon(QStringLiteral("view")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setMenu(m_menu);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(tr("Saved views"));
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    connect(&m_desk, &Desk::workspaceChanged, this, &ViewButton::load);
    connect(&m_desk, &Desk::opened, this, &ViewButton::load);
    load();
    refresh();
}

void ViewButton::load()
{
    if (m_loadJob.isPending()) {
        m_again = true;
        return;
    }
    m_loadJob.replace(m_desk.read(this, savedViews, [this](Result<std::vector<SavedView>> views) {
        if (views) {
            m_views = *std::move(views);
            refresh();
        }
        if (std::exchange(m_again, false))
            load();
    }));
}

void ViewButton::setView(ViewId view)
{
    m_current = view;
    refresh();
}

const SavedView* ViewButton::current() const
{
    const auto view = std::ranges::find(m_views, m_current, &SavedView::id);
    return m_current && view != m_views.end() ? &*view : nullptr;
}

bool ViewButton::isChanged() const
{
    const SavedView* const view = current();
    return view && viewToJson(view->view) != viewToJson(m_present());
}

void ViewButton::refresh()
{
    const SavedView* const view = current();
    QString text = tr("Views");
    if (view)
        text = isChanged() ? tr("%1 (changed)", "name of a view").arg(nameOf(*view)) : nameOf(*view);
    setText(menuText(text));
    setAccessibleName(view ? tr("View: %1").arg(text) : tr("Saved views"));
}

void ViewButton::fillMenu()
{
    m_menu->clear();
    QAction* const plain = m_menu->addAction(tr("Default view"));
    plain->setCheckable(true);
    plain->setChecked(!current());
    connect(plain, &QAction::triggered, this, &ViewButton::defaultChosen);
    addViews(tr("My views"), true);
    addViews(tr("Shared views"), false);
    addCommands();
}

void ViewButton::addViews(const QString& title, bool mine)
{
    if (std::ranges::none_of(m_views, [&](const SavedView& view) { return view.mine == mine; }))
        return;
    m_menu->addSection(title);
    for (const SavedView& view : m_views) {
        if (view.mine != mine)
            continue;
        const QString owner = QString::fromStdString(view.owner);
        QAction* const action = m_menu->addAction(
            menuText(mine ? nameOf(view) : tr("%1 (%2)", "view, its owner").arg(nameOf(view), owner)));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        if (mine && view.shared)
            action->setIcon(baton::icon(QStringLiteral("people"), Ink::Muted));
        if (!view.problems.empty()) {
            action->setEnabled(false);
            action->setToolTip(tr("Saved by a newer version of Baton."));
        }
        connect(action, &QAction::triggered, this, [this, id = view.id, kept = view.view] {
            m_current = id;
            Q_EMIT chosen(kept);
            refresh();
        });
    }
}

void ViewButton::addCommands()
{
    const SavedView* const view = current();
    const bool mine = view && view->mine;
    const QString notMine = view ? tr("The view belongs to %1.").arg(QString::fromStdString(view->owner))
                                 : tr("Choose one of your views first.");
    const auto add = [this](const QString& text, const char* iconName, bool enabled, const QString& why) {
        QAction* const action = m_menu->addAction(baton::icon(QLatin1StringView(iconName)), text);
        action->setEnabled(enabled);
        if (!enabled)
            action->setToolTip(why);
        return action;
    };
    m_menu->addSeparator();
    connect(add(tr("Save"), "save", mine && isChanged(), mine ? tr("Nothing has changed.") : notMine),
            &QAction::triggered, this, [this] {
                if (const SavedView* const now = current())
                    save(nameOf(*now), now->shared, m_present(), nullptr);
            });
    connect(add(tr("Save as…"), "save-view", true, {}), &QAction::triggered, this, &ViewButton::saveAs);
    connect(add(tr("Rename…"), "edit", mine, notMine), &QAction::triggered, this, &ViewButton::rename);
    QAction* const shared = add(tr("Share with everybody"), "people", mine && m_mayShare,
                                mine ? tr("Your role may not share views.") : notMine);
    shared->setCheckable(true);
    shared->setChecked(mine && view->shared);
    connect(shared, &QAction::triggered, this, &ViewButton::share);
    connect(add(tr("Delete"), "trash", mine, notMine), &QAction::triggered, this, &ViewButton::remove);
}

void ViewButton::saveAs()
{
    auto* const dialog = new ViewNameDialog(tr("Save the view"), tr("Save"), {}, m_mayShare, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::nameEntered, this,
            [this, dialog] { save(dialog->name(), dialog->isShared(), m_present(), dialog); });
    dialog->open();
}

void ViewButton::save(const QString& name, bool shared, const LeadView& view, ViewNameDialog* dialog)
{
    m_job.replace(m_desk.write(
        this,
        [name = name.toStdString(), shared, view](Session& session) {
            return saveView(session, name, shared, view);
        },
        [this, name, dialog = QPointer(dialog)](const Result<ViewOutcome>& outcome) {
            if (outcome && outcome->view)
                m_current = *outcome->view;
            take(outcome, tr("“%1” is saved.").arg(name), dialog);
        }));
}

void ViewButton::rename()
{
    const SavedView* const view = current();
    if (!view)
        return;
    auto* const dialog =
        new ViewNameDialog(tr("Rename the view"), tr("Rename"), nameOf(*view), false, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::nameEntered, this, [this, dialog, id = view->id] {
        m_job.replace(m_desk.write(
            this,
            [id, name = dialog->name().toStdString()](Session& session) {
                return renameView(session, id, name);
            },
            [this, kept = QPointer(dialog)](const Result<ViewOutcome>& outcome) {
                take(outcome, tr("The view is renamed."), kept);
            }));
    });
    dialog->open();
}

void ViewButton::share(bool shared)
{
    m_job.replace(m_desk.write(
        this, [id = m_current, shared](Session& session) { return shareView(session, id, shared); },
        [this, shared](const Result<ViewOutcome>& outcome) {
            take(outcome, shared ? tr("Everybody sees the view now.") : tr("The view is yours alone now."),
                 nullptr);
        }));
}

void ViewButton::remove()
{
    const SavedView* const view = current();
    if (!view)
        return;
    m_job.replace(m_desk.write(
        this, [id = view->id](Session& session) { return removeView(session, id); },
        [this, gone = *view](const Result<ViewOutcome>& outcome) {
            if (!outcome || !outcome->problems.empty())
                return take(outcome, {}, nullptr);
            m_current = {};
            load();
            refresh();
            Q_EMIT told(tr("“%1” is deleted.").arg(nameOf(gone)),
                        [this, gone] { save(nameOf(gone), gone.shared, gone.view, nullptr); });
        }));
}

void ViewButton::take(const Result<ViewOutcome>& outcome, const QString& done, ViewNameDialog* dialog)
{
    load();
    refresh();
    QString trouble;
    if (!outcome)
        trouble = errorText(outcome.error());
    else if (!outcome->problems.empty()) {
        Problem problem = outcome->problems.front();
        problem.location.clear();
        trouble = problemText(problem);
    }
    if (dialog && !trouble.isEmpty()) {
        dialog->showError(trouble);
        return;
    }
    if (dialog)
        dialog->accept();
    Q_EMIT told(trouble.isEmpty() ? done : trouble, {});
}

} // namespace baton
