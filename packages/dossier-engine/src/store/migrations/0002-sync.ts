/** Events on their way to the national portal, and how far each dossier has come. */
export const sync = `
CREATE TABLE lienthong.sync_head (
  dossier text PRIMARY KEY,
  last integer NOT NULL
) WITH (fillfactor = 90);
COMMENT ON TABLE lienthong.sync_head IS 'position of the last event of a dossier. Its row is locked until whoever adds an event commits, so that positions become visible in order; workers never touch it';

CREATE TABLE lienthong.sync_event (
  dossier text NOT NULL,
  position integer NOT NULL,
  id uuid UNIQUE,
  at timestamptz NOT NULL,
  data json,
  PRIMARY KEY (dossier, position)
);
COMMENT ON COLUMN lienthong.sync_event.id IS 'made from the id its sender gave: the same event twice is one';
COMMENT ON COLUMN lienthong.sync_event.data IS 'personal data; emptied by purge, the row stays so that the id is still known';

CREATE TABLE lienthong.sync_dossier (
  dossier text PRIMARY KEY,
  sent integer NOT NULL DEFAULT 0,
  known boolean NOT NULL DEFAULT false,
  status text,
  doubt text,
  attempts integer NOT NULL DEFAULT 0,
  wake_at timestamptz,
  dead_at timestamptz,
  problem json,
  epoch integer NOT NULL DEFAULT 0,
  worker integer,
  job_id uuid
) WITH (fillfactor = 70);
COMMENT ON COLUMN lienthong.sync_dossier.sent IS 'position of the last event that the portal has';
COMMENT ON COLUMN lienthong.sync_dossier.known IS 'the portal has the dossier, as far as we know';
COMMENT ON COLUMN lienthong.sync_dossier.doubt IS 'what of the event after sent may have been carried out: dossier or steps; look it up first';
COMMENT ON COLUMN lienthong.sync_dossier.epoch IS 'counts the claims: what an older claim writes is refused';
CREATE INDEX sync_dossier_wake ON lienthong.sync_dossier (wake_at) WHERE wake_at IS NOT NULL;
CREATE INDEX sync_dossier_dead ON lienthong.sync_dossier (dossier) WHERE dead_at IS NOT NULL;
`
