// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lead/why_view.h"

#include "core/runtime/routing_story.h"
#include "core/runtime/session.h"
#include "ui/common/choice_box.h"
#include "ui/common/empty_state.h"
#include "ui/common/label.h"
#include "ui/common/relative_time.h"
#include "ui/common/section_header.h"
#include "ui/common/splitter.h"
#include "ui/common/text_lines_view.h"
#include "ui/common/viewer_zone.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include "words/explanation_text.h"
#include "words/key_words.h"
#include "words/path_text.h"
#include "words/problem_text.h"
#include "words/why_not_text.h"
#include "words/words.h"
#include <map>

namespace baton {

namespace {

QVBoxLayout* paddedColumn(QWidget* parent)
{
    auto* const column = new QVBoxLayout(parent);
    column->setContentsMargins(tokens::kTwo, tokens::kGap, tokens::kTwo, tokens::kUnit);
    column->setSpacing(tokens::kUnit);
    return column;
}

Label* wrappingLabel(TextStyle style, Ink ink, QWidget* parent)
{
    auto* const label = new Label(style, ink, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// A decision that a person made has no path of its own.
TextLines linesOf(const ExplainedDecision& decision)
{
    return decision.trace.choice || decision.trace.walks.empty()
               ? explanationLines(*decision.snapshot, decision.trace)
               : pathLines(*decision.snapshot, decision.trace);
}

QString versionsText(const ExplainedDecision& decision)
{
    return WhyView::tr("Decided %1, because %2. Playbook version %3 %4, roster version %5.")
        .arg(dateTimeText(decision.trace.at, viewerZone()), causeText(decision.trace.cause),
             QString::number(decision.playbook.value), Words::quoted(decision.snapshot->playbook().name),
             QString::number(decision.roster.value));
}

} // namespace

WhyView::WhyView(Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_content(new QWidget(this)),
      m_empty(new EmptyState(this)),
      m_decisions(new QComboBox(this)),
      m_outcome(wrappingLabel(TextStyle::Subtitle, Ink::Text, this)),
      m_versions(wrappingLabel(TextStyle::Caption, Ink::Muted, this)),
      m_path(new TextLinesView(this)),
      m_reps(new ChoiceBox(this)),
      m_answer(new TextLinesView(this))
{
    m_decisions->setAccessibleName(tr("Decision"));
    m_decisions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_path->setAccessibleName(tr("The way of the lead"));
    m_reps->setAccessibleName(tr("Why not this rep"));
    m_reps->lineEdit()->setPlaceholderText(tr("Why not … choose a rep"));
    m_answer->setAccessibleName(tr("Why not this rep: the answer"));
    m_answer->hide();
    setFocusProxy(m_path);

    auto* const way = new QWidget(this);
    auto* const wayColumn = paddedColumn(way);
    wayColumn->addWidget(m_decisions);
    wayColumn->addWidget(m_outcome);
    wayColumn->addWidget(m_versions);
    wayColumn->addWidget(m_path, 1);
    auto* const whyNot = new QWidget(this);
    auto* const whyNotColumn = paddedColumn(whyNot);
    whyNotColumn->addWidget(new SectionHeader(tr("Why not …"), whyNot));
    whyNotColumn->addWidget(m_reps);
    whyNotColumn->addWidget(m_answer, 1);
    auto* const splitter = new Splitter(Qt::Vertical, tr("Height of the path"), this);
    splitter->addWidget(way);
    splitter->addWidget(whyNot);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    auto* const inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(splitter);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_content);
    column->addWidget(m_empty);

    connect(m_decisions, &QComboBox::activated, this, &WhyView::choose);
    connect(m_reps, &ChoiceBox::chosen, this, &WhyView::answerWhyNot);
    setData(nullptr);
}

void WhyView::setData(std::shared_ptr<const LeadData> data)
{
    const bool isOther = !data || !m_data || data->id() != m_data->id();
    m_data = std::move(data);
    if (isOther) {
        m_isEarlier = false;
        m_shown.reset();
        m_story.reset();
        m_job.drop();
        m_storyJob.drop();
        m_reps->setChosenKey({});
        m_answer->hide();
    }
    const bool isDecided = m_data && m_data->latest;
    m_content->setVisible(isDecided);
    m_empty->setVisible(!isDecided);
    m_empty->setText(
        QStringLiteral("why"), tr("Not decided yet"),
        tr("When the engine has looked at this lead, its way stands here: every branch, everybody "
           "considered, and why."));
    if (!isDecided)
        return;
    showDecisions();
    if (!m_isEarlier && (!m_shown || m_shown->id != m_data->latest->id))
        showDecision(std::make_shared<const ExplainedDecision>(*m_data->latest));
}

void WhyView::showDecisions()
{
    const qint64 kept = m_isEarlier && m_shown ? m_shown->id.value : 0;
    m_decisions->clear();
    for (const DecisionHead& head : m_data->decisions) {
        const QString when = dateTimeText(head.at, viewerZone());
        const QString cause = keyText("cause", head.cause);
        m_decisions->addItem(m_decisions->count() == 0 ? tr("Latest: %1, %2").arg(when, cause)
                                                       : tr("%1, %2").arg(when, cause),
                             qlonglong(head.id.value));
        m_decisions->setItemData(m_decisions->count() - 1, absoluteTimeText(head.at, viewerZone()),
                                 Qt::ToolTipRole);
    }
    m_decisions->setCurrentIndex(std::max(0, kept ? m_decisions->findData(qlonglong(kept)) : 0));
}

void WhyView::choose()
{
    const DecisionId id{m_decisions->currentData().toLongLong()};
    m_isEarlier = m_decisions->currentIndex() > 0;
    if (!m_isEarlier) {
        m_job.drop();
        showDecision(std::make_shared<const ExplainedDecision>(*m_data->latest));
        return;
    }
    m_job.replace(m_desk.read(
        this, [id](Session& session) { return explainedDecision(session, id); },
        [this](Result<std::optional<ExplainedDecision>> decision) {
            if (!decision)
                m_versions->setText(errorText(decision.error()));
            else if (*decision)
                showDecision(std::make_shared<const ExplainedDecision>(*std::move(*decision)));
        }));
}

void WhyView::showDecision(std::shared_ptr<const ExplainedDecision> decision)
{
    m_shown = std::move(decision);
    m_story.reset();
    m_storyJob.drop();
    m_outcome->setText(outcomeText(*m_shown->snapshot, m_shown->trace));
    m_versions->setText(versionsText(*m_shown));
    m_path->setLines(linesOf(*m_shown));
    showReps();
    answerWhyNot();
}

/// Everybody of the roster of then and of now, by name.
void WhyView::showReps()
{
    std::map<std::string, QString> names;
    const auto add = [&](const Roster& roster) {
        for (const Rep& rep : roster.reps)
            names.try_emplace(rep.id.text(), Words::text(rep.name.empty() ? rep.id.text() : rep.name));
    };
    add(m_shown->snapshot->roster());
    if (const auto& roster = m_desk.rules()->roster)
        add(*roster);
    std::multimap<QString, QString> byName;
    for (const auto& [id, name] : names)
        byName.emplace(name, Words::text(id));
    QStringList keys, titles;
    for (const auto& [name, id] : byName) {
        keys.append(id);
        titles.append(byName.count(name) > 1 ? tr("%1 (%2)").arg(name, id) : name);
    }
    m_reps->setChoices(keys, titles);
}

void WhyView::answerWhyNot()
{
    const auto rep = RepId::make(m_reps->chosenKey().toStdString());
    m_answer->setVisible(rep && m_story); // never the answer of another decision
    if (rep && m_shown && !m_story)
        return readStory();
    if (rep && m_story)
        m_answer->setLines(whyNotLines(*m_story, *rep, whyNot(*m_story, *rep)));
}

/// Who asks for nobody needs no decisions of other days.
void WhyView::readStory()
{
    m_storyJob.replace(m_desk.read(
        this, [upTo = m_shown](Session& session) { return routingStory(session, *upTo); },
        [this](Result<RoutingStory> story) {
            if (story) {
                m_story = std::make_shared<const RoutingStory>(*std::move(story));
                return answerWhyNot();
            }
            m_answer->setLines({{0, TextLine::Mark::No, errorText(story.error())}});
            m_answer->show();
        }));
}

QString WhyView::plainText() const
{
    if (!m_shown)
        return {};
    QStringList parts{m_outcome->text(), m_versions->text(), m_path->plainText()};
    if (m_answer->isVisibleTo(this))
        parts << m_reps->currentText() << m_answer->plainText();
    return parts.join(u'\n');
}

} // namespace baton
