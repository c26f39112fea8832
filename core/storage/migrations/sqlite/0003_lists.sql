-- SPDX-License-Identifier: GPL-3.0-or-later
-- What writing a lead costs is mostly indexes: two fewer of them over the tables that grow with every decision.

-- The events of a lead are a list: lead.last_event, and from each the one before.
ALTER TABLE lead ADD COLUMN last_event INTEGER NOT NULL DEFAULT 0; -- 0: none
ALTER TABLE lead_event ADD COLUMN previous INTEGER; -- NULL: the lead's first
UPDATE lead SET last_event = coalesce((SELECT max(seq) FROM lead_event e WHERE e.lead_id = lead.id), 0);
UPDATE lead_event SET previous = (
    SELECT max(seq) FROM lead_event e WHERE e.lead_id = lead_event.lead_id AND e.seq < lead_event.seq);
DROP INDEX lead_event_lead;

DROP INDEX assignment_open;
DROP INDEX assignment_rep;
ALTER TABLE assignment RENAME TO assignment_before;

-- Who has a lead now, from one decision: the key keeps it to one (I1). What the decision booked in the ledger of a pool
-- stands beside it: position of the ledger afterwards, and the entries.
CREATE TABLE assignment_open (
    lead_id INTEGER PRIMARY KEY REFERENCES lead (id),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    rep TEXT NOT NULL,
    pool TEXT, -- NULL: outside pools
    how TEXT NOT NULL,
    actor TEXT NOT NULL,
    value REAL NOT NULL,
    opened_at INTEGER NOT NULL,
    override INTEGER NOT NULL CHECK (override IN (0, 1)), -- by hand, in spite of a cap
    ledger_pool TEXT, -- NULL: nothing was booked
    position INTEGER,
    entries TEXT
) STRICT;
CREATE INDEX assignment_rep ON assignment_open (rep);

-- Who had one: a closed assignment moves here. One row per decision (I4).
CREATE TABLE assignment_past (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    lead_id INTEGER NOT NULL REFERENCES lead (id),
    rep TEXT NOT NULL,
    pool TEXT,
    how TEXT NOT NULL,
    actor TEXT NOT NULL,
    value REAL NOT NULL,
    opened_at INTEGER NOT NULL,
    closed_at INTEGER NOT NULL,
    close_reason TEXT,
    override INTEGER NOT NULL CHECK (override IN (0, 1)),
    ledger_pool TEXT,
    position INTEGER,
    entries TEXT
) STRICT;
CREATE INDEX assignment_past_lead ON assignment_past (lead_id);

-- What was booked before stays where it is, in ledger_entry; from now on only what is booked without an assignment goes
-- there.
INSERT INTO assignment_open (lead_id, decision_id, rep, pool, how, actor, value, opened_at, override)
SELECT lead_id, decision_id, rep, pool, how, actor, value, opened_at, override
FROM assignment_before WHERE closed_at IS NULL;
INSERT INTO assignment_past (decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, close_reason,
    override)
SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, close_reason, override
FROM assignment_before WHERE closed_at IS NOT NULL;
DROP TABLE assignment_before;

-- Both, for reading.
CREATE VIEW assignment AS
SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, NULL AS closed_at, NULL AS close_reason, override
FROM assignment_open
UNION ALL
SELECT decision_id, lead_id, rep, pool, how, actor, value, opened_at, closed_at, close_reason, override
FROM assignment_past;

-- Every booking of a pool.
CREATE VIEW ledger AS
SELECT ledger_pool AS pool, position, decision_id, entries FROM assignment_open WHERE ledger_pool IS NOT NULL
UNION ALL
SELECT ledger_pool, position, decision_id, entries FROM assignment_past WHERE ledger_pool IS NOT NULL
UNION ALL
SELECT pool, position, decision_id, entries FROM ledger_entry;
