import { MockPlatform } from '@lienthong/mock-core'
import { readInstant } from '@lienthong/sdk-core'
import { insuranceMock } from '@lienthong/sdk-insurance/mock'
import { expect, it } from 'vitest'
import { insuranceWorld } from '../world.ts'

const day = 24 * 60 * 60_000

it('the card of an adult outlives New Year, whenever the world began', async () => {
  const { platform, newClient, questionAbout } = insuranceWorld()
  const insurance = newClient()

  platform.world.clock.advance(365 * day)

  expect(await insurance.checkCard(questionAbout('card-holder'))).toMatchObject({
    status: 'valid',
    card: { validFrom: '2026-01-01', validTo: '2027-12-31' },
  })
})

it('a world that begins on the last day of a year has usable cards the day after', () => {
  const { world } = new MockPlatform({
    systems: [insuranceMock],
    startsAt: readInstant('2026-12-31T23:59:00+07:00')!,
  })
  const { personalId } = world.graph.personas['card-holder']!
  const [card] = Object.values(world.graph.cards).filter((held) => held.personalId === personalId)
  expect(card).toMatchObject({ validTo: '2027-12-31' })
})
