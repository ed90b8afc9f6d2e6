import type { BirthRegistration, CivilStatusRegistration } from '@lienthong/sdk-civil-status'
import { InputError } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, everythingShown, newCopies } from './world.ts'

type Changes = Readonly<Record<string, unknown>>

/** Every field a client finds at fault, with its rule; nothing is sent for it. */
function faultsOf(registration: unknown): string[] {
  const { platform, newClient } = civilStatusWorld()
  try {
    newClient().checkRegistration(registration as CivilStatusRegistration)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const { message, messageVi } of error.fields) {
      expect(message).not.toContain('breaks a rule')
      expect(messageVi).not.toContain('vi phạm quy tắc')
    }
    expect(platform.journal.total).toBe(0)
    return error.fields.map(({ field, rule }) => `${field} ${rule}`).sort()
  }
}

const base = civilStatusWorld()
const good = {
  birth: base.birth(),
  death: base.death(),
  marriage: base.marriage(),
  copy: newCopies(base.person('elder')),
}
const { mother, father } = good.birth

it.each(Object.entries(good))('a good %s has no fault', (_, registration) => {
  expect(faultsOf(registration)).toEqual([])
})

describe('a birth is refused before it is sent', () => {
  it.each<[string, Changes, string[]]>([
    [
      'a day that does not exist',
      { child: { ...good.birth.child, birthDate: '2026-02-30' } },
      ['child.birthDate plain-date'],
    ],
    [
      'a mother younger than the child',
      { mother: { ...mother, birthDate: '2026-04' } },
      ['mother.birthDate older-than-child'],
    ],
    ['a father of the year after', { father: { ...father, birthDate: '2027' } }, ['father.birthDate older-than-child']],
    [
      'one number for both parents',
      { father: { ...father, personalId: mother!.personalId } },
      ['father.personalId same-person'],
    ],
    [
      "the mother's number beside another name",
      { requester: { ...good.birth.requester, personalId: mother!.personalId } },
      ['requester.personalId number-of-another'],
    ],
    [
      "a father's number that tells another sex and another year",
      { father: { ...father, personalId: base.person('bride').personalId } },
      ['father.personalId number-of-another'],
    ],
    [
      'codes that nobody has',
      {
        child: { ...good.birth.child, ethnicityCode: '77', nationalityCode: 'XX' },
        mother: { ...mother, ethnicityCode: 'Kinh', nationalityCode: 'vn' },
      },
      [
        'child.ethnicityCode not-in-list',
        'child.nationalityCode not-in-list',
        'mother.ethnicityCode not-in-list',
        'mother.nationalityCode not-in-list',
      ],
    ],
    ['no place of birth', { child: { ...good.birth.child, birthPlace: undefined } }, ['child.birthPlace required']],
    [
      'two places of birth',
      { child: { ...good.birth.child, birthPlaceAbroad: 'Viêng Chăn, Lào' } },
      ['child.birthPlaceAbroad contradicts'],
    ],
    ['parents of an abandoned child', { abandoned: true }, ['abandoned contradicts']],
    [
      'a parent without a number or a paper',
      { mother: { ...mother, personalId: undefined } },
      ['mother.personalId required'],
    ],
    [
      'a paper of a kind that is none, issued tomorrow',
      {
        mother: { ...mother, paper: { kind: 'library-card', number: '1' } },
        requester: {
          ...good.birth.requester,
          paper: { kind: 'passport', number: 'C1', issuedOn: '2026-03-03' },
        },
      },
      ['mother.paper.kind not-in-list', 'requester.paper.issuedOn in-future'],
    ],
    [
      'a certificate of live birth from before the birth',
      { liveBirthCertificate: { number: '42001.GCS.00057.26', issuedOn: '2026-02-27' } },
      ['liveBirthCertificate.issuedOn before-birth'],
    ],
    [
      'papers of forbidden types, without content, and too large',
      {
        attachments: [
          { kindCode: 1, title: 'Giấy', fileName: 'a.exe', content: new Uint8Array([1]) },
          { kindCode: 1, title: 'Giấy', fileName: 'a.pdf', content: new Uint8Array() },
          { kindCode: 1, title: 'Giấy', fileName: 'a.pdf', content: new Uint8Array(5 * 1024 * 1024 + 1) },
          { kindCode: 1, title: 'Giấy', fileName: '../a.pdf', content: 'text' },
        ],
      },
      [
        'attachments.0.content file-type',
        'attachments.0.fileName file-type',
        'attachments.1.content too-short',
        'attachments.2.content too-long',
        'attachments.3.content format',
        'attachments.3.fileName format',
      ],
    ],
  ])('%s', (_, change, faults) => {
    expect(faultsOf({ ...good.birth, ...change })).toEqual(faults)
  })

  it('unless what it has is only unusual', () => {
    const { child } = good.birth
    const unusual: Partial<BirthRegistration>[] = [
      { mother: { ...mother!, birthDate: mother!.birthDate.slice(0, 4) } },
      { mother: { ...mother!, birthDate: '1999', verified: true } },
      { mother: { ...mother!, paper: { kind: 'none' } } },
      { child: { ...child, birthPlace: undefined as never, birthPlaceAbroad: 'Viêng Chăn, Lào' } },
      { abandoned: true, mother: undefined as never, father: undefined as never },
      {
        registrationKind: 'abroad',
        foreignRecord: { number: '7', registeredOn: '2026-03-01', authority: 'Sứ quán', countryCode: 'LA' },
      },
    ]
    for (const change of unusual) {
      const { birthPlace: _, ...elsewhere } = child
      const birth = { ...good.birth, ...change }
      if (change.child?.birthPlaceAbroad) birth.child = { ...elsewhere, birthPlaceAbroad: 'Viêng Chăn, Lào' }
      expect(faultsOf(birth)).toEqual([])
    }
  })
})

describe('a death is refused before it is sent', () => {
  const { deceased } = good.death
  it.each<[string, Changes, string[]]>([
    [
      'nothing of the deceased',
      { deceased: {} },
      [
        'deceased.birthDate required',
        'deceased.cause required',
        'deceased.diedOn required',
        'deceased.ethnicityCode required',
        'deceased.lastResidence required',
        'deceased.name required',
        'deceased.placeOfDeath required',
        'deceased.sex required',
      ],
    ],
    ['a day that does not exist', { deceased: { ...deceased, diedOn: '2026-02-29' } }, ['deceased.diedOn plain-date']],
    [
      'tomorrow',
      { deceased: { ...deceased, diedOn: '2026-03-03' }, deathNotice: undefined },
      ['deceased.diedOn in-future'],
    ],
    [
      'before the birth, and a number of another year',
      { deceased: { ...deceased, birthDate: '2026-03-02' } },
      ['deceased.diedOn before-birth', 'deceased.personalId number-of-another'],
    ],
    [
      'a notice from before the death',
      { deathNotice: { ...good.death.deathNotice, issuedOn: '2026-02-28' } },
      ['deathNotice.issuedOn before-death'],
    ],
    [
      'a notice of a kind that is none',
      { deathNotice: { ...good.death.deathNotice, kind: 'rumour' } },
      ['deathNotice.kind not-in-list'],
    ],
    ['a time of the clock that is none', { deceased: { ...deceased, diedAt: '24:00' } }, ['deceased.diedAt format']],
    [
      'the dead who ask for themselves',
      { requester: { ...good.death.requester, personalId: deceased.personalId } },
      ['requester.personalId same-person'],
    ],
    [
      'a commune of another province',
      { deceased: { ...deceased, placeOfDeath: { ...deceased.placeOfDeath, communeCode: '00004' } } },
      ['deceased.placeOfDeath.communeCode commune-code'],
    ],
    [
      'a number and another paper: the wire has one field for both',
      { deceased: { ...deceased, paper: { kind: 'passport', number: 'C1' } } },
      ['deceased.paper contradicts'],
    ],
    ['a field of births', { child: {} }, ['child unknown-field']],
  ])('%s', (_, change, faults) => {
    expect(faultsOf({ ...good.death, ...change })).toEqual(faults)
  })

  it('born and dead on one day is no fault', () => {
    const newborn = { ...deceased, personalId: undefined as never, birthDate: '2026-03-01' }
    const { personalId: _, ...nameless } = newborn
    expect(faultsOf({ ...good.death, deceased: nameless })).toEqual([])
  })
})

describe('a marriage is refused before it is sent', () => {
  const { husband, wife } = good.marriage
  it.each<[string, Changes, string[]]>([
    ['a husband of nineteen', { husband: { ...husband, birthDate: '2006-08-20' } }, ['husband.birthDate under-age']],
    ['a wife of seventeen', { wife: { ...wife, birthDate: '2008-03-03' } }, ['wife.birthDate under-age']],
    [
      'somebody who is married',
      { wife: { ...wife, maritalStatus: 'married' } },
      ['wife.maritalStatus already-married'],
    ],
    ['one person twice', { wife: { ...husband, name: wife.name } }, ['wife.personalId same-person']],
    [
      'a widower who marries for the first time',
      { husband: { ...husband, maritalStatus: 'widowed' } },
      ['husband.marriageNumber contradicts'],
    ],
    ['a side without an identity', { wife: { ...wife, personalId: undefined } }, ['wife.personalId required']],
    ['a day to come', { marriedSince: '2026-03-03' }, ['marriedSince in-future']],
    [
      'three faults at once',
      {
        husband: { ...husband, birthDate: '2010', residence: undefined },
        receivedAt: '2026-03-02T08:00:00+07:00',
        copies: -1,
      },
      ['copies too-short', 'husband.birthDate under-age', 'husband.residence required'],
    ],
  ])('%s', (_, change, faults) => {
    expect(faultsOf({ ...good.marriage, ...change })).toEqual(faults)
  })

  it('on the birthday itself it is allowed', () => {
    expect(
      faultsOf({
        ...good.marriage,
        wife: { ...wife, birthDate: '2008-03-02', personalId: undefined, paper: { kind: 'passport', number: 'P1' } },
      }),
    ).toEqual([])
  })
})

describe('a request for copies is refused before it is sent', () => {
  it.each<[string, Changes, string[]]>([
    ['no copies at all', { copies: 0 }, ['copies too-short']],
    ['an event that is none', { of: 'divorce' }, ['of not-in-list']],
    ['an office that is none', { entry: { communeCode: '99999' } }, ['entry.communeCode commune-code']],
    [
      'an entry of tomorrow',
      { entry: { communeCode: '18073', registeredOn: '2026-03-03' } },
      ['entry.registeredOn in-future'],
    ],
    [
      'an entry from before the birth',
      { entry: { communeCode: '18073', registeredOn: '1937-01-01' } },
      ['entry.registeredOn before-birth'],
    ],
    ['a joint procedure, which has no copies', { jointDossierCode: 'G22' }, ['jointDossierCode unknown-field']],
  ])('%s', (_, change, faults) => {
    expect(faultsOf({ ...good.copy, ...change })).toEqual(faults)
  })
})

describe('whatever comes', () => {
  const kinds = fc.constantFrom('birth', 'death', 'marriage', 'extract-copy', 'divorce', undefined, 7)

  it('it is named field by field, and no value is shown', () => {
    fc.assert(
      fc.property(kinds, fc.dictionary(fc.string({ maxLength: 12 }), fc.jsonValue()), (kind, fields) => {
        expect(faultsOf({ ...fields, kind }).length).toBeGreaterThan(0)
      }),
      { numRuns: 200 },
    )
  })

  it('a good dossier with one part of it replaced is good, or refused by name', () => {
    const parts = fc.constantFrom(
      'child',
      'mother',
      'deceased',
      'husband',
      'person',
      'entry',
      'receivedAt',
      'attachments',
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(good)), parts, fc.jsonValue(), (registration, part, value) => {
        const error = faultsOf({ ...registration, [part]: value })
        expect(Array.isArray(error)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('numbers, names and files never stand in an error', () => {
    const marked = '942199000777'
    const registration = {
      ...good.birth,
      mother: { ...mother, personalId: `${marked}1`, name: '', birthDate: `${marked}` },
      child: { ...good.birth.child, ethnicityCode: marked, birthDate: marked },
      attachments: [{ kindCode: -1, title: marked, fileName: `${marked}.exe`, content: new Uint8Array() }],
    }
    try {
      civilStatusWorld()
        .newClient()
        .checkRegistration(registration as never)
      expect.unreachable()
    } catch (error) {
      expect(everythingShown(error)).not.toContain(marked)
    }
  })
})
