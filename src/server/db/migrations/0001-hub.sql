-- Players, runs, their files, and the queue of what is to be verified. Plain SQL that PGlite and PostgreSQL 15 both take.

-- Whoever holds a key. There is no account, no address, no mail.
CREATE TABLE players (
  key text PRIMARY KEY CHECK (key ~ '^[0-9a-f]{64}$'),
  handle text,
  -- The handle as it is compared: no two players look the same.
  handle_folded text UNIQUE,
  joined_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE runs (
  id text PRIMARY KEY,
  -- Order of submission: what breaks a tie.
  number int GENERATED ALWAYS AS IDENTITY UNIQUE,
  player text NOT NULL REFERENCES players (key) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('run', 'gauntlet')),
  submitted_at timestamptz NOT NULL DEFAULT now(),
  -- SHA-256 of the bytes as they were sent: the same bytes twice are one submission.
  sent_hash text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'ranked', 'refused', 'given-up')),
  settled_at timestamptz,
  -- Why it is not ranked, in a sentence; null while it waits and when it is ranked.
  reason text,
  -- The five verdicts.
  checks jsonb,
  -- What verification found; null unless ranked.
  name text,
  cartridge text,
  rules int,
  ledger text,
  mission text,
  board text,
  class text,
  alive boolean,
  sol int,
  cause text,
  score double precision,
  grade text,
  -- What a gauntlet measured besides.
  detail jsonb,
  -- The best of its player on its board and in its class.
  best boolean NOT NULL DEFAULT false,
  -- The run without its names: genesis, commands, tick.
  run_hash text,
  root text,
  tick int,
  log_head text,
  log_hashes text[],
  log_ticks int[],
  -- An earlier run of somebody else that this one is, begins, goes on from or was forked from, and the sols they share.
  kin text CHECK (kin IN ('same', 'beginning', 'continuation', 'fork')),
  kin_run text REFERENCES runs (id) ON DELETE SET NULL,
  kin_sol int,
  UNIQUE (player, sent_hash)
);
CREATE UNIQUE INDEX runs_once ON runs (player, run_hash) WHERE state = 'ranked';
CREATE INDEX runs_best ON runs (rules, ledger, board, class, alive DESC, score DESC, number) WHERE best;
CREATE INDEX runs_ranked ON runs (rules, ledger, board, class, alive DESC, score DESC, number) WHERE state = 'ranked';
CREATE INDEX runs_player ON runs (player, number);
CREATE INDEX runs_root ON runs (root, log_head, tick) WHERE state = 'ranked';
CREATE INDEX runs_log ON runs USING gin (log_hashes) WHERE state = 'ranked';
CREATE INDEX runs_kin ON runs (kin_run) WHERE kin_run IS NOT NULL;
CREATE INDEX runs_settled ON runs (settled_at) WHERE state IN ('refused', 'given-up');

-- Gzip: what was sent, until it is verified; then what verification found, which is what others are given.
CREATE TABLE files (
  run text PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  bytes bytea NOT NULL
);
-- It is compressed already.
ALTER TABLE files ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- A row for each run that waits. Whoever verifies it holds a lease, by the database's own clock.
CREATE TABLE jobs (
  run text PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  number int NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  lease text,
  leased_until timestamptz,
  -- What the last attempt died of.
  trouble text
);
CREATE INDEX jobs_next ON jobs (attempts, number);

-- Nonces of signed requests, until their time is out of the window.
CREATE TABLE nonces (
  key text NOT NULL,
  nonce text NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (key, nonce)
);
CREATE INDEX nonces_expires ON nonces (expires_at);
