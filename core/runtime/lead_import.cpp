// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/lead_import.h"

#include "core/fields/standard_fields.h"
#include "core/intake/error_csv.h"
#include "core/runtime/engine.h"
#include "core/runtime/error_file.h"
#include "core/runtime/import_file.h"
#include "core/runtime/import_run.h"
#include "core/runtime/import_sink.h"
#include "core/runtime/output_target.h"
#include "core/runtime/row_feed.h"
#include "core/storage/connection.h"
#include "core/storage/fail_point.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <filesystem>

namespace baton {

namespace {

constexpr std::size_t kMostProblems = 100;

/// One file on its way into the workspace.
class ImportJob {
public:
    ImportJob(Session& session, const ImportOptions& options) : m_session(session), m_options(options) {}

    using Progress = std::function<bool(const ImportProgress&)>;
    Result<ImportReport> run(const Progress& progress, const std::function<void()>& betweenBatches);

private:
    Result<void> openFile();
    Result<void> beginRun();
    Result<void> resumeFrom(const ImportRow& run);
    Result<void> prepareErrors();
    std::int64_t rowsOfBatch() const;
    Result<bool> readBatch();
    Result<void> takeRow(MappedRow& row);
    Result<void> note(const CsvRow& row, const SinkOutcome& outcome);
    Result<void> reject(const CsvRow& row, const Problems& problems);
    Result<void> beginBatch();
    Result<void> beginStoring(Instant now);
    Result<void> recordProgress();
    Result<void> wakeLeadsOfAccounts();
    Result<void> commitBatch();
    Result<ImportReport> runWhole(const Progress& progress);
    Result<ImportReport> runInBatches(const Progress& progress, const std::function<void()>& betweenBatches);
    bool goOn(const Progress& progress) const;
    bool refuse(const Problems& problems);
    ImportReport report() const;

    Session& m_session;
    const ImportOptions& m_options;
    ImportFile m_file;
    std::optional<Engine> m_engine; ///< for leads that are routed as they come
    std::optional<ImportSink> m_sink;
    std::optional<ErrorFile> m_errors;
    std::optional<RowFeed> m_feed; ///< behind file and plan, which its thread reads
    std::optional<Transaction> m_transaction;
    ResumePoint m_resume; ///< of the import that goes on here, then of this one
    ImportRow m_run;
    ImportRow m_stored; ///< the run as it was committed last; without an id: not yet
    Problems m_problems;
    bool m_refused = false;
};

bool ImportJob::refuse(const Problems& problems)
{
    m_problems.insert(m_problems.end(), problems.begin(), problems.end());
    m_refused = m_refused || hasErrors(problems);
    return m_refused;
}

Result<void> ImportJob::openFile()
{
    auto file = openImportFile(m_session, m_options.file, m_options.mappingText, m_options.kind);
    if (!file)
        return file.error();
    m_file = std::move(*file);
    refuse(m_file.problems);
    return {};
}

Result<void> ImportJob::resumeFrom(const ImportRow& run)
{
    if (run.mapping != m_file.mapping) {
        refuse({{Severity::Error, "import.other_mapping", "", {std::to_string(run.id.value)}}});
        return {};
    }
    m_run = m_stored = run;
    m_run.status = ImportRow::Status::Running;
    m_resume = resumePointOf(run);
    if (m_resume.position.offset == 0)
        return {};
    BATON_TRY(m_file.source->seek(m_resume.position.offset));
    m_file.csv->reader.emplace(*m_file.source, m_file.csv->dialect, m_resume.position);
    return {};
}

Result<void> ImportJob::beginRun()
{
    const auto digest = fileDigest(m_options.file);
    if (!digest)
        return digest.error();
    m_run.kind = m_file.plan->kind;
    m_run.sourceName = m_options.file;
    m_run.sourceHash = *digest;
    m_run.mapping = m_file.mapping;
    m_run.options = "{}";
    m_run.startedAt = m_session.now();
    m_run.actor = m_session.actor().login;
    ImportRepository& imports = m_session.repositories().imports;
    if (m_options.resume) {
        const auto unfinished = imports.unfinishedOf(m_file.plan->kind, *digest);
        if (!unfinished)
            return unfinished.error();
        if (*unfinished)
            BATON_TRY(resumeFrom(**unfinished));
        else
            refuse({{Severity::Error, "import.nothing_to_resume", "", {m_options.file}}});
        if (m_refused)
            return {};
    }
    m_resume.route = m_resume.route || m_options.route;
    m_resume.keepKnown = m_resume.keepKnown || m_options.keepKnown;
    return prepareErrors();
}

/// Before anything is committed. A place of one's own choice must be there; the usual one need not, if no row
/// is rejected.
Result<void> ImportJob::prepareErrors()
{
    const std::string& chosen = m_options.errorFile;
    std::string path = chosen.empty() ? m_resume.errorFile : chosen;
    if (path.empty())
        path = m_options.file + ".errors.csv";
    if (!isSamePlace(path, m_resume.errorFile)) // there is nothing of this import in it yet
        m_resume.errorBytes = 0;
    std::error_code failure; // without a working folder the path stays as it is, and is told as unwritable
    const auto absolute = std::filesystem::absolute(path, failure);
    m_resume.errorFile = failure ? path : absolute.string();
    std::vector<std::string> kept = filesOf(m_session.connection());
    kept.push_back(m_options.file);
    BATON_TRY(checkSpares(path, kept));
    if (!chosen.empty())
        BATON_TRY(checkWritable(path));
    m_errors.emplace(std::move(path), *m_file.csv);
    return m_errors->goOnBehind(m_resume.errorBytes, m_resume.errorDigest);
}

Result<void> ImportJob::reject(const CsvRow& row, const Problems& problems)
{
    ++m_run.rejected;
    for (const Problem& problem : problems) {
        if (m_problems.size() < kMostProblems)
            m_problems.push_back(problem);
    }
    return m_errors->add(row, problems);
}

Result<void> ImportJob::note(const CsvRow& row, const SinkOutcome& outcome)
{
    switch (outcome.kind) {
    case SinkOutcome::Kind::Created:
        ++m_run.created;
        break;
    case SinkOutcome::Kind::Updated:
        ++m_run.updated;
        break;
    case SinkOutcome::Kind::Duplicate:
        ++m_run.duplicate;
        break;
    case SinkOutcome::Kind::Rejected:
        return reject(row, outcome.problems);
    }
    return {};
}

Result<void> ImportJob::takeRow(MappedRow& row)
{
    ++m_run.rowsRead;
    const auto store = [&](auto& draft) -> Result<void> {
        const auto outcome = m_sink->store(std::move(draft));
        return outcome ? note(row.row, *outcome) : outcome.error();
    };
    if (const auto* const problems = std::get_if<Problems>(&row.draft))
        return reject(row.row, *problems);
    if (auto* const lead = std::get_if<PreparedLead>(&row.draft))
        return store(*lead);
    if (auto* const activity = std::get_if<ActivityDraft>(&row.draft))
        return store(*activity);
    return store(std::get<AccountDraft>(row.draft));
}

/// The longer an import, the larger the indexes and the more pages of them each commit rewrites: it commits
/// less often.
std::int64_t ImportJob::rowsOfBatch() const
{
    constexpr std::int64_t kMostTimes = 4;
    const std::int64_t least = m_options.rowsPerTransaction;
    return std::clamp(m_run.rowsRead / 10, least, kMostTimes * least);
}

/// Reads rows until the batch is full; false at the end of the file.
Result<bool> ImportJob::readBatch()
{
    if (!m_feed)
        m_feed.emplace(*m_file.csv->reader, *m_file.plan);
    for (std::int64_t left = rowsOfBatch(); left > 0; --left) {
        const auto row = m_feed->next();
        if (!row)
            return row.error();
        if (!*row)
            return false;
        BATON_TRY(takeRow(**row));
        BATON_FAIL_POINT("import.after_row");
    }
    return true;
}

/// The position reached, in both files, goes into the same transaction as the rows before it.
Result<void> ImportJob::recordProgress()
{
    BATON_TRY(m_errors->save());
    m_resume.position = m_feed->position();
    m_resume.errorBytes = m_errors->size();
    m_resume.errorDigest = m_errors->digest();
    m_run.bytesDone = std::int64_t(m_resume.position.offset);
    m_run.options = resumePointText(m_resume);
    if (m_run.status != ImportRow::Status::Running)
        m_run.finishedAt = m_session.now();
    return m_session.repositories().imports.update(m_run);
}

bool ImportJob::goOn(const Progress& progress) const
{
    return !progress || progress({m_feed->position().offset, m_file.source->size(), m_run.rowsRead,
                                  m_run.created, m_run.updated, m_run.duplicate, m_run.rejected});
}

ImportReport ImportJob::report() const
{
    const ImportRow& run = m_run;
    ImportReport report;
    report.id = m_refused || m_options.dryRun ? ImportId() : run.id;
    report.rows = run.rowsRead;
    report.created = run.created;
    report.updated = run.updated;
    report.duplicate = run.duplicate;
    report.rejected = run.rejected;
    report.cancelled = run.status == ImportRow::Status::Cancelled;
    report.refused = m_refused;
    if (m_errors && run.rejected > 0)
        report.errorFile = m_errors->path();
    if (m_file.plan)
        report.unmapped = m_file.plan->unmapped;
    if (m_file.csv)
        report.encoding = m_file.csv->dialect.encoding;
    report.problems = m_problems;
    return report;
}

/// What a batch needs open: a transaction, the run's row, and a sink that writes under its number.
Result<void> ImportJob::beginBatch()
{
    if (m_transaction)
        return {};
    auto begun = Transaction::begin(m_session.connection());
    if (!begun)
        return begun.error();
    m_transaction.emplace(std::move(*begun));
    ImportRepository& imports = m_session.repositories().imports;
    if (m_stored.id) {
        BATON_TRY(checkNobodyElseGoesOn(imports, m_stored));
    } else {
        const auto id = imports.insert(m_run);
        if (!id)
            return id.error();
        m_run.id = *id;
    }
    return beginStoring(m_session.now());
}

/// Rows of a batch come in now: an import may take hours, or be resumed another day, and who is there then is
/// another matter.
Result<void> ImportJob::beginStoring(Instant now)
{
    if (m_resume.route && !m_engine)
        m_engine.emplace(m_session);
    if (m_engine)
        BATON_TRY(m_engine->beginIntake(now));
    if (!m_sink) {
        LeadIntake::StoreNew storeNew;
        if (m_engine)
            storeNew = [this](LeadRow& row) { return m_engine->decideNew(row); };
        m_sink.emplace(m_session.repositories(), m_session.actor(), m_run.id, std::move(storeNew));
        m_sink->setKeepKnown(m_resume.keepKnown);
    }
    m_sink->begin(now);
    return {};
}

/// At the end of a file of accounts: an owner may open a gate for leads that wait for nothing else.
Result<void> ImportJob::wakeLeadsOfAccounts()
{
    if (m_run.status == ImportRow::Status::Running || m_run.kind != ImportKind::Accounts)
        return {};
    const auto rules = m_session.snapshot(m_session.now());
    if (!rules && rules.error().code != "engine.no_playbook" && rules.error().code != "engine.no_roster")
        return rules.error();
    if (!rules || !(*rules)->binder().needs(fields::AccountOwner) || m_run.created + m_run.updated == 0)
        return {};
    return m_session.repositories().leads.wakeScored(kDueAtOnce);
}

Result<void> ImportJob::commitBatch()
{
    BATON_TRY(m_sink->finish());
    BATON_TRY(wakeLeadsOfAccounts());
    BATON_TRY(recordProgress());
    if (m_engine)
        BATON_TRY(m_engine->finish());
    BATON_FAIL_POINT("import.before_commit");
    BATON_TRY(m_transaction->commit());
    m_transaction.reset();
    m_stored = m_run;
    if (m_engine)
        m_engine->committed();
    BATON_FAIL_POINT("import.after_commit");
    return {};
}

/// Everything or nothing: for strict and dry runs, in one transaction that rolls back unless it is committed.
Result<ImportReport> ImportJob::runWhole(const Progress& progress)
{
    const ImportRow before = m_run; // an import that is resumed has a number and counts
    BATON_TRY(beginBatch());
    for (bool more = true; more;) {
        const auto read = readBatch();
        if (!read)
            return read.error();
        more = *read;
        if (more && !goOn(progress)) {
            m_run = before;
            m_run.status = ImportRow::Status::Cancelled;
            return report();
        }
    }
    BATON_TRY(m_errors->flush());
    m_refused = m_options.strict && m_run.rejected > 0;
    if (m_refused || m_options.dryRun)
        return report();
    m_run.status = ImportRow::Status::Done;
    BATON_TRY(commitBatch());
    return report();
}

Result<ImportReport> ImportJob::runInBatches(const Progress& progress,
                                             const std::function<void()>& betweenBatches)
{
    for (bool more = true; more;) {
        BATON_TRY(beginBatch());
        const auto read = readBatch();
        if (!read)
            return read.error();
        more = *read;
        const bool cancelled = more && !goOn(progress);
        more = more && !cancelled;
        if (!more)
            m_run.status = cancelled ? ImportRow::Status::Cancelled : ImportRow::Status::Done;
        BATON_TRY(commitBatch());
        if (more && betweenBatches)
            betweenBatches();
        if (more)
            Connection::letOthersWrite();
    }
    return report();
}

Result<ImportReport> ImportJob::run(const Progress& progress, const std::function<void()>& betweenBatches)
{
    BATON_TRY(openFile());
    if (!m_refused)
        BATON_TRY(beginRun());
    if (m_refused)
        return report();
    return m_options.strict || m_options.dryRun ? runWhole(progress) : runInBatches(progress, betweenBatches);
}

} // namespace

Result<ImportReport> importCsv(Session& session, const ImportOptions& options,
                               const std::function<bool(const ImportProgress&)>& progress,
                               const std::function<void()>& betweenBatches)
{
    if (!options.dryRun)
        BATON_TRY(session.require(Right::ImportData));
    return ImportJob(session, options).run(progress, betweenBatches);
}

} // namespace baton
