import { inProcessFetch, MockPlatform, type TargetPerson } from '@lienthong/mock-core'
import { createCivilStatusClient } from '@lienthong/sdk-civil-status'
import { civilStatusMock } from '@lienthong/sdk-civil-status/mock'
import { ngspGateway, parsePersonalId } from '@lienthong/sdk-core'
import { createResidenceClient, createResidenceProceduresClient } from '@lienthong/sdk-residence'
import { residenceMock, residenceProceduresMock } from '@lienthong/sdk-residence/mock'
import { paymentReference } from '@lienthong/essential-services'
import type {
  CaseSystem,
  DeskPayment,
  DossierHead,
  DossierProgress,
  DossierResult,
  DossierView,
  PaymentDesk,
  PaymentProof,
} from '@lienthong/essential-services'

/** Mock systems of one world, clients of them, and a portal that only listens. */
export function servicesWorld() {
  const platform = new MockPlatform({ systems: [residenceMock, residenceProceduresMock, civilStatusMock] })
  const { world } = platform
  const targets = platform.targets('http://mock.test')
  const optionsOf = (system: string) => {
    const { baseUrl, credentials } = targets.find((target) => target.system === system)!
    const { consumerKey = '', consumerSecret = '' } = credentials
    return {
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      policies: { retry: false, breaker: false } as const,
      fetch: inProcessFetch(platform),
      clock: world.clock,
    }
  }
  const told: DossierProgress[] = []
  const sync = {
    tell(progress: DossierProgress): Promise<void> {
      if (!told.some(({ id }) => id === progress.id)) told.push(progress)
      return Promise.resolve()
    },
  }
  const person = (persona: string): TargetPerson =>
    targets.flatMap(({ people }) => people).find((candidate) => candidate.persona === persona)!
  return {
    platform,
    world,
    clock: world.clock,
    told,
    sync,
    person,
    clients: {
      population: createResidenceClient(optionsOf('residence')),
      residenceProcedures: createResidenceProceduresClient(optionsOf('residence-procedures')),
      civilStatus: createCivilStatusClient(optionsOf('civil-status')),
    },
    /** Lets the officers work. */
    pass(hours: number): void {
      for (let half = 0; half < hours * 2; half += 1) {
        world.clock.advance(30 * 60_000)
        world.tick()
      }
    },
  }
}

let codes = 0

/** A new dossier of the morning on which the mocks begin. */
export function newHead(change: Partial<DossierHead> = {}): DossierHead {
  codes += 1
  const dossierCode = `H42.18-260302-${String(codes).padStart(4, '0')}`
  return { dossierCode, submittedAt: '2026-03-02T08:00:00+07:00', channel: 'online', agencyCode: '18073', ...change }
}

/** Somebody as the form names them. */
export function applicantOf({ name, personalId, birthDate }: TargetPerson) {
  const { sex } = parsePersonalId(personalId)
  return { name, personalId, birthDate, ...(sex && { sex }), phone: '0900000001' }
}

/** A system of the one shape, as an object: remembers what it was told. */
export function caseSystem(result: DossierResult = { ended: false, papers: [] }) {
  const heard: { readonly call: string; readonly input: object }[] = []
  let view: DossierView | undefined
  const hear = (call: string, next?: DossierView) => (input: object) => {
    heard.push({ call, input })
    view = next === undefined ? view : { ...next, dossierCode: (input as { dossierCode: string }).dossierCode }
    return Promise.resolve()
  }
  const system: CaseSystem = {
    submit: async (input) => {
      await hear('submit', { dossierCode: '', status: 'received', at: input.submittedAt })(input)
      return { alreadyReceived: false }
    },
    status: () => Promise.resolve(view),
    supplement: hear('supplement', { dossierCode: '', status: 'processing' }),
    withdraw: hear('withdraw', { dossierCode: '', status: 'withdrawn' }),
    confirmPayment: hear('confirmPayment'),
    result: () => Promise.resolve(result),
  }
  return { system, heard, ask: (next: DossierView) => (view = next) }
}

/** A payment of a dossier's fee, as the platform reports it. */
export function proofOf(dossierCode: string, amountVnd: number, change: Partial<PaymentProof> = {}): PaymentProof {
  const reference = paymentReference(dossierCode)
  return { reference, transactionId: 'T1', amountVnd, paidAt: '2026-03-02T08:05:00+07:00', ...change }
}

/** A payment platform as an object: remembers what was started, and what became of it. */
export function paymentDesk() {
  const started: Parameters<PaymentDesk['startPayment']>[0][] = []
  const known = new Map<string, DeskPayment>()
  const payments: PaymentDesk = {
    startPayment(order) {
      started.push(order)
      known.set(order.reference, { state: 'open', amountVnd: order.amountVnd })
      return Promise.resolve({ redirectUrl: `https://pay.example/${String(started.length)}` })
    },
    findPayment: (reference) => Promise.resolve(known.get(reference)),
  }
  return { payments, started, become: (reference: string, payment: DeskPayment) => known.set(reference, payment) }
}
