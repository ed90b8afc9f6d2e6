import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, insuranceWorld } from './world.ts'

const cardChecks = ({ platform }: ReturnType<typeof insuranceWorld>): number =>
  platform.journal.list({ operation: 'checkCard' }).length

/** A question by the old card of somebody. */
const byOldCard = ({ person, questionAbout }: ReturnType<typeof insuranceWorld>, persona: string) =>
  questionAbout(persona, { number: person(persona).facts!['oldCardNumber']! })

describe('followRenewal', () => {
  it.each([
    ['card-renewed', 'replaced-and-expired'],
    ['card-renewed-early', 'replaced-and-still-valid'],
  ])('%s: asks for the newer card in one call, and keeps the old one', async (persona, status) => {
    const world = insuranceWorld()
    const insurance = world.newClient()
    const question = byOldCard(world, persona)
    const alone = await insurance.checkCard(question)
    expect(alone).toMatchObject({ status, card: { cardNumber: question.number } })

    const followed = await insurance.checkCard(question, { followRenewal: true })

    expect(followed).toMatchObject({
      status: 'valid',
      card: { cardNumber: alone.renewedBy!.cardNumber },
      replaces: { cardNumber: question.number },
    })
    expect(cardChecks(world)).toBe(3)
  })

  it('goes on when the newer card was replaced, too', async () => {
    const world = insuranceWorld()
    const { card, replaces } = await world.newClient().checkCard(byOldCard(world, 'card-renewed-twice'), {
      followRenewal: true,
    })

    expect([replaces!.cardNumber, card.cardNumber].map((number) => number.slice(0, 3))).toEqual(['DN4', 'HT3'])
    expect(cardChecks(world)).toBe(3)
  })

  it('asks once when there is nothing to follow', async () => {
    const world = insuranceWorld()
    const { replaces } = await world.newClient().checkCard(world.questionAbout('card-holder'), { followRenewal: true })

    expect(replaces).toBeUndefined()
    expect(cardChecks(world)).toBe(1)
  })

  it('does not follow more days under the same number', async () => {
    const world = insuranceWorld()
    const { status, card, renewedBy, noteVi } = await world
      .newClient()
      .checkCard(world.questionAbout('card-extended'), { followRenewal: true })

    expect({ status, noteVi }).toEqual({ status: 'valid', noteVi: 'Thẻ được gia hạn thêm' })
    expect(renewedBy).toMatchObject({ cardNumber: card.cardNumber, validFrom: '2027-01-01', validTo: '2027-12-31' })
    expect(renewedBy!.facilityName).toContain('Bệnh viện')
    expect(cardChecks(world)).toBe(1)
  })

  it.each([
    [
      'two cards that name each other',
      (card: string) => (card.startsWith('HT3') ? `GD4${card.slice(3)}` : `HT3${card.slice(3)}`),
      2,
    ],
    ['a chain without end', (card: string) => `${card.slice(0, 5)}${Number(card.slice(5)) + 1}`, 4],
    ['no number', () => 'xem thẻ giấy', 1],
    ['nothing', () => '', 1],
  ])('ends at %s', async (_, next, requests) => {
    const world = insuranceWorld()
    const fetch = changing(
      async (request) => {
        const asked = request.url.includes('KQNhanLichSuKCB2024') ? await request.clone().json() : {}
        const response = await inProcessFetch(world.platform)(request)
        const { maThe } = asked as { maThe?: string }
        if (maThe === undefined) return response
        return Response.json({ maKetQua: '003', maThe, hoTen: 'Xa Thử Nghiệm' })
      },
      (answer) => ({ ...answer, maTheMoi: next(answer['maThe'] as string) }),
    )
    const question = world.questionAbout('card-holder', { number: 'GD4429000000007' })

    const found = await world.newClient({ fetch }).checkCard(question, { followRenewal: true })

    expect(found.status).toBe('replaced-and-expired')
    expect(cardChecks(world)).toBe(requests)
  })

  it('ends in the refusal of the newer card', async () => {
    const world = insuranceWorld()
    const { cards } = world.platform.world.graph
    const newer = Object.values(cards).find(({ cardNumber }) => cardNumber === 'HT3429000000011')!
    newer.state = 'revoked'

    const asked = world.newClient().checkCard(byOldCard(world, 'card-renewed'), { followRenewal: true })

    await expect(asked).rejects.toMatchObject({ code: 'INSURANCE_CARD_REVOKED' })
  })
})
