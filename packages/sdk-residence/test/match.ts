import type { PartialDate } from '@lienthong/sdk-core'
import {
  matchCitizen,
  type CitizenField,
  type CitizenForm,
  type CitizenRecord,
  type FieldMatch,
} from '@lienthong/sdk-residence'

/** The record of somebody who does not exist. */
export const record: CitizenRecord = {
  personalId: '942190000318',
  oldIdNumber: '942000318',
  name: 'TRẦN THỊ HOÀ',
  sex: 'female',
  birthDate: '1990-03-05' as PartialDate,
  ethnicityCode: '01',
  religionCode: '00',
  maritalStatus: 'married',
  bloodType: 'O',
  nationality: 'VN',
  permanentResidence: {
    provinceCode: '42',
    communeCode: '18073',
    detail: 'SỐ 5 ĐƯỜNG LÊ LỢI, PHƯỜNG THÀNH SEN, TỈNH HÀ TĨNH',
    countryCode: 'VN',
  },
  father: { name: 'TRẦN VĂN BÌNH', personalId: '942060000319', nationality: 'VN' },
  mother: { name: 'LÊ THỊ YẾN', oldIdNumber: '942000320' },
  householdHead: { name: 'TRẦN VĂN BÌNH', personalId: '942060000319', relationCode: 'CH01' },
}

/** The same, as its owner would write it. */
export const form: CitizenForm = {
  personalId: '942190000318',
  name: 'Trần Thị Hoà',
  sex: 'female',
  birthDate: '1990-03-05',
  permanentResidence: { detail: '5 Lê Lợi, phường Thành Sen, tỉnh Hà Tĩnh' },
}

/** What is found about one field. */
export function found(
  field: CitizenField,
  typed: CitizenForm,
  known: Partial<CitizenRecord> = {},
): FieldMatch | undefined {
  return matchCitizen(typed, { ...record, ...known }).fields.find((match) => match.field === field)
}

/** Fields with their verdicts. */
export function verdicts(typed: CitizenForm, known: CitizenRecord = record): Record<string, string> {
  return Object.fromEntries(
    matchCitizen(typed, known).fields.map(({ field, verdict, missingIn }) => [
      field,
      missingIn === undefined ? verdict : `${verdict} in ${missingIn}`,
    ]),
  )
}
