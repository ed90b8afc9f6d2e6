/** Processes with their branches, what was done, what was said to them, and who works on them. */
export const processes = `
CREATE TABLE lienthong.process (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  kind text NOT NULL,
  version integer NOT NULL,
  input json NOT NULL,
  state text NOT NULL,
  standing text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  due_at timestamptz,
  entries integer NOT NULL DEFAULT 0,
  epoch integer NOT NULL DEFAULT 0,
  worker integer,
  job_id uuid
) WITH (fillfactor = 80);
COMMENT ON COLUMN lienthong.process.state IS 'the worst open branch, or done';
COMMENT ON COLUMN lienthong.process.standing IS 'state without the changes of every day: open, supplement, failed or done. Indexed in its place: a change of an indexed column makes every update of a row dearer';
COMMENT ON COLUMN lienthong.process.epoch IS 'counts the claims: what an older claim writes is refused';
CREATE INDEX process_standing ON lienthong.process (standing, id);

CREATE TABLE lienthong.branch (
  process_id uuid NOT NULL REFERENCES lienthong.process ON DELETE CASCADE,
  name text NOT NULL,
  state text NOT NULL,
  cause text NOT NULL,
  why text,
  data json,
  result json,
  problem json,
  seq integer NOT NULL DEFAULT 0,
  attempt integer NOT NULL DEFAULT 0,
  lost integer NOT NULL DEFAULT 0,
  outcome text,
  held bigint,
  ready_at timestamptz,
  wake_at timestamptz,
  due_at timestamptz,
  ended_at timestamptz,
  PRIMARY KEY (process_id, name)
) WITH (fillfactor = 80);
COMMENT ON COLUMN lienthong.branch.seq IS 'checkpoints so far; part of the idempotency key of the next effect';
CREATE INDEX branch_wake ON lienthong.branch (wake_at) WHERE wake_at IS NOT NULL;

CREATE TABLE lienthong.history (
  process_id uuid NOT NULL,
  n integer NOT NULL,
  at timestamptz NOT NULL,
  branch text NOT NULL,
  seq integer NOT NULL,
  attempt integer NOT NULL,
  cause text NOT NULL,
  event text NOT NULL,
  code text,
  PRIMARY KEY (process_id, n)
);
COMMENT ON TABLE lienthong.history IS 'one row per step; codes only, no personal data';

CREATE TABLE lienthong.signal (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  process_id uuid NOT NULL REFERENCES lienthong.process ON DELETE CASCADE,
  type text NOT NULL,
  data json,
  at timestamptz NOT NULL,
  dedupe text,
  pending text[] NOT NULL,
  UNIQUE (process_id, dedupe)
);
CREATE INDEX signal_pending ON lienthong.signal (process_id, id) WHERE pending <> '{}';

CREATE TABLE lienthong.activation (
  queue text NOT NULL,
  id uuid NOT NULL,
  key text NOT NULL,
  PRIMARY KEY (queue, id)
);
COMMENT ON TABLE lienthong.activation IS 'something to do for a key; becomes a job of pg-boss when a worker has room';

CREATE SEQUENCE lienthong.worker_id AS integer;
CREATE TABLE lienthong.worker (
  id integer PRIMARY KEY,
  host text NOT NULL,
  pid integer NOT NULL,
  began_at timestamptz NOT NULL DEFAULT now()
);
`
