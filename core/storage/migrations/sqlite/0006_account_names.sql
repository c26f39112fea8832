-- SPDX-License-Identifier: GPL-3.0-or-later
-- An account that has nothing but its name is recognised by it when it comes again.
CREATE INDEX account_name ON account (name) WHERE external_id IS NULL AND domain IS NULL;
