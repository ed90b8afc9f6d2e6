import type { TargetPerson } from '@lienthong/conformance'
import type { FindHouseholdMemberRequest, FindInsuranceNumberRequest } from '../contract/index.ts'

type Kind = FindInsuranceNumberRequest['loaiNgaySinh']

/** A good question for the number of somebody, by the place of residence; a case changes what it is about. */
export function askForNumber(person: TargetPerson): FindInsuranceNumberRequest {
  return { ...whoIsAskedFor(person), maTinhKs: provinceOf(person), maHuyenKs: '', maXaKs: '' }
}

/** A good question for the household of somebody, by the place of residence. */
export function askForHousehold(person: TargetPerson): FindHouseholdMemberRequest {
  return { maTinh: provinceOf(person), ...whoIsAskedFor(person), soSo: '', maThe: '' }
}

/** As much of a birth date as is known, without separators. */
export function wireBirthDate({ birthDate }: TargetPerson): string {
  return birthDate.replaceAll('-', '')
}

/** The code of a sex. */
export function wireSex({ sex }: TargetPerson): '1' | '2' {
  return sex === 'male' ? '1' : '2'
}

function whoIsAskedFor(person: TargetPerson) {
  const ngaySinh = wireBirthDate(person)
  const kinds: Readonly<Record<number, Kind>> = { 4: '1', 6: '2' }
  const loaiNgaySinh = kinds[ngaySinh.length] ?? '0'
  return { hoTen: person.name, ngaySinh, loaiNgaySinh, gioiTinh: wireSex(person), isKs: '0' } as const
}

/** The province in the personal number: that of the first registration, and at home for whoever never moved. */
function provinceOf({ personalId }: TargetPerson): string {
  return personalId.slice(1, 3)
}
