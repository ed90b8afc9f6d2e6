import { PgBoss, type ConstructorOptions, type Db } from 'pg-boss'

const schema = 'lienthong_jobs'

/**
 * Starts pg-boss on a database. It keeps the queues; timers, retries and crash detection are the engine's, because they follow
 * the engine's clock.
 */
export async function startBoss(
  db: Db,
  backend: 'pglite' | 'postgres',
  onError: (error: Error) => void,
): Promise<PgBoss> {
  const options: ConstructorOptions = { db, backend, schema, schedule: false, registerInstance: false }
  // Its upkeep looks after bloated indexes of a server. An embedded database is looked after by its store.
  const boss = new PgBoss({ ...options, supervise: backend === 'postgres', openTelemetry: { enabled: false } })
  boss.on('error', onError)
  await boss.start()
  return boss
}
