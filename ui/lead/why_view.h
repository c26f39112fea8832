// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lead/lead_document.h"

#include <QWidget>

class QComboBox;

namespace baton {

class ChoiceBox;
class EmptyState;
class Label;
class TextLinesView;
struct RoutingStory;

/// Why a lead went where it went: a decision step by step, who was considered, and the answer to "why not
/// this rep?". The latest decision is shown, and followed, until an earlier one is chosen.
class WhyView final : public QWidget {
    Q_OBJECT

public:
    WhyView(Desk& desk, QWidget* parent);

    /// `data` null: empty.
    void setData(std::shared_ptr<const LeadData> data);

    QComboBox& decisions() const { return *m_decisions; }
    ChoiceBox& reps() const { return *m_reps; }
    TextLinesView& path() const { return *m_path; }
    TextLinesView& answer() const { return *m_answer; }
    /// All that is shown, a line each.
    QString plainText() const;

private:
    void showDecisions();
    void choose();
    void showDecision(std::shared_ptr<const ExplainedDecision> decision);
    void showReps();
    void answerWhyNot();
    void readStory();

    Desk& m_desk;
    std::shared_ptr<const LeadData> m_data;
    std::shared_ptr<const ExplainedDecision> m_shown;
    std::shared_ptr<const RoutingStory> m_story; ///< up to what is shown; null: nobody asked yet
    bool m_isEarlier = false;                    ///< an earlier decision was chosen: it stays
    JobSlot m_job;
    JobSlot m_storyJob;
    QWidget* m_content;
    EmptyState* m_empty;
    QComboBox* m_decisions;
    Label* m_outcome;
    Label* m_versions;
    TextLinesView* m_path;
    ChoiceBox* m_reps;
    TextLinesView* m_answer;
};

} // namespace baton
