import type { Person, World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import type { VerifyCitizenRequest, VerifyCitizenSoapRequest, VerifyRelativesSoapRequest } from '../contract/index.ts'
import { quirksOf, type Quirks } from './quirks.ts'

/** One question, whatever form it came in. */
export interface Question {
  readonly personalId: string
  readonly oldIdNumber: string
  /** As it was sent: what is not the key of a name fits nobody. */
  readonly name: string
  /** `yyyyMMdd` or `yyyy`. */
  readonly born: string
}

/** What the register has to say to a question. */
export interface Findings {
  /** Everybody who fits. */
  readonly found: readonly Person[]
  /** What is particular about the one who is asked about, also when name or birth date do not fit. */
  readonly quirks: Quirks
}

/** Looks in the register. A name, a date or a number that does not fit finds nobody, and is no error. */
export function ask(world: World, { personalId, oldIdNumber, name, born }: Question): Findings {
  const numbered = personalId === '' ? holdersOf(world, oldIdNumber) : holderOf(world, personalId)
  const found = numbered.filter((person) => identityKey(person.name) === name && wasBorn(person, born))
  return { found, quirks: quirksOf(world, found[0] ?? numbered[0]) }
}

/** Whoever asks with the year only is answered by the year: it is the beginning of yyyyMMdd. */
function wasBorn({ birthDate }: Person, born: string): boolean {
  return birthDate.replaceAll('-', '').startsWith(born)
}

function holderOf(world: World, personalId: string): Person[] {
  const person = world.people.find(personalId)
  return person === undefined || quirksOf(world, person).noPersonalNumber ? [] : [person]
}

/** An old number may have been given twice. */
function holdersOf(world: World, oldIdNumber: string): Person[] {
  return world.people.list().filter(({ oldIdNumbers = [] }) => oldIdNumbers.includes(oldIdNumber))
}

/** A question in the JSON form of a province. */
export function questionInJson({
  soDinhDanh = '',
  soCMND = '',
  hoVaTen,
  ngayThangNam,
}: VerifyCitizenRequest): Question {
  return { personalId: soDinhDanh, oldIdNumber: soCMND, name: hoVaTen, born: ngayThangNam }
}

/** A question in SOAP. One without any birth date fits nobody: no client asks so. */
export function questionInSoap(asked: SoapQuestion): Question {
  const { SoDinhDanh = '', SoCMND = '', HoVaTen, NgayThangNamSinh } = asked
  const { NgayThangNam, Nam = 'none' } = NgayThangNamSinh
  return { personalId: SoDinhDanh, oldIdNumber: SoCMND, name: HoVaTen, born: NgayThangNam ?? Nam }
}

type SoapQuestion = Omit<VerifyCitizenSoapRequest['XacThucThongTinCongDan'], 'MaTichHop'>

/** A question for relatives in SOAP. */
export function questionForRelatives({ XacMinhThongTinNhanThan: asked }: VerifyRelativesSoapRequest): Question {
  const { SoDinhDanh, SoCMND, HoVaTen, NgayThangNamSinh } = asked
  return { personalId: SoDinhDanh, oldIdNumber: SoCMND, name: HoVaTen, born: NgayThangNamSinh }
}
