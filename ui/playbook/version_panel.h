// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "ui/playbook/document_kind.h"
#include "ui/playbook/version_entry.h"

#include <QWidget>

#include "words/text_line.h"

class QPushButton;

namespace baton {

class Banner;
class KeyValueGrid;
class Label;
class TextLinesView;

/// One version of a document for reading: what it is, who put it in force, and all it says in words.
class VersionPanel final : public QWidget {
    Q_OBJECT

public:
    explicit VersionPanel(Desk& desk, QWidget* parent = nullptr);

    void showVersion(DocumentKind kind, const VersionEntry& entry);
    /// Why this document may not be put in force again; empty: it may.
    void setForbidden(const QString& reason);
    /// Writes the version that is shown.
    void exportTo(const QString& path);

Q_SIGNALS:
    /// The text of the version that is shown, to be put in force again.
    void againRequested(const QString& text, qint64 version);

private:
    struct Content {
        QString name;
        QString counts;
        std::string text;
        TextLines outline;
    };
    static Result<Content> load(Session& session, DocumentKind kind, std::int64_t version);
    void fill(const Content& content);
    void askForExport();
    void refreshAgain();

    Desk& m_desk;
    DocumentKind m_kind = DocumentKind::Playbook;
    VersionEntry m_entry;
    std::string m_text;
    QString m_forbidden;
    Label* m_title;
    QPushButton* m_export;
    QPushButton* m_again;
    Banner* m_message;
    KeyValueGrid* m_facts;
    TextLinesView* m_outline;
    JobSlot m_job;
};

} // namespace baton
