import { createCaller, defineOperation, directGateway } from '@lienthong/sdk-core'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { z } from 'zod'
import type { BenchResult } from './result.ts'

const rounds = 2000
const warmUp = 200
const callsPerRound = 10

/** A keep-alive server in a process of its own: a thread of this one would share what collects the garbage with the contenders. */
const server = `
const { createServer } = require('node:http')
const body = JSON.stringify({ maKetQua: '000', maThe: 'TE1420000000001', hoTen: 'Nguyễn Văn A', gtTheDen: '30/09/2032' })
const server = createServer((request, response) => {
  request.resume().on('end', () => response.writeHead(200, { 'content-type': 'application/json' }).end(body))
})
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

const zAnswer = z.object({ maKetQua: z.string(), maThe: z.string(), hoTen: z.string(), gtTheDen: z.string() })

const checkCard = defineOperation({
  system: 'bench',
  meta: { operationId: 'checkCard', method: 'POST', path: '/check', effect: 'read' },
  refusals: {},
  input: z.strictObject({ number: z.string(), name: z.string() }),
  request: z.strictObject({ maThe: z.string(), hoTen: z.string() }),
  answer: { strict: z.strictObject(zAnswer.shape), tolerant: z.looseObject(zAnswer.shape) },
  encode: ({ number, name }) => ({ maThe: number, hoTen: name }),
  decode: ({ maThe }) => maThe,
})

/**
 * One call after the other through client and policies, over bare `fetch` and `JSON.parse` asking the same: by the global `fetch`, which
 * a client takes where it is given none, and by `nodeFetch`. The bound is the same for both.
 */
export async function benchCall(): Promise<BenchResult[]> {
  const child = spawn(process.execPath, ['--eval', server], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    return await compare(`http://127.0.0.1:${await portOf(child)}`)
  } finally {
    child.kill()
  }
}

async function portOf({ stdout }: ChildProcess): Promise<number> {
  if (stdout === null) throw new Error('The server has no output')
  const [line] = (await once(stdout, 'data')) as [Buffer]
  return Number(line.toString())
}

async function compare(baseUrl: string): Promise<BenchResult[]> {
  const options = { gateway: directGateway({ baseUrl }), onDrift: () => undefined }
  const asked = { number: '942085821653', name: 'Nguyễn Văn A' }
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const bare = async () => {
    const body = JSON.stringify({ maThe: asked.number, hoTen: asked.name })
    const response = await fetch(`${baseUrl}/check`, { method: 'POST', headers, body })
    return (JSON.parse(await response.text()) as { maThe: string }).maThe
  }
  const byGlobal = createCaller(options)
  const global = await ratioOf(() => byGlobal(checkCard, asked), bare)
  // Only now: where undici is loaded before the first fetch, the global one sends by undici's connections, and all of it is slower.
  const { nodeFetch } = await import('@lienthong/sdk-core/node')
  const byNode = createCaller({ ...options, fetch: nodeFetch() })
  const node = await ratioOf(() => byNode(checkCard, asked), bare)
  return [
    { name: 'one call through client and policies over bare fetch', ratio: global, limit: 1.25 },
    { name: 'the same by nodeFetch', ratio: node, limit: 1.25 },
  ]
}

/**
 * Short rounds in an order that chance makes, then the sums. Garbage is collected once in some hundred calls, and most of it is the
 * platform's: with rounds by turns it falls on one of the two by their beat (the same program gave 1.15 and 1.39).
 */
async function ratioOf(own: () => Promise<string>, other: () => Promise<string>): Promise<number> {
  let [ownMs, otherMs] = [0, 0]
  for (let round = -warmUp; round < rounds; round += 1) {
    const ownFirst = Math.random() < 0.5
    const first = await timed(ownFirst ? own : other)
    const second = await timed(ownFirst ? other : own)
    if (round < 0) continue
    ownMs += ownFirst ? first : second
    otherMs += ownFirst ? second : first
  }
  return ownMs / otherMs
}

async function timed(ask: () => Promise<string>): Promise<number> {
  const begun = performance.now()
  for (let turn = 0; turn < callsPerRound; turn += 1) await ask()
  return performance.now() - begun
}
