import type { TargetPerson } from '@lienthong/conformance'
import type {
  LookupCitizenSoapRequest,
  VerifyCitizenSoapRequest,
  VerifyRelativesSoapRequest,
} from '../contract/index.ts'
import { compact, plain } from './question.ts'

type Unique = (prefix: string) => string
type Number = { readonly SoDinhDanh: string } | { readonly SoCMND: string }

/** The yes-or-no question about somebody. */
export function verifyQuestion(person: TargetPerson, unique: Unique, number?: Number): VerifyCitizenSoapRequest {
  return { XacThucThongTinCongDan: fields(person, unique, '003', number) }
}

/** The look-up of somebody. */
export function lookupQuestion(person: TargetPerson, unique: Unique, number?: Number): LookupCitizenSoapRequest {
  return { TraCuuThongTinCongDan: fields(person, unique, '037', number) }
}

/** The question for somebody's relatives. */
export function relativesQuestion(
  { personalId, name, birthDate }: TargetPerson,
  unique: Unique,
): VerifyRelativesSoapRequest {
  return {
    XacMinhThongTinNhanThan: {
      MaYeuCau: unique('YC'),
      MaDVC: '2.000986',
      MaTichHop: '',
      MaDonVi: 'H42.18073',
      MaCanBo: 'can-bo-mot-cua',
      SoDinhDanh: personalId,
      SoCMND: '',
      HoVaTen: plain(name),
      NgayThangNamSinh: compact(birthDate),
    },
  }
}

function fields<Code extends string>(
  { personalId, name, birthDate }: TargetPerson,
  unique: Unique,
  MaTichHop: Code,
  number: Number = { SoDinhDanh: personalId },
) {
  const born = compact(birthDate)
  return {
    MaYeuCau: unique('YC'),
    MaDVC: '2.000986',
    MaTichHop,
    MaCanBo: 'can-bo-mot-cua',
    ...number,
    HoVaTen: plain(name),
    NgayThangNamSinh: born.length === 'yyyy'.length ? { Nam: born } : { NgayThangNam: born },
  }
}
