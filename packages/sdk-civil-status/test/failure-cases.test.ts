import type { BirthRegistration } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers, specimenPdf } from './world.ts'

/** The failures of the joint procedures that lie with civil status, by the numbers of the table in the facts. */

const code = 'H42.18-260302-0001'

/** A world under a policy, with a birth that was pushed, and what becomes of it. */
function underPolicy(policy: object) {
  const world = civilStatusWorld()
  world.rule(policy)
  const civilStatus = world.newClient()
  const push = (change: Partial<BirthRegistration> = {}) => civilStatus.submitRegistration(world.birth(change))
  const ask = async (dossierCode = code) =>
    (await collect(civilStatus.listRegistrationResults(dossiers(dossierCode))))[0]!
  const statesOf = (dossierCode = code) => world.platform.world.graph.dossiers[dossierCode]?.registrationStates
  return { ...world, civilStatus, push, ask, statesOf }
}

describe('C1: the electronic certificate is not there, or badly signed', () => {
  it.each([
    ['not-found', 'Không tìm thấy giấy chứng sinh điện tử'],
    ['bad-signature', 'Chữ ký số không hợp lệ trên giấy chứng sinh điện tử'],
  ])('%s: paper is asked for, and with it the dossier goes on', async (electronicPaper, sentence) => {
    const { push, ask, letOfficerDecide, statesOf } = underPolicy({ electronicPaper })
    await push({ liveBirthCertificate: { number: '42001.GCS.00057.26', issuedOn: '2026-03-01' } })
    letOfficerDecide()
    expect(await ask()).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_NEEDS_VERIFICATION', field: 'liveBirthCertificate.number' },
      note: expect.stringContaining(sentence) as string,
      until: '2026-03-11T10:00:00+07:00',
    })

    const scan = { kindCode: 1, title: 'Giấy chứng sinh', fileName: 'gcs.pdf', content: specimenPdf }
    await push({ attachments: [scan] })
    letOfficerDecide()
    expect(await ask()).toMatchObject({ state: 'completed' })
    expect(statesOf()).toEqual(['1', '3', '2', '1', '3', '4'])
  })

  it('of a death, too', async () => {
    const { civilStatus, death, letOfficerDecide } = underPolicy({ electronicPaper: 'not-found' })
    await civilStatus.submitRegistration(death())
    letOfficerDecide()

    const question = { ...dossiers(death().dossierCode), kind: 'death' as const }
    expect(await collect(civilStatus.listRegistrationResults(question))).toMatchObject([
      { state: 'supplement-required', error: { field: 'electronicDeathNotice.number' } },
    ])
  })
})

describe('C3: civil status refuses the push', () => {
  it.each([
    ['500', 'CIVIL_STATUS_DATA_INCORRECT'],
    ['106', 'CIVIL_STATUS_UNKNOWN_AGENCY'],
    ['101', 'CIVIL_STATUS_ADDRESS_NOT_ALLOWED'],
    ['100', 'CIVIL_STATUS_NOT_AUTHENTICATED'],
  ])('with %s, and takes the same dossier when it is sent again', async (refusalCode, expected) => {
    const { push, ask, statesOf } = underPolicy({ refusePushes: 2, refusalCode })

    await expect(push()).rejects.toMatchObject({ code: expected, outcome: 'rejected' })
    await expect(push()).rejects.toMatchObject({ code: expected })
    expect(await ask()).toMatchObject({ state: 'not-found' })
    expect(statesOf()).toBeUndefined()
    expect(await push()).toEqual({ alreadyReceived: false })
    expect(await push()).toEqual({ alreadyReceived: true })
  })
})

describe('C4: civil status refuses the case', () => {
  it('for good: nothing is registered, and nothing can be sent again', async () => {
    const { push, ask, letOfficerDecide, platform } = underPolicy({
      decision: 'refuse',
      reason: 'Không đúng thẩm quyền',
    })
    await push()
    letOfficerDecide()

    expect(await ask()).toMatchObject({ state: 'refused', note: 'Không đúng thẩm quyền' })
    expect(await push()).toEqual({ alreadyReceived: true })
    expect(platform.world.graph.births).toEqual({})
  })
})

// C5, C6 and C7 are about the personal number: see personal-id-issuance.test.ts.

describe('C13: a birth was registered wrongly', () => {
  it('it is put right by law, never undone: the register knows, and so does the dossier', async () => {
    const { push, ask, letOfficerDecide, act, platform } = underPolicy({})
    const told: unknown[] = []
    platform.world.on('civil-status-corrected', (event) => told.push(event))
    await push()
    letOfficerDecide()
    const { personalId } = Object.values(platform.world.graph.births)[0]!

    expect(
      act('correct', {
        dossierCode: code,
        decisionNumber: '12/QĐ-UBND',
        changes: { name: 'Trần Bảo Ánh', birthDate: '2026-02-28' },
      }),
    ).toMatchObject({ done: { personalId } })

    expect(platform.world.people.find(personalId)).toMatchObject({ name: 'Trần Bảo Ánh', birthDate: '2026-02-28' })
    expect(told).toEqual([
      {
        personalId,
        dossierCode: code,
        decisionNumber: '12/QĐ-UBND',
        changes: { name: 'Trần Bảo Ánh', birthDate: '2026-02-28' },
      },
    ])
    expect(await ask()).toMatchObject({
      state: 'completed',
      birth: { personalId, number: '1' },
      people: [{ role: 'child', name: 'Trần Bảo Ánh', birthDate: '2026-02-28' }, {}, {}],
      note: 'Đã cải chính theo Quyết định số 12/QĐ-UBND',
    })
    expect(platform.world.violations()).toEqual([])
  })

  it.each<[string, object, string]>([
    ['nothing', {}, 'INVALID_BODY'],
    ['a day that does not exist', { birthDate: '2026-02-30' }, 'INVALID_BODY'],
    ['a field that is none', { motherId: '900000000000' }, 'INVALID_BODY'],
  ])('is not put right: %s', async (_, changes, error) => {
    const { push, letOfficerDecide, act } = underPolicy({})
    await push()
    letOfficerDecide()
    expect(act('correct', { dossierCode: code, changes })).toMatchObject({ error })
  })

  it('is not put right before it is registered, or of an unknown dossier', async () => {
    const { push, act } = underPolicy({})
    await push()
    expect(act('correct', { dossierCode: code, changes: { name: 'A' } })).toMatchObject({ error: 'NOT_NOW' })
    expect(act('correct', { dossierCode: 'none', changes: { name: 'A' } })).toMatchObject({ error: 'UNKNOWN' })
  })
})

describe('C14: a death was registered wrongly', () => {
  it('is cancelled: the person lives, everybody hears of it, and the death can be registered when it comes', async () => {
    const { civilStatus, death, letOfficerDecide, act, platform } = underPolicy({})
    const told: string[] = []
    platform.world.on('death-cancelled', ({ dossierCode }) => told.push(dossierCode))
    const { dossierCode, deceased } = death()
    const ask = async (asked = dossierCode) =>
      collect(civilStatus.listRegistrationResults({ ...dossiers(asked), kind: 'death' }))
    await civilStatus.submitRegistration(death())
    letOfficerDecide()

    expect(act('cancel-death', { dossierCode, decisionNumber: '3/QĐ-UBND' })).toMatchObject({
      done: { cancelledOn: '2026-03-02' },
    })

    expect(platform.world.people.find(deceased.personalId!)).not.toHaveProperty('diedOn')
    expect(told).toEqual([dossierCode])
    expect(await ask()).toMatchObject([
      {
        state: 'completed',
        problems: [{ wireCode: 'DE_NGHI_HUY' }],
        note: expect.stringContaining('3/QĐ-UBND') as string,
      },
    ])
    expect(act('cancel-death', { dossierCode })).toMatchObject({ error: 'NOT_NOW' })
    expect(act('cancel-death', { dossierCode: 'none' })).toMatchObject({ error: 'UNKNOWN' })
    expect(platform.world.violations()).toEqual([])

    await civilStatus.submitRegistration(death({ dossierCode: 'really' }))
    letOfficerDecide()
    expect(await ask('really')).toMatchObject([{ state: 'completed', death: { number: '2' } }])
    expect(platform.world.violations()).toEqual([])
  })

  it('husband or wife is married again, unless they married somebody else', async () => {
    const { civilStatus, marriage, death, person, letOfficerDecide, act, platform } = underPolicy({})
    await civilStatus.submitRegistration(marriage())
    letOfficerDecide()
    const { name, personalId, birthDate } = person('bride')
    const wifeDies = death({ deceased: { ...death().deceased, name, personalId, birthDate } })
    await civilStatus.submitRegistration(wifeDies)
    letOfficerDecide()

    act('cancel-death', { dossierCode: wifeDies.dossierCode })

    const groom = platform.world.people.find(person('groom').personalId)
    expect(groom).toMatchObject({ spouseId: personalId })
    expect(groom).not.toHaveProperty('maritalStatus')
    expect(platform.world.violations()).toEqual([])
  })
})

describe('C18: an officer enters the case by hand', () => {
  it('the dossier is linked with the entry: one child, one number', async () => {
    const { push, ask, letOfficerDecide, act, platform } = underPolicy({})
    await push()
    const entered = act('enter-by-hand', { dossierCode: code })
    const { personalId } = Object.values(platform.world.graph.births)[0]!
    expect(entered).toMatchObject({ done: { personalId, number: '1', book: '01/2026' } })
    expect(act('enter-by-hand', { dossierCode: code })).toMatchObject({ error: 'NOT_NOW' })
    const people = platform.world.people.list().length

    letOfficerDecide()

    expect(await ask()).toMatchObject({
      state: 'completed',
      birth: { personalId, number: '1' },
      note: expect.stringContaining('liên kết') as string,
    })
    expect(platform.world.people.list()).toHaveLength(people)
    expect(platform.world.graph.dossiers[code]).toMatchObject({ personalId, certificate: { number: '1' } })
    expect(platform.world.violations()).toEqual([])
    expect(act('enter-by-hand', { dossierCode: code })).toMatchObject({ error: 'NOT_NOW' })
  })

  it('of a death, too', async () => {
    const { civilStatus, death, letOfficerDecide, act, platform } = underPolicy({})
    const { dossierCode } = death()
    await civilStatus.submitRegistration(death())
    act('enter-by-hand', { dossierCode })
    letOfficerDecide()

    const [result] = await collect(civilStatus.listRegistrationResults({ ...dossiers(dossierCode), kind: 'death' }))
    expect(result).toMatchObject({ state: 'completed', death: { number: '1' } })
    expect(Object.keys(platform.world.graph.deaths)).toEqual([dossierCode])
    expect(platform.world.violations()).toEqual([])
  })
})
