// Durable processes over the same HTTP requests sent by a plain loop, on PostgreSQL, both in one run.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import {
  createEngine,
  defineProcess,
  done,
  next,
  openStore,
  wait,
  type StepContext,
  type StepResult,
} from '../packages/dossier-engine/src/index.ts'
import { startPostgres } from '../packages/dossier-engine/test/support/postgres-server.ts'
import type { BenchResult } from './result.ts'

const sizes = [500, 1_000, 2_000]
const concurrency = 16

/** A keep-alive server in a thread of its own, so that it takes no time from either contender. */
const server = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part)).on('end', () => {
    const { key, operation } = JSON.parse(Buffer.concat(parts).toString())
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ key, operation, code: '00', status: 4 }))
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

/** What a branch asks for, one after the other; after the first it waits an hour for the other side, as an officer works. */
const requests = {
  register: ['submit', 'poll', 'result'],
  number: ['find'],
  residence: ['submit', 'poll', 'result'],
  card: ['submit', 'poll', 'result'],
} as const

type Ask = (key: string, branch: string, operation: string) => Promise<void>

/** Runs the benchmark: elapsed time of both, at three sizes. */
export async function benchEngine(): Promise<BenchResult[]> {
  const worker = new Worker(server, { eval: true })
  const [port] = (await once(worker, 'message')) as [number]
  const ask = asker(`http://127.0.0.1:${String(port)}/`)
  const address = process.env['DATABASE_URL']
  const postgres = address === undefined ? await startPostgres() : undefined
  const store = await openStore({ connectionString: address ?? (await postgres?.database()) ?? '' })
  try {
    await plain(ask, 200)
    await durable(ask, store, 200)
    const times = []
    for (const size of sizes) {
      times.push({ size, plain: await plain(ask, size), durable: await durable(ask, store, size) })
    }
    return results(times)
  } finally {
    await store.close()
    await postgres?.stop()
    await worker.terminate()
  }
}

function asker(url: string): Ask {
  return async (key, branch, operation) => {
    const body = JSON.stringify({ key, branch, operation, name: 'Nguyễn Văn A', personalId: '942085821653' })
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    const answer = JSON.parse(await response.text()) as { key: string }
    if (answer.key !== key) throw new Error('An answer for another dossier')
  }
}

async function plain(ask: Ask, size: number): Promise<number> {
  const begun = performance.now()
  let at = 0
  const loop = async (): Promise<void> => {
    while (at < size) {
      const key = keyOf(size, (at += 1))
      for (const [branch, operations] of Object.entries(requests)) {
        for (const operation of operations) await ask(key, branch, operation)
      }
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  return performance.now() - begun
}

async function durable(ask: Ask, store: Awaited<ReturnType<typeof openStore>>, size: number): Promise<number> {
  let now = Date.parse('2026-03-02T08:00:00+07:00')
  const engine = await createEngine({ store, processes: [birth(ask)], clock: { now: () => now } })
  const begun = performance.now()
  const keys = Array.from({ length: size }, (_, at) => keyOf(size, at))
  await Promise.all(
    keys.map((key) => engine.start('bench-birth', key, { name: 'Nguyễn Văn A', personalId: '942085821653' })),
  )
  for (let steps = 1; steps > 0;) {
    ;({ steps } = await engine.drain({ concurrency }))
    now += 3_600_000
  }
  const elapsed = performance.now() - begun
  const open = await engine.list({ limit: 1 })
  const left = open.processes.filter(({ state }) => state !== 'done')
  if (left.length > 0) throw new Error('Not everything is done')
  return elapsed
}

function keyOf(size: number, at: number): string {
  return `G09.20-20260609-${String(size)}-${String(at)}`
}

function birth(ask: Ask) {
  const steps =
    (branch: keyof typeof requests) =>
    async (context: StepContext): Promise<StepResult> => {
      const operations = requests[branch]
      const { at } = (context.data ?? { at: 0 }) as { at: number }
      await ask(context.key, branch, operations[at] ?? '')
      if (at + 1 === operations.length) return done({ status: 4 })
      const data = { at: at + 1, receipt: context.idempotencyKey }
      return at === 0 ? wait({ afterMs: 3_000_000 }, 'RESULT_PENDING', { data }) : next(data)
    }
  return defineProcess({
    kind: 'bench-birth',
    version: 1,
    branches: {
      register: { dueWorkingDays: 1, step: steps('register') },
      number: { after: ['register'], step: steps('number') },
      residence: { after: ['number'], dueWorkingDays: 7, step: steps('residence') },
      card: { after: ['number'], dueWorkingDays: 5, step: steps('card') },
    },
  })
}

interface Times {
  readonly size: number
  readonly plain: number
  readonly durable: number
}

function results(times: readonly Times[]): BenchResult[] {
  const ratios = times.map(({ size, plain: bare, durable: kept }) => {
    return {
      name: `${String(size)} durable processes of 10 requests over a plain loop`,
      ratio: kept / bare,
      limit: 2.5,
    }
  })
  const [first] = times
  const last = times.at(-1)
  const growth = ((last?.durable ?? NaN) / (last?.size ?? NaN)) * ((first?.size ?? NaN) / (first?.durable ?? NaN))
  return [...ratios, { name: `time of one process at 2,000 over that at 500`, ratio: growth, limit: 1.25 }]
}
