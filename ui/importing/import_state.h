// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/desk.h"
#include "core/runtime/file_preview.h"
#include "core/runtime/saved_mappings.h"
#include "ui/importing/import_draft.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace baton {

/// The file that the assistant is about, and all that was chosen for it: what its steps show and change.
/// Looks at files on the desk's threads.
class ImportState final : public QObject {
    Q_OBJECT

public:
    /// Where the choices come from.
    enum class Origin { Suggested, Saved, Loaded, Edited };

    explicit ImportState(Desk& desk, QObject* parent = nullptr);

    /// Begins anew with a file: previewChanged() or failed() follows.
    void open(const QString& path);
    void close();
    bool hasFile() const { return !m_path.isEmpty(); }
    QString path() const { return m_path; }
    /// Nothing while the file is being looked at.
    const FilePreview* preview() const { return m_preview ? &*m_preview : nullptr; }
    bool isReadable() const { return m_preview && m_preview->isReadable(); }

    const ImportDraft& draft() const { return m_draft; }
    Origin origin() const { return m_origin; }
    const QStringList& missingColumns() const { return m_missing; }
    const std::vector<SavedMapping>& savedMappings() const { return m_saved; }

    /// How the file is written: it is looked at again.
    void setCsv(const CsvOptions& csv);
    /// Suggests for that kind.
    void setKind(ImportKind kind);
    void setColumn(std::size_t column, const ColumnChoice& choice);
    /// Everything of the draft but kind, columns and how the file is written.
    void setSettings(const ImportDraft& draft);
    void suggest();
    /// Problems are errors of the document, and then nothing changed.
    Problems use(const Json& mapping, Origin origin);

    Json mapping() const { return mappingOf(m_draft, m_preview->file); }
    /// What is wrong with the mapping as a whole, or with a column of it.
    const Problems& problems() const { return m_problems; }
    /// Of a column of the file alone.
    std::optional<Problem> problemOf(std::size_t column) const;
    const PreviewCheck& check() const { return m_check; }
    const FieldCatalogue& catalogue() const { return *m_desk.rules()->catalogue; }
    /// A column fills this target.
    bool fills(std::string_view target) const;

    void saveMapping(const QString& name);
    void removeMapping(MappingId id);

Q_SIGNALS:
    void previewChanged();
    void mappingChanged();
    void savedMappingsChanged();
    /// Something that was asked for could not be done.
    void failed(const baton::Error& error);
    void refused(const baton::Problems& problems);

private:
    struct Look {
        FilePreview preview;
        std::vector<SavedMapping> saved;
    };
    void look(bool isNew);
    void take(Look look, bool isNew);
    void loadSaved();
    void chooseFirst();
    void plan();

    Desk& m_desk;
    QString m_path;
    std::optional<FilePreview> m_preview;
    ImportDraft m_draft;
    Origin m_origin = Origin::Suggested;
    QStringList m_missing;
    std::vector<SavedMapping> m_saved;
    Problems m_problems;
    PreviewCheck m_check;
    JobSlot m_look, m_list;
};

} // namespace baton
