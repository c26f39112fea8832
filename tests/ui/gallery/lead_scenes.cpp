// SPDX-License-Identifier: GPL-3.0-or-later
// One lead in every state and view, the dialogs that take leads in, and the people of the workspace.
#include "core/runtime/lead_actions.h"
#include "core/runtime/lead_commands.h"
#include "core/runtime/people_commands.h"
#include "core/runtime/presence_commands.h"
#include "core/runtime/sample_stories.h"
#include "core/runtime/session.h"
#include "tests/ui/gallery/scene.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/common/choice_box.h"
#include "ui/common/table_view.h"
#include "ui/lead/add_activity_dialog.h"
#include "ui/lead/field_form.h"
#include "ui/lead/lead_page.h"
#include "ui/lead/lead_panel.h"
#include "ui/lead/lead_views.h"
#include "ui/lead/list_row_view.h"
#include "ui/lead/new_lead_dialog.h"
#include "ui/lead/notes_view.h"
#include "ui/lead/why_view.h"
#include "ui/people/people_page.h"
#include "ui/people/person_dialog.h"
#include "ui/people/presence_dialog.h"

#include <QPlainTextEdit>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace {

using namespace baton;
using gallery::Scene;
using gallery::Stage;
using View = LeadViews::View;

constexpr QSize kPanelSize{360, 800};

/// A widget with the workspace that it shows, which goes after it.
class Framed final : public QWidget {
public:
    explicit Framed(const char* login = "dana") : sample(std::make_unique<test::SampleDesk>(login)) {}
    ~Framed() override { delete inner; }

    void setInner(QWidget* widget)
    {
        inner = widget;
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(widget);
    }

    std::unique_ptr<test::SampleDesk> sample;
    QWidget* inner = nullptr;
};

using Prepare = std::function<LeadId(test::SampleDesk&)>;
using Arrange = std::function<void(LeadViews&)>;

bool isShown(const LeadViews& views)
{
    return views.document().state() != LeadDocument::State::Loading;
}

Prepare story(std::string_view id)
{
    return [id](test::SampleDesk& sample) { return sample.lead(id); };
}

/// What the story's lead becomes by an action.
Prepare after(std::string_view id, const LeadAction& action)
{
    return [id, action](test::SampleDesk& sample) {
        const LeadId lead = sample.lead(id);
        if (!performAction(sample.session(), std::vector{lead}, action))
            qFatal("the scene cannot be prepared");
        return lead;
    };
}

LeadId longNames(test::SampleDesk& sample)
{
    const auto outcome = addLead(
        sample.session(),
        {{"email", "maximiliane.oberhofer-wackenroeder@donaudampfschifffahrtsgesellschaft.example"},
         {"first_name", "Maximiliane Friederike"},
         {"last_name", "Oberhofer-Wackenröder von und zu Guttenstein"},
         {"company", "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"},
         {"job_title", "Stellvertretende Bereichsleiterin Vertriebssteuerung und Kundenbindung"},
         {"phone", "+4930555012345"},
         {"message", "Wir möchten wissen, ob sich die Zuständigkeitsverteilungsregeln für unsere "
                     "dreiundzwanzig Landesgesellschaften gemeinsam pflegen lassen, und bis wann."},
         {"source", "Fachmesse"}});
    return *outcome->lead;
}

/// The first lead of the sample in a state.
Prepare inState(LeadState state)
{
    return [state](test::SampleDesk& sample) {
        QueueFilter filter;
        filter.state = state;
        const auto page = queueListing(sample.session(), filter, {}, 1);
        return page && !page->leads.empty() ? page->leads.front().lead.id : LeadId{1};
    };
}

Scene panelScene(const QString& name, const Prepare& prepare, View view, const Arrange& arrange = {})
{
    Scene scene;
    scene.name = QStringLiteral("lead-panel-") + name;
    scene.frame = Scene::Frame::Dialog;
    scene.make = [prepare, view](const Stage&) {
        auto framed = std::make_unique<Framed>();
        auto* const panel = new LeadPanel(framed->sample->desk());
        panel->setLead(prepare(*framed->sample));
        panel->views().showView(view);
        framed->setInner(panel);
        framed->setFixedSize(kPanelSize);
        return framed;
    };
    scene.ready = [arrange, done = std::make_shared<bool>(false)](QWidget& widget) {
        LeadViews& views = static_cast<LeadPanel*>(static_cast<Framed&>(widget).inner)->views();
        if (!isShown(views))
            return false;
        if (arrange)
            arrange(views);
        return std::exchange(*done, true); // once more, for what was arranged
    };
    return scene;
}

Scene pageScene(const QString& name, const Prepare& prepare, View view, const Arrange& arrange = {})
{
    Scene scene;
    scene.name = QStringLiteral("lead-page-") + name;
    scene.make = [prepare, view](const Stage&) {
        auto framed = std::make_unique<Framed>();
        auto* const page = new LeadPage(framed->sample->desk());
        page->setLead(prepare(*framed->sample));
        page->views().showView(view);
        framed->setInner(page);
        return framed;
    };
    scene.ready = [arrange, done = std::make_shared<bool>(false)](QWidget& widget) {
        LeadViews& views = static_cast<LeadPage*>(static_cast<Framed&>(widget).inner)->views();
        if (!isShown(views))
            return false;
        if (arrange)
            arrange(views);
        return std::exchange(*done, true);
    };
    return scene;
}

void askWhyNot(LeadViews& views)
{
    views.why().reps().setChosenKey(QStringLiteral("mei-tanaka-lim"));
    Q_EMIT views.why().reps().chosen(QStringLiteral("mei-tanaka-lim"));
}

void typeNote(LeadViews& views)
{
    views.notes().editor().setPlainText(QStringLiteral("She asked for the price list before Friday."));
}

Scene dialogScene(const QString& name, const std::function<QDialog*(Framed&)>& make)
{
    Scene scene;
    scene.name = name;
    scene.frame = Scene::Frame::Dialog;
    scene.make = [make](const Stage&) {
        auto framed = std::make_unique<Framed>();
        QDialog* const dialog = make(*framed);
        dialog->setWindowFlags(Qt::Widget);
        framed->setInner(dialog);
        framed->resize(dialog->size());
        return framed;
    };
    return scene;
}

Scene peopleScene(const QString& name, int tab, const char* login = "dana")
{
    Scene scene;
    scene.name = QStringLiteral("people-") + name;
    scene.make = [tab, login](const Stage&) {
        auto framed = std::make_unique<Framed>(login);
        Session& session = framed->sample->session();
        (void)addPerson(session, {{}, "ada", "Ada Lind", {Role::SdrLead}, true, {}});
        (void)addPerson(session, {{},
                                  "maximiliane",
                                  "Maximiliane Oberhofer-Wackenröder",
                                  {Role::Rep, Role::Reviewer},
                                  true,
                                  RepId::make("mei-tanaka-lim")});
        PersonChange leaves;
        leaves.isActive = false;
        (void)changePerson(session, "ada", leaves);
        (void)setPresence(session, "mei-tanaka-lim", Presence::Paused,
                          framed->sample->clock.now() + std::chrono::hours(3));
        auto* const page = new PeoplePage(framed->sample->desk());
        page->tabs().setCurrentIndex(tab);
        framed->setInner(page);
        return framed;
    };
    scene.ready = [](QWidget& widget) {
        auto* const page = static_cast<PeoplePage*>(static_cast<Framed&>(widget).inner);
        return page->reps().model()->rowCount() > 0;
    };
    return scene;
}

} // namespace

BATON_SCENES(lead)
{
    const Instant later = *parseInstant("2026-03-18T09:00:00Z");
    std::vector<Scene> scenes;
    scenes.push_back(panelScene(QStringLiteral("brief"), story(sample_story::hulu), View::Brief));
    scenes.push_back(panelScene(QStringLiteral("score"), story(sample_story::hulu), View::Score));
    scenes.push_back(panelScene(QStringLiteral("timeline"), story(sample_story::hulu), View::Timeline));
    scenes.push_back(panelScene(QStringLiteral("why"), story(sample_story::hulu), View::Why, askWhyNot));
    scenes.push_back(
        panelScene(QStringLiteral("notes"),
                   after(sample_story::hulu, action::AddNote{"Prefers email. Based in Santa Monica."}),
                   View::Notes, typeNote));
    scenes.push_back(panelScene(QStringLiteral("long-names"), longNames, View::Brief));
    scenes.push_back(panelScene(QStringLiteral("held"), inState(LeadState::Held), View::Brief));
    scenes.push_back(panelScene(QStringLiteral("nurture"), inState(LeadState::Nurture), View::Brief));
    scenes.push_back(panelScene(QStringLiteral("due"), inState(LeadState::Due), View::Why));
    scenes.push_back(panelScene(QStringLiteral("recycled"),
                                after(sample_story::nudge, action::Recycle{later, "Budget only in spring"}),
                                View::Brief));
    scenes.push_back(panelScene(QStringLiteral("ended"),
                                after(sample_story::nudge, action::EndLead{"not_a_fit"}), View::Brief));
    scenes.push_back(panelScene(
        QStringLiteral("missing"), [](test::SampleDesk&) { return LeadId{999'999}; }, View::Brief));
    scenes.push_back(pageScene(QStringLiteral("why"), story(sample_story::hulu), View::Why, askWhyNot));
    scenes.push_back(pageScene(QStringLiteral("northeast"), story(sample_story::northeast), View::Why));
    scenes.push_back(pageScene(QStringLiteral("score"), story(sample_story::hulu), View::Score));
    scenes.push_back(pageScene(QStringLiteral("timeline"), story(sample_story::nudge), View::Timeline));
    scenes.push_back(pageScene(QStringLiteral("long-names"), longNames, View::Notes));
    scenes.push_back(dialogScene(QStringLiteral("lead-new"), [](Framed& framed) {
        auto* const dialog = new NewLeadDialog(framed.sample->desk());
        dialog->form().setText("email", QStringLiteral("corinne.hadley@hollowbrook-sample.com.sg"));
        dialog->form().setText("employees", QStringLiteral("many"));
        dialog->form().setText("phone", QStringLiteral("extension 12"));
        dialog->form().showProblems(dialog->form().check());
        return dialog;
    }));
    scenes.push_back(dialogScene(QStringLiteral("lead-activity"), [](Framed& framed) {
        return new AddActivityDialog(framed.sample->desk(), framed.sample->lead(sample_story::nudge));
    }));
    scenes.push_back(peopleScene(QStringLiteral("reps"), 0));
    scenes.push_back(peopleScene(QStringLiteral("people"), 1));
    scenes.push_back(peopleScene(QStringLiteral("roles"), 2));
    scenes.push_back(peopleScene(QStringLiteral("reps-viewer"), 0, "somebody-unknown"));
    scenes.push_back(dialogScene(QStringLiteral("people-person"), [](Framed& framed) {
        const auto data = loadPeople(framed.sample->session());
        return new PersonDialog(framed.sample->desk(), *data, {});
    }));
    scenes.push_back(dialogScene(QStringLiteral("people-pause"), [](Framed& framed) {
        return new PresenceDialog(framed.sample->desk(), {*RepId::make("mei-tanaka-lim")},
                                  QStringLiteral("Mei Tanaka-Lim"), Presence::Paused);
    }));
    return scenes;
}
