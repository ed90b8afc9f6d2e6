import { inProcessFetch, MockPlatform, type Target, type TargetPerson } from '@lienthong/mock-core'
import {
  securityServerGateway,
  type ClientOptions,
  type Fetch,
  type SecurityServerGatewayOptions,
} from '@lienthong/sdk-core'
import {
  createNationalPortalClient,
  type NationalPortalClient,
  type PortalDossier,
  type ProgressStep,
} from '@lienthong/sdk-dvc'
import { operations } from '@lienthong/sdk-dvc/contract'
import { portalMock } from '@lienthong/sdk-dvc/mock'
import { inspect } from 'node:util'

/** A mock national portal of its own, and how to ask it. */
export function portalWorld() {
  const platform = new MockPlatform({ systems: [portalMock] })
  const { baseUrl, credentials, people }: Target = platform.targets('http://mock.test')[0]!
  const { username = '', password = '', unitCode = '' } = credentials
  const newGateway = (change: Partial<SecurityServerGatewayOptions> = {}) =>
    securityServerGateway({ baseUrl, username, password, unitCode, ...change })
  const newClient = (options: Partial<ClientOptions> = {}): NationalPortalClient =>
    createNationalPortalClient({
      // One attempt, so that a test sees what it ends in.
      policies: { retry: false, breaker: false },
      gateway: newGateway(),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
    })
  const person = (persona: string): TargetPerson => people.find((candidate) => candidate.persona === persona)!
  /** The dossier of a joint birth, just received. */
  const dossier = (change: Partial<PortalDossier> = {}): PortalDossier => newDossier(person('father'), change)
  /** The operations that were asked for, in order. */
  const asked = (): string[] => platform.journal.list({ system: 'dvc' }).map(({ operation }) => operation)
  return { platform, person, newGateway, newClient, dossier, asked }
}

function newDossier({ name, personalId }: TargetPerson, change: Partial<PortalDossier>): PortalDossier {
  return {
    code: 'H42.18-260302-0001',
    procedure: { code: '2.000986', name: 'Liên thông khai sinh', fieldCode: 'G15-TP02', fieldName: 'Hộ tịch' },
    channel: 'desk',
    owner: { name, personalId },
    summary: 'Đăng ký khai sinh',
    submittedAt: '2026-03-02T08:00:00+07:00',
    receivedAt: '2026-03-02T08:15:00+07:00',
    status: 'received',
    processingUnit: 'UBND phường Thành Sen',
    ...change,
  }
}

/** A step of the dossier into a state. */
export function step(status: ProgressStep['status'], change: Partial<ProgressStep> = {}): ProgressStep {
  return {
    dossierCode: 'H42.18-260302-0001',
    status,
    at: '2026-03-02T09:30:00+07:00',
    officer: 'Lê Thị Mai',
    note: 'Đã thẩm tra hồ sơ',
    ...change,
  }
}

/** Any object of the wire. */
export type Json = Record<string, unknown>

/** A `fetch` that changes the answers of one operation on their way. */
export function changing(
  fetch: Fetch,
  operation: 'findDossier' | 'syncDossier' | 'syncProgress',
  change: (answer: Json) => unknown,
): Fetch {
  return async (request) => {
    const { service } = (await request.clone().json()) as Json
    const response = await fetch(request)
    if (service !== operations[operation].rpc.value) return response
    return Response.json(change((await response.json()) as Json), { headers: response.headers })
  }
}

/** A `fetch` that keeps the requests it is given. */
export function watching(fetch: Fetch): { fetch: Fetch; requests: { url: string; headers: Headers; body: Json }[] } {
  const requests: { url: string; headers: Headers; body: Json }[] = []
  return {
    requests,
    async fetch(request) {
      const { url, headers } = request
      requests.push({ url, headers, body: (await request.clone().json()) as Json })
      return fetch(request)
    },
  }
}

/** Everything that a log could show of an error. */
export function everythingShown(error: unknown): string {
  const { message, messageVi, stack } = error as Error & { messageVi?: string }
  return [message, messageVi, stack, JSON.stringify(error), inspect(error, { depth: 20 })].join('\n')
}
