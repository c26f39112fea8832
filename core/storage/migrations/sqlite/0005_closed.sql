-- SPDX-License-Identifier: GPL-3.0-or-later
-- Lists of all leads read two indexes, that of open work and this one, so that no write has to keep both.
DROP INDEX lead_listed;
CREATE INDEX lead_closed ON lead (id, received_at, state, owner, stage, score_milli, grade, account_id, external_id, email,
                                  first_name, last_name, company, phone, country, source)
    WHERE state = 'nurture' OR state = 'ended';
