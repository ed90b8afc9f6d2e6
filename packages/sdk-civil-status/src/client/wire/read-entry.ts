import {
  joinName,
  readWireDate,
  readWirePartialDate,
  type DecodeContext,
  type PartialDate,
  type WireSchemas,
} from '@lienthong/sdk-core'
import type { RegistrationKind } from '../civil-status-registration.ts'
import type { CivilStatusErrorCode } from '../errors.ts'
import type { BookEntry, EntryPerson, ExtractCopy, RegisteredBirth } from '../registration-result.ts'
import type { BirthDateAsItComes, NameAsItComes } from './as-it-comes.ts'
import { fromBase64OrDataUrl } from './base64.ts'
import { entrySchemas, type Entry, type EntryNames } from './entry-schemas.ts'

/** An entry as it was read, with the people in it. */
export interface ReadEntry {
  readonly entry: BookEntry & RegisteredBirth & ExtractCopy
  readonly people?: readonly EntryPerson[]
}

/**
 * Reads the entry of a completed dossier, in either shape.
 *
 * @param path - Where it stands in the answer.
 */
export function readEntry(
  packed: unknown,
  kind: RegistrationKind,
  context: DecodeContext<CivilStatusErrorCode>,
  path: string,
): ReadEntry {
  const wire: Entry = context.unpack(packed, entrySchemas[kind] as WireSchemas<Entry>, path)
  const registeredOn = readWireDate(wire.ngayDangKy ?? '', 'dd/MM/yyyy')
  const certificate = wire.giayKhaiSinh ?? wire.giayKhaiTu ?? wire.giayKetHon ?? wire.banSaoTrichLuc
  const certificatePdf = certificate ? fromBase64OrDataUrl(certificate) : undefined
  const resultPaperCode = wire.maGiayToKetQua || paperCodes[kind]
  const copies = Number(wire.soLuongBanSao)
  const people = peopleOf(wire, kind)
  return {
    entry: {
      // Some programs write "null" for none; half a number is none either.
      ...(/^\d{12}$/.test(wire.soDinhDanh ?? '') && { personalId: wire.soDinhDanh as string }),
      number: wire.soDangKy,
      book: wire.quyenSo,
      ...(wire.trangSo && { page: wire.trangSo }),
      ...(registeredOn && { registeredOn }),
      ...(certificatePdf && { certificatePdf }),
      ...(resultPaperCode && { resultPaperCode }),
      ...(kind === 'extract-copy' && copies > 0 && { copies }),
    } as ReadEntry['entry'],
    ...(people.length > 0 && { people }),
  }
}

const paperCodes: Readonly<Record<RegistrationKind, string>> = {
  birth: 'KQ.G15.000031',
  death: 'KQ.G15.000034',
  marriage: 'KQ.G15.000032',
  'extract-copy': '',
}

type Roles = readonly (readonly [role: EntryPerson['role'], name: keyof EntryNames, birthDate: keyof EntryNames])[]

const rolesOf: Readonly<Record<RegistrationKind, Roles>> = {
  birth: [
    ['child', 'nksHoTen', 'nksNgaySinh'],
    ['mother', 'meHoTen', 'meNgaySinh'],
    ['father', 'chaHoTen', 'chaNgaySinh'],
  ],
  death: [['deceased', 'nktHoTen', 'nktNgaySinh']],
  marriage: [
    ['husband', 'chongHoTen', 'chongNgaySinh'],
    ['wife', 'voHoTen', 'voNgaySinh'],
  ],
  'extract-copy': [['person', 'cbsHoTen', 'cbsNgaySinh']],
}

/** Whoever an entry names. */
export function peopleOf(wire: EntryNames, kind: RegistrationKind): EntryPerson[] {
  return rolesOf[kind].flatMap(([role, nameField, dateField]): EntryPerson[] => {
    const name = readName(wire[nameField] as NameAsItComes)
    if (name === '') return []
    const birthDate = readBirthDate(wire[dateField] as BirthDateAsItComes)
    return [{ role, name, ...(birthDate && { birthDate }) }]
  })
}

function readName(name: NameAsItComes): string {
  if (name === undefined) return ''
  if (typeof name === 'string') return name.normalize('NFC').trim()
  return joinName({ family: name.Ho, middle: name.ChuDem, given: name.Ten })
}

function readBirthDate(date: BirthDateAsItComes): PartialDate | undefined {
  if (date === undefined) return undefined
  if (typeof date === 'string') return readWirePartialDate(date, '.') ?? readWirePartialDate(date, '/')
  // A day without its month tells nothing.
  const known = date.thangSinh === '' ? [] : [date.ngaySinh, date.thangSinh].filter((part) => part !== '')
  const parts = known.map((part) => part.padStart(2, '0'))
  return readWirePartialDate([...parts, date.namSinh].join('/'), '/')
}
