import { EngineError } from '../engine-error.ts'
import { migrations } from './migrations/index.ts'

/** Runs text of several statements, or one statement with values. */
export type Execute = (text: string, values?: unknown[]) => Promise<{ readonly rows: unknown[] }>

const bookkeeping = `
CREATE SCHEMA IF NOT EXISTS lienthong;
CREATE TABLE IF NOT EXISTS lienthong.migration (
  number integer PRIMARY KEY,
  name text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now()
)`

/** Brings the schema up to date. The caller holds the lock and the transaction: it happens once, and whole. */
export async function migrate(execute: Execute): Promise<void> {
  await execute(bookkeeping)
  const { rows } = await execute('SELECT number FROM lienthong.migration')
  const applied = new Set(rows.map((row) => (row as { number: number }).number))
  // Code of an older release does not know what a newer one relies on.
  if ([...applied].some((number) => !migrations.some((known) => known.number === number))) {
    throw new EngineError('STORE_NEWER')
  }
  for (const { number, name, sql } of migrations.filter((migration) => !applied.has(migration.number))) {
    await execute(sql)
    await execute('INSERT INTO lienthong.migration (number, name) VALUES ($1, $2)', [number, name])
  }
}
