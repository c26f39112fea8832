-- SPDX-License-Identifier: GPL-3.0-or-later
-- Time may open a gate of what a rep has: when a lead is put off until stands apart from when the engine looks at it.
ALTER TABLE lead ADD COLUMN snoozed_until INTEGER;
UPDATE lead SET snoozed_until = due_at WHERE state = 'owned' AND due_at > 0;
UPDATE lead SET due_at = 0 WHERE state = 'owned';
-- The gate that brought a lead to its stage, which alone may let it fall; NULL: no gate did.
ALTER TABLE lead ADD COLUMN raised_by TEXT;
UPDATE lead SET raised_by = (SELECT json_extract(d.trace, '$.gates[#-1]') FROM decision d
                             WHERE d.lead_id = lead.id AND json_extract(d.trace, '$.gates[0]') IS NOT NULL
                             ORDER BY d.id DESC LIMIT 1)
    WHERE state <> 'ended' AND state <> 'withdrawn' AND score_milli IS NOT NULL;
