// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sample.h"

#include "core/runtime/publishing.h"
#include "core/runtime/sample_actor.h"
#include "core/runtime/sample_company.h"
#include "core/runtime/sample_documents.h"
#include "core/runtime/sample_history.h"
#include "core/runtime/sample_random.h"
#include "core/runtime/sample_stories.h"
#include "core/storage/connection.h"
#include "core/storage/repositories.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace baton {

namespace {

constexpr int kAccounts = 60;
constexpr std::int64_t kBatch = 5000;
constexpr std::uint64_t kOwnerStream = 5;

/// A history is thousands of commits that nobody misses if the power fails: until the end of its life they
/// are atomic as ever, but reach the disk only now and then.
class RelaxedCommits {
public:
    explicit RelaxedCommits(Connection& connection) : m_connection(connection)
    {
        m_relaxed = connection.execute("PRAGMA synchronous=NORMAL").ok();
    }
    ~RelaxedCommits()
    {
        if (m_relaxed)
            static_cast<void>(m_connection.execute("PRAGMA synchronous=FULL"));
    }
    RelaxedCommits(const RelaxedCommits&) = delete;
    RelaxedCommits& operator=(const RelaxedCommits&) = delete;

private:
    Connection& m_connection;
    bool m_relaxed = false;
};

Result<void> checkEmpty(Session& session)
{
    Repositories& repositories = session.repositories();
    const auto leads = repositories.leads.count();
    if (!leads)
        return leads.error();
    const auto playbook = repositories.playbooks.live();
    if (!playbook)
        return playbook.error();
    const auto rosters = repositories.rosters.list();
    if (!rosters)
        return rosters.error();
    if (*leads > 0 || *playbook || !rosters->empty())
        return Error{"sample.not_empty"};
    return {};
}

/// Both documents are compiled in and tested; one that is refused all the same is a fault of this build.
template <typename Version>
Result<void> checked(const Result<Publication<Version>>& publication)
{
    if (!publication)
        return publication.error();
    if (publication->version)
        return {};
    const Problem& problem = publication->problems.front();
    return Error{"sample.broken", {problem.code, problem.location}};
}

Result<void> publishDocuments(Session& session)
{
    BATON_TRY(checked(importRoster(session, sampleRosterText(session.now()), std::nullopt)));
    return checked(publishPlaybook(session, samplePlaybookText(), "Sample"));
}

/// Who looks after accounts in a country.
std::string_view ownerIn(std::string_view country, SampleRandom& random)
{
    static constexpr auto americas = std::to_array<std::string_view>(
        {"dana-whitlow", "marcus-ebell", "june-halvorsen", "caleb-ostrow", "sora-tanigawa", "gordon-ashby"});
    static constexpr auto german = std::to_array<std::string_view>({"lena-brandhoff", "jonas-wieland"});
    static constexpr auto asian =
        std::to_array<std::string_view>({"mei-tanaka-lim", "ravi-sundaresh", "bridie-callan"});
    if (country == "US" || country == "CA" || country == "MX" || country == "BR")
        return random.pick<std::string_view>(americas);
    if (country == "DE" || country == "AT" || country == "CH")
        return random.pick<std::string_view>(german);
    if (country == "SG" || country == "AU" || country == "NZ" || country == "JP" || country == "IN")
        return random.pick<std::string_view>(asian);
    return country == "FR" || country == "BE" ? "claire-montvert" : "owen-tregarth";
}

Result<void> addAccounts(Session& session, std::uint64_t seed, SampleReport& report)
{
    auto transaction = Transaction::begin(session.connection());
    if (!transaction)
        return transaction.error();
    for (std::uint64_t index = 0; index < kAccounts; ++index) {
        const SampleCompany company = sampleCompany(seed, index);
        SampleRandom random{seed, kOwnerStream, index};
        Account account;
        account.externalId = "account-" + std::to_string(index + 1);
        account.name = company.name;
        account.domain = company.domain;
        if (random.chance(0.7))
            account.owner = RepId::make(ownerIn(company.place->country, random));
        const auto id = session.repositories().accounts.upsert(account);
        if (!id)
            return id.error();
        ++report.accounts;
    }
    return transaction->commit();
}

/// Leads that only arrive, however many: none is kept in memory.
Result<void> addInBulk(Session& session, const SamplePopulation& population, std::int64_t count,
                       SampleReport& report, const std::function<bool(std::int64_t)>& progress)
{
    LeadIntake intake(session.repositories(), sampleActor());
    for (std::int64_t first = 0; first < count; first += kBatch) {
        auto transaction = Transaction::begin(session.connection());
        if (!transaction)
            return transaction.error();
        const std::int64_t last = std::min(count, first + kBatch);
        for (std::int64_t index = first; index < last; ++index) {
            LeadDraft draft = population.draft(index);
            draft.externalId = sampleExternalId(index + 1);
            const auto taken = intake.take(draft, *draft.receivedAt, {});
            if (!taken)
                return taken.error();
            ++report.leads;
        }
        BATON_TRY(transaction->commit());
        if (progress && !progress(report.leads))
            return {};
    }
    return {};
}

Result<void> addLeads(Session& session, const SampleOptions& options, SampleReport& report,
                      const std::function<bool(std::int64_t)>& progress)
{
    const Instant now = session.now();
    auto stories = sampleStories(now);
    const std::int64_t others = options.leads - std::int64_t(stories.size());
    const SamplePopulation population(options.seed, others, now);
    const Instant until = now - kSampleFreshHours;
    SampleHistory history(session, until);
    for (SamplePerson& story : stories)
        history.add(std::move(story));
    if (options.leads > kMostSampleHistory) {
        BATON_TRY(history.play(report, {}));
        return addInBulk(session, population, others, report, progress);
    }
    for (std::int64_t index = 0; index < others; ++index)
        history.add(population.person(index, index < others - kSampleFresh ? until : now));
    return history.play(report, progress);
}

} // namespace

Result<SampleReport> createSample(Session& session, const SampleOptions& options,
                                  const std::function<bool(std::int64_t)>& progress)
{
    if (options.leads < kFewestSampleLeads)
        return Error{"sample.too_few", {std::to_string(kFewestSampleLeads)}};
    BATON_TRY(checkEmpty(session));
    BATON_TRY(publishDocuments(session));
    SampleReport report;
    BATON_TRY(addAccounts(session, options.seed, report));
    {
        const RelaxedCommits relaxed(session.connection());
        BATON_TRY(addLeads(session, options, report, progress));
    }
    session.touch();
    const auto due = session.repositories().leads.countDue(session.now());
    if (!due)
        return due.error();
    report.due = *due;
    return report;
}

} // namespace baton
