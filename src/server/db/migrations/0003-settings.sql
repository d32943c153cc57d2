-- What a custom mission began with: what a board of it is about. Null of others, and of what ranked before it was kept.
ALTER TABLE runs ADD COLUMN settings jsonb;
CREATE INDEX runs_custom ON runs (rules, ledger, class, board) WHERE best AND mission = 'custom';
