import type { ProcedureStatus } from '@lienthong/sdk-residence'
import { residenceProceduresMock } from '@lienthong/sdk-residence/mock'
import { describe, expect, it } from 'vitest'
import { absence, day, dormitoryList, home, joining, oldNumber, permanent, proceduresWorld, removal } from './world.ts'

type Made = ReturnType<typeof proceduresWorld>

/** Where a dossier stands after so many days. */
async function after({ procedures, pass }: Made, dossierCode: string, days = 2): Promise<ProcedureStatus> {
  pass(days * day)
  return procedures.getProcedureStatus(dossierCode)
}

const register = async (made: Made, form: ReturnType<typeof permanent>, days?: number) => {
  await made.procedures.registerPermanentResidence(form)
  return after(made, form.dossierCode, days)
}
const declare = async (made: Made, persona: string) => {
  const form = absence(made.person(persona))
  await made.procedures.declareAbsence(form)
  return after(made, form.dossierCode)
}
const confirm = async (made: Made, persona: string) => {
  const form = oldNumber(made.person(persona))
  await made.procedures.confirmOldIdNumber(form)
  return after(made, form.dossierCode)
}

/** One story for each reason and each question: who leads to it. */
const stories: readonly (readonly [what: string, tell: (made: Made) => Promise<ProcedureStatus>, end: object])[] = [
  [
    'wrong-agency: the police of another province',
    (made) => register(made, permanent(made.person('settler'), { agencyCode: '16690' })),
    { status: 'not-received', refusal: { form: 'CT06', reason: 'wrong-agency' } },
  ],
  [
    'home-not-lawful: owner-disputed-home',
    (made) => register(made, permanent(made.person('owner-disputed-home'))),
    { status: 'stopped', refusal: { form: 'CT06', reason: 'home-not-lawful' } },
  ],
  [
    'consent-refused: a host who says no',
    (made) => {
      const form = joining(made.person('settler-daughter'), made.person('settler-host'), 'child')
      const householdHead = { agrees: false, by: 'signature', on: '2026-03-01' } as const
      return register(made, { ...form, consents: { householdHead } })
    },
    { status: 'stopped', refusal: { reason: 'consent-refused' } },
  ],
  [
    'home-too-small: a rented home of less than 8 square metres each',
    (made) =>
      register(
        made,
        permanent(made.person('settler'), { home: { kind: 'rented', address: home, squareMetresEach: 7.5 } }),
      ),
    { status: 'stopped', refusal: { reason: 'home-too-small' } },
  ],
  [
    'household-elsewhere: a host who lives somewhere else',
    (made) => {
      const form = joining(made.person('settler-daughter'), made.person('settler-host'), 'child')
      return register(made, { ...form, home: { ...form.home, address: home } })
    },
    { status: 'stopped', refusal: { reason: 'household-elsewhere' } },
  ],
  [
    'person-is-alive: a death that was none',
    async (made) => {
      const form = removal(made.person('absentee'), 'permanent', { reason: 'death' })
      await made.procedures.removeRegistration(form)
      return after(made, form.dossierCode)
    },
    { status: 'stopped', refusal: { reason: 'person-is-alive' } },
  ],
  [
    'leave-forbidden: absentee-forbidden',
    (made) => declare(made, 'absentee-forbidden'),
    { status: 'stopped', refusal: { form: 'CT06', reason: 'leave-forbidden' } },
  ],
  [
    'old-number-of-another: nine-digits-other-name',
    (made) => confirm(made, 'nine-digits-other-name'),
    { status: 'stopped', refusal: { form: 'CC03', reason: 'old-number-of-another' } },
  ],
  [
    'old-number-unknown: nine-digits-never',
    (made) => confirm(made, 'nine-digits-never'),
    { status: 'stopped', refusal: { form: 'CC03', reason: 'old-number-unknown' } },
  ],
  [
    'supplement-overdue: nobody answers',
    (made) => register(made, permanent(made.person('owner-unregistered-home')), 20),
    { status: 'stopped', refusal: { reason: 'supplement-overdue' } },
  ],
  [
    'owner-consent: a dormitory in a home of owner-silent',
    async (made) => {
      const { name, personalId, birthDate } = made.person('boarder')
      const list = dormitoryList(made.person('dormitory-manager'), [
        { name, personalId, birthDate, until: '2026-12-31' },
      ])
      const rented = { ...list.home, kind: 'rented', ownerId: made.person('owner-silent').personalId } as const
      await made.procedures.registerTemporaryResidenceList({ ...list, home: rented })
      return after(made, list.dossierCode)
    },
    { question: { items: [{ item: 'owner-consent' }] } },
  ],
  [
    'head-consent and owner-consent: nobody was asked',
    (made) => {
      const { consents: _, ...form } = joining(made.person('settler-daughter'), made.person('settler-host'), 'child')
      return register(made, form)
    },
    { question: { items: [{ item: 'owner-consent' }, { item: 'head-consent' }] } },
  ],
  [
    'parent-consent: settler-minor',
    (made) => register(made, permanent(made.person('settler-minor'))),
    { question: { items: [{ item: 'parent-consent' }] } },
  ],
  [
    'home: owner-unregistered-home',
    (made) => register(made, permanent(made.person('owner-unregistered-home'))),
    { question: { items: [{ item: 'home' }] } },
  ],
  [
    'kinship: settler-unrelated',
    (made) => register(made, joining(made.person('settler-unrelated'), made.person('settler-host'), 'sibling')),
    { question: { items: [{ item: 'kinship' }] } },
  ],
  [
    'facility-confirmation: barracks',
    (made) => register(made, permanent(made.person('settler'), { home: { kind: 'barracks', address: home } })),
    { question: { items: [{ item: 'facility-confirmation' }] } },
  ],
  [
    'supervisor-approval: absentee-supervised',
    (made) => declare(made, 'absentee-supervised'),
    { question: { items: [{ item: 'supervisor-approval' }] } },
  ],
  [
    'the dossier is late: settler-late',
    (made) => register(made, permanent(made.person('settler-late')), 9.5),
    { status: 'processing', dueAt: '2026-03-11T17:00:00+07:00' },
  ],
  [
    'and done a day after it was due: settler-late',
    (made) => register(made, permanent(made.person('settler-late')), 11),
    { status: 'returned' },
  ],
]

describe('the stories of the casebook', () => {
  it.each(stories)('%s', async (_, tell, end) => {
    expect(await tell(proceduresWorld())).toMatchObject(end)
  })

  it('each persona has a reason in both languages, and breaks no rule of the world', () => {
    const { world, person } = proceduresWorld()
    const { cast = [] } = residenceProceduresMock

    expect(cast.length).toBeGreaterThanOrEqual(12)
    for (const { persona, why, whyVi } of cast) {
      expect(person(persona).personalId).toMatch(/^9\d{11}$/)
      expect([why, whyVi].every((text) => text.length > 10)).toBe(true)
    }
    expect(world.violations()).toEqual([])
  })

  it('the daughter is the daughter of the host', () => {
    const { known } = proceduresWorld()
    expect(known('settler-daughter').motherId).toBe(known('settler-host').personalId)
  })
})
