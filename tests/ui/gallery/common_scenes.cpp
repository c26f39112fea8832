// SPDX-License-Identifier: GPL-3.0-or-later
// What is in ui/common, in every state. Texts that pages would say are English only.
#include "tests/ui/gallery/scene.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/cell_roles.h"
#include "ui/common/chip_bar.h"
#include "ui/common/choice_box.h"
#include "ui/common/condition_builder.h"
#include "ui/common/condition_popup.h"
#include "ui/common/dialog_base.h"
#include "ui/common/duration_edit.h"
#include "ui/common/empty_state.h"
#include "ui/common/icons.h"
#include "ui/common/key_value_grid.h"
#include "ui/common/label.h"
#include "ui/common/person_delegate.h"
#include "ui/common/pill.h"
#include "ui/common/problem_list.h"
#include "ui/common/progress_panel.h"
#include "ui/common/relative_time.h"
#include "ui/common/score_delegate.h"
#include "ui/common/search_field.h"
#include "ui/common/section_header.h"
#include "ui/common/status_delegate.h"
#include "ui/common/table_view.h"
#include "ui/common/text_lines_view.h"
#include "ui/common/theme.h"
#include "ui/common/time_delegate.h"
#include "ui/common/time_label.h"
#include "ui/common/toast.h"
#include "ui/common/token_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

using namespace baton;
using gallery::Scene;
using gallery::Stage;

/// A page's ground with a column in it.
struct Page {
    std::unique_ptr<QWidget> widget = std::make_unique<QWidget>();
    QVBoxLayout* column = new QVBoxLayout(widget.get());

    explicit Page(const QString& title)
    {
        widget->setBackgroundRole(QPalette::Base);
        widget->setAutoFillBackground(true);
        column->setContentsMargins(tokens::kThree, tokens::kThree, tokens::kThree, tokens::kThree);
        column->setSpacing(tokens::kTwo);
        column->addWidget(new Label(title, TextStyle::Title));
    }
    QHBoxLayout* row()
    {
        auto* const made = new QHBoxLayout;
        made->setSpacing(tokens::kUnit);
        column->addLayout(made);
        return made;
    }
};

std::unique_ptr<QWidget> controls(const Stage&)
{
    Page page(QStringLiteral("Controls"));
    QWidget* const parent = page.widget.get();
    QHBoxLayout* row = page.row();
    row->addWidget(makePrimaryButton(QStringLiteral("Reassign 12 leads"), parent));
    row->addWidget(makeButton(QStringLiteral("Cancel"), parent));
    row->addWidget(makeQuietButton(QStringLiteral("Learn more"), parent));
    row->addWidget(makeDangerButton(QStringLiteral("Delete view"), parent));
    QPushButton* const disabled = makeButton(QStringLiteral("Not now"), parent);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    QPushButton* const withIcon = makeButton(QStringLiteral("Import leads"), parent);
    withIcon->setIcon(icon(QStringLiteral("import")));
    row->addWidget(withIcon);
    row->addWidget(makeIconButton(QStringLiteral("refresh"), QStringLiteral("Refresh"), parent));
    QToolButton* const paused = makeIconButton(QStringLiteral("pause"), QStringLiteral("Pause"), parent);
    paused->setCheckable(true);
    paused->setChecked(true);
    row->addWidget(paused);
    row->addStretch();

    row = page.row();
    auto* const search = new SearchField(QStringLiteral("Search all leads"), parent);
    search->setFixedWidth(280);
    row->addWidget(search);
    auto* const line = new QLineEdit(QStringLiteral("ada@example.org"), parent);
    line->setFixedWidth(200);
    row->addWidget(line);
    auto* const wrong = new QLineEdit(QStringLiteral("not an address"), parent);
    wrong->setProperty("wrong", true);
    wrong->setFixedWidth(160);
    row->addWidget(wrong);
    auto* const off = new QLineEdit(QStringLiteral("cannot be changed"), parent);
    off->setEnabled(false);
    off->setFixedWidth(160);
    row->addWidget(off);
    row->addStretch();

    row = page.row();
    auto* const combo = new QComboBox(parent);
    combo->addItems({QStringLiteral("Open work"), QStringLiteral("My leads"), QStringLiteral("Held")});
    row->addWidget(combo);
    auto* const choice = new ChoiceBox(parent);
    choice->setChoices({QStringLiteral("country")}, {QStringLiteral("Country")});
    choice->setChosenKey(QStringLiteral("country"));
    row->addWidget(choice);
    auto* const spin = new QSpinBox(parent);
    spin->setRange(0, 500);
    spin->setValue(25);
    row->addWidget(spin);
    row->addWidget(new DurationEdit(parent));
    auto* const combo2 = new QComboBox(parent);
    combo2->addItem(QStringLiteral("Disabled"));
    combo2->setEnabled(false);
    row->addWidget(combo2);
    row->addStretch();

    row = page.row();
    for (const bool on : {true, false}) {
        auto* const check = new QCheckBox(QStringLiteral("Only unassigned"), parent);
        check->setChecked(on);
        row->addWidget(check);
        auto* const radio = new QRadioButton(QStringLiteral("Working time"), parent);
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        row->addWidget(radio);
    }
    row->addStretch();

    auto* const tokens = new TokenEdit(parent);
    tokens->setPlaceholder(QStringLiteral("Add a value"));
    tokens->setTokens({QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("Mexico")});
    page.column->addWidget(tokens);
    auto* const note = new QPlainTextEdit(QStringLiteral("Asked about the enterprise plan."), parent);
    note->setFixedHeight(80);
    page.column->addWidget(note);
    page.column->addWidget(new SectionHeader(QStringLiteral("Statuses"), parent));
    row = page.row();
    for (const LeadState state : {LeadState::Due, LeadState::Owned, LeadState::Held, LeadState::Nurture,
                                  LeadState::Ended, LeadState::Withdrawn})
    {
        auto* const pill = new Pill(parent);
        pill->setLook(lookOf(state));
        row->addWidget(pill);
    }
    auto* const bad = new Pill(parent);
    bad->setLook({QStringLiteral("error"), Tone::Bad, QStringLiteral("Breached")});
    row->addWidget(bad);
    row->addStretch();
    page.column->addStretch();
    return std::move(page.widget);
}

struct Row {
    const char* name;
    const char* company;
    const char* owner;
    const char* grade;
    const char* score;
    int minutesAgo;
    LeadState state;
};

QStandardItemModel* makeModel(const Stage& stage, QObject* parent)
{
    static constexpr Row kRows[] = {
        {"Ada Okafor", "Northwind Traders", "", "A1", "91", 0, LeadState::Due},
        {"Jonas Lindqvist", "Fjord Analytics AB", "Dana Whitfield", "A2", "84", 4, LeadState::Owned},
        {"María José Fernández de la Vega", "Instituto Tecnológico de Estudios Superiores de Monterrey", "",
         "B1", "72.5", 17, LeadState::Held},
        {"Priya Raman", "Bluewave", "Sam Ortiz", "B2", "66", 65, LeadState::Owned},
        {"Tom Becker", "Becker & Söhne GmbH", "", "C1", "31", 190, LeadState::Nurture},
        {"Lena Fischer", "Acme", "", "C3", "12", 1500, LeadState::Ended},
        {"陳大文", "東方貿易", "Dana Whitfield", "", "", 4000, LeadState::Owned},
        {"O'Brien", "", "Priya Natarajan-Subramaniam", "A1", "100", 20000, LeadState::Owned},
    };
    auto* const model = new QStandardItemModel(0, 6, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("Lead"), QStringLiteral("Company"),
                                      QStringLiteral("Status"), QStringLiteral("Owner"),
                                      QStringLiteral("Score"), QStringLiteral("Received")});
    for (const Row& row : kRows) {
        QList<QStandardItem*> items;
        for (const char* text : {row.name, row.company, "", row.owner, row.score, ""})
            items.append(new QStandardItem(QString::fromUtf8(text)));
        const StatusLook look = lookOf(row.state);
        items[2]->setText(look.words);
        items[2]->setData(look.icon, cell::IconName);
        items[2]->setData(int(look.tone), cell::ToneOf);
        items[4]->setData(QString::fromUtf8(row.grade), cell::Grade);
        const Instant received = stage.clock.now() - std::chrono::minutes(row.minutesAgo);
        items[5]->setData(qint64(toEpochMs(received)), cell::InstantMs);
        items[5]->setText(dateTimeText(received, stage.viewer));
        model->appendRow(items);
    }
    return model;
}

std::unique_ptr<QWidget> table(const Stage& stage)
{
    Page page(QStringLiteral("Queue"));
    QWidget* const parent = page.widget.get();
    QHBoxLayout* const row = page.row();
    auto* const search = new SearchField(QStringLiteral("Search all leads"), parent);
    search->setFixedWidth(280);
    row->addWidget(search);
    auto* const chips = new ChipBar(parent);
    chips->setFilters({QStringLiteral("Country is one of US, CA"), QStringLiteral("Score is at least 60")});
    row->addWidget(chips, 1);
    row->addWidget(makeIconButton(QStringLiteral("columns"), QStringLiteral("Columns"), parent));
    auto* const view = new TableView(parent);
    view->setModel(makeModel(stage, view));
    view->setItemDelegateForColumn(2, new StatusDelegate(view));
    view->setItemDelegateForColumn(3, new PersonDelegate(view));
    view->setItemDelegateForColumn(4, new ScoreDelegate(view));
    view->setItemDelegateForColumn(5, new TimeDelegate(stage.clock, stage.viewer, view));
    const int widths[] = {220, 260, 128, 200, 112, 140};
    for (int column = 0; column < 6; ++column)
        view->setColumnWidth(column, widths[column]);
    view->horizontalHeader()->setStretchLastSection(true);
    view->showOrder(5, Qt::DescendingOrder);
    view->setCurrentIndex(view->model()->index(1, 0));
    view->selectionModel()->select(view->model()->index(3, 0),
                                   QItemSelectionModel::Select | QItemSelectionModel::Rows);
    page.column->addWidget(view, 1);
    view->setFocus();
    return std::move(page.widget);
}

Problems someProblems()
{
    return {{Severity::Warning, "condition.unknown_choice", "/gates/0/when/all/1/value", {"Wizard"}},
            {Severity::Error, "condition.unknown_field", "/trees/main/nodes/n2/branches/0", {"shoe_size"}},
            {Severity::Error, "condition.bad_operand", "/trees/main/nodes/n4", {"list"}}};
}

std::unique_ptr<QWidget> messages(const Stage& stage)
{
    Page page(QStringLiteral("Messages"));
    QWidget* const parent = page.widget.get();
    const std::pair<Tone, const char*> tones[] = {
        {Tone::Info, "You are looking at the sample workspace. Nothing here is real."},
        {Tone::Good, "9,240 leads imported. 3 rows were left out."},
        {Tone::Warning, "The engine is paused: new leads wait until it runs again."},
        {Tone::Bad,
         "The workspace cannot be reached. What you see is from 11:02; nothing you type is lost."}};
    for (const auto& [tone, text] : tones) {
        auto* const banner = new Banner(parent);
        banner->showMessage(tone, QString::fromUtf8(text));
        banner->addAction(tone == Tone::Bad ? QStringLiteral("Try again") : QStringLiteral("Details"));
        page.column->addWidget(banner);
    }
    auto* const problems = new ProblemList(parent);
    page.column->addWidget(new SectionHeader(QStringLiteral("Problems"), parent));
    page.column->addWidget(problems);
    problems->setProblems(someProblems());
    auto* const progress = new ProgressPanel(stage.clock, parent);
    progress->start(QStringLiteral("Importing leads-2026.csv"));
    progress->setProgress(3200, 9240, QStringLiteral("3,200 of 9,240 rows"));
    page.column->addWidget(progress);
    auto* const empty = new EmptyState(parent);
    empty->setText(QStringLiteral("queue"), QStringLiteral("No lead matches these filters"),
                   QStringLiteral("Remove a filter, or look at all leads of the workspace."));
    empty->addAction(QStringLiteral("Clear filters"));
    empty->addAction(QStringLiteral("Show all leads"));
    page.column->addWidget(empty, 1);
    auto* const toast = new Toast(parent);
    toast->showText(QStringLiteral("12 leads reassigned to Dana Whitfield."), [] {});
    return std::move(page.widget);
}

TextLines someLines()
{
    using enum TextLine::Mark;
    return {{0, Heading, QStringLiteral("Tree “Inbound”, version 4")},
            {1, None, QStringLiteral("Region: took the branch “Northeast”")},
            {2, No, QStringLiteral("Country is one of CA, MX; it was “US”")},
            {2, Yes,
             QStringLiteral("State is one of NY, MA, CT, NJ, PA, VT, NH, ME, RI; it was “NY”. A long "
                            "line wraps where the panel ends, and stays beside its mark.")},
            {1, None, QStringLiteral("Assign from the pool “Northeast”: Dana Whitfield")},
            {2, Yes, QStringLiteral("Dana Whitfield: was owed most")},
            {2, No, QStringLiteral("Sam Ortiz: over the daily cap of 20")},
            {2, No, QStringLiteral("Priya Raman: away until Monday 09:00")},
            {0, Heading, QStringLiteral("Score 84, grade A2")},
            {1, None, QStringLiteral("+20 job title says “VP”")},
            {1, None, QStringLiteral("−5 consumer mailbox")}};
}

std::unique_ptr<QWidget> explanation(const Stage& stage)
{
    Page page(QStringLiteral("Why Dana Whitfield got this lead"));
    QWidget* const parent = page.widget.get();
    auto* const header = new SectionHeader(QStringLiteral("Lead"), parent);
    header->setRemark(QStringLiteral("7 fields"));
    header->addWidget(makeIconButton(QStringLiteral("copy"), QStringLiteral("Copy"), parent));
    page.column->addWidget(header);
    auto* const details = new KeyValueGrid(parent);
    details->addText(QStringLiteral("Email"), QStringLiteral("ada@northwind.example"));
    details->addText(QStringLiteral("Company"), QStringLiteral("Northwind Traders"));
    details->addText(QStringLiteral("Phone"), {});
    auto* const pill = new Pill(parent);
    pill->setLook(lookOf(LeadState::Owned));
    details->addWidget(QStringLiteral("Status"), pill);
    auto* const received = new TimeLabel(stage.clock, stage.viewer, parent);
    received->setInstant(stage.clock.now() - std::chrono::minutes(4));
    details->addWidget(QStringLiteral("Received"), received);
    details->addText(QStringLiteral("Message"),
                     QStringLiteral("We are about 400 people and want to move from spreadsheets before the "
                                    "quarter ends. Could somebody call me on Tuesday?"));
    page.column->addWidget(details);
    page.column->addWidget(new SectionHeader(QStringLiteral("Why"), parent));
    auto* const lines = new TextLinesView(parent);
    lines->setLines(someLines());
    lines->setAccessibleName(QStringLiteral("Why"));
    page.column->addWidget(lines, 1);
    return std::move(page.widget);
}

ConditionContext context()
{
    ConditionContext made;
    made.catalogue = std::make_shared<FieldCatalogue>();
    made.activityKinds = {QStringLiteral("form_submission"), QStringLiteral("page_view")};
    made.knownValues = [](const Field&) {
        return QStringList{QStringLiteral("US"), QStringLiteral("CA"), QStringLiteral("DE")};
    };
    made.now = parseInstant("2026-03-02T10:00:00Z").value();
    return made;
}

Condition parsed(const char* text)
{
    const JsonDocument document = parseJson(text);
    Problems problems;
    return parseCondition(JsonCursor(document.root, "", problems)).value();
}

std::unique_ptr<QWidget> builder(const Stage&)
{
    Page page(QStringLiteral("Condition"));
    auto* const made = new ConditionBuilder(context(), page.widget.get());
    made->setCondition(parsed(R"({"all": [
        {"field": "country", "op": "one_of", "value": ["US", "CA"]},
        {"field": "employees", "op": "between", "value": [50, 1000]},
        {"any": [{"field": "job_title", "op": "contains", "value": "VP"},
                 {"field": "free_mail", "op": "is", "value": false},
                 {"did": "form_submission", "atLeast": 2, "within": "30d"}]},
        {"field": "shoe_size", "op": "is", "value": "44"},
        {"field": "employees", "op": "ge", "value": "many"}]})"));
    page.column->addWidget(made);
    page.column->addStretch();
    return std::move(page.widget);
}

std::unique_ptr<QWidget> popup(const Stage&)
{
    Page page(QStringLiteral("Filter"));
    auto* const anchor = new ChipBar(page.widget.get());
    anchor->setFilters({QStringLiteral("Country is one of US, CA")});
    page.column->addWidget(anchor);
    page.column->addStretch();
    page.widget->resize(640, 480);
    ConditionPopup* const made =
        ConditionPopup::open(anchor->anchor(0), context(),
                             parsed(R"({"field": "country", "op": "one_of", "value": ["US", "CA"]})"));
    made->setParent(page.widget.get());
    made->move(tokens::kThree, 112);
    made->show();
    return std::move(page.widget);
}

std::unique_ptr<QWidget> dialog(const Stage&)
{
    auto made = std::make_unique<DialogBase>(
        QStringLiteral("Reassign 12 leads"),
        QStringLiteral("They leave their three owners at once; each of them is told."), QString());
    auto* const details = new KeyValueGrid(made.get());
    auto* const rep = new ChoiceBox(made.get());
    rep->setChoices({QStringLiteral("dana"), QStringLiteral("sam")},
                    {QStringLiteral("Dana Whitfield"), QStringLiteral("Sam Ortiz")});
    rep->setChosenKey(QStringLiteral("dana"));
    details->addWidget(QStringLiteral("New owner"), rep);
    details->addWidget(QStringLiteral("Reason"),
                       new QLineEdit(QStringLiteral("Territory change"), made.get()));
    made->content()->addWidget(details);
    made->addSideAction(QStringLiteral("Preview"));
    made->setMainAction(QStringLiteral("Reassign 12 leads"));
    made->showError(QStringLiteral(
        "Dana Whitfield is over the daily cap of 20 leads. Choose somebody else, or raise the cap."));
    made->resize(560, made->sizeHint().height());
    return made;
}

std::unique_ptr<QWidget> icons(const Stage&)
{
    Page page(QStringLiteral("Icons"));
    auto* const grid = new QGridLayout;
    grid->setVerticalSpacing(6);
    constexpr int kColumns = 6;
    int position = 0;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList()) {
        auto* const row = new QHBoxLayout;
        row->setSpacing(tokens::kUnit);
        row->addWidget(new IconLabel(file.chopped(4), tokens::kIcon, Ink::Text));
        row->addWidget(new Label(file.chopped(4), TextStyle::Caption, Ink::Muted), 1);
        grid->addLayout(row, position / kColumns, position % kColumns);
        ++position;
    }
    page.column->addLayout(grid);
    page.column->addStretch();
    return std::move(page.widget);
}

std::unique_ptr<QWidget> type(const Stage&)
{
    Page page(QStringLiteral("Type"));
    const std::pair<TextStyle, const char*> styles[] = {
        {TextStyle::Display, "Display 0123456789"},   {TextStyle::Title, "Title 0123456789"},
        {TextStyle::Subtitle, "Subtitle 0123456789"}, {TextStyle::Strong, "Strong 0123456789"},
        {TextStyle::Body, "Body 1111111111 äöüßñé"},  {TextStyle::Caption, "Caption 0123456789"}};
    for (const auto& [style, text] : styles)
        page.column->addWidget(new Label(QString::fromUtf8(text), style));
    page.column->addWidget(new Label(QStringLiteral("Muted text"), TextStyle::Body, Ink::Muted));
    page.column->addWidget(new Label(QStringLiteral("Accent text"), TextStyle::Body, Ink::AccentText));
    page.column->addStretch();
    return std::move(page.widget);
}

} // namespace

BATON_SCENES(common)
{
    using enum Scene::Frame;
    return {{QStringLiteral("common-controls"), controls},
            {QStringLiteral("common-table"), table},
            {QStringLiteral("common-messages"), messages},
            {QStringLiteral("common-explanation"), explanation},
            {QStringLiteral("common-condition"), builder},
            {QStringLiteral("common-filter"), popup, Dialog},
            {QStringLiteral("common-dialog"), dialog, Dialog},
            {QStringLiteral("common-icons"), icons},
            {QStringLiteral("common-type"), type, Dialog}};
}
