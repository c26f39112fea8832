-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the console needs beside the main job. Each block is a subject of its own.

-- People: who has left, and who is whom in the roster.
ALTER TABLE person ADD COLUMN active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1));
ALTER TABLE person ADD COLUMN rep TEXT;

-- What people did to leads: one row per command, and what it changed about each lead, so that it can be taken back.
CREATE TABLE lead_action (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    parameters TEXT NOT NULL, -- JSON
    undoes INTEGER REFERENCES lead_action (id),
    undone_by INTEGER REFERENCES lead_action (id)
) STRICT;

CREATE TABLE lead_action_lead (
    action_id INTEGER NOT NULL REFERENCES lead_action (id),
    lead_id INTEGER NOT NULL,
    event_seq INTEGER NOT NULL,
    change TEXT NOT NULL, -- JSON
    PRIMARY KEY (action_id, lead_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX lead_action_of_lead ON lead_action_lead (lead_id);

-- Reps who gave a lead back: routing passes them over for it.
CREATE TABLE lead_exclusion (
    lead_id INTEGER NOT NULL REFERENCES lead (id),
    rep TEXT NOT NULL,
    PRIMARY KEY (lead_id, rep)
) STRICT, WITHOUT ROWID;

-- Leads that wait until an instant, then begin anew.
CREATE TABLE recycled_lead (
    lead_id INTEGER PRIMARY KEY REFERENCES lead (id),
    until INTEGER NOT NULL,
    reason TEXT NOT NULL
) STRICT;

-- Who gave whom which roles.
CREATE TABLE person_change (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    login TEXT NOT NULL,
    change TEXT NOT NULL -- JSON
) STRICT;

-- Open work, by far the smaller part, with all that its counts and its default order look at.
CREATE INDEX lead_open ON lead (received_at, id, state, owner)
    WHERE state = 'due' OR state = 'owned' OR state = 'held';
-- All leads in that order; nothing in it ever changes.
CREATE INDEX lead_received ON lead (received_at);
-- Which of them are in no list.
CREATE INDEX lead_withdrawn ON lead (state) WHERE state = 'withdrawn';

-- What a person's list of leads shows and how, under a name.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL, -- login
    name TEXT NOT NULL,
    name_key TEXT NOT NULL, -- folded
    shared INTEGER NOT NULL CHECK (shared IN (0, 1)),
    definition TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_view_name ON saved_view (owner, name_key);

-- How files become leads, under names, for everybody who imports.
CREATE TABLE saved_mapping (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('leads', 'activities', 'accounts')),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL, -- folded
    columns_hash BLOB NOT NULL, -- of the folded names of the file's columns: what files it is offered for
    document TEXT NOT NULL,
    actor TEXT NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX saved_mapping_name ON saved_mapping (kind, name_key);
