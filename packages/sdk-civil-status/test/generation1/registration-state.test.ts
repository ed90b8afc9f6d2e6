import { inProcessFetch } from '@lienthong/mock-core'
import type { Drift } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { changing, everythingShown } from '../world.ts'
import { alone, at, generation1World } from './world.ts'

/** A world in which a birth was handed in. */
async function withBirth() {
  const world = generation1World()
  const form = alone(world.birth())
  const older = world.newOlder()
  await older.submitRegistration(form)
  return { ...world, older, form, question: at(form.dossierCode) }
}

describe('getRegistrationState', () => {
  it('follows a dossier from reception to entry', async () => {
    const { older, question, letTimePass } = await withBirth()
    const { dossierCode } = question

    expect(await older.getRegistrationState(question)).toEqual({ dossierCode, state: 'waiting' })
    letTimePass(30)
    expect(await older.getRegistrationState(question)).toEqual({ dossierCode, state: 'processing' })
    letTimePass(90)
    expect(await older.getRegistrationState(question)).toEqual({ dossierCode, state: 'completed' })
  })

  it('tells the officer what the office asks for, and the log does not', async () => {
    const { older, act, question } = await withBirth()
    act('ask-for-supplement', { dossierCode: question.dossierCode, reason: 'Thiếu giấy chứng sinh' })

    const result = await older.getRegistrationState(question)

    expect(result).toMatchObject({
      state: 'supplement-required',
      officerOpinion: 'Hồ sơ cần bổ sung thông tin: Thiếu giấy chứng sinh',
      error: { code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED', wireCode: '2' },
    })
    const { error } = result as Extract<typeof result, { state: 'supplement-required' }>
    expect(everythingShown(error)).not.toContain('giấy chứng sinh')
  })

  it('knows no refusal for good: the mock says what the officer said', async () => {
    const { older, act, question } = await withBirth()
    act('refuse', { dossierCode: question.dossierCode, reason: 'Không đủ điều kiện' })

    expect(await older.getRegistrationState(question)).toMatchObject({
      state: 'supplement-required',
      officerOpinion: 'Hồ sơ bị từ chối: Không đủ điều kiện',
    })
  })

  it.each([
    ['another dossier', { dossierCode: 'H42-none' }, '201', 'CIVIL_STATUS_NOT_FOUND'],
    ['the same code at another office', { registryCommuneCode: '18115' }, '201', 'CIVIL_STATUS_NOT_FOUND'],
    ['an office that is none', { registryCommuneCode: '99999' }, '106', 'CIVIL_STATUS_UNKNOWN_AGENCY'],
  ])('%s is refused', async (_, change, wireCode, code) => {
    const { older, question } = await withBirth()

    await expect(older.getRegistrationState({ ...question, ...change })).rejects.toMatchObject({ code, wireCode })
    await expect(older.getRegistrationEntry({ ...question, ...change })).rejects.toMatchObject({ code, wireCode })
  })

  it('an office that can be none at all is refused before sending', async () => {
    const { older, question, platform } = await withBirth()
    const sent = platform.journal.total

    await expect(
      older.getRegistrationState({ ...question, registryCommuneCode: '1807', dossierCode: ' ' }),
    ).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [
        { field: 'registryCommuneCode', rule: 'format' },
        { field: 'dossierCode', rule: 'too-short' },
      ],
    })
    expect(platform.journal.total).toBe(sent)
  })

  it.each(['100', '101'])('%s is told by the system before it looks', async (wireCode) => {
    const { older, question, turnAway } = await withBirth()
    turnAway(wireCode, question.dossierCode)

    await expect(older.getRegistrationState(question)).rejects.toMatchObject({ wireCode })
    await expect(older.getRegistrationEntry(question)).rejects.toMatchObject({ wireCode })
  })

  it('a state that nobody knows is outside the contract', async () => {
    const { platform, newOlder, question } = await withBirth()
    const fetch = changing(inProcessFetch(platform), 'getRegistrationState', (answer) => ({ ...answer, status: '7' }))

    await expect(newOlder({ fetch }).getRegistrationState(question)).rejects.toMatchObject({ code: 'UNKNOWN_REFUSAL' })
  })
})

describe('getRegistrationEntry', () => {
  it('has nothing before the dossier is registered', async () => {
    const { older, question } = await withBirth()

    await expect(older.getRegistrationEntry(question)).rejects.toMatchObject({
      code: 'CIVIL_STATUS_NOT_REGISTERED_YET',
      wireCode: '200',
      retryable: false,
    })
  })

  it('has no number while the population database has not given one', async () => {
    const { older, question, rule, letOfficerDecide, act } = await withBirth()
    rule({ personalNumber: 'pending', numberAfterDays: 'never' })
    letOfficerDecide()
    expect(await older.getRegistrationEntry(question)).not.toHaveProperty('personalId')

    act('issue-number', { dossierCode: question.dossierCode })

    expect(await older.getRegistrationEntry(question)).toMatchObject({ personalId: expect.stringMatching(/^9\d{11}$/) })
  })

  it('tells who stands in it', async () => {
    const { older, question, letOfficerDecide, person } = await withBirth()
    letOfficerDecide()

    const { people, registeredOn } = await older.getRegistrationEntry(question)

    expect(registeredOn).toBe('2026-03-02')
    expect(people).toEqual([
      { role: 'child', name: 'Trần Bảo Anh', birthDate: '2026-03-01' },
      { role: 'mother', name: person('mother').name, birthDate: person('mother').birthDate },
      { role: 'father', name: person('father').name, birthDate: person('father').birthDate },
    ])
  })

  it('is read when it comes alone, as JSON in a string, with numbers and new fields, which are told', async () => {
    const { platform, newOlder, question, letOfficerDecide } = await withBirth()
    letOfficerDecide()
    const drifts: Drift[] = []
    const fetch = changing(inProcessFetch(platform), 'getRegistrationEntry', ({ value, ...answer }) => {
      const [entry] = value as Record<string, unknown>[]
      return { ...answer, value: JSON.stringify({ ...entry, so: 1, ngayDangKy: '02/03/2026', maVach: 'x' }) }
    })

    const older = newOlder({ fetch, onDrift: (drift) => drifts.push(drift) })

    expect(await older.getRegistrationEntry(question)).toMatchObject({ number: '1', registeredOn: '2026-03-02' })
    expect(drifts.map(({ path }) => path).sort()).toEqual([
      'value',
      'value.0.maVach',
      'value.0.ngayDangKy',
      'value.0.so',
    ])
  })

  it('is an error when the answer has none', async () => {
    const { platform, newOlder, question, letOfficerDecide } = await withBirth()
    letOfficerDecide()
    const fetch = changing(inProcessFetch(platform), 'getRegistrationEntry', (answer) => ({ ...answer, value: [] }))

    await expect(newOlder({ fetch }).getRegistrationEntry(question)).rejects.toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
    })
  })
})
