// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/playbook_outline.h"

#include "core/fields/catalogue.h"

#include "words/condition_text.h"
#include "words/key_words.h"
#include "words/tree_outline.h"
#include "words/value_text.h"
#include "words/words.h"

namespace baton {

namespace {

QString orId(const std::string& title, const std::string& id)
{
    return Words::text(title.empty() ? id : title);
}

class OutlineWriter {
public:
    OutlineWriter(const Playbook& playbook, const Roster* roster)
        : m_playbook(playbook), m_roster(roster), m_catalogue(playbook.fields)
    {
    }

    TextLines write()
    {
        for (const Tree& tree : m_playbook.trees)
            appendTreeOutline(m_lines, tree, m_playbook, m_catalogue, m_roster);
        for (const Scorecard& card : m_playbook.scorecards)
            writeScorecard(card);
        for (const Gate& gate : m_playbook.gates)
            writeGate(gate);
        writeFields();
        return std::move(m_lines);
    }

private:
    void add(int depth, const QString& text, TextLine::Mark mark = TextLine::Mark::None)
    {
        m_lines.push_back({depth, mark, text});
    }
    QString textOf(const Condition& condition) const { return conditionText(condition, m_catalogue); }

    void writeScorecard(const Scorecard& card)
    {
        add(0, Words::filled(Words::tr("Scorecard %1"), {Words::quoted(orId(card.title, card.id.text()))}),
            TextLine::Mark::Heading);
        if (card.appliesWhen)
            add(1, Words::filled(Words::tr("For leads where %1"), {textOf(*card.appliesWhen)}));
        for (const CriterionGroup& group : card.groups) {
            add(1, groupText(group), TextLine::Mark::Heading);
            for (const Criterion& criterion : group.criteria)
                add(2, criterionText(criterion));
        }
        writeGrades(Words::tr("Grade letters by fit: %1"), card.grades.letters);
        writeGrades(Words::tr("Grade numbers by engagement: %1"), card.grades.numbers);
    }

    static QString groupText(const CriterionGroup& group)
    {
        const QString kind =
            group.kind == CriterionGroup::Kind::Fit ? Words::tr("fit") : Words::tr("engagement");
        QString text = Words::filled(Words::tr("%1 (%2)"), {orId(group.title, group.id.text()), kind});
        if (group.cap)
            text = Words::filled(Words::tr("%1, at most %2"), {text, numberText(group.cap->toDouble())});
        if (group.floor)
            text = Words::filled(Words::tr("%1, at least %2"), {text, numberText(group.floor->toDouble())});
        return text;
    }

    QString criterionText(const Criterion& criterion) const
    {
        QString named =
            Words::filled(Words::tr("%1 %2", "points, criterion"),
                          {pointsText(criterion.points), orId(criterion.title, criterion.id.text())});
        if (criterion.when)
            return Words::filled(Words::tr("%1: when %2"), {named, textOf(*criterion.when)});
        if (!criterion.each)
            return named;
        const QString each =
            Words::filled(Words::tr("%1: for each “%2”, at most %3 times"),
                          {named, textOf(*criterion.each), QString::number(criterion.repeat)});
        return decayed(each, criterion.decay);
    }

    static QString decayed(const QString& text, const Decay& decay)
    {
        const QString over = Words::text(formatDuration(Duration::wall(decay.over)));
        switch (decay.kind) {
        case Decay::Kind::None:
            break;
        case Decay::Kind::Linear:
            return Words::filled(Words::tr("%1, fading to nothing within %2"), {text, over});
        case Decay::Kind::HalfLife:
            return Words::filled(Words::tr("%1, halved every %2"), {text, over});
        case Decay::Kind::Window:
            return Words::filled(Words::tr("%1, for %2"), {text, over});
        }
        return text;
    }

    void writeGrades(const QString& pattern, const std::vector<GradeScale::Step>& steps)
    {
        QStringList texts;
        for (const GradeScale::Step& step : steps)
            texts.append(
                Words::filled(Words::tr("%1 from %2 %"), {Words::text(step.mark), numberText(step.from)}));
        if (!texts.isEmpty())
            add(1, Words::filled(pattern, {texts.join(QStringLiteral(", "))}));
    }

    void writeGate(const Gate& gate)
    {
        add(0, Words::filled(Words::tr("Gate %1"), {Words::quoted(orId(gate.title, gate.id.text()))}),
            TextLine::Mark::Heading);
        QStringList from;
        for (const Stage stage : gate.from)
            from.append(stageText(stage));
        add(1, Words::filled(Words::tr("From %1 to %2 when %3"),
                             {from.join(QStringLiteral(", ")), stageText(gate.to), textOf(gate.when)}));
        for (const Condition& unless : gate.unless)
            add(1, Words::filled(Words::tr("But not when %1"), {textOf(unless)}));
        if (gate.mayFall)
            add(1, Words::filled(Words::tr("Falls back to %1 when that no longer holds"),
                                 {stageText(gate.fallsTo)}));
    }

    void writeFields()
    {
        if (m_playbook.fields.empty())
            return;
        add(0, Words::tr("Fields"), TextLine::Mark::Heading);
        for (const Field& field : m_playbook.fields) {
            QString text = Words::filled(Words::tr("%1 (%2)"),
                                         {fieldTitle(field), keyText("type", fieldTypeKey(field.type))});
            QStringList choices;
            for (const std::string& choice : field.choices)
                choices.append(Words::text(choice));
            if (!choices.isEmpty())
                text = Words::filled(Words::tr("%1: %2"), {text, choices.join(QStringLiteral(", "))});
            if (field.outcome)
                text = Words::filled(Words::tr("%1, known only after the outcome"), {text});
            add(1, text);
        }
    }

    const Playbook& m_playbook;
    const Roster* m_roster;
    FieldCatalogue m_catalogue;
    TextLines m_lines;
};

} // namespace

TextLines playbookOutline(const Playbook& playbook, const Roster* roster)
{
    return OutlineWriter(playbook, roster).write();
}

} // namespace baton
