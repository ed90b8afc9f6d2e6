import type { BirthRegistration, CompletedResult } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers, everythingShown } from './world.ts'

const code = 'H42.18-260302-0001'
const day = 24 * 60

/** A world whose policy says something about numbers, and a birth that the officer has decided about. */
async function decidedBirth(policy: object, change: Partial<BirthRegistration> = {}) {
  const world = civilStatusWorld()
  world.rule(policy, code)
  const civilStatus = world.newClient()
  await civilStatus.submitRegistration(world.birth(change))
  world.letOfficerDecide()
  const ask = async () => (await collect(civilStatus.listRegistrationResults(dossiers(code))))[0]!
  const completed = async (): Promise<CompletedResult> => {
    const result = await ask()
    if (result.state !== 'completed') throw new Error(`not completed but ${result.state}`)
    return result
  }
  const registered = () => Object.values(world.platform.world.graph.births)
  return { ...world, civilStatus, ask, completed, registered }
}

describe('a number that comes later', () => {
  it('the certificate is there at once, the number when it is asked for again after days', async () => {
    const { completed, letTimePass, registered, platform } = await decidedBirth({
      personalNumber: 'pending',
      numberAfterDays: 4,
    })

    const first = await completed()
    expect(first).toMatchObject({
      birth: { number: '1', book: '01/2026', registeredOn: '2026-03-02' },
      personalIdIssuance: { state: 'pending' },
      problems: [{ wireCode: 'CHO_CAP' }],
    })
    expect(first.birth.certificatePdf).toBeInstanceOf(Uint8Array)
    expect(first.birth).not.toHaveProperty('personalId')
    // Nobody is without a number: other systems hear of the child when it has one.
    expect(registered()).toEqual([])
    expect(platform.world.graph.dossiers[code]).toMatchObject({ certificate: { number: '1' } })

    letTimePass(4 * day - 1)
    expect(await completed()).toMatchObject({ personalIdIssuance: { state: 'pending' } })
    letTimePass(1)
    const later = await completed()

    const { personalId } = later.birth
    expect(later).toMatchObject({ personalIdIssuance: { state: 'issued', personalId, byHand: false } })
    expect(later).not.toHaveProperty('problems')
    expect(later.birth).toMatchObject({ number: '1', book: '01/2026', page: '1', registeredOn: '2026-03-02' })
    expect(platform.world.people.find(personalId!)).toMatchObject({ name: 'Trần Bảo Anh' })
    expect(registered()).toMatchObject([{ personalId, dossierCode: code, registeredAt: '2026-03-02T10:00:00+07:00' }])
    expect(platform.world.graph.dossiers[code]).toMatchObject({ personalId, registrationStates: ['1', '3', '4'] })
    expect(platform.world.violations()).toEqual([])
  })

  it('may never come by itself, until somebody looks', async () => {
    const { completed, letTimePass, act } = await decidedBirth({ personalNumber: 'pending', numberAfterDays: 'never' })
    letTimePass(400 * day)
    expect(await completed()).toMatchObject({ personalIdIssuance: { state: 'pending' } })

    const answer = act('issue-number', { dossierCode: code })

    const { birth } = await completed()
    expect(answer).toMatchObject({ done: { personalId: birth.personalId } })
    expect(act('issue-number', { dossierCode: code })).toMatchObject({ error: 'NOT_NOW' })
  })

  it('a child who waits for it is not registered a second time', async () => {
    const { civilStatus, birth, letOfficerDecide, registered } = await decidedBirth({ personalNumber: 'pending' })
    await civilStatus.submitRegistration(birth({ dossierCode: 'again' }))
    letOfficerDecide()

    const [second] = await collect(civilStatus.listRegistrationResults(dossiers('again')))
    expect(second).toMatchObject({ state: 'supplement-required', error: { code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE' } })
    expect(registered()).toEqual([])
  })

  it('without a word about it, it is on its way', async () => {
    const { act, completed } = await decidedBirth({ decision: 'wait' })
    act('complete', { dossierCode: code, withNumber: false })

    expect(await completed()).toMatchObject({ personalIdIssuance: { state: 'pending' } })
  })
})

describe('a suspected duplicate', () => {
  it('names who has a number already, and twins are registered when the dossier comes again with the flag', async () => {
    const { civilStatus, ask, birth, letOfficerDecide, registered, platform } = await decidedBirth({
      personalNumber: 'suspected-duplicate',
      existingPersonalId: '942326000777',
    })
    const suspected = await ask()
    expect(suspected).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE', field: 'child.name' },
      existingPersonalId: '942326000777',
    })
    expect(everythingShown((suspected as { error: Error }).error)).not.toContain('942326000777')

    // Sent again as it was: the suspicion is the same.
    await civilStatus.submitRegistration(birth())
    letOfficerDecide()
    expect(await ask()).toMatchObject({ state: 'supplement-required' })

    await civilStatus.submitRegistration(birth({ multipleBirthConfirmed: true }))
    letOfficerDecide()
    expect(await ask()).toMatchObject({ state: 'completed', personalIdIssuance: { state: 'issued' } })
    expect(registered()).toHaveLength(1)
    expect(platform.world.violations()).toEqual([])
  })

  it('two children of one birth, of one name even, are two when the office says so', async () => {
    const { civilStatus, birth, letOfficerDecide, registered, ask, platform } = await decidedBirth({})
    await civilStatus.submitRegistration(birth({ dossierCode: 'twin', multipleBirthConfirmed: true }))
    letOfficerDecide()

    const [twin] = await collect(civilStatus.listRegistrationResults(dossiers('twin')))
    const first = await ask()
    expect([first, twin]).toMatchObject([{ state: 'completed' }, { state: 'completed' }])
    expect(new Set(registered().map(({ personalId }) => personalId)).size).toBe(2)
    expect(platform.world.violations()).toEqual([])
  })

  it('is cleared up by the office itself', async () => {
    const { ask, act } = await decidedBirth({ personalNumber: 'suspected-duplicate' })

    expect(act('confirm-multiple-birth', { dossierCode: code })).toMatchObject({ done: { state: '4' } })
    expect(await ask()).toMatchObject({ state: 'completed', personalIdIssuance: { state: 'issued' } })
    expect(act('confirm-multiple-birth', { dossierCode: code })).toMatchObject({ error: 'NOT_NOW' })
  })

  it('does not hold the certificate back where the office registers first', async () => {
    const { completed, act, registered } = await decidedBirth({
      personalNumber: 'suspected-duplicate',
      certificateWithoutNumber: true,
      existingPersonalId: '942326000777',
    })
    expect(await completed()).toMatchObject({
      birth: { number: '1' },
      personalIdIssuance: {
        state: 'suspected-duplicate',
        existingPersonalId: '942326000777',
        problem: { code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE', field: 'child.name' },
      },
    })
    expect(registered()).toEqual([])

    act('confirm-multiple-birth', { dossierCode: code })

    expect(await completed()).toMatchObject({ personalIdIssuance: { state: 'issued' } })
  })
})

describe('data that the population database refuses', () => {
  it('is told in English, with the field of ours to correct; corrected, the same dossier goes on', async () => {
    const { civilStatus, ask, birth, letOfficerDecide } = await decidedBirth({
      personalNumber: 'data-error',
      dataErrorField: 'nksQueQuan',
      dataErrorText: 'Object reference: Origin is not a valid administrative unit',
    })
    expect(await ask()).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_DATA_ERROR', field: 'child.origin', wireCode: 'LOI_DU_LIEU' },
      problems: [{ description: 'Object reference: Origin is not a valid administrative unit' }],
    })

    await civilStatus.submitRegistration(birth())
    letOfficerDecide()
    expect(await ask()).toMatchObject({ state: 'completed', personalIdIssuance: { state: 'issued' } })
  })

  it.each([
    ['data-error', 'data-error', 'LOI_DU_LIEU'],
    ['needs-verification', 'needs-verification', 'CAN_XAC_MINH'],
    ['issued-before', 'to-be-attached', 'GAN_THU_CONG'],
  ])('the certificate is valid without a number: %s', async (personalNumber, state, wireCode) => {
    const { completed, platform } = await decidedBirth({ personalNumber, certificateWithoutNumber: true })

    expect(await completed()).toMatchObject({
      birth: { number: '1' },
      personalIdIssuance: { state, problem: { wireCode } },
    })
    expect(platform.world.violations()).toEqual([])
  })
})

describe('a number that an officer attaches', () => {
  it('of a child whom the police registered before', async () => {
    const { completed, act, platform, person, registered } = await decidedBirth({
      personalNumber: 'issued-before',
      certificateWithoutNumber: true,
    })
    const { spouseId: _, ...mother } = platform.world.people.find(person('mother').personalId)!
    const personalId = '942326000888'
    platform.world.people.add({
      ...mother,
      personalId,
      name: 'Trần Bảo Anh',
      birthDate: '2026-03-01' as never,
      motherId: mother.personalId,
    })
    const before = platform.world.people.list().length

    act('attach-number', { dossierCode: code, personalId })

    expect(await completed()).toMatchObject({
      birth: { personalId },
      personalIdIssuance: { state: 'issued', personalId, byHand: true },
    })
    expect(platform.world.people.list()).toHaveLength(before)
    expect(registered()).toMatchObject([{ personalId, dossierCode: code }])
    expect(platform.world.violations()).toEqual([])
  })

  it('typed by hand, of nobody yet', async () => {
    const { completed, act, platform } = await decidedBirth({ personalNumber: 'pending' })

    expect(act('attach-number', { dossierCode: code, personalId: '942326000999' })).toMatchObject({
      done: { personalId: '942326000999', state: '4' },
    })
    expect(await completed()).toMatchObject({ personalIdIssuance: { state: 'issued', byHand: true } })
    expect(platform.world.people.find('942326000999')).toMatchObject({ name: 'Trần Bảo Anh' })
    expect(platform.world.violations()).toEqual([])
  })

  it('when the answer of the population database comes after that, nothing happens twice', async () => {
    const { completed, act, letTimePass, registered } = await decidedBirth({
      personalNumber: 'pending',
      numberAfterDays: 2,
    })
    act('attach-number', { dossierCode: code, personalId: '942326000999' })
    letTimePass(3 * day)

    expect(await completed()).toMatchObject({ birth: { personalId: '942326000999' } })
    expect(registered()).toHaveLength(1)
  })

  it.each<[string, object, string]>([
    ['a number of a real form', { personalId: '042326000999' }, 'INVALID_BODY'],
    ['eleven digits', { personalId: '94232600099' }, 'INVALID_BODY'],
    ['another dossier', { dossierCode: 'nobody', personalId: '942326000999' }, 'UNKNOWN'],
  ])('is refused: %s', async (_, change, error) => {
    const { act, registered } = await decidedBirth({ personalNumber: 'pending' })

    expect(act('attach-number', { dossierCode: code, ...change })).toMatchObject({ error })
    expect(registered()).toEqual([])
  })

  it('is refused when another child has it, or this child has one', async () => {
    const { act, registered, civilStatus, birth, letOfficerDecide } = await decidedBirth({})
    const [{ personalId } = { personalId: '' }] = registered()
    expect(act('attach-number', { dossierCode: code, personalId: '942326000999' })).toMatchObject({ error: 'NOT_NOW' })

    const other = { ...birth().child, name: 'Trần Bảo Em' }
    await civilStatus.submitRegistration(birth({ dossierCode: 'b', child: other }))
    letOfficerDecide()
    expect(act('attach-number', { dossierCode: 'b', personalId })).toMatchObject({ error: 'NOT_NOW' })
  })
})
