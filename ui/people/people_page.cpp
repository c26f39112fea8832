// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/runtime/people_commands.h"
#include "core/runtime/session.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/person_delegate.h"
#include "ui/common/status_delegate.h"
#include "ui/common/table_view.h"
#include "ui/people/people_model.h"
#include "ui/people/person_dialog.h"
#include "ui/people/presence_dialog.h"
#include "ui/people/reps_model.h"
#include "ui/people/rights_model.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include "words/key_words.h"
#include "words/problem_text.h"
#include "words/words.h"
#include <algorithm>

namespace baton {

namespace {

using namespace std::chrono_literals;

constexpr auto kLocalTimes = 20s; ///< clocks of reps need no more than minutes
const QString kTabKey = QStringLiteral("tab");

/// A button that does what the action does, enabled and explained as it is.
QPushButton* buttonFor(QAction* action, QWidget* parent)
{
    QPushButton* const button = makeButton(action->text(), parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString rolesText(std::span<const Role> roles)
{
    QStringList names;
    for (const Role role : roles)
        names.append(keyText("role", roleKey(role)));
    return names.join(QStringLiteral(", "));
}

QString lacking(Right right)
{
    return PeoplePage::tr("Your role may not do this; it takes one of: %1.").arg(rolesText(rolesWith(right)));
}

void setWidths(TableView& table, std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        table.setColumnWidth(column++, width);
}

void allow(QAction& action, bool may, const QString& whyNot)
{
    action.setEnabled(may);
    action.setToolTip(may ? QString() : whyNot);
}

} // namespace

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_viewer(new Label(TextStyle::Body, Ink::Muted, this)),
      m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_trouble(new Banner(this)),
      m_repsModel(new RepsModel(this)),
      m_peopleModel(new PeopleModel(this)),
      m_reps(new TableView(this)),
      m_people(new TableView(this)),
      m_rights(new TableView(this)),
      m_noReps(new EmptyState(this)),
      m_noPeople(new EmptyState(this)),
      m_presenceHint(new Label(TextStyle::Caption, Ink::Muted, this)),
      m_peopleHint(new Label(TextStyle::Caption, Ink::Muted, this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("People and roles"));
    const auto add = [this](const QString& title, QWidget* widget) {
        m_tabs->addTab(title);
        m_stack->addWidget(widget);
    };
    add(tr("Reps"), makeReps());
    add(tr("People"), makePeople());
    add(tr("Roles"), makeRights());

    auto* const head = new QHBoxLayout;
    head->setContentsMargins(tokens::kThree, tokens::kTwo, tokens::kThree, tokens::kUnit);
    head->addWidget(new Label(tr("People"), TextStyle::Title, Ink::Text, this));
    head->addSpacing(tokens::kGap);
    head->addWidget(m_viewer, 1, Qt::AlignBottom);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_trouble);
    auto* const tabs = new QHBoxLayout;
    tabs->setContentsMargins(tokens::kGap, 0, tokens::kGap, 0); // the first title below that of the page
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(&desk, &Desk::workspaceChanged, this, &PeoplePage::reload);
    connect(&desk, &Desk::rulesChanged, this, &PeoplePage::reload);
    connect(&desk, &Desk::regained, this, &PeoplePage::reload);
    auto* const clocks = new QTimer(this);
    clocks->setTimerType(Qt::VeryCoarseTimer);
    clocks->start(kLocalTimes);
    connect(clocks, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    updateActions();
    reload();
}

QAction* PeoplePage::addPageAction(const QString& text, const QString& keys, void (PeoplePage::*work)())
{
    auto* const action = new QAction(text, this);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    return action;
}

namespace {

/// Buttons, a hint, a table, and what stands in the table's place when it is empty.
QWidget* tablePart(QWidget* parent, std::initializer_list<QAction*> actions, Label* hint, TableView* table,
                   EmptyState* empty)
{
    auto* const part = new QWidget(parent);
    auto* const bar = new QHBoxLayout;
    bar->setContentsMargins(tokens::kThree, tokens::kGap, tokens::kThree, tokens::kGap);
    bar->setSpacing(tokens::kUnit);
    for (QAction* const action : actions)
        bar->addWidget(buttonFor(action, part));
    hint->setWordWrap(true);
    bar->addWidget(hint, 1);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(table, 1);
    if (empty)
        column->addWidget(empty, 1);
    return part;
}

} // namespace

QWidget* PeoplePage::makeReps()
{
    m_online = addPageAction(tr("Set online"), tr("Ctrl+Alt+O"), &PeoplePage::setOnline);
    m_pause = addPageAction(tr("Pause…"), tr("Ctrl+Alt+P"), &PeoplePage::setPaused);
    m_offline = addPageAction(tr("Set offline…"), tr("Ctrl+Alt+F"), &PeoplePage::setOffline);
    m_reps->setAccessibleName(tr("Reps"));
    m_reps->setModel(m_repsModel);
    m_reps->setItemDelegateForColumn(RepsModel::Name, new PersonDelegate(m_reps));
    m_reps->setItemDelegateForColumn(RepsModel::Presence, new StatusDelegate(m_reps));
    setWidths(*m_reps, {190, 180, 256, 96, 96, 88, 120, 240});
    m_noReps->setText(QStringLiteral("rep"), tr("No roster yet"),
                      tr("Import a roster, and its reps with their presence, hours and loads stand here."));
    connect(m_reps->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePage::updatePresenceActions);
    return tablePart(this, {m_online, m_pause, m_offline}, m_presenceHint, m_reps, m_noReps);
}

QWidget* PeoplePage::makePeople()
{
    m_add = addPageAction(tr("Add person…"), {}, &PeoplePage::addSomebody);
    m_edit = addPageAction(tr("Edit person…"), {}, &PeoplePage::editChosen);
    m_toggle = addPageAction(tr("Deactivate"), {}, &PeoplePage::toggleActive);
    m_people->setAccessibleName(tr("People"));
    m_people->setModel(m_peopleModel);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    m_people->setItemDelegateForColumn(PeopleModel::Name, new PersonDelegate(m_people));
    m_people->setItemDelegateForColumn(PeopleModel::Status, new StatusDelegate(m_people));
    setWidths(*m_people, {220, 160, 260, 200, 140});
    m_noPeople->setText(QStringLiteral("people"), tr("Everybody may do everything"),
                        tr("While the workspace knows nobody, whoever opens it is a manager. Add yourself as "
                           "the first, then the others with their roles."));
    connect(m_people->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PeoplePage::updateActions);
    connect(m_people, &TableView::opened, this, [this] {
        if (m_edit->isEnabled())
            editChosen();
    });
    return tablePart(this, {m_add, m_edit, m_toggle}, m_peopleHint, m_people, m_noPeople);
}

QWidget* PeoplePage::makeRights()
{
    m_rights->setAccessibleName(tr("Rights of each role"));
    m_rights->setModel(new RightsModel(this));
    setWidths(*m_rights, {260, 120, 120, 120, 160, 120, 120});
    auto* const hint =
        new Label(tr("Who has several roles may do what any of them may. Reading takes no right: "
                     "whoever can open the workspace can read it."),
                  TextStyle::Caption, Ink::Muted, this);
    return tablePart(this, {}, hint, m_rights, nullptr);
}

void PeoplePage::reload()
{
    m_job.replace(m_desk.read(
        this, [](Session& session) { return loadPeople(session); },
        [this](Result<PeopleData> data) { take(std::move(data)); }));
}

void PeoplePage::take(Result<PeopleData> data)
{
    if (!data) {
        if (!m_data) // otherwise what is shown stays; the desk tells that the workspace is lost
            m_trouble->showMessage(Tone::Bad, errorText(data.error()));
        return;
    }
    m_data = *std::move(data);
    m_repsModel->setReps(m_data->reps, m_data->at);
    m_peopleModel->setPeople(*m_data);
    const Person& viewer = m_data->viewer;
    m_viewer->setText(
        tr("You are %1: %2")
            .arg(Words::text(viewer.name.empty() ? viewer.login : viewer.name), rolesText(viewer.roles)));
    updateActions();
}

void PeoplePage::updateActions()
{
    updatePresenceActions();
    m_reps->setVisible(m_repsModel->rowCount() > 0);
    m_noReps->setVisible(m_data && m_repsModel->rowCount() == 0);
    m_people->setVisible(m_peopleModel->rowCount() > 0);
    m_noPeople->setVisible(m_data && m_peopleModel->rowCount() == 0);

    const bool may = m_data && m_data->viewer.may(Right::ManagePeople);
    const Person* const person = chosenPerson();
    const QString whyNot = may ? tr("Choose somebody first.") : lacking(Right::ManagePeople);
    allow(*m_add, may, whyNot);
    allow(*m_edit, may && person, whyNot);
    allow(*m_toggle, may && person, whyNot);
    m_toggle->setText(person && !person->isActive ? tr("Activate") : tr("Deactivate"));
    m_peopleHint->setText(may || !m_data ? QString() : lacking(Right::ManagePeople));
}

void PeoplePage::updatePresenceActions()
{
    const auto reps = chosenReps();
    const bool anybody = m_data && m_data->viewer.may(Right::SetPresence);
    const bool own = m_data && m_data->viewer.rep && m_data->viewer.may(Right::SetOwnPresence);
    QString whyNot;
    if (!anybody && !own)
        whyNot = lacking(Right::SetPresence);
    else if (reps.empty())
        whyNot = tr("Choose one or more reps first.");
    else if (!std::ranges::all_of(reps, [this](const RepId& rep) { return m_data->maySetPresence(rep); }))
        whyNot = tr("Your role sets your own presence only.");
    for (QAction* const action : {m_online, m_pause, m_offline})
        allow(*action, whyNot.isEmpty(), whyNot);
    m_presenceHint->setText(m_data ? whyNot : QString());
}

std::vector<RepId> PeoplePage::chosenReps() const
{
    std::vector<RepId> reps;
    for (const int row : m_reps->selectedRowNumbers())
        reps.push_back(m_repsModel->rep(row).rep.id);
    return reps;
}

const Person* PeoplePage::chosenPerson() const
{
    const QList<int> rows = m_people->selectedRowNumbers();
    return rows.size() == 1 ? &m_peopleModel->person(rows.first()) : nullptr;
}

void PeoplePage::setOnline()
{
    m_command.replace(m_desk.write(
        this,
        [reps = chosenReps()](Session& session) {
            return setPresenceOf(session, reps, Presence::Online, std::nullopt);
        },
        [this](const Result<Problems>& outcome) { tell(outcome); }));
}

void PeoplePage::setPaused()
{
    askPresence(Presence::Paused);
}

void PeoplePage::setOffline()
{
    askPresence(Presence::Offline);
}

void PeoplePage::askPresence(Presence status)
{
    const auto reps = chosenReps();
    const Rep* const first = m_data ? m_data->rep(reps.front()) : nullptr;
    const QString names = reps.size() == 1 && first
                              ? Words::text(first->name.empty() ? first->id.text() : first->name)
                              : tr("Each of %Ln rep(s)", nullptr, int(reps.size()));
    auto* const dialog = new PresenceDialog(m_desk, reps, names, status, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PeoplePage::reload);
    dialog->open();
}

void PeoplePage::addSomebody()
{
    openPersonDialog({});
}

void PeoplePage::editChosen()
{
    if (const Person* const person = chosenPerson())
        openPersonDialog(person->login);
}

void PeoplePage::openPersonDialog(const std::string& login)
{
    if (!m_data)
        return;
    auto* const dialog = new PersonDialog(m_desk, *m_data, login, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &PeoplePage::reload);
    dialog->open();
}

void PeoplePage::toggleActive()
{
    const Person* const person = chosenPerson();
    if (!person)
        return;
    PersonChange change;
    change.isActive = !person->isActive;
    m_command.replace(m_desk.write(
        this,
        [login = person->login, change](Session& session) { return changePerson(session, login, change); },
        [this](const Result<Problems>& outcome) { tell(outcome); }));
}

void PeoplePage::tell(const Result<Problems>& outcome)
{
    if (!outcome)
        m_trouble->showMessage(Tone::Bad, errorText(outcome.error()));
    else if (hasErrors(*outcome))
        m_trouble->showMessage(Tone::Bad, problemText(outcome->front()));
    else
        m_trouble->hide();
    reload();
}

void PeoplePage::saveState(QSettings& settings) const
{
    settings.setValue(kTabKey, m_tabs->currentIndex());
}

void PeoplePage::restoreState(QSettings& settings)
{
    m_tabs->setCurrentIndex(std::clamp(settings.value(kTabKey).toInt(), 0, m_tabs->count() - 1));
}

void PeoplePage::takeFocus()
{
    QWidget* const table = m_stack->currentIndex() == 0   ? static_cast<QWidget*>(m_reps)
                           : m_stack->currentIndex() == 1 ? m_people
                                                          : m_rights;
    (table->isVisibleTo(this) ? table : m_tabs)->setFocus(Qt::OtherFocusReason);
}

} // namespace baton
