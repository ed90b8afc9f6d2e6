import type { BirthAct } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { benefitsWorld } from './world.ts'

const hour = 60 * 60_000

describe('issueChildCard', () => {
  it('is taken in, and the card exists hours later, due within two working days', async () => {
    const { world, client, childCard, cardsOf } = benefitsWorld()
    expect(cardsOf('newborn-without-card')).toEqual([])

    const received = await client.issueChildCard(childCard('newborn-without-card'))

    expect(received).toEqual({
      dossierCode: 'H42-newborn-without-card-1',
      kind: 'child-card',
      state: 'received',
      receivedAt: '2026-03-02T08:00:00+07:00',
      dueAt: '2026-03-04T17:00:00+07:00',
    })
    world.clock.advance(2 * hour)
    const done = await client.getBenefitRequest({ dossierCode: received.dossierCode })
    expect(done).toMatchObject({
      state: 'completed',
      card: {
        cardNumber: expect.stringMatching(/^TE142\d{10}$/) as string,
        validFrom: '2026-02-20',
        // Born until 30 September: that day of the year the child turns six.
        validTo: '2032-09-30',
        facilityCode: '42001',
        existed: false,
      },
    })
    expect(cardsOf('newborn-without-card')).toHaveLength(1)
    expect(world.graph.dossiers[received.dossierCode]).toMatchObject({
      insuranceCard: cardsOf('newborn-without-card')[0]!.cardNumber,
    })
    expect(world.violations()).toEqual([])
  })

  it('a child who has a card is answered with it at once, and no second one is issued', async () => {
    const { world, client, childCard, cardsOf } = benefitsWorld()
    const [held] = cardsOf('newborn-with-card')

    const answer = await client.issueChildCard(childCard('newborn-with-card'))

    // Born after 30 September: the last day of the month it turns six.
    expect(answer).toMatchObject({
      state: 'completed',
      card: { cardNumber: held!.cardNumber, validTo: '2031-10-31', existed: true },
    })
    world.clock.advance(48 * hour)
    await client.getBenefitRequest({ dossierCode: 'H42-newborn-with-card-1' })
    expect(cardsOf('newborn-with-card')).toEqual([held])
  })

  it.each([
    ['before', 30],
    ['after', 90],
  ])('a request %s the card from the registration of the birth leads to one card', async (_, minutes) => {
    const { world, client, childCard, cardsOf, person } = benefitsWorld()
    const act = world.graph.births[person('newborn-without-card').personalId] as BirthAct
    world.emit('birth-registered', { ...act, registeredAt: world.clock.instant() as Instant })
    world.clock.advance(minutes * 60_000)

    await client.issueChildCard(childCard('newborn-without-card'))
    world.clock.advance(3 * hour)

    expect(await client.getBenefitRequest({ dossierCode: 'H42-newborn-without-card-1' })).toMatchObject({
      state: 'completed',
      card: { cardNumber: cardsOf('newborn-without-card')[0]!.cardNumber, existed: true },
    })
    expect(cardsOf('newborn-without-card')).toHaveLength(1)
    expect(world.violations()).toEqual([])
  })

  it('the registration of the birth after the request issues no second card', async () => {
    const { world, client, childCard, cardsOf, person } = benefitsWorld()
    await client.issueChildCard(childCard('newborn-without-card'))
    world.clock.advance(3 * hour)
    world.tick()
    world.emit('birth-registered', world.graph.births[person('newborn-without-card').personalId] as BirthAct)
    world.clock.advance(3 * hour)
    world.tick()

    expect(cardsOf('newborn-without-card')).toHaveLength(1)
    expect(world.violations()).toEqual([])
  })

  it('an incomplete request is told what it lacks, and goes on with the same code', async () => {
    const { world, client, childCard, named } = benefitsWorld()
    const { facilityCode: _, ...without } = childCard('newborn-without-card')
    await client.issueChildCard({ ...without, birthCertificateNumber: '1/2020', mother: named('funeral-claimant') })
    world.clock.advance(2 * hour)

    const asked = await client.getBenefitRequest({ dossierCode: 'H42-newborn-without-card-1' })

    expect(asked).toMatchObject({
      state: 'supplement-required',
      until: '2026-03-11T17:00:00+07:00',
      reasons: [
        { code: 'KHAC_GIAY_KHAI_SINH', field: 'birthCertificateNumber' },
        { code: 'KHAC_ME', field: 'mother.personalId' },
        { code: 'SAI_NOI_KCB', field: 'facilityCode' },
      ],
    })
    expect(await client.issueChildCard(childCard('newborn-without-card'))).toMatchObject({ state: 'received' })
    world.clock.advance(2 * hour)
    expect(await client.getBenefitRequest({ dossierCode: 'H42-newborn-without-card-1' })).toMatchObject({
      state: 'completed',
    })
  })

  it('the same request again is the same request', async () => {
    const { world, client, childCard, cardsOf } = benefitsWorld()
    const first = await client.issueChildCard(childCard('newborn-without-card'))
    world.clock.advance(hour)

    expect(await client.issueChildCard(childCard('newborn-without-card'))).toEqual(first)
    world.clock.advance(2 * hour)
    expect(await client.issueChildCard(childCard('newborn-without-card'))).toMatchObject({ state: 'completed' })
    expect(cardsOf('newborn-without-card')).toHaveLength(1)
  })
})

describe('a request for the card of a child is refused', () => {
  it('for a child over six', async () => {
    const { client, childCard } = benefitsWorld()
    await expect(client.issueChildCard(childCard('child-over-six'))).rejects.toMatchObject({
      code: 'CHILD_TOO_OLD',
      wireCode: 'QUA_TUOI',
      system: 'insurance-benefits',
      outcome: 'rejected',
    })
  })

  it.each([
    ['name', { name: 'Xa Văn Không' }],
    ['birth date', { birthDate: '2026-02-21' }],
    ['number', { personalId: '999999999999' }],
  ])('for a child with another %s', async (_, change) => {
    const { client, childCard } = benefitsWorld()
    const request = childCard('newborn-with-card')
    await expect(client.issueChildCard({ ...request, child: { ...request.child, ...change } })).rejects.toMatchObject({
      code: 'BENEFIT_PERSON_NOT_FOUND',
    })
  })

  it('for a child who died', async () => {
    const { client, childCard, kill } = benefitsWorld()
    kill('newborn-without-card', '2026-03-01')
    await expect(client.issueChildCard(childCard('newborn-without-card'))).rejects.toMatchObject({
      code: 'BENEFIT_PERSON_NOT_FOUND',
    })
  })

  it('when the dossier code belongs to another request', async () => {
    const { client, childCard } = benefitsWorld()
    await client.issueChildCard(childCard('newborn-with-card', { dossierCode: 'H42-1' }))
    await expect(
      client.issueChildCard(childCard('newborn-without-card', { dossierCode: 'H42-1' })),
    ).rejects.toMatchObject({ code: 'BENEFIT_REQUEST_CODE_USED' })
  })

  it('by the client itself when a field is no number or day', async () => {
    const { platform, client, childCard } = benefitsWorld()
    const request = childCard('newborn-without-card', { facilityCode: '4200', birthCertificateNumber: ' ' })
    const call = client.issueChildCard({ ...request, child: { ...request.child, birthDate: '2026-02-30' } })

    await expect(call).rejects.toMatchObject({
      fields: [
        { field: 'child.birthDate', rule: 'plain-date' },
        { field: 'birthCertificateNumber', rule: 'too-short' },
        { field: 'facilityCode', rule: 'format' },
      ],
    })
    expect(platform.journal.total).toBe(0)
  })

  it('a request nobody made is not found', async () => {
    const { client } = benefitsWorld()
    for (const dossierCode of ['H42-0', '__proto__', 'constructor'])
      await expect(client.getBenefitRequest({ dossierCode })).rejects.toMatchObject({
        code: 'BENEFIT_REQUEST_NOT_FOUND',
      })
  })
})
