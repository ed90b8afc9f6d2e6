import type { BirthAct, World } from '@lienthong/mock-core'
import type { Instant, PlainDate } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { insuranceWorld } from './world.ts'

const hour = 60 * 60_000

/** What the civil-status system does when it enters a birth: a new person, and the event. */
function registerBirth(world: World, birthDate: string): BirthAct {
  const [mother] = world.people.list().filter(({ sex }) => sex === 'female')
  const born = { sex: 'male', birthDate: birthDate as PlainDate } as const
  const personalId = world.people.newPersonalId(born, '42')
  const { spouseId: _, ...home } = mother!
  world.people.add({ ...home, ...born, personalId, name: 'Trần Thử Nghiệm', motherId: home.personalId })
  const act: BirthAct = {
    personalId,
    dossierCode: `H42-${birthDate}`,
    number: birthDate,
    book: '01/2026',
    page: '1',
    registeredAt: world.clock.instant() as Instant,
    communeCode: '18073',
  }
  world.graph.births[personalId] = act
  world.emit('birth-registered', act)
  return act
}

describe('a registered birth becomes a card', () => {
  it.each([
    // Born until 30 September: the card ends on 30 September of the year the child turns six.
    ['2026-02-20', '2032-09-30'],
    ['2025-09-30', '2031-09-30'],
    // Born later: it ends with the month.
    ['2025-10-01', '2031-10-31'],
    ['2025-11-15', '2031-11-30'],
  ])('for a child born on %s until %s', async (birthDate, validTo) => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const { world } = platform
    const { personalId, dossierCode } = registerBirth(world, birthDate)
    const question = questionAbout('card-holder', {
      number: personalId,
      name: 'Trần Thử Nghiệm',
      birthDate: birthDate,
    })
    await expect(newClient().checkCard(question)).rejects.toMatchObject({ code: 'INSURANCE_CARD_NOT_FOUND' })

    world.clock.advance(hour)

    const { status, card } = await newClient().checkCard(question)
    expect({ status, ...card }).toMatchObject({ status: 'valid', validFrom: birthDate, validTo })
    expect(card.cardNumber).toMatch(/^TE142\d{10}$/)
    expect(world.graph.dossiers[dossierCode]).toMatchObject({ insuranceCard: card.cardNumber })
    expect(world.violations()).toEqual([])
  })
})
