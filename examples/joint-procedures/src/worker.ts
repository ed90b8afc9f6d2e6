// The process that does the work. It may die at any moment: whatever has to be remembered is in the store.
import {
  createEngine,
  jointBirthProcess,
  jointDeathProcess,
  openStore,
  type Engine,
  type ProcessSummary,
  type Store,
} from '@lienthong/dossier-engine'
import { MockAdmin } from '@lienthong/mock-server'
import type { Fetch } from '@lienthong/sdk-core'
import { connect } from './connect.ts'
import type { Asked, Questions, Told } from './messages.ts'

const [, , url = '', folder = ''] = process.argv

const tell = (message: Told): void => void process.send?.(message)

/** Tells the demo of each request, which may kill this process over it. */
const watchedFetch: Fetch = (request) => {
  tell({ event: 'request' })
  return fetch(request)
}

const admin = new MockAdmin(url)
const opened = open()
// Whoever asks hears of it.
opened.catch(() => undefined)
const underWay = new Set<Promise<void>>()

process.on('message', (message) => {
  const answered = answer(message as Asked).finally(() => underWay.delete(answered))
  underWay.add(answered)
})
process.once('disconnect', () => void close().finally(() => process.exit()))

async function open(): Promise<{ readonly store: Store; readonly engine: Engine }> {
  const targets = await admin.targets()
  const address = process.env['DATABASE_URL']
  const store = await openStore(address === undefined ? { folder } : { connectionString: address })
  const systems = connect(targets, { clock: admin, fetch: watchedFetch })
  const processes = [jointBirthProcess(systems), jointDeathProcess(systems)]
  // Time is that of the mocks: days pass when the demo says so.
  const engine = await createEngine({ store, processes, clock: admin })
  return { store, engine }
}

async function answer({ id, question, ask }: Asked): Promise<void> {
  try {
    const { engine } = await opened
    await admin.syncClock()
    const answerer = answers[question] as (engine: Engine, ask: Asked['ask']) => Promise<unknown>
    tell({ event: 'answer', id, told: await answerer(engine, ask) })
  } catch (error) {
    tell({ event: 'failed', id, message: error instanceof Error ? error.message : String(error) })
  }
}

const answers: { [Name in keyof Questions]: Answerer<Name> } = {
  start: async (engine, { kind, key, input }) => (await engine.start(kind, key, input)).started,
  signal: async (engine, { key, signal }) => (await engine.signal(key, signal)).accepted,
  async redrive(engine, { key, branch }) {
    await engine.redrive(key, branch)
    return true
  },
  async work(engine) {
    await engine.drain({ concurrency: 16 })
    const nextWakeAt = await engine.nextWakeAt()
    return nextWakeAt === undefined ? {} : { nextWakeAt }
  },
  list: listAll,
}

type Answerer<Name extends keyof Questions> = (
  engine: Engine,
  ask: Questions[Name]['ask'],
) => Promise<Questions[Name]['told']>

async function listAll(engine: Engine): Promise<ProcessSummary[]> {
  const all: ProcessSummary[] = []
  let after: string | undefined
  do {
    const page = await engine.list({ limit: 1000, ...(after !== undefined && { after }) })
    all.push(...page.processes)
    after = page.next
  } while (after !== undefined)
  return all
}

async function close(): Promise<void> {
  await Promise.all(underWay)
  await opened.then(({ store }) => store.close()).catch(() => undefined)
}
