import { inProcessFetch, MockPlatform, type Target } from '@lienthong/mock-core'
import { directGateway, type Fetch } from '@lienthong/sdk-core'
import {
  createIpnReceiver,
  createPaymentClient,
  type IpnEvent,
  type PaidPayment,
  type PaymentClient,
  type PaymentClientOptions,
  type PaymentOrder,
} from '@lienthong/sdk-dvc'
import { paymentMock, portalMock } from '@lienthong/sdk-dvc/mock'

export const notifyUrl = 'http://one-stop.test/ipn'
export const returnUrl = 'http://one-stop.test/back'

/** A mock payment platform of its own, and how to ask it. `receive` takes what it sends to the partner. */
export function paymentWorld(receive: Fetch = () => Promise.resolve(Response.json({ MaLoi: '00' }))) {
  const received: { body: string; type: string | null }[] = []
  const platform = new MockPlatform({
    systems: [paymentMock, portalMock],
    send: async (request) => {
      received.push({ body: await request.clone().text(), type: request.headers.get('content-type') })
      return receive(request)
    },
  })
  const { baseUrl, credentials }: Target = platform.targets('http://mock.test')[0]!
  const { partnerCode = '', secret = '' } = credentials
  const ask = inProcessFetch(platform)
  const newClient = (options: Partial<PaymentClientOptions> = {}): PaymentClient =>
    createPaymentClient({
      policies: { retry: false, breaker: false },
      gateway: directGateway({ baseUrl }),
      partnerCode,
      secret,
      fetch: ask,
      clock: platform.world.clock,
      ...options,
    })
  const setPolicy = (fields: object) => platform.officers.setPolicy('payment', fields)
  const act = (action: string, body: object) => platform.officers.act('payment', action, body)
  /** What the browser of a payer does. */
  const browse = (url: string, form?: Readonly<Record<string, string>>) =>
    ask(new Request(url, form && { method: 'POST', body: new URLSearchParams(form) }))
  return { platform, credentials: { partnerCode, secret }, baseUrl, ask, newClient, setPolicy, act, browse, received }
}

/** The fee of a dossier, 30,000 đồng. */
export function feeOrder(change: Partial<PaymentOrder> = {}): PaymentOrder {
  return {
    reference: 'dvcH421820260302090020260302150809',
    amountVnd: 30_000,
    description: 'Lệ phí hồ sơ H42.18-260302-0900',
    payerIp: '127.0.0.1',
    receipt: {
      dossierCode: 'H42.18-260302-0900',
      procedure: { code: '1.001193', name: 'Đăng ký khai sinh' },
      unit: { code: '000.18.42.H42', name: 'UBND phường Thành Sen' },
      account: { number: '9000000001', bankCode: 'MOCKBANK', owner: 'UBND phường Thành Sen' },
      payer: { name: 'Hồ Xuân Đức', personalId: '942086944142' },
      fees: [{ code: 'LP01', name: 'Lệ phí đăng ký', amountVnd: 30_000 }],
    },
    ...change,
  }
}

/** A store in memory that keeps the rule: one credit for each reference. */
export function memoryPayments(started: Readonly<Record<string, number>>) {
  const credited = new Map<string, PaidPayment>()
  const failed: string[] = []
  const events: IpnEvent[] = []
  const payments = {
    find: async (reference: string) => {
      // Gives others the time to come in between.
      await Promise.resolve()
      return Object.hasOwn(started, reference) ? { amountVnd: started[reference]! } : undefined
    },
    credit: async (payment: PaidPayment) => {
      await Promise.resolve()
      if (credited.has(payment.reference)) return 'credited-before'
      credited.set(payment.reference, payment)
      return 'credited'
    },
    fail: ({ reference }: { reference: string }) => void failed.push(reference),
  } as const
  const receiver = (secret: string) =>
    createIpnReceiver({ secret, partnerCode: 'MOCK-PARTNER', payments, onEvent: (event) => events.push(event) })
  return { payments, credited, failed, events, receiver }
}
