// A portal that speaks the wire and keeps what it is told, in a thread of its own, so that it takes no time from either contender.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

const source = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
const dossiers = new Map()
const answers = {
  TraCuuHoSo({ mahoso }) {
    const status = dossiers.get(mahoso)
    return { error_code: 0, message: '', result: status === undefined ? [] : [{ MAHOSO: mahoso, TRANGTHAIHOSO: status }] }
  },
  DongBoHoSoMC({ isUpdating, data }) {
    for (const { MaHoSo, TrangThaiHoSo } of data) {
      if (dossiers.has(MaHoSo) !== (isUpdating === 'True')) return { error_code: isUpdating === 'True' ? '4' : '3', message: '' }
      dossiers.set(MaHoSo, TrangThaiHoSo)
    }
    return { error_code: '00', message: '' }
  },
  CapNhatTienDoHoSoMC({ data }) {
    for (const { MaHoSo, TrangThai } of data) {
      if (!dossiers.has(MaHoSo)) return { error_code: '4', message: '' }
      dossiers.set(MaHoSo, TrangThai)
    }
    return { error_code: '0', message: '' }
  },
}
let requests = 0
const server = createServer((request, response) => {
  const parts = []
  request.on('data', (part) => parts.push(part)).on('end', () => {
    requests += 1
    const body = JSON.parse(Buffer.concat(parts).toString())
    const answer = body.service === undefined ? { session: 'bench', error_code: 0, message: '' } : answers[body.service](body)
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
})
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
parentPort.on('message', () => {
  const finished = [...dossiers.values()].filter((status) => status === '10').length
  parentPort.postMessage({ requests, dossiers: dossiers.size, finished })
  requests = 0
  dossiers.clear()
})
`

/** What the portal has seen since it was last asked. */
export interface Seen {
  readonly requests: number
  readonly dossiers: number
  readonly finished: number
}

/** A portal that listens. */
export interface PortalServer {
  readonly url: string
  /** Tells what it has seen, and forgets it. */
  take(): Promise<Seen>
  close(): Promise<unknown>
}

export async function startPortal(): Promise<PortalServer> {
  const worker = new Worker(source, { eval: true })
  const [port] = (await once(worker, 'message')) as [number]
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async take() {
      worker.postMessage('take')
      const [seen] = (await once(worker, 'message')) as [Seen]
      return seen
    },
    close: () => worker.terminate(),
  }
}
