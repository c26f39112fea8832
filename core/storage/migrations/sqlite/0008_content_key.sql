-- SPDX-License-Identifier: GPL-3.0-or-later
-- What recognises a lead without an id and an email outlives the email that it gets later.
ALTER TABLE lead ADD COLUMN content_key INTEGER;
UPDATE lead SET content_key = email_key, email_key = NULL WHERE email IS NULL AND email_key IS NOT NULL;
CREATE INDEX lead_content ON lead (content_key) WHERE content_key IS NOT NULL;
