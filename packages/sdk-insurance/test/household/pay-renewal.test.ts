import { inProcessFetch } from '@lienthong/mock-core'
import { epochMsOf, instantOf, type Instant } from '@lienthong/sdk-core'
import type { RenewalQuote } from '@lienthong/sdk-insurance'
import { describe, expect, it } from 'vitest'
import { householdWorld } from './world.ts'

const hour = 60 * 60_000
const day = 24 * hour
const lastSecondOf = ({ expiresAt }: RenewalQuote) => instantOf(epochMsOf(expiresAt) - 1000)
const account = { holder: 'HOANG VAN TUAT', number: '0011223344', bank: 'Ngân hàng Thử nghiệm' }

describe('payRenewal', () => {
  it('extends the cards of the world, which the card gateway then tells', async () => {
    const { world, quote, pay, cardsOf, person } = householdWorld()
    const [before] = cardsOf('household-five-head')

    const { renewal, repeated } = await pay(await quote(12, 'household-five-head', 'household-five-second'), 'DH1')

    expect(repeated).toBe(false)
    expect(renewal).toMatchObject({ orderId: 'DH1', state: 'extended', amountVnd: 2_148_120 })
    expect(renewal.receiptNumber).toMatch(/^BL\d{8}$/)
    expect(renewal.cards).toMatchObject([
      { personalId: person('household-five-head').personalId, validFrom: '2026-04-03', validTo: '2027-04-02' },
      { personalId: person('household-five-second').personalId, validTo: '2027-04-02' },
    ])
    expect(cardsOf('household-five-head')).toEqual([{ ...before, validTo: '2027-04-02', fiveYearsFrom: '2030-04-02' }])
    expect(world.violations()).toEqual([])
  })

  it('a call-back that comes twice extends once', async () => {
    const { quote, pay, cardsOf, client } = householdWorld()
    const made = await quote(12, 'household-five-head')
    const first = await pay(made, 'DH1')

    const second = await pay(made, 'DH1')

    expect(second).toEqual({ renewal: first.renewal, repeated: true })
    expect(cardsOf('household-five-head')).toMatchObject([{ validTo: '2027-04-02' }])
    expect(await client.getRenewal({ orderId: 'DH1' })).toEqual(first.renewal)
  })

  it('a lost answer is looked up by the order', async () => {
    const { platform, quote, pay, client } = householdWorld()
    const made = await quote(12, 'household-five-head')
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'payRenewal', times: 1 })

    const lost = client.payRenewal(
      { quoteId: made.id, orderId: 'DH1', transactionId: 'x', amountVnd: made.totalVnd, paidAt: made.madeAt },
      { timeoutMs: 50 },
    )

    await expect(lost).rejects.toMatchObject({ outcome: 'unknown' })
    expect(await client.getRenewal({ orderId: 'DH1' })).toMatchObject({ state: 'extended' })
    expect(await pay(made, 'DH1')).toMatchObject({ repeated: true })
  })

  it('a first card is given out, and nobody holds two', async () => {
    const { world, quote, pay, cardsOf } = householdWorld()

    await pay(await quote(3, 'household-never'), 'DH1')

    expect(cardsOf('household-never')).toMatchObject([
      { cardNumber: expect.stringMatching(/^GD442\d{10}$/) as string, validFrom: '2026-04-01', validTo: '2026-06-30' },
    ])
    expect(world.violations()).toEqual([])
  })

  it('after a long gap the card begins anew, after thirty days', async () => {
    const { quote, pay, cardsOf } = householdWorld()

    await pay(await quote(6, 'household-gap'), 'DH1')

    expect(cardsOf('household-gap')).toMatchObject([{ validFrom: '2026-04-01', validTo: '2026-09-30' }])
    // The cover is in the future and goes on from there; the count of five years began anew.
    expect((await quote(3, 'household-gap')).members[0]).toMatchObject({
      validFrom: '2026-10-01',
      losesContinuity: false,
      fiveYearsFrom: '2031-04-01',
    })
  })

  it('who left an employer gets a card of the household with the same insurance number', async () => {
    const { world, quote, pay, cardsOf } = householdWorld()
    const [old] = cardsOf('household-worker')
    world.clock.advance(600 * day)

    await pay(await quote(3, 'household-worker'), 'DH1')

    expect(cardsOf('household-worker')).toMatchObject([
      { cardNumber: old!.cardNumber, state: 'replaced', replacedBy: `GD4${old!.cardNumber.slice(3)}` },
      { cardNumber: `GD4${old!.cardNumber.slice(3)}`, insuranceNumber: old!.insuranceNumber, state: 'active' },
    ])
    expect(world.violations()).toEqual([])
  })
})

describe('QUOTE_EXPIRED', () => {
  it('paying after the end', async () => {
    const { world, quote, pay, cardsOf, client } = householdWorld()
    const made = await quote(12, 'household-five-head')
    const [before] = cardsOf('household-five-head')
    world.clock.advance(day)

    await expect(pay(made, 'DH1')).rejects.toMatchObject({ code: 'QUOTE_EXPIRED', wireCode: 'BAO_GIA_HET_HAN' })

    expect(cardsOf('household-five-head')).toEqual([before])
    expect(await client.getRenewal({ orderId: 'DH1' })).toMatchObject({
      state: 'not-extended',
      reason: 'BAO_GIA_HET_HAN',
      cards: [],
    })
  })

  it('paying after the base salary changed, although a day has not passed', async () => {
    const { world, quote, pay } = householdWorld({ startsAt: '2026-06-30T21:00:00+07:00' as Instant })
    const made = await quote(12, 'household-five-head')
    world.clock.advance(3 * hour)

    await expect(pay(made, 'DH1')).rejects.toMatchObject({ code: 'QUOTE_EXPIRED' })
    expect(await quote(12, 'household-five-head')).toMatchObject({ baseSalaryVnd: 2_530_000, totalVnd: 1_366_200 })
  })

  it('the time of payment decides: a call-back may come late', async () => {
    const { world, quote, pay } = householdWorld()
    const made = await quote(12, 'household-five-head')
    world.clock.advance(2 * day)

    expect(await pay(made, 'DH1', lastSecondOf(made))).toMatchObject({ renewal: { state: 'extended' } })
  })

  it('but not when the household has another quote by then: both would be first', async () => {
    const { world, quote, pay } = householdWorld()
    const made = await quote(12, 'household-pair-head')
    world.clock.advance(2 * day)
    await quote(12, 'household-pair-second')

    await expect(pay(made, 'DH1', lastSecondOf(made))).rejects.toMatchObject({ code: 'QUOTE_EXPIRED' })
  })
})

describe('a payment is refused', () => {
  it('for a quote that another order paid', async () => {
    const { quote, pay } = householdWorld()
    const made = await quote(12, 'household-five-head')
    await pay(made, 'DH1')

    await expect(pay(made, 'DH2')).rejects.toMatchObject({ code: 'QUOTE_ALREADY_PAID' })
  })

  it('when the amount is another', async () => {
    const { quote, pay } = householdWorld()
    const made = await quote(12, 'household-five-head')

    await expect(pay({ ...made, totalVnd: made.totalVnd - 1 }, 'DH1')).rejects.toMatchObject({
      code: 'PAYMENT_AMOUNT_MISMATCH',
    })
    // The quote is still open for the right one.
    expect(await pay(made, 'DH2')).toMatchObject({ renewal: { state: 'extended' } })
  })

  it('when the order was used for another payment', async () => {
    const { quote, pay } = householdWorld()
    await pay(await quote(12, 'household-five-head'), 'DH1')

    await expect(pay(await quote(12, 'household-pair-head'), 'DH1')).rejects.toMatchObject({
      code: 'PAYMENT_REFERENCE_USED',
    })
  })

  it.each([
    ['before the quote was made', '2026-03-01T08:00:00+07:00'],
    ['in the future', '2026-03-02T09:00:00+07:00'],
  ])('when it says that it was made %s', async (_, paidAt) => {
    const { quote, pay, client } = householdWorld()

    await expect(pay(await quote(12, 'household-five-head'), 'DH1', paidAt as Instant)).rejects.toMatchObject({
      code: 'HOUSEHOLD_REQUEST_INVALID',
    })
    await expect(client.getRenewal({ orderId: 'DH1' })).rejects.toMatchObject({ code: 'PAYMENT_NOT_FOUND' })
  })

  it('for a quote nobody made', async () => {
    const { client, world } = householdWorld()
    const paidAt = world.clock.instant()
    await expect(
      client.payRenewal({ quoteId: 'BG0', orderId: 'DH1', transactionId: 'x', amountVnd: 1, paidAt }),
    ).rejects.toMatchObject({ code: 'QUOTE_NOT_FOUND' })
  })
})

describe('paid and not extended', () => {
  it('is tried again by the same order, and extends when it can', async () => {
    const { world, quote, pay } = householdWorld()
    const made = await quote(12, 'household-reviewed')

    await expect(pay(made, 'DH1')).rejects.toMatchObject({ code: 'RENEWAL_NOT_EXTENDED', wireCode: 'CHUA_GIA_HAN' })
    const paidAt = world.clock.instant()
    world.clock.advance(8 * day)

    expect(await pay(made, 'DH1', paidAt)).toMatchObject({ renewal: { state: 'extended' }, repeated: false })
  })

  it('somebody who died since the quote is not extended', async () => {
    const { world, person, quote, pay } = householdWorld()
    const made = await quote(12, 'household-five-head')
    world.people.find(person('household-five-head').personalId)!.diedOn = '2026-03-02' as never

    await expect(pay(made, 'DH1')).rejects.toMatchObject({ code: 'RENEWAL_NOT_EXTENDED' })
  })

  it('is given back on request, once', async () => {
    const { world, platform, quote, pay, client } = householdWorld()
    const made = await quote(12, 'household-reviewed')
    await expect(pay(made, 'DH1')).rejects.toThrow()
    const request = { orderId: 'DH1', reason: 'Đã nộp tiền nhưng chưa được gia hạn thẻ', account }

    const refund = await client.requestRefund(request)

    expect(refund).toMatchObject({ orderId: 'DH1', amountVnd: made.totalVnd, state: 'refund-requested' })
    expect(await client.requestRefund(request)).toEqual(refund)
    expect(await client.getRenewal({ orderId: 'DH1' })).toMatchObject({ state: 'refund-requested' })
    // No extension any more: the money is on its way back.
    world.clock.advance(8 * day)
    await inProcessFetch(platform)(new Request('http://mock.test/ngsp/nothing'))
    await expect(pay(made, 'DH1', made.madeAt)).rejects.toMatchObject({ code: 'RENEWAL_NOT_EXTENDED' })
    expect(await client.requestRefund(request)).toMatchObject({ refundId: refund.refundId, state: 'refunded' })
    expect(await client.getRenewal({ orderId: 'DH1' })).toMatchObject({ state: 'refunded' })
  })

  it('what led to an extension is not given back', async () => {
    const { quote, pay, client } = householdWorld()
    await pay(await quote(12, 'household-five-head'), 'DH1')

    await expect(client.requestRefund({ orderId: 'DH1', reason: 'Đổi ý', account })).rejects.toMatchObject({
      code: 'REFUND_NOT_DUE',
    })
    await expect(client.requestRefund({ orderId: 'DH2', reason: 'Đổi ý', account })).rejects.toMatchObject({
      code: 'PAYMENT_NOT_FOUND',
    })
  })
})
