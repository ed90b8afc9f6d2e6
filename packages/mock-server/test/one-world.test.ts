import { describe, expect, it } from 'vitest'
import {
  aboutCard,
  aboutCitizen,
  admin,
  birthOf,
  clientsOf,
  deathOf,
  firstOf,
  runningServer,
} from './national-systems.ts'

const hour = 3_600_000

describe('one world behind all systems', () => {
  it('a birth registered in civil status is a citizen, a card holder and a dossier', async () => {
    const server = await runningServer()
    const { residence, civilStatus, insurance, portal, person } = await clientsOf(server)
    const [mother, father] = [person('mother'), person('father')]
    const code = 'H42.18-260302-0001'

    await civilStatus.submitRegistration(birthOf(mother, father, code))
    await portal.upsertDossier(portalDossier(code, father))
    await admin(server, 'POST', '/clock', { advanceMs: hour })
    await admin(server, 'POST', '/clock', { advanceMs: 2 * hour })
    const result = await firstOf(
      civilStatus.listRegistrationResults({ provinceCode: '42', joint: true, dossierCodes: [code] }),
    )
    if (result.state !== 'completed') throw new Error(`not completed but ${result.state}`)
    const child = { persona: '', personalId: result.birth.personalId!, name: 'Trần Bảo Anh', birthDate: '2026-03-01' }

    // A citizen of the population database, with her mother and father.
    expect(await residence.verifyCitizen(aboutCitizen(child))).toEqual({ matches: true })
    expect((await admin(server, 'GET', `/people/${child.personalId}`)).json).toMatchObject({
      motherId: mother.personalId,
      fatherId: father.personalId,
    })

    // A card for a child under six, an hour later.
    await admin(server, 'POST', '/clock', { advanceMs: hour })
    const { status, card } = await insurance.checkCard(aboutCard(child, person('card-officer')))
    expect(status).toBe('valid')
    expect(card.cardNumber).toMatch(/^TE142/)

    // A dossier of which every system knows its part.
    await portal.syncProgress([
      { dossierCode: code, status: 'processing', at: '2026-03-02T09:00:00+07:00', officer: 'Mai', note: 'Thẩm tra' },
    ])
    const { number, book, page } = result.birth
    expect((await admin(server, 'GET', `/dossiers/${code}`)).json).toEqual({
      code,
      procedureCode: '2.000986',
      personalId: child.personalId,
      certificate: { number, book, page },
      insuranceCard: card.cardNumber,
      registrationStates: ['1', '3', '4'],
      portalStatuses: ['2', '4'],
      resultCodes: ['KQ.G15.000031'],
      firstSeenAt: '2026-03-02T08:00:00+07:00',
      lastSeenAt: '2026-03-02T12:00:00+07:00',
    })
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })

  it('a birth registered over the first generation is the same new citizen, and the same entry for the second one', async () => {
    const server = await runningServer()
    const { residence, olderCivilStatus, civilStatus, insurance, person } = await clientsOf(server)
    const [mother, father] = [person('mother'), person('father')]
    const dossierCode = 'H42.18-260302-0001'
    const { jointDossierCode: _, ...birth } = birthOf(mother, father, dossierCode)

    await olderCivilStatus.submitRegistration(birth)
    for (const advanceMs of [hour, 2 * hour]) await admin(server, 'POST', '/clock', { advanceMs })

    const question = { registryCommuneCode: '18073', dossierCode }
    const { personalId, number, book } = await olderCivilStatus.getRegistrationEntry(question)
    const child = { persona: '', personalId: personalId!, name: birth.child.name, birthDate: birth.child.birthDate }
    expect(await residence.verifyCitizen(aboutCitizen(child))).toEqual({ matches: true })
    await admin(server, 'POST', '/clock', { advanceMs: hour })
    expect(await insurance.checkCard(aboutCard(child, person('card-officer')))).toMatchObject({ status: 'valid' })
    const asked = { provinceCode: '42', joint: false, dossierCodes: [dossierCode] }
    expect(await firstOf(civilStatus.listRegistrationResults(asked))).toMatchObject({
      birth: { number, book, personalId },
    })
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })

  it('the people made for the population database are insured too; the dead hold no card in use', async () => {
    const server = await runningServer()
    const { insurance, person } = await clientsOf(server)
    const ask = async (persona: string) =>
      (await insurance.checkCard(aboutCard(person(persona), person('card-officer')))).status

    for (const persona of ['citizen-tone-style', 'citizen-year-only-birth', 'citizen-child-of-both']) {
      expect(await ask(persona)).toBe('valid')
    }
    const { graph } = server.platform.world
    const dead = person('citizen-deceased').personalId
    const inUse = Object.values(graph.cards).filter(({ state }) => state === 'active')
    expect(inUse.some(({ personalId }) => personalId === dead)).toBe(false)
  })
})

describe('a death in the one world', () => {
  it('ends the card of the dead, and gives it back when the death was registered by mistake', async () => {
    const server = await runningServer()
    const { civilStatus, insurance, person } = await clientsOf(server)
    const [elder, child, officer] = [person('elder'), person('elder-child'), person('card-officer')]
    const code = 'H42.18-260302-0101'
    const dead = async () => (await admin(server, 'GET', `/people/${elder.personalId}`)).json as { diedOn?: string }
    expect(await insurance.checkCard(aboutCard(elder, officer))).toMatchObject({ status: 'valid' })

    await civilStatus.submitRegistration(deathOf(elder, child, code))
    await admin(server, 'POST', '/officer/civil-status/complete', { dossierCode: code })

    expect(await dead()).toMatchObject({ diedOn: '2026-03-01' })
    await expect(insurance.checkCard(aboutCard(elder, officer))).rejects.toMatchObject({ kind: 'remote' })
    expect((await admin(server, 'GET', '/deaths')).json).toMatchObject([{ personalId: elder.personalId }])
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })

    const cancelled = await admin(server, 'POST', '/officer/civil-status/cancel-death', { dossierCode: code })
    expect(cancelled).toMatchObject({ status: 200 })
    expect(await dead()).not.toHaveProperty('diedOn')
    expect(await insurance.checkCard(aboutCard(elder, officer))).toMatchObject({ status: 'valid' })
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })

  it('before the card of a newborn is made, no card is made', async () => {
    const server = await runningServer()
    const { civilStatus, person } = await clientsOf(server)
    const [mother, father] = [person('mother'), person('father')]
    await civilStatus.submitRegistration(birthOf(mother, father, 'birth'))
    const { personalId } = await completed(server, 'birth')
    const child = { persona: '', personalId, name: 'Trần Bảo Anh', birthDate: '2026-03-01' }

    await civilStatus.submitRegistration(deathOf(child, father, 'death'))
    await completed(server, 'death')
    await admin(server, 'POST', '/clock', { advanceMs: 24 * hour })

    const cards = (await admin(server, 'GET', '/cards')).json as { personalId: string }[]
    expect(cards.filter((card) => card.personalId === personalId)).toEqual([])
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })
})

describe('a number that comes later in the one world', () => {
  it('keeps the card waiting, until it is there', async () => {
    const server = await runningServer()
    const { civilStatus, person } = await clientsOf(server)
    const code = 'H42.18-260302-0001'
    const policy = { personalNumber: 'pending', numberAfterDays: 3 }
    expect(await admin(server, 'PUT', `/policies/civil-status/${code}`, policy)).toMatchObject({ status: 204 })
    await civilStatus.submitRegistration(birthOf(person('mother'), person('father'), code))

    await admin(server, 'POST', '/clock', { advanceMs: 48 * hour })
    const before = (await admin(server, 'GET', `/dossiers/${code}`)).json as object
    expect(before).toMatchObject({ certificate: { number: '1' }, registrationStates: ['1', '3', '4'] })
    expect(before).not.toHaveProperty('insuranceCard')

    await admin(server, 'POST', '/clock', { advanceMs: 27 * hour })
    expect((await admin(server, 'GET', `/dossiers/${code}`)).json).toMatchObject({
      personalId: expect.stringMatching(/^9423/) as string,
      insuranceCard: expect.stringMatching(/^TE142/) as string,
    })
    expect((await admin(server, 'GET', '/invariants')).json).toEqual({ ok: true, violations: [] })
  })
})

/** Has an officer register a dossier now; gives what the mocks know of it. */
async function completed(server: Awaited<ReturnType<typeof runningServer>>, dossierCode: string) {
  await admin(server, 'POST', '/officer/civil-status/complete', { dossierCode })
  return (await admin(server, 'GET', `/dossiers/${dossierCode}`)).json as { personalId: string }
}

function portalDossier(code: string, { name, personalId }: { name: string; personalId: string }) {
  return {
    code,
    procedure: { code: '2.000986', name: 'Liên thông khai sinh', fieldCode: 'G15-TP02', fieldName: 'Hộ tịch' },
    channel: 'desk',
    owner: { name, personalId },
    summary: 'Đăng ký khai sinh',
    submittedAt: '2026-03-02T08:00:00+07:00',
    receivedAt: '2026-03-02T08:15:00+07:00',
    status: 'received',
    processingUnit: 'UBND phường Thành Sen',
  } as const
}
