-- SPDX-License-Identifier: GPL-3.0-or-later
-- What lists mostly filter, search and sort by: open work in the order of its arrival, and all leads in the order in which
-- they are written. A list of other columns has to read the table.
DROP INDEX lead_open;
CREATE INDEX lead_open ON lead (received_at, id, state, owner, stage, score_milli, grade, account_id, external_id, email,
                                first_name, last_name, company, phone, country, source)
    WHERE state = 'due' OR state = 'owned' OR state = 'held';
CREATE INDEX lead_listed ON lead (id, received_at, state, owner, stage, score_milli, grade, account_id, external_id, email,
                                  first_name, last_name, company, phone, country, source);
