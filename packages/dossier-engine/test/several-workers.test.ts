import { expect, it } from 'vitest'
import { createEngine, defineProcess, done } from '../src/index.ts'
import { deferred } from './support/deferred.ts'
import { postgresStores } from './support/each-store.ts'
import { effectsOf, startEffectsServer } from './support/effects-server.ts'
import { jointBirth, jointBirthOperations, nobody } from './support/joint-birth.ts'
import { startWorker } from './support/run-worker.ts'

const { stores } = postgresStores()

it('three processes share the work, and what one of them held when it was killed is done by the others', async () => {
  const keys = Array.from({ length: 120 }, (_, at) => `${at % 2 === 0 ? 'KEY' : 'LOOK'}${String(at)}`)
  const place = await stores.place()
  const store = await stores.open(place)
  const engine = await createEngine({ store, processes: [jointBirth(nobody)] })
  await Promise.all(keys.map((key) => engine.start('joint-birth', key, {})))

  const askedBy = new Set<string>()
  const allAtWork = deferred<undefined>()
  let killOne = (): void => undefined
  const server = await startEffectsServer(({ worker }, count) => {
    askedBy.add(worker)
    if (askedBy.size === 3) allAtWork.resolve(undefined)
    if (count === 150) killOne()
    // Nobody gets on until all have begun.
    return allAtWork.promise.then(() => undefined)
  })
  const workers = ['first', 'second', 'third'].map((name) =>
    startWorker({ place, url: server.url, concurrency: 4, name }),
  )
  killOne = () => workers[0]?.child.kill('SIGKILL')
  const ends = await Promise.all(workers.map(({ ended }) => ended))
  await server.close()

  expect(ends.map(({ code, signal, errors }) => signal ?? `${String(code)}${errors}`)).toEqual(['SIGKILL', '0', '0'])
  const wanted = keys.flatMap((key) => jointBirthOperations.map((operation) => `${key} ${operation}`)).sort()
  expect(effectsOf(server.requests)).toEqual(wanted)
  expect((await engine.list({ state: 'done', limit: 1000 })).processes).toHaveLength(keys.length)
  expect((await store.query('SELECT * FROM lienthong_jobs.job')).rows).toEqual([])
}, 120_000)

it('what a worker says that was taken for dead counts for nothing', async () => {
  const place = await stores.place()
  const begun = deferred<undefined>()
  const late = deferred<undefined>()
  const definition = (who: string) =>
    defineProcess({
      kind: 'simple',
      version: 1,
      branches: {
        one: {
          step: async ({ lastOutcome }) => {
            if (who === 'late') {
              begun.resolve(undefined)
              await late.promise
            }
            return done({ who, lastOutcome })
          },
        },
        two: { after: ['one'], step: () => done({ who }) },
      },
    })
  const first = await stores.open(place)
  const slow = await createEngine({ store: first, processes: [definition('late')] })
  await slow.start('simple', 'H1', {})
  // It looks at nothing for a minute, so that it does not find out by itself.
  const worker = slow.work({ pollMs: 60_000 })
  await begun.promise
  await first.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'lienthong-worker' AND datname = current_database()`)

  const second = await stores.open(place)
  const quick = await createEngine({ store: second, processes: [definition('quick')] })
  await expect.poll(async () => (await quick.drain()).steps, { timeout: 20_000 }).toBe(2)
  const before = await quick.status('H1')
  late.resolve(undefined)
  await worker.stop()
  expect(await quick.status('H1')).toEqual(before)
  expect((await quick.contents('H1'))?.results).toEqual({
    one: { who: 'quick', lastOutcome: 'unknown' },
    two: { who: 'quick' },
  })
}, 60_000)
