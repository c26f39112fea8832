// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "ui/common/page.h"
#include "ui/playbook/document_kind.h"
#include "ui/playbook/version_entry.h"

class QPushButton;
class QStackedWidget;

namespace baton {

class Banner;
class DocumentReview;
class EmptyState;
class TableView;
class VersionModel;
class VersionPanel;

/// What leads are routed by: the versions of playbook and roster, each readable in words, and the way in for
/// another one. Nothing is edited here.
class PlaybookPage final : public Page {
    Q_OBJECT

public:
    explicit PlaybookPage(Desk& desk, QWidget* parent = nullptr);

    /// Reviews the document in a file; what it is, its members tell.
    void openFile(const QString& path);

    bool mayLeave() override;
    void takeFocus() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Versions {
        std::vector<VersionEntry> playbooks;
        std::vector<VersionEntry> rosters;
        QString mayNotPublish; ///< why; empty: this person may
        QString mayNotEditRoster;
    };
    static Result<Versions> loadVersions(Session& session);

    void build();
    QWidget* buildOverview();
    QWidget* buildList(VersionModel* model, TableView* table, const QString& title, QPushButton* button);
    void addActions();
    void load();
    void take(Versions versions);
    void select(DocumentKind kind, int row);
    void showCurrent(DocumentKind kind);
    void refreshRights();
    void chooseFile(DocumentKind kind);
    void review(DocumentKind kind, const QString& source, const std::string& text, const QString& note);
    void showPublished(DocumentKind kind, qint64 version, qint64 former);
    void bringBack(DocumentKind kind, qint64 version);
    void showOverview();
    const QString& forbidden(DocumentKind kind) const;

    Desk& m_desk;
    QStackedWidget* m_stack;
    QWidget* m_overview;
    QWidget* m_lists;
    Banner* m_banner;
    EmptyState* m_empty;
    QStackedWidget* m_right;
    VersionModel* m_playbooks;
    VersionModel* m_rosters;
    TableView* m_playbookTable;
    TableView* m_rosterTable;
    QPushButton* m_publish;
    QPushButton* m_import;
    VersionPanel* m_panel;
    DocumentReview* m_review;
    QPushButton* m_emptyPlaybook = nullptr;
    QPushButton* m_emptyRoster = nullptr;
    DocumentKind m_shown = DocumentKind::Playbook;
    Versions m_versions;
    QString m_folder;
    JobSlot m_job, m_text;
};

} // namespace baton
