import { isLienThongError } from '@lienthong/sdk-core'
import { createPaymentClient, isPaymentError, paymentReference, type PaymentOrder } from '@lienthong/sdk-dvc'
import type { Instant } from '@lienthong/sdk-core'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { signatureOf } from './messages.ts'
import { feeOrder, paymentWorld } from './world.ts'

const failure = async (promise: Promise<unknown>): Promise<Record<string, unknown>> => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isLienThongError(error)) throw new Error('expected an error of the house', { cause: error })
  return error as unknown as Record<string, unknown>
}

const { receipt } = feeOrder()

describe('an order that is not sent', () => {
  it.each<[string, Partial<PaymentOrder>, string, string]>([
    ['a reference with a dot', { reference: 'dvcH42.18' }, 'reference', 'payment-reference'],
    ['a reference with marks', { reference: 'lệphí' }, 'reference', 'payment-reference'],
    ['no reference', { reference: '' }, 'reference', 'payment-reference'],
    ['a bar in the text', { description: 'Lệ phí|30000' }, 'description', 'vertical-bar'],
    ['a bar in the bank', { bankCode: 'A|B' }, 'bankCode', 'vertical-bar'],
    ['an amount of nothing', { amountVnd: 0 }, 'amountVnd', 'amount-vnd'],
    ['half a đồng', { amountVnd: 1.5 }, 'amountVnd', 'amount-vnd'],
    ['an amount beyond all measure', { amountVnd: 1e21 }, 'amountVnd', 'amount-vnd'],
    ['an amount that is not the sum of the fees', { amountVnd: 30_001 }, 'amountVnd', 'sum-of-fees'],
    ['a payer from nowhere', { payerIp: 'localhost' }, 'payerIp', 'format'],
    ['no fee', { receipt: { ...receipt, fees: [] } }, 'receipt.fees', 'too-short'],
  ])('%s', async (_, change, field, rule) => {
    const { newClient, platform } = paymentWorld()
    const error = await failure(newClient().startPayment(feeOrder(change)))
    expect(error['fields']).toEqual(expect.arrayContaining([expect.objectContaining({ field, rule })]))
    expect(platform.journal.list({ system: 'payment' })).toEqual([])
  })

  it('names what is wrong and tells nothing of it', async () => {
    const marked = 'Canary|Nguyễn'
    const error = await failure(
      paymentWorld()
        .newClient()
        .startPayment(feeOrder({ description: marked, reference: marked })),
    )
    expect(`${JSON.stringify(error)}${inspect(error)}`).not.toContain('anary')
  })
})

describe('a refusal', () => {
  it('of a wrong secret', async () => {
    const client = paymentWorld().newClient({ secret: 'another' })
    for (const call of [
      client.startPayment(feeOrder()),
      client.findPayment('dvcMAU0001'),
      client.getReceipt('dvcMAU0001'),
    ]) {
      const error = await failure(call)
      expect(error).toMatchObject({ code: 'PAYMENT_CHECKSUM_REFUSED', wireCode: '02', outcome: 'rejected' })
      expect(`${JSON.stringify(error)}${inspect(error, { depth: 9 })}`).not.toContain('another')
    }
  })

  it('of a partner nobody knows', async () => {
    const client = paymentWorld().newClient({ partnerCode: 'NOBODY' })
    expect(await failure(client.findPayment('dvcMAU0001'))).toMatchObject({ code: 'PAYMENT_PARTNER_UNKNOWN' })
  })

  it('of a reference that was used, and the first payment stays', async () => {
    const client = paymentWorld().newClient()
    await client.startPayment(feeOrder())
    const error = await failure(client.startPayment(feeOrder({ description: 'Lệ phí khác' })))
    expect(isPaymentError(error) && error.code).toBe('PAYMENT_REFERENCE_USED')
    expect(await client.findPayment(feeOrder().reference)).toMatchObject({ state: 'pending', amountVnd: 30_000 })
  })

  it('of a receipt before there is one', async () => {
    const client = paymentWorld().newClient()
    await client.startPayment(feeOrder())
    expect(await failure(client.getReceipt(feeOrder().reference))).toMatchObject({ code: 'PAYMENT_NOT_MADE' })
    expect(await failure(client.getReceipt('nobody'))).toMatchObject({ code: 'PAYMENT_UNKNOWN' })
  })

  it('inside an HTTP 200, of which nobody knows whether the payment was started', async () => {
    const { newClient, platform } = paymentWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'startPayment' })
    expect(await failure(newClient().startPayment(feeOrder()))).toMatchObject({
      code: 'PAYMENT_PLATFORM_FAILED',
      outcome: 'unknown',
      retryable: true,
    })
  })

  it('by a code that no table has is no success', async () => {
    const { newClient } = paymentWorld()
    const client = newClient({ fetch: () => Promise.resolve(Response.json({ MaLoi: '47' })) })
    expect(await failure(client.startPayment(feeOrder()))).toMatchObject({ code: 'UNKNOWN_REFUSAL', wireCode: '47' })
  })
})

describe('an answer outside the contract', () => {
  const answered = (body: object) => paymentWorld().newClient({ fetch: () => Promise.resolve(Response.json(body)) })

  it.each([
    ['without an address', {}],
    ['with an address no browser may be sent to', { UrlThanhToan: 'javascript:alert(1)' }],
    ['about another payment', { UrlThanhToan: 'https://bank.test/', MaThamChieu: 'dvc2' }],
  ])('%s', async (_, more) => {
    const error = await failure(answered({ MaLoi: '00', ...more }).startPayment(feeOrder()))
    expect(error['code']).toBe('ANSWER_OUTSIDE_CONTRACT')
  })

  it('a payment of another reference is not taken for the one that was asked about', async () => {
    const client = answered({ MaLoi: '00', MaThamChieu: 'dvc2', TrangThaiGD: '00' })
    expect((await failure(client.findPayment('dvc1')))['problems']).toEqual(['answer.MaThamChieu: invalid_value'])
  })

  it('a state nobody knows is not taken for paid', async () => {
    const drifts: unknown[] = []
    const client = paymentWorld().newClient({
      fetch: () => Promise.resolve(Response.json({ MaLoi: '00', TrangThaiGD: '77', SoTien: 'ba muoi nghin' })),
      onDrift: (drift) => drifts.push(drift),
    })
    expect(await client.findPayment('dvc1')).toEqual({ reference: 'dvc1' })
    expect(drifts).toHaveLength(1)
  })

  it.each([
    ['a page', 'application/pdf', '<html>'],
    ['nothing', 'application/pdf', ''],
    ['a page that says what it is', 'text/html', '<html>'],
  ])('%s is no receipt', async (_, type, body) => {
    const fetch = () => Promise.resolve(new Response(body, { headers: { 'content-type': type } }))
    const error = await failure(paymentWorld().newClient({ fetch }).getReceipt('dvc1'))
    expect(error['code']).toMatch(/^ANSWER_/)
  })
})

describe('a payment', () => {
  it('is started with a signed message, a 24-hour time, and the payer is sent on', async () => {
    const { newClient, platform, ask, baseUrl } = paymentWorld()
    platform.world.clock.advance(7 * 60 * 60_000 + 8 * 60_000 + 9_000)
    const sent: Record<string, string>[] = []
    const client = newClient({
      fetch: async (request) => {
        sent.push((await request.clone().json()) as Record<string, string>)
        return ask(request)
      },
    })
    const started = await client.startPayment(feeOrder())

    expect(started).toMatchObject({ reference: feeOrder().reference, transactionCode: 'GD000002' })
    expect(started.redirectUrl).toMatch(new RegExp(`^${baseUrl}/pay/[0-9a-f]{32}$`))
    expect(sent[0]).toMatchObject({
      LoaiBanTin: 'INIT',
      PhienBan: '1.0.6',
      SoTien: '30000',
      ThoiGianGD: '20260302150809',
    })
    expect(sent[0]!['MaXacThuc']).toBe(signatureOf('INIT', sent[0]!))
  })

  it('that nobody has started is not found', async () => {
    expect(await paymentWorld().newClient().findPayment('nobody')).toBeUndefined()
  })

  it.each([
    ['pay', 'paid'],
    ['fail', 'failed'],
    ['cancel', 'cancelled'],
  ])('can end: %s', async (action, state) => {
    const { newClient, act } = paymentWorld()
    const client = newClient()
    const { reference } = await client.startPayment(feeOrder())
    act(action, { reference })
    expect(await client.findPayment(reference)).toMatchObject({
      state,
      amountVnd: 30_000,
      at: '2026-03-02T08:00:00+07:00',
    })
  })

  it('has a receipt: the bytes of a PDF whose table of objects is right', async () => {
    const { newClient, act } = paymentWorld()
    const client = newClient()
    const { reference } = await client.startPayment(feeOrder())
    act('pay', { reference })
    const receipt = await client.getReceipt(reference)

    if (receipt.form !== 'pdf') throw new Error('expected a file')
    const text = new TextDecoder('latin1').decode(receipt.bytes)
    const offsets = Array.from(text.matchAll(/^(\d{10}) 00000 n $/gm), ([, offset]) => Number(offset))
    expect(offsets).toHaveLength(6)
    offsets.forEach((offset, at) => expect(text.slice(offset)).toMatch(new RegExp(`^${at + 1} 0 obj`)))
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)![1]))).toMatch(/^xref/)
    expect(text).toContain('(Ma ho so: H42.18-260302-0900)')
  })

  it('has a receipt by its address where the platform gives that', async () => {
    const { newClient, act, setPolicy, browse } = paymentWorld()
    setPolicy({ receipt: 'address' })
    const client = newClient()
    const { reference } = await client.startPayment(feeOrder())
    act('pay', { reference })
    const receipt = await client.getReceipt(reference)

    if (receipt.form !== 'address') throw new Error('expected an address')
    const file = await browse(receipt.url)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect((await file.text()).startsWith('%PDF-')).toBe(true)
  })

  it('goes to the paths that the account came with', async () => {
    const paths = { start: '/khoi-tao', find: '/tra-cuu', receipt: '/bien-lai' }
    const asked: string[] = []
    const client = paymentWorld().newClient({
      paths,
      fetch: (request) => {
        asked.push(new URL(request.url).pathname)
        return Promise.resolve(Response.json({ MaLoi: '99' }))
      },
    })
    await failure(client.startPayment(feeOrder()))
    await failure(client.findPayment('dvc1'))
    await failure(client.getReceipt('dvc1'))
    expect(asked).toEqual(['/payment-platform/khoi-tao', '/payment-platform/tra-cuu', '/payment-platform/bien-lai'])
  })
})

it('a reference has the letters and digits of the dossier and a 24-hour time', () => {
  const at = '2026-03-02T15:08:09+07:00' as Instant
  expect(paymentReference('H42.18-260302-0900', at)).toBe('dvcH4218260302090020260302150809')
})

it('no client is made without partner code and secret', () => {
  const { newClient } = paymentWorld()
  expect(() => newClient({ secret: '' })).toThrow(TypeError)
  expect(() => newClient({ partnerCode: '' })).toThrow(TypeError)
  expect(createPaymentClient).toBeTypeOf('function')
})
