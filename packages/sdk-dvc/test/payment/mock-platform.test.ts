import { verifyIpn } from '@lienthong/sdk-dvc'
import { zPaymentNotice } from '@lienthong/sdk-dvc/contract'
import { describe, expect, it } from 'vitest'
import { feeOrder, memoryPayments, notifyUrl, paymentWorld, returnUrl } from './world.ts'

const { reference } = feeOrder()
const minuteMs = 60_000

/** A partner with a store, registered at the platform, and a payment that waits for the payer. */
async function startedPayment(policy: object = {}) {
  const store = memoryPayments({ [reference]: 30_000 })
  let answering = true
  const world = paymentWorld(async (request) => {
    if (!answering) throw new TypeError('fetch failed')
    const { status, body } = await store.receiver(world.credentials.secret).receive(await request.text())
    return Response.json(body, { status })
  })
  world.setPolicy({ notifyUrl, returnUrl, ...policy })
  const { redirectUrl } = await world.newClient().startPayment(feeOrder())
  const pass = async (ms: number) => {
    world.platform.world.clock.advance(ms)
    world.platform.world.tick()
    await world.platform.courier.idle()
  }
  const look = () => {
    const told = world.act('look', { reference })
    if (!('done' in told)) throw new Error(told.message)
    return told.done as { state: string; deliveries: { kind: string; outcome: string; wireCode?: string }[] }
  }
  const answers = (whether: boolean) => (answering = whether)
  return { ...world, ...store, redirectUrl, pass, look, answers }
}

describe('the page of the bank', () => {
  it('says that there is no such payment', async () => {
    const { browse, baseUrl } = paymentWorld()
    for (const address of [`${baseUrl}/pay/nobody`, `${baseUrl}/pay/__proto__`, `${baseUrl}/receipts/nobody.pdf`]) {
      const page = await browse(address)
      expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    }
    expect((await browse(`${baseUrl}/pay/nobody`, { decision: 'paid' })).status).toBe(404)
  })

  it('writes nothing into the page that would be more than text', async () => {
    const { newClient, browse } = paymentWorld()
    const description = `<script>alert("1")</script>'&`
    const { redirectUrl } = await newClient().startPayment(feeOrder({ description }))
    const page = await browse(redirectUrl)
    expect(await page.text()).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39;&amp;')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  })

  it('is Vietnamese, says that it is a mock, and has three buttons with words', async () => {
    const { redirectUrl, browse } = await startedPayment()
    const html = await (await browse(redirectUrl)).text()
    expect(html).toContain('<html lang="vi">')
    expect(html).toContain('Ngân hàng giả lập')
    expect(html).toContain('30.000 đồng')
    const buttons = Array.from(html.matchAll(/<button[^>]*value="(\w+)">([^<]+)<\/button>/g), ([, value, word]) => [
      value,
      word,
    ])
    expect(buttons).toEqual([
      ['paid', 'Thanh toán'],
      ['failed', 'Thử trường hợp không thành công'],
      ['cancelled', 'Hủy giao dịch'],
    ])
  })

  it.each([{}, { decision: 'refund' }, { decision: '__proto__' }])(
    'does nothing for a form of another kind',
    async (form) => {
      const { redirectUrl, browse, look, received } = await startedPayment()
      expect((await browse(redirectUrl, form)).status).toBe(400)
      expect([look().state, received.length]).toEqual(['pending', 0])
    },
  )

  it('sends the payer back, and the form that is sent again decides nothing', async () => {
    const { redirectUrl, browse, look, platform, received } = await startedPayment()
    const first = await browse(redirectUrl, { decision: 'paid' })
    const again = await browse(redirectUrl, { decision: 'cancelled' })
    await platform.courier.idle()

    for (const answer of [first, again]) {
      expect(answer.status).toBe(303)
      expect(answer.headers.get('location')).toBe(`${returnUrl}?MaThamChieu=${reference}`)
    }
    expect([look().state, received.length]).toEqual(['paid', 1])
    expect(await (await browse(redirectUrl)).text()).not.toContain('<button')
  })

  it('keeps the payer where no address of return is registered', async () => {
    const { redirectUrl, browse } = await startedPayment({ returnUrl: undefined })
    const page = await browse(redirectUrl, { decision: 'failed' })
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Thanh toán không thành công')])
  })
})

describe('the notice', () => {
  it('fits the contract, is believed, and credits the payment', async () => {
    const { redirectUrl, browse, platform, received, credited, look, credentials } = await startedPayment()
    await browse(redirectUrl, { decision: 'paid' })
    await platform.courier.idle()

    expect(received[0]!.type).toBe('application/json')
    expect(zPaymentNotice.safeParse(JSON.parse(received[0]!.body)).error).toBeUndefined()
    expect(verifyIpn(received[0]!.body, { ...credentials, expected: { reference, amountVnd: 30_000 } }).ok).toBe(true)
    expect(credited.size).toBe(1)
    expect(look().deliveries).toMatchObject([{ kind: 'honest', outcome: 'taken', status: 200, wireCode: '00' }])
  })

  it('is the same to the byte when it is sent again, and credits nothing a second time', async () => {
    const { act, platform, received, credited, events } = await startedPayment()
    act('pay', { reference })
    await platform.courier.idle()
    platform.world.clock.advance(minuteMs)
    act('replay-notice', { reference })
    await platform.courier.idle()

    expect(received[1]).toEqual(received[0])
    expect(credited.size).toBe(1)
    expect(events.map(({ outcome }) => outcome)).toEqual(['credited', 'credited-before'])
  })

  it.each([
    ['forged', 'forged'],
    ['wrong-amount', 'wrong-amount'],
    ['truncated', 'not-json'],
  ])('that is %s on purpose is refused, changes nothing, and is not sent again by itself', async (notice, reason) => {
    const { act, pass, credited, events, received, look } = await startedPayment({ notice })
    act('pay', { reference })
    await pass(60 * minuteMs)

    expect(events).toEqual([{ outcome: 'refused', reason }])
    expect([credited.size, received.length, look().deliveries[0]!.outcome]).toEqual([0, 1, 'refused'])
  })

  it('comes late when the policy says so, or not at all', async () => {
    const late = await startedPayment({ noticeDelayMs: 10 * minuteMs })
    late.act('pay', { reference })
    await late.pass(9 * minuteMs)
    expect(late.credited.size).toBe(0)
    await late.pass(minuteMs)
    expect(late.credited.get(reference)).toMatchObject({ paidAt: '2026-03-02T08:00:00+07:00' })

    const never = await startedPayment({ notice: 'none' })
    never.act('pay', { reference })
    await never.pass(60 * minuteMs)
    expect([never.received.length, never.look().state]).toEqual([0, 'paid'])
  })

  it('is sent again after 1, 5 and 15 minutes while nobody answers, and no more once it is taken', async () => {
    const { act, pass, received, credited, look, answers } = await startedPayment()
    answers(false)
    act('pay', { reference })
    await pass(0)
    await pass(minuteMs)
    await pass(4 * minuteMs)
    expect(received).toHaveLength(2)
    answers(true)
    await pass(minuteMs)
    await pass(60 * minuteMs)

    expect(received).toHaveLength(3)
    expect(look().deliveries.map(({ outcome }) => outcome)).toEqual(['no-answer', 'no-answer', 'taken'])
    expect(credited.size).toBe(1)
  })

  it('says of a payment that was cancelled that it was not made', async () => {
    const { act, platform, events, failed, credited } = await startedPayment()
    act('cancel', { reference })
    await platform.courier.idle()
    expect(events).toEqual([{ outcome: 'failed', reference }])
    expect([failed, credited.size]).toEqual([[reference], 0])
  })

  it('is forgotten by a world that was put back while it was on its way', async () => {
    const { act, platform, credited } = await startedPayment()
    const before = platform.world.snapshot()
    act('pay', { reference })
    platform.world.restore({ ...before, slices: {} })
    await platform.courier.idle()
    expect([credited.size, platform.world.failures]).toEqual([1, []])
  })
})

describe('the officers', () => {
  it('refuse what cannot be done', async () => {
    const { act, setPolicy } = await startedPayment()
    expect(act('pay', { reference: 'nobody' })).toMatchObject({ error: 'UNKNOWN' })
    expect(act('replay-notice', { reference })).toMatchObject({ error: 'NOT_NOW' })
    act('pay', { reference })
    expect(act('cancel', { reference })).toMatchObject({ error: 'NOT_NOW' })
    setPolicy({})
    expect(act('replay-notice', { reference })).toMatchObject({ error: 'NOT_NOW' })
  })

  it.each([{ notifyUrl: 'file:///etc/passwd' }, { notice: 'wrong' }, { noticeDelayMs: -1 }, { unknown: 1 }])(
    'refuse a policy that is none',
    (fields) => {
      expect(paymentWorld().setPolicy(fields)).toMatchObject({ error: 'INVALID_BODY' })
    },
  )
})

describe('the world', () => {
  it('hears of a fee that was paid, and adds it up for its dossier', async () => {
    const { act, platform, newClient } = await startedPayment()
    const heard: unknown[] = []
    platform.world.on('fee-paid', (event) => heard.push(event))
    act('pay', { reference })
    await newClient().startPayment(feeOrder({ reference: 'dvc2' }))
    act('pay', { reference: 'dvc2' })

    expect(heard[0]).toEqual({
      dossierCode: 'H42.18-260302-0900',
      reference,
      amountVnd: 30_000,
      paidAt: '2026-03-02T08:00:00+07:00',
    })
    expect(platform.world.graph.dossiers['H42.18-260302-0900']).toMatchObject({ paidVnd: 60_000 })
  })

  it('keeps payments over a snapshot', async () => {
    const { platform, newClient, act } = await startedPayment()
    const kept = structuredClone(platform.world.snapshot())
    act('pay', { reference })
    platform.world.restore(kept)
    expect(await newClient().findPayment(reference)).toMatchObject({ state: 'pending' })
  })
})
