// The same requests: by the sync, and by a plain loop on bare fetch that keeps nothing.
import { securityServerGateway, type Fetch } from '@lienthong/sdk-core'
import { nodeFetch } from '@lienthong/sdk-core/node'
import { createNationalPortalClient, type DossierStatus, type PortalDossier } from '@lienthong/sdk-dvc'
import { createDossierSync, type Store, type SyncStep } from '../../packages/dossier-engine/src/index.ts'

const account = { username: '000.00.00.H27', password: 'mock-password', unitCode: '000.00.00.H27' }
const at = '2026-03-02T08:15:00+07:00'
const states: readonly DossierStatus[] = [
  'registered',
  'payment-required',
  'received',
  'processing',
  'finished',
  'returned',
]

/** Six steps: no two dossiers fit into one call of ten, so both contenders send the same requests. */
const progress: readonly SyncStep[] = states.map((status, nth) => ({
  status,
  at,
  officer: 'can-bo-mot-cua',
  note: `Bước ${String(nth + 1)}`,
}))

function dossierOf(code: string, status: DossierStatus = 'returned'): PortalDossier {
  return {
    code,
    procedure: { code: '1.001193', name: 'Đăng ký khai sinh', fieldCode: 'G15-HT', fieldName: 'Hộ tịch' },
    channel: 'desk',
    owner: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
    summary: 'Đăng ký khai sinh',
    submittedAt: at,
    receivedAt: at,
    status,
    processingUnit: 'UBND phường Thành Sen',
  }
}

function portalAt(baseUrl: string, fetch: Fetch) {
  return createNationalPortalClient({
    gateway: securityServerGateway({ baseUrl, ...account }),
    fetch,
    policies: { retry: false, breaker: false },
  })
}

/** Brings so many dossiers to the portal through the sync; peak of memory in megabytes. */
export async function syncAll(store: Store, url: string, count: number, concurrency: number): Promise<number> {
  const sync = await createDossierSync({ store, portal: portalAt(url, nodeFetch()) })
  let peak = 0
  let isFilling = true
  const draining = sync.drain({ concurrency, untilDelivered: true, keepOpen: () => isFilling })
  // A caller who waits for its turn, as one who reads a file does.
  for (let from = 0; from < count; from += 500) {
    const codes = Array.from({ length: Math.min(500, count - from) }, (_, nth) => `B-${String(from + nth)}`)
    await Promise.all(codes.map((code) => sync.enqueue({ dossier: dossierOf(code), progress })))
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  isFilling = false
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 200)
  await draining
  clearInterval(timer)
  return peak / 1e6
}

type Body = Record<string, unknown>

/** The bodies the client sends for one dossier, in order. */
export async function recordBodies(url: string): Promise<readonly Body[]> {
  const bodies: Body[] = []
  const portal = portalAt(url, async (request) => {
    const body = (await request.clone().json()) as Body
    if (body['service'] !== undefined) bodies.push(body)
    return fetch(request)
  })
  await portal.findDossier('CODE')
  await portal.syncDossier(dossierOf('CODE', 'registered'), 'new')
  await portal.syncProgress(progress.map((step) => ({ dossierCode: 'CODE', ...step })))
  await portal.syncDossier(dossierOf('CODE'), 'update')
  return bodies
}

/** The same by hand: signs in once, then sends what was recorded, with the code of each dossier. */
export async function plainAll(
  url: string,
  bodies: readonly Body[],
  count: number,
  concurrency: number,
): Promise<void> {
  const way = `${url}/XrdAdapter/RestService/forward/mapi`
  const query = '?dstcode=VN%3AGOV%3A000.00.00.G22%3Avpcpdvcprovider'
  const ask = async (path: string, body: Body): Promise<Body> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json' }
    const response = await fetch(`${way}${path}${query}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const answer = JSON.parse(await response.text()) as Body
    if (Number(answer['error_code']) !== 0) throw new Error('The portal refused')
    return answer
  }
  const { session } = await ask('/login', { username: account.username, password: account.password })
  let next = 0
  const loop = async (): Promise<void> => {
    while (next < count) {
      const code = `B-${String((next += 1) - 1)}`
      for (const body of bodies) await ask('/g', { ...withCode(body, code), session })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
}

function withCode(body: Body, code: string): Body {
  const data = body['data'] as readonly Body[] | undefined
  return data === undefined
    ? { ...body, mahoso: code }
    : { ...body, data: data.map((one) => ({ ...one, MaHoSo: code })) }
}
