import { writeWireDate, type PartialDate, type PlainDate, type Sex } from '@lienthong/sdk-core'
import { paperCodes } from '../code-lists.ts'
import type { CheckedRequester, CivilStatusAddress, IdentityPaper } from '../form-parts.ts'
import { prefixed, type ShapeWriter, type WireForm } from './data-shape.ts'

/** Sexes as the digitised books have them. */
export const sexes = { male: '1', female: '2', unknown: '3' } as const satisfies Record<Sex, string>

const residenceKinds = { permanent: '1', temporary: '2' } as const

/** A day as forms write it. */
export function wireDay(day: PlainDate): string {
  return writeWireDate(day, 'dd.MM.yyyy')
}

/** Somebody as forms tell of them. */
export interface FormPerson {
  readonly name: string
  readonly personalId?: string | undefined
  readonly paper?: IdentityPaper | undefined
  readonly birthDate?: PartialDate | undefined
  readonly ethnicityCode?: string | undefined
  readonly otherEthnicity?: string | undefined
  readonly nationalityCode?: string | undefined
  readonly residenceKind?: keyof typeof residenceKinds | undefined
  readonly residence?: CivilStatusAddress | undefined
  readonly verified?: boolean | undefined
}

/** Fields that not every form has; asked for by name, because the wire refuses what it does not know. */
export interface PersonOptions {
  /** `SoDDCN` beside the number of the paper. */
  readonly ownNumberField?: boolean
  /** Day and issuer of the paper. */
  readonly paperDetails?: boolean
}

/** Writes a person, without the prefix of their role. */
export function writePerson(person: FormPerson, shape: ShapeWriter, options: PersonOptions = {}): WireForm {
  const { name, birthDate, ethnicityCode, otherEthnicity, nationalityCode, residence, residenceKind, verified } = person
  return {
    HoTen: shape.name(name),
    NgaySinh: birthDate && shape.birthDate(birthDate),
    DanToc: ethnicityCode && shape.ethnicity(ethnicityCode),
    DanTocKhac: otherEthnicity,
    QuocTich: nationalityCode,
    LoaiCuTru: residenceKind && residenceKinds[residenceKind],
    NoiCuTru: residence && shape.address(residence),
    ...writePaper(person, options),
    XacThucThongTin: verified === undefined ? undefined : verified ? '1' : '0',
  }
}

/** The paper somebody shows; without one, the personal number stands for the citizen card that carries it. */
export function writePaper(
  { personalId, paper }: Pick<FormPerson, 'personalId' | 'paper'>,
  { ownNumberField = true, paperDetails = false }: PersonOptions,
): WireForm {
  const ownNumber = ownNumberField ? { SoDDCN: personalId } : {}
  if (paper === undefined) {
    if (personalId === undefined) return {}
    return { LoaiGiayToTuyThan: paperCodes['citizen-card'], SoGiayToTuyThan: personalId, ...ownNumber }
  }
  if (paper.kind === 'none') return { LoaiGiayToTuyThan: '0', ...ownNumber }
  const { kind, number, issuedOn, issuer, name } = paper
  return {
    LoaiGiayToTuyThan: paperCodes[kind],
    GiayToKhac: name,
    SoGiayToTuyThan: number,
    ...(paperDetails && { NgayCapGiayToTuyThan: issuedOn && wireDay(issuedOn), NoiCapGiayToTuyThan: issuer }),
    ...ownNumber,
  }
}

/** Writes whoever asks for the registration. */
export function writeRequester(requester: CheckedRequester, shape: ShapeWriter): WireForm {
  const { relationship, phone, email, ...person } = requester
  return prefixed('nyc', {
    ...writePerson(person, shape, { paperDetails: true }),
    QuanHe: relationship,
    SoDienThoai: phone,
    Email: email,
  })
}
