import { defineOperation, writeWireDate, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zRequestFuneralGrantAnswer,
  zRequestFuneralGrantAnswerTolerant,
  zRequestFuneralGrantRequest,
  type RequestFuneralGrantRequest,
} from '../../../contract/index.ts'
import { demandPayload } from '../../answer-parts.ts'
import { readRequest, unreadableInRequest, type BenefitRequest } from '../benefit-request.ts'
import { insuranceBenefitsErrors, refuse } from '../errors.ts'

const zRequestFuneralGrantInput = z.strictObject({
  dossierCode: zText(50),
  deceased: z.strictObject({ personalId: zPersonalId, name: zText(200), diedOn: zPlainDate }),
  beneficiary: z.strictObject({
    personalId: zPersonalId,
    name: zText(200),
    relation: z.enum(['spouse', 'child', 'parent', 'other-relative', 'no-relative']),
    account: z.strictObject({ number: z.string().regex(/^[A-Za-z0-9]{4,30}$/), bank: zText(200) }).optional(),
    invoiceNumber: zText(50).optional(),
  }),
})

/** Who died, and who arranged the funeral and is paid. */
export type RequestFuneralGrantInput = z.input<typeof zRequestFuneralGrantInput>

const relations = {
  spouse: 'VO_CHONG',
  child: 'CON',
  parent: 'CHA_ME',
  'other-relative': 'THAN_NHAN_KHAC',
  'no-relative': 'NGUOI_LO_MAI_TANG',
} as const

/** `POST /apiBHXHTroCap/1.0/maiTangPhi` */
export const requestFuneralGrant = defineOperation({
  system: 'insurance-benefits',
  meta: operations.requestFuneralGrant,
  refusals: insuranceBenefitsErrors,
  input: zRequestFuneralGrantInput,
  request: zRequestFuneralGrantRequest,
  answer: {
    strict: zRequestFuneralGrantAnswer,
    tolerant: demandPayload(zRequestFuneralGrantAnswerTolerant, 'hoSo', unreadableInRequest),
  },
  encode: ({ dossierCode, deceased, beneficiary }, { requestId }): RequestFuneralGrantRequest => ({
    maYeuCau: requestId,
    maHoSo: dossierCode,
    nguoiChet: {
      soDinhDanh: deceased.personalId,
      hoTen: deceased.name,
      ngayChet: writeWireDate(deceased.diedOn, 'dd/MM/yyyy'),
    },
    nguoiHuong: {
      soDinhDanh: beneficiary.personalId,
      hoTen: beneficiary.name,
      quanHe: relations[beneficiary.relation],
      hinhThucNhan: beneficiary.account === undefined ? 'TIEN_MAT' : 'CHUYEN_KHOAN',
      ...(beneficiary.account && { soTaiKhoan: beneficiary.account.number, nganHang: beneficiary.account.bank }),
      ...(beneficiary.invoiceNumber !== undefined && { soHoaDon: beneficiary.invoiceNumber }),
    },
  }),
  decode({ maKetQua, hoSo }, context): BenefitRequest {
    return maKetQua === '000' && hoSo ? readRequest(hoSo) : refuse(maKetQua, context)
  },
})
