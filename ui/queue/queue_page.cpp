// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_page.h"

#include "core/base/json.h"
#include "core/listing/listing_fields.h"
#include "core/runtime/desk.h"
#include "ui/common/action_runner.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/search_field.h"
#include "ui/common/viewer_zone.h"
#include "ui/queue/lead_copy.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_empty.h"
#include "ui/queue/queue_filters.h"
#include "ui/queue/scope_bar.h"
#include "ui/queue/view_button.h"

#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "words/problem_text.h"

namespace baton {

namespace {

const QString kViewKey = QStringLiteral("view");
const QString kSavedViewKey = QStringLiteral("savedView");
const QString kLeadKey = QStringLiteral("lead");
const QString kTopKey = QStringLiteral("topLead");

LeadId leadOf(const QSettings& settings, const QString& key)
{
    return {settings.value(key).toLongLong()};
}

} // namespace

QueuePage::QueuePage(Desk& desk, QWidget* parent)
    : Page(parent),
      m_desk(desk),
      m_feed(new LeadFeed(desk, this)),
      m_model(new LeadTableModel(desk, this)),
      m_table(new LeadTable(*m_model, desk.clock(), this)),
      m_runner(new LeadActionRunner(desk, this)),
      m_copy(new LeadCopy(desk, this)),
      m_scopes(new ScopeBar(desk, this)),
      m_search(new SearchField(tr("Search all leads"), this)),
      m_views(new ViewButton(
          desk, [this] { return presentView(); }, this)),
      m_filters(new QueueFilters(this)),
      m_columns(new QToolButton(this)),
      m_pause(new QToolButton(this)),
      m_banner(new Banner(this)),
      m_body(new QStackedWidget(this)),
      m_empty(new QueueEmpty(this)),
      m_count(new Label(TextStyle::Body, Ink::Muted, this)),
      m_newAbove(new QPushButton(this))
{
    m_body->addWidget(m_table);
    m_body->addWidget(m_empty);
    makeActions();
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeToolbar());
    column->addWidget(m_body, 1);
    column->addWidget(makeFooter());
    connectParts();
    connectTable();
    m_rulesKnown = m_desk.rules()->snapshot || m_desk.rules()->roster;
    takeRules();
    takePerson();
    applyView({});
}

QueuePage::~QueuePage() = default;

void QueuePage::connectParts()
{
    connect(m_feed, &LeadFeed::firstRead, this, &QueuePage::takeFirst);
    connect(m_feed, &LeadFeed::orderRead, this, &QueuePage::takeOrder);
    connect(m_feed, &LeadFeed::replaced, this, &QueuePage::takeReplaced);
    connect(m_feed, &LeadFeed::stepped, m_model, &LeadTableModel::follow);
    connect(m_feed, &LeadFeed::stepped, this, &QueuePage::showBody);
    connect(m_feed, &LeadFeed::waitingChanged, this, &QueuePage::showPause);
    connect(m_feed, &LeadFeed::failed, this, &QueuePage::showTrouble);
    connect(m_scopes, &ScopeBar::chosen, this, [this](LeadScope scope) {
        m_query.scope = scope;
        readQuery();
    });
    connect(m_scopes, &ScopeBar::counted, this, &QueuePage::showBody);
    connect(m_search, &SearchField::searched, this, [this](const QString& text) {
        if (std::exchange(m_query.search, text.toStdString()) != text.toStdString())
            readQuery();
    });
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        takeFocus();
        if (m_model->rowCount() > 0 && m_table->selectedCount() == 0)
            m_table->selectRow(0);
    });
    connect(m_filters, &QueueFilters::changed, this, [this] {
        m_query.filter = m_filters->condition();
        readQuery();
    });
    connect(m_views, &ViewButton::chosen, this, &QueuePage::applyView);
    connect(m_views, &ViewButton::defaultChosen, this, [this] {
        m_views->setView({});
        applyView({});
    });
    connect(m_views, &ViewButton::told, m_runner, &LeadActionRunner::tell);
    connect(m_copy, &LeadCopy::copied, this,
            [this](qint64 leads) { m_runner->tell(tr("%Ln lead(s) copied.", nullptr, int(leads))); });
    connect(m_copy, &LeadCopy::failed, this,
            [this](const Error& error) { m_runner->tell(errorText(error)); });
    connect(m_empty, &QueueEmpty::clearRequested, this, &QueuePage::clearFilters);
    connect(m_empty, &QueueEmpty::pageRequested, this, &Page::pageRequested);
    connect(m_runner, &LeadActionRunner::personChanged, this, &QueuePage::takePerson);
    connect(&m_desk, &Desk::rulesChanged, this, [this] {
        m_rulesKnown = true;
        takeRules();
    });
    connect(&m_desk, &Desk::engineStatusChanged, this, &QueuePage::showBody);
}

void QueuePage::connectTable()
{
    connect(m_table, &TableView::orderRequested, this, &QueuePage::sortBy);
    connect(m_table, &TableView::opened, this, &QueuePage::openCurrent);
    connect(m_table, &TableView::columnsChanged, this, [this] { m_views->refresh(); });
    connect(m_table, &LeadTable::copyRequested, this, &QueuePage::copyLeads);
    connect(m_table, &LeadTable::currentLeadChanged, this, [this] { inspect(m_table->currentLead()); });
    connect(m_table, &LeadTable::newAboveChanged, this, &QueuePage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &QueuePage::noteSelection);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &QueuePage::noteSelection);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePage::noteSelection);
}

LeadView QueuePage::presentView() const
{
    LeadView view{m_query, m_table->columns()};
    view.query.rep.reset();
    if (view.columns == LeadTable::defaultColumns())
        view.columns.clear();
    return view;
}

void QueuePage::applyView(const LeadView& view)
{
    m_query = view.query;
    m_scopes->setScope(m_query.scope);
    m_search->setText(QString::fromStdString(m_query.search));
    m_filters->setCondition(m_query.filter);
    m_table->setColumns(view.columns);
    readQuery();
}

void QueuePage::readQuery()
{
    if (auto chosen = m_table->selectionToKeep(); !chosen.empty())
        m_keptSelection = std::move(chosen);
    if (const auto lead = m_table->currentLead())
        m_keptLead = lead;
    m_query.rep = m_runner->person() ? m_runner->person()->rep : std::nullopt;
    m_banner->hide();
    m_feed->setQuery(m_query);
    showOrder();
    m_views->refresh();
    showPause();
    showBody();
}

void QueuePage::sortBy(int column, Qt::SortOrder order)
{
    m_query.sort = {m_model->fieldAt(column), order == Qt::DescendingOrder};
    readQuery();
}

void QueuePage::takePerson()
{
    const auto& person = m_runner->person();
    if (!person)
        return;
    m_views->setMayShare(person->may(Right::ShareViews));
    m_scopes->setRep(person->rep);
    if (m_query.scope == LeadScope::Mine && m_query.rep != person->rep)
        readQuery();
    showBody();
}

void QueuePage::takeRules()
{
    ConditionContext context;
    context.catalogue = m_model->cells().listingShared();
    context.viewer = viewerZone();
    context.now = m_desk.now();
    context.offers = [catalogue = context.catalogue](const Field& field) {
        return isListed(*catalogue->find(field.id.text()));
    };
    const auto rules = m_desk.rules();
    if (rules->snapshot) {
        for (const std::string& kind : rules->snapshot->activityKinds()) {
            if (kind != "*")
                context.activityKinds.append(QString::fromStdString(kind));
        }
    }
    context.knownValues = [rules](const Field& field) {
        QStringList values;
        if (!rules->roster)
            return values;
        if (field.id.text() == listing::kPool) {
            for (const Pool& pool : rules->roster->pools)
                values.append(QString::fromStdString(pool.id.text()));
        } else if (field.id.text() == "owner" || field.id.text() == "previous_owner") {
            for (const Rep& rep : rules->roster->reps)
                values.append(QString::fromStdString(rep.id.text()));
        }
        return values;
    };
    m_filters->setContext(std::move(context), rules);
    showOrder(); // other fields may have moved its column
    showBody();
}

void QueuePage::showOrder()
{
    m_table->showOrder(m_model->columnOf(m_query.sort.by),
                       m_query.sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueuePage::takeFirst(const std::vector<LeadId>& leads)
{
    m_firstOnly = true;
    m_model->setLeads(leads);
    m_table->goToTop();
    showBody();
}

void QueuePage::takeOrder(const std::vector<LeadId>& leads)
{
    const bool goesOn = std::exchange(m_firstOnly, false);
    m_model->setLeads(leads);
    if (!goesOn && !m_table->currentIndex().isValid())
        m_table->goToTop();
    const std::vector<LeadId> chosen = std::exchange(m_keptSelection, {});
    const auto lead = std::exchange(m_keptLead, std::nullopt);
    if ((!chosen.empty() || lead) && m_table->selectedCount() == 0) {
        m_table->restore(chosen, lead);
        if (m_table->currentLead())
            m_table->scrollTo(m_table->currentIndex());
        else
            inspect(std::nullopt); // it is not among these
    }
    if (const auto top = std::exchange(m_keptTop, std::nullopt)) {
        if (const int row = m_model->rowOf(*top); row > 0)
            m_table->scrollToRow(row);
    }
    showBody();
}

void QueuePage::takeReplaced(const std::vector<LeadId>& leads)
{
    const std::vector<LeadId> chosen = m_table->selectionToKeep();
    const auto lead = m_table->currentLead();
    const int top = m_table->topRow();
    const auto topLead =
        top > 0 && top < m_model->rowCount() ? std::optional(m_model->leadAt(top)) : std::nullopt;
    m_model->setLeads(leads);
    m_table->restore(chosen, lead);
    const int row = topLead ? m_model->rowOf(*topLead) : 0;
    m_table->scrollToRow(row >= 0 ? row : top);
    showBody();
}

void QueuePage::inspect(std::optional<LeadId> lead)
{
    m_inspected = lead;
    Q_EMIT leadSelected(lead);
}

void QueuePage::noteSelection()
{
    m_runner->setLeads(m_table->selectedCount(), [table = m_table] { return table->selectedLeads(); });
    showCounts();
}

void QueuePage::showBody()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_feed->isReading();
    EmptySituation situation;
    situation.scope = m_query.scope;
    situation.isFiltered = m_query.filter || !m_query.search.empty();
    situation.hasPlaybook = !lacksPlaybook();
    situation.hasLeads = !m_scopes->counts() || m_scopes->counts()->all > 0;
    situation.isRep = !m_runner->person() || m_runner->person()->rep;
    m_empty->setSituation(situation);
    QWidget* const shown = isEmpty ? static_cast<QWidget*>(m_empty) : m_table;
    if (m_body->currentWidget() != shown) {
        const bool hadFocus = m_table->hasFocus();
        m_body->setCurrentWidget(shown);
        if (hadFocus && shown == m_empty)
            m_search->setFocus(Qt::OtherFocusReason); // the keyboard must be somewhere
    }
    showPlaybookBanner();
    showCounts();
}

bool QueuePage::lacksPlaybook() const
{
    const auto& error = m_desk.engineStatus().error;
    const bool known = m_rulesKnown || (error && error->code == "engine.no_playbook");
    return known && !m_desk.rules()->snapshot;
}

void QueuePage::showPlaybookBanner()
{
    const bool wanted = lacksPlaybook() && m_scopes->counts() && m_scopes->counts()->all > 0;
    if (wanted == m_playbookBanner)
        return;
    m_playbookBanner = wanted;
    if (!wanted)
        return m_banner->hide();
    m_banner->showMessage(Tone::Warning, tr("No playbook is live, so nobody gets these leads."));
    m_banner->setDismissible(false);
    connect(m_banner->addAction(tr("Open the playbook")), &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("playbook")); });
}

void QueuePage::showTrouble(const Error& error)
{
    if (m_desk.isLost())
        return; // the window says so; what is shown stays
    m_playbookBanner = false;
    m_banner->showMessage(Tone::Bad, errorText(error));
    m_banner->setDismissible(true);
    const bool refused = error.code == "query.refused";
    connect(m_banner->addAction(refused ? tr("Clear filters") : tr("Try again")), &QPushButton::clicked, this,
            refused ? &QueuePage::clearFilters : &QueuePage::readQuery);
    showBody();
}

bool QueuePage::isSettled() const
{
    return m_scopes->counts() && !m_feed->isReading() && m_table->isLoaded();
}

void QueuePage::takeFocus()
{
    m_body->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void QueuePage::saveState(QSettings& settings) const
{
    settings.setValue(kViewKey, QString::fromStdString(writeJson(viewToJson(presentView()))));
    settings.setValue(kSavedViewKey, qlonglong(m_views->view().value));
    settings.setValue(kLeadKey, qlonglong(m_inspected ? m_inspected->value : 0));
    const int top = m_table->topRow();
    settings.setValue(kTopKey,
                      qlonglong(top > 0 && top < m_model->rowCount() ? m_model->leadAt(top).value : 0));
}

void QueuePage::restoreState(QSettings& settings)
{
    Problems problems;
    const JsonDocument document = parseJson(settings.value(kViewKey).toString().toStdString());
    const auto view = document.problems.empty() ? viewFromJson(document.root, problems) : std::nullopt;
    if (!view)
        return; // never saved, or by a program that knows more
    m_views->setView({settings.value(kSavedViewKey).toLongLong()});
    if (const LeadId lead = leadOf(settings, kLeadKey))
        m_inspected = m_keptLead = lead;
    if (const LeadId top = leadOf(settings, kTopKey))
        m_keptTop = top;
    if (m_keptLead)
        m_keptSelection = {*m_keptLead};
    applyView(*view);
}

} // namespace baton
