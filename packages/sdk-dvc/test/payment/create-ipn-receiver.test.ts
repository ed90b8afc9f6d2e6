import { createIpnReceiver, type IpnPayments } from '@lienthong/sdk-dvc'
import { zPaymentNoticeReply } from '@lienthong/sdk-dvc/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notice, secret, signatureOf, signedNotice } from './messages.ts'
import { memoryPayments } from './world.ts'

const { MaThamChieu: reference } = notice
const started = { [reference]: 30_000 }

describe('a notice that changes nothing', () => {
  it.each([
    ['forged', signedNotice({}, {}, 'the secret of a stranger'), 'forged', '02'],
    ['truncated', signedNotice().slice(0, 120), 'not-json', '01'],
    ['of another amount', signedNotice({ SoTien: '3000' }), 'wrong-amount', '01'],
    ['of a payment nobody started', signedNotice({ MaThamChieu: 'dvc2' }), 'unknown-reference', '05'],
    ['of a name every object has', signedNotice({ MaThamChieu: 'constructor' }), 'unknown-reference', '05'],
    ['for another partner', signedNotice({ MaDoiTac: 'ANOTHER' }), 'other-partner', '03'],
    ['in another currency', signedNotice({ MaTienTe: 'USD' }), 'other-currency', '01'],
  ])('is one that is %s', async (_, body, reason, code) => {
    const store = memoryPayments(started)
    const { status, body: reply, event } = await store.receiver(secret).receive(body)

    expect(event).toEqual({ outcome: 'refused', reason })
    expect([status, reply.MaLoi]).toEqual([400, code])
    expect(zPaymentNoticeReply.safeParse(reply).success).toBe(true)
    expect([store.credited.size, store.failed.length]).toEqual([0, 0])
  })

  it('is logged without anything that stands in it', async () => {
    const marked = 'Canary Nguyen 942086944142'
    const change = { ThongTinGiaoDich: marked, MaGiaoDich: marked, MaThamChieu: marked }
    for (const body of [
      signedNotice({}, change),
      signedNotice(change),
      `{"${marked}"`,
      signedNotice({ ...change, MaDoiTac: marked }),
    ]) {
      const store = memoryPayments(started)
      await store.receiver(secret).receive(body)
      expect(store.events).toHaveLength(1)
      expect(JSON.stringify(store.events)).not.toContain('anary')
    }
  })

  it('is whatever comes from a stranger', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json(), fc.string()), async (body) => {
        const store = memoryPayments(started)
        const { event, status } = await store.receiver(secret).receive(body)
        return event.outcome === 'refused' && status === 400 && store.credited.size === 0
      }),
    )
  })
})

describe('a notice that the platform sends', () => {
  it('credits its payment, and is answered with its own checksum', async () => {
    const store = memoryPayments(started)
    const { status, body } = await store.receiver(secret).receive(signedNotice())

    expect(status).toBe(200)
    expect(body).toEqual({
      MaLoi: '00',
      MoTaLoi: 'Thành công',
      MaDoiTac: 'MOCK-PARTNER',
      MaThamChieu: reference,
      ThoiGianGD: notice.ThoiGianGD,
      MaXacThuc: signatureOf('CONFIRM', notice),
    })
    expect([...store.credited.values()]).toEqual([
      {
        reference,
        amountVnd: 30_000,
        transactionCode: 'GD000001',
        bankCode: 'MOCKBANK',
        paidAt: '2026-03-02T15:10:42+07:00',
      },
    ])
    expect(store.events).toEqual([{ outcome: 'credited', reference }])
  })

  it('credits once however often it comes, also at the same moment, and every one is answered with success', async () => {
    const store = memoryPayments(started)
    const receiver = store.receiver(secret)
    const answers = await Promise.all(Array.from({ length: 20 }, () => receiver.receive(signedNotice())))
    const later = await receiver.receive(new TextEncoder().encode(signedNotice()))

    expect([...answers, later].map(({ status }) => status)).toEqual(Array.from({ length: 21 }, () => 200))
    expect(store.events.filter(({ outcome }) => outcome === 'credited')).toHaveLength(1)
    expect(store.events.filter(({ outcome }) => outcome === 'credited-before')).toHaveLength(20)
    expect(store.credited.size).toBe(1)
  })

  it('that says the payment failed credits nothing and takes nothing back', async () => {
    const store = memoryPayments(started)
    const receiver = store.receiver(secret)
    await receiver.receive(signedNotice())
    const { status, event } = await receiver.receive(signedNotice({ MaLoi: '10' }))

    expect([status, event]).toEqual([200, { outcome: 'failed', reference }])
    expect([store.credited.size, store.failed]).toEqual([1, [reference]])
  })

  it('is asked for again when the store cannot be reached, and nothing of its error is told', async () => {
    const broken: IpnPayments = {
      find: () => ({ amountVnd: 30_000 }),
      credit: () => Promise.reject(new Error('connection to 10.0.0.1 lost')),
    }
    const { status, body, event } = await createIpnReceiver({ secret, payments: broken }).receive(signedNotice())
    expect([status, body.MaLoi, event]).toEqual([503, '99', { outcome: 'not-stored' }])
  })

  it('without a time that exists credits without one', async () => {
    const store = memoryPayments(started)
    await store.receiver(secret).receive(signedNotice({ ThoiGianGD: '20260230251042' }))
    expect(store.credited.get(reference)).not.toHaveProperty('paidAt')
  })
})

it('no receiver is made without a secret', () => {
  expect(() => memoryPayments(started).receiver('')).toThrow(TypeError)
})
