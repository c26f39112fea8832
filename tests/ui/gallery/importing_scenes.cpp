// SPDX-License-Identifier: GPL-3.0-or-later
// Every step and state of the import assistant, and of the playbook page.
#include "core/runtime/lead_import.h"
#include "tests/ui/gallery/scene.h"
#include "tests/ui/support/scenario_desk.h"
#include "ui/importing/import_page.h"
#include "ui/importing/undo_import_dialog.h"
#include "ui/playbook/playbook_page.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace {

using namespace baton;
using gallery::Scene;
using gallery::Stage;
using test::ScenarioDesk;

constexpr const char* kContacts =
    "Record ID,First Name,Last Name,Email,Phone Number,Contact owner,Create Date,Lifecycle Stage,Job "
    "Title,Company "
    "name,Original Source,Country/Region,Budget\n"
    "551,Ada,Byron,ada.byron@bot-sample.com,(415) 555-2671,,3/15/2024 2:30 PM,Lead,CTO,\"Bot, Inc.\",Organic "
    "Search,United States,20000\n"
    "552,Kofi,Mensah,kofi@iron-sample.com,,,3/16/2024 9:00 AM,Lead,VP Sales,Iron Labs,Direct,Ghana,\n"
    "553,Broken,Address,not an address,,,3/16/2024 9:05 AM,Lead,,Nowhere Ltd,Direct,,\n"
    "554,Mei,Tanaka,mei@tanaka-sample.co.jp,,,yesterday,Lead,Head of Growth,Tanaka,Paid Search,Japan,n/a\n";

/// A page with the workspace that it shows.
struct Framed : QWidget {
    explicit Framed(ScenarioDesk::Documents documents, const char* login = "dana")
        : scenario(documents, login)
    {
    }
    ~Framed() override { delete inner; } // before its desk

    void show(QWidget* page)
    {
        inner = page;
        auto* const column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
    }

    ScenarioDesk scenario;
    QWidget* inner = nullptr;
};

/// Words of the console, by where and how they stand in the source: scenes are shown in every language.
struct Said {
    const char* context;
    const char* source;
    int count = -1;

    QString fragment() const
    {
        return QCoreApplication::translate(context, source, nullptr, count)
            .section(QStringLiteral("%1"), 0, 0);
    }
};

bool says(const QWidget& in, const QString& text)
{
    const auto labels = in.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

using Ready = std::function<bool(QWidget&)>;

/// One after the other, each until it says yes.
Ready oneByOne(std::vector<Ready> steps)
{
    return [steps = std::move(steps), at = std::make_shared<std::size_t>(0)](QWidget& widget) {
        while (*at < steps.size() && steps[*at](widget))
            ++*at;
        return *at == steps.size();
    };
}

/// Clicks the button of the step once it can be clicked.
bool goOn(QWidget& widget)
{
    auto* const button = widget.findChild<QAbstractButton*>(QStringLiteral("next"));
    if (!button || !button->isVisible() || !button->isEnabled())
        return false;
    button->click();
    return true;
}
Ready until(Said said)
{
    return [said](QWidget& widget) { return says(widget, said.fragment()); };
}

Scene importScene(const QString& name, const QByteArray& file, std::vector<Ready> steps,
                  ScenarioDesk::Documents documents = ScenarioDesk::Documents::None)
{
    Scene scene;
    scene.name = QStringLiteral("import-") + name;
    scene.make = [file, documents](const Stage&) {
        auto framed = std::make_unique<Framed>(documents);
        auto* const page = new ImportPage(framed->scenario.desk());
        framed->show(page);
        if (!file.isNull())
            page->importFile(framed->scenario.write("contacts-march.csv", file));
        return framed;
    };
    scene.ready = oneByOne(std::move(steps));
    return scene;
}

/// With some imports in its past.
Scene historyScene()
{
    Scene scene;
    scene.name = QStringLiteral("import-history");
    scene.make = [](const Stage&) {
        auto framed = std::make_unique<Framed>(ScenarioDesk::Documents::None);
        auto session = Session::open(framed->scenario.workspace(), framed->scenario.clock, Actor{"dana"});
        const auto add = [&](const char* name, const QByteArray& bytes, bool stop) {
            ImportOptions options;
            options.file = framed->scenario.write(name, bytes).toStdString();
            options.rowsPerTransaction = 2;
            const auto report =
                importCsv(**session, options, [stop](const ImportProgress&) { return !stop; });
            return report ? report->id : ImportId();
        };
        add("fair-in-bonn.csv", kContacts, false);
        const ImportId second = add("newsletter.csv", "Email\na@b-sample.com\nb@b-sample.com\n", false);
        if (!undoImport(**session, second))
            qFatal("an import cannot be undone");
        add("webinar-2026-02.csv", "Email\nc@b-sample.com\nd@b-sample.com\ne@b-sample.com\n", true);
        framed->show(new ImportPage(framed->scenario.desk()));
        return framed;
    };
    scene.ready = [](QWidget& widget) {
        const auto tables = widget.findChildren<QTableView*>();
        return std::ranges::any_of(tables, [](const QTableView* table) {
            return table->isVisible() && table->model()->rowCount() == 3;
        });
    };
    return scene;
}

Scene playbookScene(const QString& name, ScenarioDesk::Documents documents,
                    const std::function<void(Framed&, PlaybookPage&)>& prepare, std::vector<Ready> steps,
                    const char* login = "dana")
{
    Scene scene;
    scene.name = QStringLiteral("playbook-") + name;
    scene.make = [documents, prepare, login](const Stage&) {
        auto framed = std::make_unique<Framed>(documents, login);
        auto* const page = new PlaybookPage(framed->scenario.desk());
        framed->show(page);
        if (prepare)
            prepare(*framed, *page);
        return framed;
    };
    scene.ready = oneByOne(std::move(steps));
    return scene;
}

std::function<void(Framed&, PlaybookPage&)> opening(const char* file, const QByteArray& from = {},
                                                    const QByteArray& to = {})
{
    return [file, from, to](Framed& framed, PlaybookPage& page) {
        QByteArray text = QByteArray::fromStdString(ScenarioDesk::scenarioText(file));
        if (!from.isEmpty())
            text.replace(from, to);
        page.openFile(framed.scenario.write(file, text));
    };
}

Scene undoScene()
{
    Scene scene;
    scene.name = QStringLiteral("import-undo");
    scene.frame = Scene::Frame::Dialog;
    scene.make = [](const Stage&) {
        auto framed = std::make_unique<Framed>(ScenarioDesk::Documents::None);
        ImportRecord record;
        record.file = "/home/dana/contacts-march.csv";
        record.created = 9240;
        record.updated = 12;
        framed->show(new UndoImportDialog(framed->scenario.desk(), record, framed.get()));
        framed->inner->setWindowFlags(Qt::Widget);
        framed->inner->show();
        return framed;
    };
    return scene;
}

} // namespace

BATON_SCENES(importing)
{
    const auto published = ScenarioDesk::Documents::Published;
    const auto none = ScenarioDesk::Documents::None;
    std::vector<Scene> scenes;
    scenes.push_back(importScene(QStringLiteral("start"), {}, {}));
    scenes.push_back(historyScene());
    scenes.push_back(
        importScene(QStringLiteral("file"), kContacts, {until({"baton::FileStep", "all %Ln row(s)", 4})}));
    scenes.push_back(importScene(QStringLiteral("file-binary"),
                                 QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16),
                                 {until({"baton::Words", "This is not a text file but binary data (%1)."})}));
    scenes.push_back(importScene(
        QStringLiteral("columns"), kContacts,
        {goOn, until({"baton::ColumnsStep", "This is an export of HubSpot: its columns were recognised."})},
        published));
    scenes.push_back(importScene(
        QStringLiteral("columns-no-identity"), "Company,Town\nBot,Bonn\n",
        {goOn, until({"baton::ColumnsStep",
                      "No column is an external ID or an email: every row becomes a new lead, and a second "
                      "import of the file makes them all again."})}));
    scenes.push_back(importScene(
        QStringLiteral("check"), kContacts,
        {goOn, goOn,
         until({"baton::CheckStep", "%Ln row(s) would be rejected; all others can be imported.", 2})},
        published));
    scenes.push_back(importScene(QStringLiteral("check-clean"), "Email\na@b-sample.com\n",
                                 {goOn, goOn, until({"baton::CheckStep", "Every row can be imported."})}));
    scenes.push_back(importScene(
        QStringLiteral("result"), kContacts,
        {goOn, goOn,
         until({"baton::CheckStep", "%Ln row(s) would be rejected; all others can be imported.", 2}), goOn,
         until({"baton::RunStep", "The file is imported, but for %Ln rejected row(s).", 2})},
        published));
    scenes.push_back(undoScene());
    const Said compared{"baton::DocumentReview", "compared with what is in force now"};
    scenes.push_back(
        playbookScene(QStringLiteral("empty"), none, {}, {until({"baton::PlaybookPage", "No rules yet"})}));
    scenes.push_back(playbookScene(QStringLiteral("live"), published, {}, {until({"", "As agreed"})}));
    scenes.push_back(playbookScene(QStringLiteral("review"), published,
                                   opening("playbook.json", "\"Qatar\",", "\"Qatar\", \"Iraq\","),
                                   {until(compared)}));
    scenes.push_back(playbookScene(QStringLiteral("refused"), published,
                                   opening("playbook.json", "\"pool\": \"gulf\"", "\"pool\": \"moon\""),
                                   {until(compared)}));
    scenes.push_back(playbookScene(QStringLiteral("first-roster"), none, opening("roster.json"),
                                   {until({"baton::DocumentReview", "What it says"})}));
    return scenes;
}
