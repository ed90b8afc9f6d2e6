import { InputError } from '@lienthong/sdk-core'
import type { ResidenceProceduresClient } from '@lienthong/sdk-residence'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everythingShown } from '../world.ts'
import {
  absence,
  collect,
  dormitoryList,
  guest,
  notice,
  oldNumber,
  permanent,
  proceduresWorld,
  removal,
  temporary,
} from './world.ts'

type Made = ReturnType<typeof proceduresWorld>
type Call = (input: never) => Promise<unknown>
type Good = (made: Made) => object

const withdrawal = { dossierCode: 'G01-1', reason: 'Đổi ý', at: '2026-03-02T09:00:00+07:00' }
const supplement = { dossierCode: 'G01-1', question: 1, submittedAt: '2026-03-02T09:00:00+07:00' }

/** Each write, something good to hand in, and everything that may be wrong with it, with the field that is then named. */
const operations: readonly (readonly [
  name: keyof ResidenceProceduresClient,
  good: Good,
  bad: readonly (readonly [field: string, rule: string, value: unknown])[],
])[] = [
  [
    'registerPermanentResidence',
    ({ person }) => permanent(person('settler')),
    [
      ['dossierCode', 'too-long', 'x'.repeat(101)],
      ['submittedAt', 'instant', '2026-03-02'],
      ['channel', 'not-in-list', 'fax'],
      ['agencyCode', 'commune-code', '42'],
      ['applicant.name', 'too-short', '  '],
      ['applicant.personalId', 'personal-id', '042195000123 '],
      ['applicant.birthDate', 'partial-date', '1995-02-30'],
      ['applicant.sex', 'not-in-list', 'nữ'],
      ['applicant.phone', 'format', '12345'],
      ['applicant.email', 'format', 'hoa(at)example'],
      ['householdHead.personalId', 'required', undefined],
      ['relationship', 'not-in-list', 'cousin'],
      ['request', 'too-short', ''],
      ['members', 'type', 'everybody'],
      ['consents.homeOwner', 'type', true],
      ['home.kind', 'not-in-list', 'tent'],
      ['home.address.provinceCode', 'province-code', '99'],
      ['home.address.communeCode', 'commune-code', '16690'],
      ['home.address.detail', 'required', undefined],
      ['home.ownerId', 'personal-id', '123'],
      ['home.squareMetresEach', 'too-short', -1],
      ['documents.0.url', 'format', 'http://kho.example/1'],
      ['documents.0.sha256', 'format', 'A'.repeat(64)],
      ['documents.0.kind', 'not-in-list', 'selfie'],
      ['hamlet', 'unknown-field', 'Thôn 3'],
    ],
  ],
  [
    'registerTemporaryResidence',
    ({ person }) => temporary(person('boarder')),
    [
      ['from', 'plain-date', '02/03/2026'],
      ['until', 'over-two-years', '2029-01-01'],
      ['applicant.birthDate', 'in-future', '2030'],
    ],
  ],
  [
    'registerTemporaryResidenceList',
    ({ person }) =>
      dormitoryList(person('dormitory-manager'), [
        { name: 'Lê A', personalId: '942204000001', birthDate: '2004', until: '2026-12-31' },
        { name: 'Lê B', personalId: '942204000002', birthDate: '2004-05', until: '2026-12-31' },
      ]),
    [
      ['organisation.name', 'too-short', ''],
      ['organisation.representative.personalId', 'personal-id', 'x'],
      ['people.0.until', 'before-beginning', '2026-01-01'],
      ['people.1.until', 'over-two-years', '2030-01-01'],
      ['people.1.birthDate', 'in-future', '2026-04'],
      ['people.1.personalId', 'personal-id', '94220400000'],
    ],
  ],
  [
    'declareAbsence',
    ({ person }) => absence(person('absentee')),
    [
      ['channel', 'not-in-list', 'pigeon'],
      ['person.identity.number', 'personal-id', '942'],
      ['group', 'not-in-list', 'e'],
      ['reason', 'required', undefined],
      ['until', 'before-beginning', '2026-01-01'],
      ['destination.communeCode', 'commune-code', '00000'],
    ],
  ],
  [
    'notifyLodging',
    ({ person }) => ({ ...notice(person('hotel-manager')), guests: [guest(person('hotel-guest'))] }),
    [
      ['notifiedAt', 'instant', 'tonight'],
      ['house.kind', 'not-in-list', 'boat'],
      ['house.notifier.name', 'required', undefined],
      ['house.address.communeCode', 'commune-code', '18074'],
      ['guests.0.name', 'too-short', ''],
      ['guests.0.identity.kind', 'not-in-list', 'driving-licence'],
      ['guests.0.nationality', 'format', 'VNM'],
      ['guests.0.arrivesAt', 'required', undefined],
      ['guests.0.leavesAt', 'before-beginning', '2026-03-01T08:00:00+07:00'],
    ],
  ],
  [
    'removeRegistration',
    ({ person }) => removal(person('settler'), 'permanent'),
    [
      ['registration', 'not-in-list', 'both'],
      ['people.0.personalId', 'personal-id', ''],
      ['reason', 'not-in-list', 'because'],
    ],
  ],
  [
    'confirmOldIdNumber',
    ({ person }) => oldNumber(person('nine-digits-known'), '942000101'),
    [
      ['oldIdNumber', 'old-id-number', '94200010'],
      ['applicant.phone', 'format', '0912'],
      ['request', 'too-long', 'x'.repeat(2001)],
    ],
  ],
  [
    'supplementDossier',
    () => supplement,
    [
      ['question', 'too-short', 0],
      ['submittedAt', 'instant', ''],
      ['consents.parent', 'type', 'yes'],
      ['documents', 'type', {}],
    ],
  ],
  [
    'withdrawDossier',
    () => withdrawal,
    [
      ['dossierCode', 'required', undefined],
      ['reason', 'too-short', ' '],
      ['at', 'instant', '2026-03-02 09:00'],
    ],
  ],
]

/** A copy with one field changed, by its dotted path. */
function changed(input: object, path: string, value: unknown): object {
  const copy = structuredClone(input) as Record<string, unknown>
  const keys = path.split('.')
  let at = copy
  for (const key of keys.slice(0, -1)) at = (at[key] ??= key === 'documents' ? [{}] : {}) as Record<string, unknown>
  if (value === undefined) Reflect.deleteProperty(at, keys.at(-1)!)
  else at[keys.at(-1)!] = value
  return copy
}

describe.each(operations)('bad input of %s', (name, good, bad) => {
  const call = (made: Made, input: object) => (made.procedures[name] as unknown as Call)(input as never)

  it.each(bad)('%s breaks the rule %s: it is named, and nothing is sent', async (field, rule, value) => {
    const made = proceduresWorld()

    const error = await call(made, changed(good(made), field, value)).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    const named = (error as InputError).fields.map((problem) => [problem.field, problem.rule])
    expect(named).toContainEqual([field, rule])
    expect((error as InputError).fields.every(({ message, messageVi }) => message !== '' && messageVi !== '')).toBe(
      true,
    )
    expect(made.platform.journal.total).toBe(0)
  })

  it('all of it at once: every field is named in one answer, and no value', async () => {
    const made = proceduresWorld()
    const canary = '942195000777'
    // An end is held against a beginning that can be read.
    const begins = !bad.some(([field]) => /^from$|arrivesAt$/.test(field))
    const alone = bad.filter(([, rule]) => begins || !['before-beginning', 'over-two-years'].includes(rule))
    const distinct = alone.filter(
      ([field], index) => !alone.slice(index + 1).some(([other]) => other.startsWith(`${field}.`)),
    )
    const input = distinct.reduce<object>((all, [field, , value]) => changed(all, field, value), good(made))
    const marked = { ...input, [`x${canary}`]: canary }

    const error = await call(made, marked).catch((thrown: unknown) => thrown)

    const named = new Set((error as InputError).fields.map(({ field }) => field))
    for (const [field] of distinct) expect(named).toContain(field)
    expect(everythingShown(error)).not.toContain(canary)
    expect(made.platform.journal.total).toBe(0)
  })

  it('nothing at all, and anything at all, is an InputError', async () => {
    const made = proceduresWorld()
    expect(await call(made, {}).catch((thrown: unknown) => thrown)).toBeInstanceOf(InputError)

    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const error = await call(made, value as object).catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(InputError)
      }),
      { numRuns: 50 },
    )
    expect(made.platform.journal.total).toBe(0)
  })
})

describe('bad input of questions', () => {
  it('a code of nothing is refused before anything is sent', async () => {
    const { procedures, platform } = proceduresWorld()

    await expect(procedures.getProcedureStatus(' ')).rejects.toMatchObject({
      fields: [{ field: 'dossierCode', rule: 'too-short' }],
    })
    await expect(collect(procedures.listProcedureResults({ codes: [] } as never))).rejects.toMatchObject({
      fields: [
        { field: 'dossierCodes', rule: 'required' },
        { field: 'codes', rule: 'unknown-field' },
      ],
    })
    expect(platform.journal.total).toBe(0)
  })

  it('no dossiers are no question', async () => {
    const { procedures, platform } = proceduresWorld()

    expect(await collect(procedures.listProcedureResults({ dossierCodes: [] }))).toEqual([])
    expect(platform.journal.total).toBe(0)
  })
})
