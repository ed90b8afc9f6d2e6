import type { CivilStatusRegistration } from '@lienthong/sdk-civil-status'
import { inProcessFetch } from '@lienthong/mock-core'
import { InputError } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, watching } from '../world.ts'

type Changes = Readonly<Record<string, unknown>>

const base = civilStatusWorld()
const [birth, death, marriage] = [base.birth(), base.death(), base.marriage()]
const mother = birth.mother!
const father = birth.father!
const { child, requester } = birth
const numberOf = (persona: string): string => base.person(persona).personalId
/** The same digits with the other sex in them. */
const otherSex = (number: string): string => `${number.slice(0, 3)}${Number(number[3]) ^ 1}${number.slice(4)}`
const byPaper = (person: object, kind: string, number: string): object => ({
  ...person,
  personalId: undefined,
  paper: { kind, number },
})

function faultsOf(registration: unknown): string[] {
  try {
    base.newClient().checkRegistration(registration as CivilStatusRegistration)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const { message, messageVi } of error.fields) {
      expect(message).not.toContain('breaks a rule')
      expect(messageVi).not.toContain('vi phạm quy tắc')
    }
    return error.fields.map(({ field, rule }) => `${field} ${rule}`).sort()
  }
}

describe('the number of another person is refused, although one half of it fits', () => {
  it.each<[string, object, string[]]>([
    ['a man of another year', { ...father, personalId: numberOf('groom') }, ['father.personalId number-of-another']],
    [
      'a woman of the same year',
      { ...father, personalId: otherSex(father.personalId!) },
      ['father.personalId number-of-another'],
    ],
    [
      "the mother's number, shown as a citizen card",
      byPaper(father, 'citizen-card', mother.personalId!),
      ['father.paper.number same-person'],
    ],
    ['a citizen card of three digits', byPaper(father, 'citizen-card', '123'), ['father.paper.number personal-id']],
    [
      'an old identity card of eight digits',
      byPaper(father, 'old-identity-card', '12345678'),
      ['father.paper.number personal-or-old-id'],
    ],
  ])('%s', (_, changed, faults) => {
    expect(faultsOf({ ...birth, father: changed })).toEqual(faults)
  })

  it('one passport for both parents', () => {
    const parents = {
      mother: byPaper(mother, 'passport', 'C 1234567'),
      father: byPaper(father, 'passport', 'c1234567'),
    }
    expect(faultsOf({ ...birth, ...parents })).toEqual(['father.paper.number same-person'])
  })

  it('the dead and whoever marries', () => {
    expect(faultsOf({ ...death, deceased: { ...death.deceased, sex: 'male' } })).toEqual([
      'deceased.personalId number-of-another',
    ])
    expect(faultsOf({ ...marriage, husband: { ...marriage.husband, personalId: father.personalId } })).toEqual([
      'husband.personalId number-of-another',
    ])
  })

  it('but numbers outlive corrections: held against the population database, or shown on a paper, one is taken', () => {
    const corrected = { ...father, birthDate: '1960-01-01' }
    expect(faultsOf({ ...birth, father: corrected })).toEqual(['father.personalId number-of-another'])
    expect(faultsOf({ ...birth, father: { ...corrected, verified: true } })).toEqual([])
    const card = { kind: 'citizen-card', number: father.personalId }
    expect(faultsOf({ ...birth, father: { ...corrected, paper: card } })).toEqual([])
    expect(faultsOf({ ...birth, father: { ...corrected, paper: { kind: 'none' } } })).toHaveLength(1)
    const both = { ...corrected, personalId: otherSex(father.personalId!), verified: true }
    expect(faultsOf({ ...birth, father: both })).toEqual(['father.personalId number-of-another'])
  })

  it('and one person in two places shows one passport', () => {
    const passport = { kind: 'passport', number: 'C1234567' } as const
    const asked = { ...requester, personalId: undefined, name: father.name, paper: passport }
    expect(faultsOf({ ...birth, father: byPaper(father, 'passport', 'C1234567'), requester: asked })).toEqual([])
  })
})

describe('days that no life has are refused', () => {
  it.each<[string, Changes, string[]]>([
    [
      'a mother of two years',
      { mother: { ...byPaper(mother, 'passport', 'C1'), birthDate: '2024-01-01' } },
      ['mother.birthDate parent-too-young'],
    ],
    [
      'a child born before there were books',
      { child: { ...child, birthDate: '1899-12-31' } },
      ['child.birthDate before-1900'],
    ],
    ['registered abroad, and nothing told of it', { registrationKind: 'abroad' }, ['foreignRecord required']],
    [
      'registered abroad before the birth',
      {
        registrationKind: 'abroad',
        foreignRecord: { number: '7', registeredOn: '2026-02-27', authority: 'Sứ quán', countryCode: 'LA' },
      },
      ['foreignRecord.registeredOn before-birth'],
    ],
  ])('%s', (_, change, faults) => {
    const { mother: given, father: other, ...rest } = birth
    const isOld = 'child' in change
    expect(faultsOf({ ...rest, ...(!isOld && { mother: given, father: other }), ...change })).toEqual(faults)
  })

  it('a mother of whom only the year is known is judged by its first day', () => {
    const known = (birthDate: string) => ({ ...birth, mother: { ...byPaper(mother, 'passport', 'C1'), birthDate } })
    expect(faultsOf(known('2016'))).toEqual([])
    expect(faultsOf(known('2017'))).toEqual(['mother.birthDate parent-too-young'])
  })

  it('a death before there were books', () => {
    const deceased = { ...death.deceased, birthDate: '1850', personalId: undefined, diedOn: '1890-01-01' }
    expect(faultsOf({ ...death, deceased, deathNotice: undefined })).toEqual(['deceased.diedOn before-1900'])
  })
})

describe('papers are what their name says', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0))
  const paper = (fileName: string, content: Uint8Array) => ({ kindCode: 1, title: 'Giấy', fileName, content })

  it('a program, a page and nothing at all under good names', () => {
    const attachments = [
      paper('a.pdf', bytes('MZ\x90\0')),
      paper('b.png', bytes('<html><script>')),
      paper('c.jpg', new Uint8Array()),
      paper('d.pdf', bytes('PK\x03\x04')),
    ]
    expect(faultsOf({ ...birth, attachments })).toEqual([
      'attachments.0.content file-type',
      'attachments.1.content file-type',
      'attachments.2.content too-short',
      'attachments.3.content file-type',
    ])
  })

  it('the three kinds pass, also a picture under the ending of the other', () => {
    const attachments = [
      paper('a.pdf', bytes('\n%PDF-1.7\n')),
      paper('b.PNG', bytes('\x89PNG\r\n\x1a\n\0')),
      paper('c.jpeg', bytes('\xff\xd8\xff\xe0')),
      paper('d.jpg', bytes('\x89PNG\r\n\x1a\n\0')),
    ]
    expect(faultsOf({ ...birth, attachments })).toEqual([])
  })
})

it('a text with signs that nobody sees is none', () => {
  const hidden = { mother: { ...mother, name: 'Lê Thị\u0000 Hoa' }, father: { ...father, name: 'Trần \u202eVăn An' } }
  expect(faultsOf({ ...birth, ...hidden })).toEqual(['father.name control-character', 'mother.name control-character'])
})

describe('whether an event is registered late follows from its days when nobody says it', () => {
  const pushedKind = async (registration: CivilStatusRegistration): Promise<unknown> => {
    const { platform, newClient } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    await newClient({ fetch }).submitRegistration(registration)
    return (JSON.parse(bodies[0]!['data'] as string) as Record<string, unknown>)['loaiDangKy']
  }
  const born = (birthDate: string, more: object = {}) => ({ ...birth, child: { ...child, birthDate }, ...more })
  const nobody = (birthDate: string) => {
    const { mother: _, father: __, ...rest } = born(birthDate)
    return rest
  }

  it.each<[string, CivilStatusRegistration, string]>([
    ['a birth of yesterday', birth, '1'],
    ['a birth of sixty days ago', born('2026-01-01'), '1'],
    ['a birth of last year', born('2025-03-01'), '4'],
    ['a birth from before the law', nobody('1985-03-01'), '4'],
    ['registered again', born('2025-03-01', { registrationKind: 'again' }), '2'],
    ['what somebody says stands', born('2025-03-01', { registrationKind: 'on-time' }), '1'],
    ['a death of yesterday', death, '1'],
    ['a death of last year', { ...death, deceased: { ...death.deceased, diedOn: '2025-03-01' } }, '4'],
  ])('%s', async (_, registration, kind) => {
    expect(await pushedKind(registration)).toBe(kind)
  })
})
