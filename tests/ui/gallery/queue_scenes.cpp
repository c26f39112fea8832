// SPDX-License-Identifier: GPL-3.0-or-later
// The queue in every scope and state, and the dialogs of what is done to leads.
#include "core/listing/listing_fields.h"
#include "core/runtime/lead_actions.h"
#include "core/runtime/lead_order.h"
#include "core/runtime/saved_views.h"
#include "core/runtime/session.h"
#include "tests/ui/gallery/scene.h"
#include "tests/ui/support/sample_desk.h"
#include "ui/common/action_assign_form.h"
#include "ui/common/action_dialog.h"
#include "ui/common/action_offer.h"
#include "ui/common/action_preview.h"
#include "ui/common/label.h"
#include "ui/queue/column_chooser.h"
#include "ui/queue/filter_dialog.h"
#include "ui/queue/lead_feed.h"
#include "ui/queue/lead_table.h"
#include "ui/queue/lead_table_model.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/scope_bar.h"
#include "ui/queue/view_button.h"
#include "ui/queue/view_name_dialog.h"

#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <future>

namespace {

using namespace baton;
using gallery::Scene;

/// The page with the workspace that it shows, which goes after it.
class Framed final : public QWidget {
public:
    explicit Framed(const QString& state = {})
    {
        page = new QueuePage(sample.desk());
        if (!state.isEmpty()) {
            const QTemporaryDir folder;
            QSettings settings(folder.filePath(QStringLiteral("state.ini")), QSettings::IniFormat);
            settings.setValue(QStringLiteral("view"), state);
            page->restoreState(settings);
        }
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
    }
    ~Framed() override { delete page; }

    LeadTable& table() { return *page->findChild<LeadTable*>(); }
    const LeadTableModel& model() { return *page->findChild<LeadTableModel*>(); }
    bool isSettled() const { return page->isSettled(); }

    test::SampleDesk sample;
    QueuePage* page;
};

/// Something that is a window of its own and would not be on a picture of the page.
class Snapshot final : public QLabel {
public:
    Framed framed;

    bool take(QWidget* window)
    {
        if (!window || !window->isVisible())
            return false;
        setPixmap(window->grab());
        setFixedSize(window->size());
        window->close();
        return true;
    }
};

using Arrange = std::function<void(Framed&)>;

Scene pageScene(const QString& name, const QString& state = {}, const Arrange& arrange = {})
{
    Scene scene;
    scene.name = QStringLiteral("queue-") + name;
    scene.make = [state](const gallery::Stage&) { return std::make_unique<Framed>(state); };
    scene.ready = [arrange, arranged = std::make_shared<bool>(false)](QWidget& widget) {
        auto& framed = static_cast<Framed&>(widget);
        if (!framed.isSettled())
            return false;
        if (arrange && !std::exchange(*arranged, true)) {
            arrange(framed);
            return false;
        }
        return true;
    };
    return scene;
}

QString scopeState(const char* scope)
{
    return QStringLiteral(
               R"({"format":1,"scope":"%1","search":"","sort":{"by":"lead.received","descending":true},)"
               R"("columns":[]})")
        .arg(QLatin1StringView(scope));
}

QString filteredState(const char* search)
{
    return QStringLiteral(
               R"({"format":1,"scope":"all","search":"%1","sort":{"by":"score","descending":true},)"
               R"("columns":[],"filter":{"all":[{"field":"stage","op":"one_of","value":["mql","sal"]},)"
               R"({"field":"company","op":"present"},{"any":[{"field":"employees","op":"ge","value":200},)"
               R"({"field":"country","op":"one_of","value":["US","CA"]}]}]}})")
        .arg(QLatin1StringView(search));
}

void selectThree(Framed& framed)
{
    LeadTable& table = framed.table();
    const auto& leads = framed.model().leads();
    table.restore({leads.begin() + 2, leads.begin() + 5}, leads[4]);
    table.setFocus();
}

void pauseFeed(Framed& framed)
{
    framed.page->findChild<LeadFeed*>()->setPaused(true);
}

/// That somebody owns, so that every action has something to do.
std::vector<LeadId> firstLeads(test::SampleDesk& sample, std::size_t count)
{
    Condition owned;
    owned.kind = Condition::Kind::Field;
    owned.field = "owner";
    owned.op = "present";
    LeadQuery query;
    query.filter = owned;
    auto leads = LeadOrder::read(sample.session(), query)->leads();
    leads.resize(std::min(count, leads.size()));
    return leads;
}

/// A dialog of an action, with the workspace.
class ActionScene final : public QWidget {
public:
    explicit ActionScene(const char* key)
    {
        const auto leads = std::make_shared<const std::vector<LeadId>>(firstLeads(sample, 12));
        dialog = new ActionDialog(sample.desk(), *findActionOffer(key), leads, nullptr);
        dialog->setWindowFlags(Qt::Widget);
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(dialog);
        dialog->show();
        if (auto* const assign = qobject_cast<AssignForm*>(dialog->form()))
            assign->setRep(sample.desk().rules()->roster->reps.front().id);
    }
    ~ActionScene() override { delete dialog; }

    bool isSettled() const
    {
        const auto labels = dialog->findChild<ActionPreview*>()->findChildren<Label*>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const Label* label) { return label->text().contains(u'1'); });
    }

    test::SampleDesk sample;
    ActionDialog* dialog;
};

Scene actionScene(const char* key)
{
    Scene scene;
    scene.name = QStringLiteral("queue-action-") + QLatin1StringView(key);
    scene.frame = Scene::Frame::Dialog;
    scene.make = [key](const gallery::Stage&) { return std::make_unique<ActionScene>(key); };
    scene.ready = [](QWidget& widget) { return static_cast<ActionScene&>(widget).isSettled(); };
    return scene;
}

Scene popupScene(const QString& name, std::function<QWidget*(Framed&)> open)
{
    Scene scene;
    scene.name = QStringLiteral("queue-") + name;
    scene.frame = Scene::Frame::Dialog;
    scene.make = [](const gallery::Stage&) {
        auto snapshot = std::make_unique<Snapshot>();
        snapshot->framed.resize(1200, 700);
        snapshot->framed.show();
        return snapshot;
    };
    scene.ready = [open = std::move(open)](QWidget& widget) {
        auto& snapshot = static_cast<Snapshot&>(widget);
        return snapshot.framed.isSettled() && snapshot.take(open(snapshot.framed));
    };
    return scene;
}

QWidget* openChooser(Framed& framed)
{
    return ColumnChooser::open(framed.page, framed.table(), framed.model());
}

QWidget* openViews(Framed& framed)
{
    auto* const views = framed.page->findChild<ViewButton*>();
    const auto saved = saveView(framed.sample.session(), "Americas, this week", true, {});
    views->setView(*saved->view);
    QMenu* const menu = views->menu();
    menu->popup({0, 0});
    return menu;
}

std::unique_ptr<QWidget> filterDialog(const gallery::Stage& stage)
{
    ConditionContext context;
    context.catalogue = listingCatalogue(FieldCatalogue());
    context.viewer = stage.viewer;
    context.now = stage.clock.now();
    context.activityKinds = {QStringLiteral("form_submission"), QStringLiteral("page_view")};
    Problems problems;
    const auto view = viewFromJson(parseJson(filteredState("").toStdString()).root, problems);
    return std::make_unique<FilterDialog>(context, view->query.filter, nullptr);
}

Scene dialogScene(const QString& name, std::function<std::unique_ptr<QWidget>(const gallery::Stage&)> make)
{
    Scene scene;
    scene.name = QStringLiteral("queue-") + name;
    scene.frame = Scene::Frame::Dialog;
    scene.make = std::move(make);
    return scene;
}

} // namespace

BATON_SCENES(queue)
{
    std::vector<Scene> scenes{pageScene(QStringLiteral("open"))};
    for (const char* scope : {"mine", "unassigned", "held", "all"})
        scenes.push_back(pageScene(QLatin1StringView(scope), scopeState(scope)));
    scenes.push_back(pageScene(QStringLiteral("selected"), {}, selectThree));
    scenes.push_back(pageScene(QStringLiteral("paused"), {}, pauseFeed));
    scenes.push_back(pageScene(QStringLiteral("filtered"), filteredState("")));
    scenes.push_back(pageScene(QStringLiteral("nothing-found"), filteredState("nobody at all")));
    for (const ActionOffer& offer : actionOffers())
        scenes.push_back(actionScene(offer.key));
    scenes.push_back(popupScene(QStringLiteral("columns"), openChooser));
    scenes.push_back(popupScene(QStringLiteral("views"), openViews));
    scenes.push_back(dialogScene(QStringLiteral("filter-dialog"), filterDialog));
    scenes.push_back(dialogScene(QStringLiteral("view-name"), [](const gallery::Stage&) {
        return std::make_unique<ViewNameDialog>(ViewNameDialog::tr("Save the view"),
                                                ViewNameDialog::tr("Save"),
                                                QStringLiteral("Americas, this week"), true, nullptr);
    }));
    return scenes;
}
