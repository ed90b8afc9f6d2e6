import { splitName, type PartialDate, writeWirePartialDate } from '@lienthong/sdk-core'
import type { CivilStatusAddress } from '../form-parts.ts'

/**
 * In which shape forms are written. `2020`: flat, everything but addresses is text. `2025`: names and birth dates as objects,
 * addresses with their country and without a district.
 */
export type DataShape = '2020' | '2025'

/** Writes the parts of a form that differ from shape to shape. */
export interface ShapeWriter {
  name(name: string): unknown
  birthDate(date: PartialDate): unknown
  address(address: CivilStatusAddress): unknown
  ethnicity(code: string): string
}

/** Writes the flat shape. */
export const flat: ShapeWriter = {
  name: (name) => name,
  birthDate: (date) => writeWirePartialDate(date, '.'),
  // No district: there are none since 2025-07-01.
  address: ({ provinceCode, communeCode, detail }) => ({ maTinh: provinceCode, maXa: communeCode, dcChiTiet: detail }),
  ethnicity: (code) => code,
}

const inParts: ShapeWriter = {
  name(name) {
    const { family, middle = '', given } = splitName(name)
    return { Ho: family, ChuDem: middle, Ten: given }
  },
  birthDate(date) {
    const [year = '', month = '', day = ''] = date.split('-')
    return { namSinh: year, thangSinh: month, ngaySinh: day }
  },
  address: ({ provinceCode, communeCode, detail }) => ({
    quocGia: 'VN',
    maTinh: provinceCode,
    maXa: communeCode,
    dcChiTiet: detail,
  }),
  // `63001` was seen and nothing else: that the last two digits are the code of the old list is assumed.
  ethnicity: (code) => `630${code}`,
}

/** How each shape is written. */
export const shapeWriters: Readonly<Record<DataShape, ShapeWriter>> = { '2020': flat, '2025': inParts }

/** One form as it goes over the wire; it is held to the contract before it is sent. */
export type WireForm = Readonly<Record<string, unknown>>

/** A part of a form under its prefix, without what is not there. */
export function prefixed(prefix: string, fields: WireForm): WireForm {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[`${prefix}${name}`, value]])),
  )
}
