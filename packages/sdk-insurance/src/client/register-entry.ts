import {
  readPartialDate,
  sexCode,
  sexOfCode,
  zSex,
  zText,
  zPartialDate,
  type PartialDate,
  type Sex,
} from '@lienthong/sdk-core'
import { z } from 'zod'
import type { FindInsuranceNumberRequest } from '../contract/index.ts'

/** What every look-up by a person takes. */
export const personAskedFor = {
  name: zText(200),
  birthDate: zPartialDate,
  sex: zSex,
  placeOf: z.enum(['birth-registration', 'residence']),
}

/** Two digits of the General Statistics Office. */
export const zProvinceCode = z.string().regex(/^\d{2}$/)

type Asked = { [Field in keyof typeof personAskedFor]: z.output<(typeof personAskedFor)[Field]> }
type AskedOnWire = Pick<FindInsuranceNumberRequest, 'hoTen' | 'ngaySinh' | 'loaiNgaySinh' | 'gioiTinh' | 'isKs'>

const kindByLength: Readonly<Record<number, FindInsuranceNumberRequest['loaiNgaySinh']>> = { 4: '1', 6: '2', 8: '0' }
const knownDigits: Readonly<Record<string, number>> = { '0': 8, '1': 4, '2': 6 }

/** Writes who is asked for. As much of the birth date is sent as is known, and `loaiNgaySinh` says how much that is. */
export function writePerson({ name, birthDate, sex, placeOf }: Asked): AskedOnWire {
  const ngaySinh = birthDate.replaceAll('-', '')
  return {
    hoTen: name.normalize('NFC'),
    ngaySinh,
    loaiNgaySinh: kindByLength[ngaySinh.length] ?? '0',
    gioiTinh: sexCode('insurance-ngsp', sex) as FindInsuranceNumberRequest['gioiTinh'],
    isKs: placeOf === 'birth-registration' ? '1' : '0',
  }
}

/**
 * Reads as much of a birth date as `loaiNgaySinh` calls known. Digits beyond it, and parts of zeros, stand for nothing;
 * `undefined` when the rest is no date.
 */
export function readBirthDate(
  digits: string | null | undefined,
  kind: string | null | undefined,
): PartialDate | undefined {
  const parts = /^(\d{4})(\d{2})?(\d{2})?$/.exec((digits ?? '').slice(0, knownDigits[kind ?? ''] ?? 8))
  const [year, month = '00', day = '00'] = parts?.slice(1) ?? []
  const known = month === '00' ? [year] : day === '00' ? [year, month] : [year, month, day]
  return readPartialDate(known.join('-'))
}

/** Reads the sex of an entry; `undefined` for a code the list does not have. */
export function readSex(code: string | null | undefined): Sex | undefined {
  return sexOfCode('insurance-ngsp', code ?? '')
}
