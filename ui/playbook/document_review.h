// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/runtime/desk.h"
#include "ui/playbook/document_kind.h"

#include <QWidget>

#include "words/text_line.h"
#include <optional>

class QLineEdit;
class QPushButton;

namespace baton {

class Banner;
class Label;
class ProblemList;
class SectionHeader;
class TextLinesView;

/// A document before it is put in force: what is wrong with it, and what would be different. Errors keep it
/// out; warnings do not.
class DocumentReview final : public QWidget {
    Q_OBJECT

public:
    explicit DocumentReview(Desk& desk, QWidget* parent = nullptr);

    /// `source`: where the text is from, in words. `note` is proposed.
    void review(DocumentKind kind, const QString& source, const std::string& text, const QString& note);
    /// Why this document may not be put in force; empty: it may.
    void setForbidden(const QString& reason);
    void takeFocus();
    /// Something that was entered would be lost.
    bool isEdited() const;

Q_SIGNALS:
    void cancelled();
    /// It is in force now. `former`: the version that was before it; 0: none.
    void published(baton::DocumentKind kind, qint64 version, qint64 former);

private:
    struct Findings {
        QString name;
        Problems problems;
        TextLines changes;
        bool isUnchanged = false;
        bool isFirst = false;
        bool reads = false;
    };
    struct Outcome {
        std::optional<std::int64_t> version;
        std::int64_t former = 0;
        Problems problems;
    };
    static Result<Findings> lookAtPlaybook(Session& session, const std::string& text);
    static Result<Findings> lookAtRoster(Session& session, const std::string& text);
    static Result<Outcome> putInForce(Session& session, DocumentKind kind, const std::string& text,
                                      const std::string& note);

    void build();
    void look();
    void showFindings(const Findings& findings);
    void showVerdict(const Findings& findings);
    void publish();
    void refreshButton();

    Desk& m_desk;
    DocumentKind m_kind = DocumentKind::Playbook;
    std::string m_text;
    QString m_forbidden;
    QString m_proposedNote;
    std::optional<Findings> m_findings;
    Label* m_title;
    Label* m_source;
    Banner* m_verdict;
    SectionHeader* m_problemsHeader;
    ProblemList* m_problems;
    SectionHeader* m_changesHeader;
    TextLinesView* m_changes;
    Label* m_noteTitle;
    QLineEdit* m_note;
    Label* m_reason;
    QPushButton* m_cancel;
    QPushButton* m_publish;
    JobSlot m_job;
};

} // namespace baton
