import { identityKey, type EncodeContext } from '@lienthong/sdk-core'
import type { VerifyRelativesSoapRequest } from '../../contract/index.ts'
import type { CheckedRelativesQuestion, CheckedSoapQuestion } from '../citizen-question.ts'

/** The two questions that differ in nothing but their code. Elements are written in the order of the contract. */
export function soapQuestion<Code extends string>(
  asked: CheckedSoapQuestion,
  { requestId }: EncodeContext,
  integrationCode: Code,
) {
  const { personalId, oldIdNumber, name, birthDate, officer, procedureCode, unitCode, account, phone } = asked
  return {
    MaYeuCau: requestId,
    MaDVC: procedureCode,
    MaTichHop: integrationCode,
    MaCanBo: officer,
    ...(unitCode !== undefined && { MaDonVi: unitCode }),
    ...(account !== undefined && { TaiKhoan: account }),
    ...(phone !== undefined && { SoDienThoai: phone }),
    ...(personalId !== undefined && { SoDinhDanh: personalId }),
    ...(oldIdNumber !== undefined && { SoCMND: oldIdNumber }),
    HoVaTen: identityKey(name),
    NgayThangNamSinh: askedBirthDate(birthDate),
  }
}

/** The question for relatives: every element is there, also when it is empty. */
export function relativesQuestion(
  asked: CheckedRelativesQuestion,
  { requestId }: EncodeContext,
): VerifyRelativesSoapRequest {
  const { personalId = '', oldIdNumber = '', name, birthDate, officer, procedureCode } = asked
  return {
    XacMinhThongTinNhanThan: {
      MaYeuCau: requestId,
      MaDVC: procedureCode,
      MaTichHop: asked.integrationCode ?? '',
      MaDonVi: asked.unitCode ?? '',
      MaCanBo: officer,
      SoDinhDanh: personalId,
      SoCMND: oldIdNumber,
      HoVaTen: identityKey(name),
      NgayThangNamSinh: birthDate.replaceAll('-', ''),
    },
  }
}

function askedBirthDate(birthDate: string) {
  return birthDate.length === 'YYYY'.length ? { Nam: birthDate } : { NgayThangNam: birthDate.replaceAll('-', '') }
}
