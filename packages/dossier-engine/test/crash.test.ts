import { expect, it } from 'vitest'
import { createEngine } from '../src/index.ts'
import type { DeathPoint } from './support/crash-worker.ts'
import { describeEachStore } from './support/each-store.ts'
import { effectsOf, startEffectsServer } from './support/effects-server.ts'
import { jointBirth, jointBirthOperations, nobody } from './support/joint-birth.ts'
import { startWorker } from './support/run-worker.ts'

// The system of the first two knows idempotency keys; that of the others does not, so that steps have to look up first.
const keys = ['KEY1', 'KEY2', 'LOOK1', 'LOOK2']
const wanted = keys.flatMap((key) => jointBirthOperations.map((operation) => `${key} ${operation}`)).sort()

/** In the beginning, in the middle and near the end of the four processes. */
const deaths: readonly DeathPoint[] = [
  { at: 'before-effect', n: 1 },
  { at: 'after-effect', n: 3 },
  { at: 'before-commit', n: 1 },
  { at: 'before-commit', n: 4 },
  { at: 'after-commit', n: 2 },
  { at: 'statement-sent', n: 5 },
  { at: 'after-effect', n: 4 },
  { at: 'before-commit', n: 7 },
  { at: 'statement-sent', n: 9 },
  { at: 'before-effect', n: 3 },
]

describeEachStore((stores) => {
  it('a worker killed again and again, at every kind of moment, loses and doubles nothing', async () => {
    const place = await stores.place()
    const before = await stores.open(place)
    const starting = await createEngine({ store: before, processes: [jointBirth(nobody)] })
    for (const key of keys) await starting.start('joint-birth', key, { name: 'Nguyễn Văn A' })
    await before.close()

    const server = await startEffectsServer()
    const ends = []
    for (const die of deaths) ends.push(await startWorker({ place, url: server.url, die, concurrency: 3 }).ended)
    const last = await startWorker({ place, url: server.url, concurrency: 3 }).ended
    await server.close()
    expect([...ends, last].map(({ errors }) => errors).join('')).toBe('')
    // Nearly all died on the way; who came too late to die ended well.
    expect(ends.filter(({ signal }) => signal === 'SIGKILL').length).toBeGreaterThanOrEqual(7)
    expect(last.code).toBe(0)
    // Sorted lists and not sets: what was carried out twice would be in it twice.
    expect(effectsOf(server.requests)).toEqual(wanted)

    const store = await stores.open(place)
    const engine = await createEngine({ store, processes: [jointBirth(nobody)] })
    const { processes } = await engine.list()
    expect(processes.map(({ key, state }) => `${key} ${state}`)).toEqual(keys.map((key) => `${key} done`))
    for (const key of keys) {
      const { results } = (await engine.contents(key))!
      expect(results).toMatchObject({ number: `${key}/number-submit`, card: { result: `${key}/card-result` } })
      // Each checkpoint stands in the history once, in order.
      const { history } = (await engine.status(key))!
      const events = history.filter(({ branch }) => branch === 'card').map(({ event }) => event)
      expect(events).toEqual(['wait', 'next', 'done'])
    }
    for (const table of ['lienthong.activation', 'lienthong_jobs.job', 'lienthong.worker']) {
      expect((await store.query(`SELECT * FROM ${table}`)).rows).toEqual([])
    }
  }, 240_000)

  it('a step that kills every worker is left alone after some of them, and the others end', async () => {
    const place = await stores.place()
    const before = await stores.open(place)
    const starting = await createEngine({ store: before, processes: [jointBirth(nobody)] })
    for (const key of ['KEY1', 'DEADLY', 'KEY2']) await starting.start('joint-birth', key, {})
    await before.close()

    const server = await startEffectsServer()
    const ends = []
    for (let turn = 0; turn < 8; turn += 1)
      ends.push(await startWorker({ place, url: server.url, concurrency: 3 }).ended)
    await server.close()
    // The last ones found it failed and lived.
    expect(ends.map(({ signal }) => signal).lastIndexOf('SIGKILL')).toBe(4)
    const store = await stores.open(place)
    const engine = await createEngine({ store, processes: [jointBirth(nobody)] })
    expect((await engine.status('DEADLY'))?.branches['register']).toMatchObject({
      state: 'failed',
      problem: { code: 'WORKER_LOST', outcome: 'unknown' },
    })
    expect((await engine.list({ state: 'done' })).processes.map(({ key }) => key)).toEqual(['KEY1', 'KEY2'])
  }, 240_000)
})
