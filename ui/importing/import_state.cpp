// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_state.h"

#include "core/base/text.h"
#include "core/intake/mapping_suggestion.h"
#include "core/runtime/owner_names.h"

#include <QTimeZone>

#include <algorithm>

namespace baton {

namespace {

std::string viewerZone()
{
    const std::string id = QTimeZone::systemTimeZoneId().toStdString();
    return Zone::find(id) ? id : Zone::utc().id();
}

bool same(const CsvOptions& one, const CsvOptions& other)
{
    return one.encoding == other.encoding && one.delimiter == other.delimiter &&
           one.header.kind == other.header.kind && one.header.line == other.header.line;
}

/// What forms and exports write where nothing was entered, as far as these rows have it.
std::vector<std::string> likelyEmptyValues(const FilePreview& preview)
{
    std::vector<std::string> found;
    for (const char* const marker : {"Select", "NULL", "(null)", "N/A", "#N/A"}) {
        const std::string wanted = folded(marker);
        const bool occurs = std::any_of(preview.rows.begin(), preview.rows.end(), [&](const PreviewRow& row) {
            return std::any_of(row.cells.begin(), row.cells.end(),
                               [&](const std::string& cell) { return folded(cell) == wanted; });
        });
        if (occurs)
            found.emplace_back(marker);
    }
    return found;
}

QStringList textsOf(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

} // namespace

ImportState::ImportState(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk)
{
    connect(&desk, &Desk::rulesChanged, this, [this] {
        if (!isReadable())
            return;
        if (m_origin == Origin::Suggested)
            suggest();
        else
            plan();
    });
}

void ImportState::open(const QString& path)
{
    m_path = path;
    m_preview.reset();
    m_draft = {};
    m_draft.zone = viewerZone();
    m_missing.clear();
    look(true);
}

void ImportState::close()
{
    m_look.drop();
    m_path.clear();
    m_preview.reset();
    m_draft = {};
    m_missing.clear();
    Q_EMIT previewChanged();
}

void ImportState::look(bool isNew)
{
    const auto work = [path = m_path.toStdString(), csv = m_draft.csv](Session& session) -> Result<Look> {
        auto preview = previewFile(path, csv);
        if (!preview)
            return preview.error();
        auto saved = baton::savedMappings(session, preview->file.columns);
        if (!saved)
            return saved.error();
        return Look{*std::move(preview), *std::move(saved)};
    };
    m_look.replace(m_desk.read(this, work, [this, isNew](Result<Look> look) {
        if (look) {
            take(*std::move(look), isNew);
        } else {
            if (isNew)
                m_path.clear();
            Q_EMIT failed(look.error());
            Q_EMIT previewChanged();
        }
    }));
}

void ImportState::take(Look look, bool isNew)
{
    const bool sameColumns = m_preview && m_preview->file.columns == look.preview.file.columns &&
                             m_preview->file.hasHeader == look.preview.file.hasHeader;
    m_preview = std::move(look.preview);
    m_saved = std::move(look.saved);
    if (isReadable()) {
        if (isNew)
            chooseFirst();
        else if (!sameColumns && (m_origin == Origin::Saved || m_origin == Origin::Loaded))
            use(Json(m_draft.base), m_origin);
        else if (!sameColumns)
            suggest();
        else
            plan();
    }
    Q_EMIT savedMappingsChanged();
    Q_EMIT previewChanged();
}

/// What was saved for such a file, or else what the names of its columns suggest.
void ImportState::chooseFirst()
{
    m_draft.kind = likelyKind(m_preview->file, catalogue());
    if (!m_saved.empty() && m_saved.front().isForColumns) {
        const JsonDocument document = parseJson(m_saved.front().document);
        if (document.ok() && !hasErrors(use(document.root, Origin::Saved)))
            return;
    }
    m_draft.emptyValues = likelyEmptyValues(*m_preview);
    suggest();
}

void ImportState::setCsv(const CsvOptions& csv)
{
    if (same(csv, m_draft.csv))
        return;
    m_draft.csv = csv;
    look(false);
}

void ImportState::setKind(ImportKind kind)
{
    if (kind == m_draft.kind)
        return;
    m_draft.kind = kind;
    suggest();
}

void ImportState::suggest()
{
    Problems ignored; // what is suggested reads
    ImportDraft draft = m_draft;
    applyMapping(draft, suggestMapping(m_draft.kind, m_preview->file.columns, catalogue()), m_preview->file,
                 catalogue(), ignored);
    m_draft.columns = std::move(draft.columns);
    m_draft.base = Json::object();
    m_draft.name.clear();
    m_missing.clear();
    m_origin = Origin::Suggested;
    plan();
}

Problems ImportState::use(const Json& mapping, Origin origin)
{
    Problems problems;
    const CsvOptions csv = m_draft.csv;
    const auto missing = applyMapping(m_draft, mapping, m_preview->file, catalogue(), problems);
    if (hasErrors(problems))
        return problems;
    m_missing = textsOf(missing);
    m_origin = origin;
    plan();
    if (!same(csv, m_draft.csv))
        look(false);
    return problems;
}

void ImportState::setColumn(std::size_t column, const ColumnChoice& choice)
{
    if (m_draft.columns[column] == choice)
        return;
    m_draft.columns[column] = choice;
    m_origin = Origin::Edited;
    plan();
}

void ImportState::setSettings(const ImportDraft& draft)
{
    m_draft.emptyValues = draft.emptyValues;
    m_draft.zone = draft.zone;
    m_draft.region = draft.region;
    m_draft.onBadValue = draft.onBadValue;
    m_draft.padShortRows = draft.padShortRows;
    m_draft.keepKnown = draft.keepKnown;
    m_draft.strict = draft.strict;
    m_draft.route = draft.route;
    if (isReadable())
        plan();
}

void ImportState::plan()
{
    m_problems.clear();
    m_check = {};
    const Mapping mapping = readMapping(this->mapping(), m_problems);
    if (!hasErrors(m_problems)) {
        ImportPlan plan = makeImportPlan(mapping, m_preview->file, catalogue());
        if (const auto& roster = m_desk.rules()->roster)
            nameOwners(*roster, plan);
        m_problems.insert(m_problems.end(), plan.problems.begin(), plan.problems.end());
        if (plan.ok())
            m_check = checkPreview(*m_preview, plan);
    }
    m_check.columns.resize(m_preview->file.columns.size());
    Q_EMIT mappingChanged();
}

std::optional<Problem> ImportState::problemOf(std::size_t column) const
{
    const auto columns = mappedColumns(m_preview->file);
    const auto place = std::find(columns.begin(), columns.end(), column) - columns.begin();
    const std::string pointer = "/columns/" + std::to_string(place);
    for (const Problem& problem : m_problems) {
        if (problem.location == pointer || problem.location.starts_with(pointer + '/'))
            return problem;
    }
    const auto& found = m_check.columns[column];
    return found ? std::optional(found->first) : std::nullopt;
}

bool ImportState::fills(std::string_view target) const
{
    return std::any_of(m_draft.columns.begin(), m_draft.columns.end(),
                       [&](const ColumnChoice& choice) { return choice.target == target; });
}

void ImportState::loadSaved()
{
    if (!m_preview)
        return;
    m_list.replace(m_desk.read(
        this,
        [columns = m_preview->file.columns](Session& session) {
            return baton::savedMappings(session, columns);
        },
        [this](Result<std::vector<SavedMapping>> saved) {
            if (!saved)
                return;
            m_saved = *std::move(saved);
            Q_EMIT savedMappingsChanged();
        }));
}

void ImportState::saveMapping(const QString& name)
{
    m_desk.write(
        this,
        [name = name.toStdString(), document = writeJson(mapping()), columns = m_preview->file.columns](
            Session& session) { return baton::saveMapping(session, name, document, columns); },
        [this, name](const Result<Problems>& problems) {
            if (!problems) {
                Q_EMIT failed(problems.error());
            } else if (hasErrors(*problems)) {
                Q_EMIT refused(*problems);
            } else {
                m_draft.name = name.trimmed().toStdString();
                m_origin = Origin::Saved;
                Q_EMIT mappingChanged();
                loadSaved();
            }
        });
}

void ImportState::removeMapping(MappingId id)
{
    m_desk.write(
        this, [id](Session& session) { return baton::removeMapping(session, id); },
        [this](const Result<void>& removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
            loadSaved();
        });
}

} // namespace baton
