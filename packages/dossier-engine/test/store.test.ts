import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { createEngine, defineProcess, done, openStore } from '../src/index.ts'
import { describeEachStore, postgresStores, type Place } from './support/each-store.ts'

const children: ChildProcess[] = []
const folders: string[] = []

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child)
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lienthong-store-'))
  folders.push(folder)
  return folder
}

/** Opens a store in another process. @returns `open`, or the code of the error. */
async function openElsewhere(place: Place): Promise<{ readonly child: ChildProcess; readonly said: string }> {
  const script = fileURLToPath(new URL('support/hold-store.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=@lienthong/source', script], {
    env: { ...process.env, NODE_OPTIONS: '', STORE_PLACE: JSON.stringify(place) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [said] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, said }
}

const simple = defineProcess({ kind: 'simple', version: 1, branches: { one: { step: () => done() } } })

describeEachStore((stores) => {
  it('is brought up to date once, however often it is opened', async () => {
    const place = await stores.place()
    for (let turn = 0; turn < 2; turn += 1) {
      const store = await stores.open(place)
      expect((await store.query('SELECT number, name FROM lienthong.migration')).rows).toEqual([
        { number: 1, name: 'processes' },
        { number: 2, name: 'sync' },
      ])
      await store.close()
    }
  })

  it('that a newer version has written is refused', async () => {
    const place = await stores.place()
    const store = await stores.open(place)
    await store.query(`INSERT INTO lienthong.migration (number, name) VALUES (9999, 'later')`)
    await store.close()
    await expect(openStore(place)).rejects.toMatchObject({ code: 'STORE_NEWER' })
  })

  it('keeps all of a transaction or nothing', async () => {
    const store = await stores.empty()
    const insert = `INSERT INTO lienthong.activation (queue, id, key) VALUES ('q', gen_random_uuid(), $1)`
    await expect(
      store.transaction(async (tx) => {
        await tx.query(insert, ['a'])
        throw new RangeError('no')
      }),
    ).rejects.toThrow(RangeError)
    await expect(
      store.transaction(async (tx) => {
        await tx.query(insert, ['b'])
        await tx.query('SELECT no_such_column')
      }),
    ).rejects.toMatchObject({ code: 'STORE_FAILED', reason: '42703' })
    expect(await store.transaction(async (tx) => (await tx.query(insert, ['c']), 'kept'))).toBe('kept')
    expect((await store.query('SELECT key FROM lienthong.activation')).rows).toEqual([{ key: 'c' }])
  })

  it('says what went wrong without the values', async () => {
    const store = await stores.empty()
    const attempts = [
      () => store.query('SELECT $1::int', ['Nguyễn Văn A 942085821653']),
      () => store.query(`SELECT 'Nguyễn Văn A'::json`),
      () => store.transaction((tx) => tx.query('SELECT $1::uuid', ['942085821653'])),
    ]
    for (const attempt of attempts) {
      const error: unknown = await attempt().catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ name: 'EngineError', code: 'STORE_FAILED', reason: '22P02' })
      expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toMatch(/Nguyễn|94208/)
    }
  })

  it('that is closed says so', async () => {
    const store = await stores.open(await stores.place())
    await store.close()
    await store.close()
    await expect(store.query('SELECT 1')).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    await expect(store.transaction(() => Promise.resolve())).rejects.toMatchObject({ code: 'STORE_CLOSED' })
    await expect(createEngine({ store, processes: [simple] })).rejects.toMatchObject({ code: 'STORE_CLOSED' })
  })
})

describe('a folder', () => {
  it('belongs to one process at a time; when that is killed, the next one need not wait', async () => {
    const folder = newFolder()
    const { child, said } = await openElsewhere({ folder })
    expect(said).toBe('open')
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    await kill(child)
    const store = await openStore({ folder })
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED' })
    expect((await openElsewhere({ folder })).said).toBe('STORE_LOCKED')
    await store.close()
    expect((await openElsewhere({ folder })).said).toBe('open')
  }, 120_000)

  it('that was left by another machine is not taken', async () => {
    const folder = newFolder()
    const holder = { host: 'another', pid: 1, began: '', token: 'x' }
    writeFileSync(join(folder, 'lienthong.lock'), JSON.stringify(holder))
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED_ELSEWHERE' })
    writeFileSync(join(folder, 'lienthong.lock'), '')
    await expect(openStore({ folder })).rejects.toMatchObject({ code: 'STORE_LOCKED_ELSEWHERE' })
  })

  it('of a process whose number was given to another one is taken', async () => {
    const folder = newFolder()
    const { child } = await openElsewhere({ folder })
    const lock = join(folder, 'lienthong.lock')
    const holder = JSON.parse(readFileSync(lock, 'utf8')) as object
    await kill(child)
    // This very process is alive, and did not begin then.
    writeFileSync(lock, JSON.stringify({ ...holder, pid: process.ppid, began: '1' }))
    await (await openStore({ folder })).close()
    expect(readdirSync(folder)).toEqual(['data'])
  }, 120_000)

  it('in which the first database was not finished is begun anew', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'data.new'))
    writeFileSync(join(folder, 'data.new', 'PG_VERSION'), '18')
    const store = await openStore({ folder })
    expect((await store.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    await store.close()
  }, 120_000)

  it('that cannot be one is refused', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    await expect(openStore({ folder: join(folder, 'file') })).rejects.toMatchObject({ code: 'STORE_NOT_OPENED' })
    await expect(openStore({ folder: '' })).rejects.toMatchObject({ code: 'OPTION_INVALID' })
  })
})

describe('PostgreSQL', () => {
  const { stores, server } = postgresStores()

  it('is brought up to date once when three open it at once', async () => {
    const place = { connectionString: await server().database() }
    const opened = await Promise.all([1, 2, 3].map(() => stores.open(place)))
    const engines = await Promise.all(opened.map((store) => createEngine({ store, processes: [simple] })))
    await engines[0]?.start(simple, 'H1', {})
    expect(await engines[2]?.drain()).toEqual({ steps: 1 })
    expect((await engines[1]?.status('H1'))?.state).toBe('done')
  })

  it('that is not there is said so', async () => {
    const nowhere = { connectionString: 'postgres://mock-user:mock-password@127.0.0.1:1/none' }
    const error: unknown = await openStore(nowhere).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'STORE_NOT_OPENED', reason: 'ECONNREFUSED' })
    expect(String(error)).not.toContain('mock-password')
  })

  it('that goes away and comes back is taken up again, without losing or doubling anything', async () => {
    const store = await stores.open(await stores.place())
    const errors: unknown[] = []
    let calls = 0
    const definition = defineProcess({
      kind: 'simple',
      version: 1,
      branches: {
        one: {
          step: async ({ key, lastOutcome }) => {
            // In the middle of a step the server goes away.
            if (key === 'H1' && (calls += 1) === 1) await server().restart()
            return done({ lastOutcome })
          },
        },
      },
    })
    const engine = await createEngine({ store, processes: [definition], onError: (error) => errors.push(error) })
    await engine.start(definition, 'H1', {})
    const worker = engine.work({ pollMs: 20 })
    await expect
      .poll(() => engine.status('H1').catch(() => undefined), { timeout: 20_000 })
      .toMatchObject({ state: 'done' })
    await engine.start(definition, 'H2', {})
    await expect.poll(async () => (await engine.status('H2'))?.state, { timeout: 20_000 }).toBe('done')
    await worker.stop()
    expect((await engine.contents('H1'))?.results).toEqual({ one: { lastOutcome: 'unknown' } })
    expect((await engine.contents('H2'))?.results).toEqual({ one: {} })
    expect(errors.length).toBeGreaterThan(0)
  }, 60_000)
})
