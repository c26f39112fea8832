// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a workspace cost SQLite alone: writes the leads of a workspace once more, with all that
// was recorded of them, into a new file with the same tables and indexes, by the C API and with nothing
// around it. usage: rows_floor WORKSPACE NEWFILE LEADS_PER_COMMIT MOST_LEADS   prints leads/s of the writing,
// without the reading
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace {

using Handle = std::unique_ptr<sqlite3, decltype([](sqlite3* handle) { sqlite3_close(handle); })>;
using Query = std::unique_ptr<sqlite3_stmt, decltype([](sqlite3_stmt* query) { sqlite3_finalize(query); })>;
using Cell =
    std::unique_ptr<sqlite3_value, decltype([](sqlite3_value* value) { sqlite3_value_free(value); })>;

/// Read together, so that the reading is done before the writing begins.
constexpr long kChunk = 20'000;

/// Tables with rows of single leads, and how they name the lead.
constexpr std::array<std::array<const char*, 2>, 6> kOfLeads = {{{"lead", "id"},
                                                                 {"journey", "lead_id"},
                                                                 {"activity", "lead_id"},
                                                                 {"lead_event", "lead_id"},
                                                                 {"decision", "lead_id"},
                                                                 {"assignment_open", "lead_id"}}};

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "rows_floor: %s\n", what);
    std::exit(1);
}

void execute(sqlite3* handle, const std::string& sql)
{
    if (sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(handle));
}

Query prepare(sqlite3* handle, const std::string& sql)
{
    sqlite3_stmt* query = nullptr;
    if (sqlite3_prepare_v3(handle, sql.c_str(), -1, SQLITE_PREPARE_PERSISTENT, &query, nullptr) != SQLITE_OK)
        fail(sqlite3_errmsg(handle));
    return Query(query);
}

std::string textAt(const Query& query, int column)
{
    const auto* const text = reinterpret_cast<const char*>(sqlite3_column_text(query.get(), column));
    return text ? text : "";
}

void write(const Query& query)
{
    if (sqlite3_step(query.get()) != SQLITE_DONE)
        fail(sqlite3_errmsg(sqlite3_db_handle(query.get())));
    sqlite3_reset(query.get());
}

Handle open(const std::string& path)
{
    sqlite3* handle = nullptr;
    if (sqlite3_open(path.c_str(), &handle) != SQLITE_OK)
        fail(sqlite3_errmsg(handle));
    return Handle(handle);
}

/// The workspace's settings, tables and indexes, and what belongs to no lead.
Handle copyOfEmpty(const std::string& workspace, const std::string& file)
{
    for (const char* const suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(file + suffix);
    Handle copy = open(file);
    execute(copy.get(), "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; "
                        "PRAGMA wal_autocheckpoint=16000; PRAGMA journal_size_limit=536870912");
    execute(copy.get(), "ATTACH '" + workspace + "' AS source");
    std::vector<std::string> statements;
    const Query schema =
        prepare(copy.get(), "SELECT type, name, sql FROM source.sqlite_master WHERE sql IS NOT NULL "
                            "AND type IN ('table', 'index') ORDER BY type = 'index'");
    const auto isOfLeads = [](const std::string& table) {
        return std::ranges::any_of(kOfLeads, [&](const auto& each) { return table == each[0]; });
    };
    while (sqlite3_step(schema.get()) == SQLITE_ROW) {
        statements.push_back(textAt(schema, 2));
        const std::string table = textAt(schema, 1);
        if (textAt(schema, 0) == "table" && !isOfLeads(table)) {
            statements.push_back("INSERT INTO main." + table);
            statements.back() += " SELECT * FROM source." + table;
        }
    }
    for (const std::string& sql : statements)
        execute(copy.get(), sql);
    sqlite3_reset(schema.get());
    execute(copy.get(), "DETACH source");
    return copy;
}

struct Row {
    std::size_t table = 0;
    std::vector<Cell> cells;
};

struct Lead {
    std::vector<Row> rows;
    std::string pool, rep; ///< whose balances its decision changed; empty: none
};

using Leads = std::map<std::int64_t, Lead>;

/// The next leads after `after`, with the rows of all tables.
Leads readChunk(sqlite3* source, std::int64_t after)
{
    Leads leads;
    for (std::size_t table = 0; table < kOfLeads.size(); ++table) {
        const auto [name, key] = kOfLeads[table];
        const Query query = prepare(source, "SELECT " + std::string(key) + ", * FROM " + name + " WHERE " +
                                                key + " > " + std::to_string(after) + " AND " + key +
                                                " <= " + std::to_string(after + kChunk));
        while (sqlite3_step(query.get()) == SQLITE_ROW) {
            Row row{table, {}};
            for (int column = 1; column < sqlite3_column_count(query.get()); ++column)
                row.cells.emplace_back(sqlite3_value_dup(sqlite3_column_value(query.get(), column)));
            leads[sqlite3_column_int64(query.get(), 0)].rows.push_back(std::move(row));
        }
    }
    const Query owner = prepare(source, "SELECT pool, rep FROM assignment_open WHERE lead_id = ?1");
    for (auto& [id, lead] : leads) {
        sqlite3_bind_int64(owner.get(), 1, id);
        if (sqlite3_step(owner.get()) == SQLITE_ROW) {
            lead.pool = textAt(owner, 0);
            lead.rep = textAt(owner, 1);
        }
        sqlite3_reset(owner.get());
    }
    return leads;
}

class Writer {
public:
    explicit Writer(sqlite3* copy)
        : m_begin(prepare(copy, "BEGIN IMMEDIATE")),
          m_commit(prepare(copy, "COMMIT")),
          m_balance(prepare(copy, "UPDATE pool_balance SET owed = owed + 1 WHERE pool = ?1")),
          m_position(prepare(copy, "UPDATE pool_position SET position = position + 1 WHERE pool = ?1")),
          m_load(prepare(copy, "UPDATE rep_load SET open = open + 1 WHERE rep = ?1"))
    {
        for (const auto& [name, key] : kOfLeads) {
            const Query columns = prepare(copy, "SELECT * FROM " + std::string(name));
            std::string places = "?";
            for (int column = 1; column < sqlite3_column_count(columns.get()); ++column)
                places += ",?";
            m_inserts.push_back(
                prepare(copy, "INSERT INTO " + std::string(name) + " VALUES(" + places + ")"));
        }
    }

    void begin() { write(m_begin); }
    void lead(const Lead& lead)
    {
        for (const Row& row : lead.rows) {
            const Query& insert = m_inserts[row.table];
            for (std::size_t i = 0; i < row.cells.size(); ++i)
                sqlite3_bind_value(insert.get(), int(i) + 1, row.cells[i].get());
            write(insert);
        }
        if (!lead.rep.empty()) {
            m_pools.insert(lead.pool);
            m_reps.insert(lead.rep);
        }
    }
    /// Balances are written once a commit, as by the engine: each turn of a pool moves what it owes to all
    /// its members.
    void commit()
    {
        for (const std::string& pool : m_pools) {
            update(m_balance, pool);
            update(m_position, pool);
        }
        for (const std::string& rep : m_reps)
            update(m_load, rep);
        m_pools.clear();
        m_reps.clear();
        write(m_commit);
    }

private:
    static void update(const Query& query, const std::string& key)
    {
        sqlite3_bind_text(query.get(), 1, key.data(), int(key.size()), SQLITE_STATIC);
        write(query);
    }

    Query m_begin, m_commit, m_balance, m_position, m_load;
    std::vector<Query> m_inserts;
    std::set<std::string> m_pools, m_reps; ///< booked since the last commit
};

} // namespace

int main(int count, char** arguments)
{
    if (count != 5)
        fail("usage: rows_floor WORKSPACE NEWFILE LEADS_PER_COMMIT MOST_LEADS");
    const long perCommit = std::atol(arguments[3]), most = std::atol(arguments[4]);
    const Handle copy = copyOfEmpty(arguments[1], arguments[2]);
    const Handle source = open(arguments[1]);
    Writer writer(copy.get());
    std::chrono::duration<double> spent{};
    std::clock_t cpuSpent = 0;
    long written = 0;
    std::int64_t after = 0;
    while (written < most) {
        const Leads leads = readChunk(source.get(), after);
        if (leads.empty())
            break;
        const auto began = std::chrono::steady_clock::now();
        const std::clock_t cpuBegan = std::clock();
        long open = 0;
        for (auto lead = leads.begin(); lead != leads.end() && written < most; ++lead, ++written) {
            if (open == 0)
                writer.begin();
            writer.lead(lead->second);
            if (++open == perCommit) {
                writer.commit();
                open = 0;
            }
        }
        if (open > 0)
            writer.commit();
        spent += std::chrono::steady_clock::now() - began;
        cpuSpent += std::clock() - cpuBegan;
        after += kChunk;
    }
    std::printf("%ld leads, %ld a commit, leads/s: %.0f, leads/CPU s: %.0f\n", written, perCommit,
                double(written) / spent.count(), double(written) * CLOCKS_PER_SEC / double(cpuSpent));
    return 0;
}
