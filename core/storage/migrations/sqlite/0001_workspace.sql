-- SPDX-License-Identifier: GPL-3.0-or-later
-- The workspace. Instants are epoch milliseconds UTC; *_key are 64-bit stable hashes; documents, fields and traces are
-- JSON text that no SQL looks into. Few indexes: their upkeep dominates bulk work.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    roles TEXT NOT NULL -- keys, separated by a space
) STRICT;

CREATE TABLE playbook_version (
    version INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    document TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'live', 'retired')),
    note TEXT NOT NULL,
    actor TEXT NOT NULL,
    published_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX playbook_live ON playbook_version (status) WHERE status = 'live';

CREATE TABLE roster_version (
    version INTEGER PRIMARY KEY,
    effective_from INTEGER NOT NULL,
    document TEXT NOT NULL,
    hash BLOB NOT NULL,
    actor TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    -- The last decision made before this version was recorded: there is one writer, so this is the order of commits.
    after_decision INTEGER NOT NULL
) STRICT;

CREATE TABLE presence (
    rep TEXT NOT NULL,
    since INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('online', 'paused', 'offline')),
    actor TEXT NOT NULL,
    PRIMARY KEY (rep, since)
) STRICT;

CREATE TABLE import_run (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('leads', 'activities', 'accounts')),
    source_name TEXT NOT NULL,
    source_sha256 BLOB NOT NULL,
    mapping TEXT NOT NULL,
    options TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    finished_at INTEGER,
    status TEXT NOT NULL CHECK (status IN ('running', 'done', 'cancelled', 'undone', 'failed')),
    bytes_done INTEGER NOT NULL,
    rows_read INTEGER NOT NULL,
    created INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    duplicate INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    actor TEXT NOT NULL
) STRICT;

-- What a lead was before an import changed it.
CREATE TABLE import_change (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import_run (id),
    lead_id INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    before TEXT NOT NULL
) STRICT;
CREATE INDEX import_change_import ON import_change (import_id);

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    external_id TEXT,
    name TEXT NOT NULL,
    domain TEXT,
    owner TEXT,
    fields TEXT
) STRICT;
CREATE UNIQUE INDEX account_external ON account (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX account_domain ON account (domain) WHERE domain IS NOT NULL;

CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    -- Not IN: for a list SQLite builds an index at every write of a row, which doubles what a write costs.
    state TEXT NOT NULL CHECK (state = 'due' OR state = 'owned' OR state = 'held' OR state = 'nurture'
                               OR state = 'ended' OR state = 'withdrawn'),
    stage TEXT NOT NULL,
    owner TEXT,
    previous_owner TEXT,
    disposition TEXT,
    received_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    due_at INTEGER, -- when the engine has to look at it again; NULL: not before something happens
    score_milli INTEGER,
    grade TEXT,
    account_id INTEGER REFERENCES account (id),
    import_id INTEGER REFERENCES import_run (id), -- that created it
    event_count INTEGER NOT NULL, -- length and
    head_hash BLOB NOT NULL,      -- last hash of its event chain: a cut tail shows
    external_id TEXT,
    email_key INTEGER,  -- of the folded email
    domain_key INTEGER, -- of the registrable domain of a business email; NULL for consumer mailboxes
    email TEXT,
    first_name TEXT,
    last_name TEXT,
    company TEXT,
    job_title TEXT,
    phone TEXT,
    website TEXT,
    industry TEXT,
    employees REAL,
    revenue REAL,
    country TEXT,
    state_region TEXT,
    city TEXT,
    postal_code TEXT,
    source TEXT,
    campaign TEXT,
    message TEXT,
    custom TEXT
) STRICT;
CREATE UNIQUE INDEX lead_external ON lead (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX lead_email ON lead (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX lead_domain ON lead (domain_key, id) WHERE domain_key IS NOT NULL AND owner IS NOT NULL;
CREATE INDEX lead_account ON lead (account_id, id) WHERE account_id IS NOT NULL AND owner IS NOT NULL;
-- The work queue. Holds are retried oldest first whatever their retry instant; all else is taken as it fell due.
CREATE INDEX lead_held ON lead (received_at, id, due_at) WHERE due_at IS NOT NULL AND state = 'held';
CREATE INDEX lead_due ON lead (due_at, id) WHERE due_at IS NOT NULL AND state <> 'held';

-- Where a lead that waits will go on.
CREATE TABLE journey (
    lead_id INTEGER PRIMARY KEY REFERENCES lead (id),
    playbook_version INTEGER NOT NULL REFERENCES playbook_version (version),
    tree TEXT NOT NULL,
    node TEXT NOT NULL,
    hold_queue TEXT NOT NULL,
    held_since INTEGER NOT NULL,
    retry_at INTEGER,
    expires_at INTEGER,
    expired_node TEXT
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    lead_id INTEGER NOT NULL REFERENCES lead (id),
    external_id TEXT,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    fields TEXT,
    import_id INTEGER REFERENCES import_run (id)
) STRICT;
CREATE INDEX activity_lead ON activity (lead_id, at);
CREATE UNIQUE INDEX activity_external ON activity (external_id) WHERE external_id IS NOT NULL;

-- Append-only, and without a reference to lead: the record outlives what it is about.
CREATE TABLE lead_event (
    seq INTEGER PRIMARY KEY,
    lead_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT,      -- NULL: erased, and so is the salt
    salt BLOB,
    payload_hash BLOB, -- of salt and payload, kept when they are erased
    hash BLOB NOT NULL
) STRICT;
CREATE INDEX lead_event_lead ON lead_event (lead_id);

CREATE TABLE seal (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    event_seq INTEGER NOT NULL, -- the last event under it
    hash BLOB NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    lead_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    playbook_version INTEGER NOT NULL REFERENCES playbook_version (version),
    roster_version INTEGER NOT NULL REFERENCES roster_version (version),
    kind TEXT NOT NULL,
    trace TEXT NOT NULL
) STRICT;
CREATE INDEX decision_lead ON decision (lead_id);

-- One row per decision that gave a lead to somebody, so that each has exactly one decision (I4).
CREATE TABLE assignment (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    lead_id INTEGER NOT NULL REFERENCES lead (id),
    rep TEXT NOT NULL,
    pool TEXT, -- NULL: outside pools
    how TEXT NOT NULL,
    actor TEXT NOT NULL,
    value REAL NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER,
    close_reason TEXT,
    override INTEGER NOT NULL CHECK (override IN (0, 1)) -- by hand, in spite of a cap
) STRICT;
CREATE UNIQUE INDEX assignment_open ON assignment (lead_id) WHERE closed_at IS NULL; -- I1
CREATE INDEX assignment_rep ON assignment (rep) WHERE closed_at IS NULL;

CREATE TABLE pool_position (
    pool TEXT PRIMARY KEY,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE pool_balance (
    pool TEXT NOT NULL,
    rep TEXT NOT NULL,
    owed INTEGER NOT NULL,
    deferred INTEGER NOT NULL,
    last_turn INTEGER NOT NULL,
    open INTEGER NOT NULL,
    day_key INTEGER NOT NULL,
    day INTEGER NOT NULL,
    week_key INTEGER NOT NULL,
    week INTEGER NOT NULL,
    month_key INTEGER NOT NULL,
    month INTEGER NOT NULL,
    value REAL NOT NULL,
    PRIMARY KEY (pool, rep)
) STRICT, WITHOUT ROWID;

CREATE TABLE rep_load (
    rep TEXT PRIMARY KEY,
    open INTEGER NOT NULL,
    day_key INTEGER NOT NULL,
    day INTEGER NOT NULL,
    week_key INTEGER NOT NULL,
    week INTEGER NOT NULL,
    month_key INTEGER NOT NULL,
    month INTEGER NOT NULL,
    value REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE ledger_entry (
    pool TEXT NOT NULL,
    position INTEGER NOT NULL,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    entries TEXT NOT NULL,
    PRIMARY KEY (pool, position)
) STRICT, WITHOUT ROWID;
