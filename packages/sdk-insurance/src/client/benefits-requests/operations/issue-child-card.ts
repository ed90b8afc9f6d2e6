import { defineOperation, writeWireDate, zPersonalId, zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zIssueChildCardAnswer,
  zIssueChildCardAnswerTolerant,
  zIssueChildCardRequest,
  type IssueChildCardRequest,
} from '../../../contract/index.ts'
import { demandPayload } from '../../answer-parts.ts'
import { readRequest, unreadableInRequest, type BenefitRequest } from '../benefit-request.ts'
import { insuranceBenefitsErrors, refuse } from '../errors.ts'

const zIssueChildCardInput = z.strictObject({
  dossierCode: zText(50),
  child: z.strictObject({ personalId: zPersonalId, name: zText(200), birthDate: zPlainDate }),
  mother: z.strictObject({ personalId: zPersonalId, name: zText(200) }),
  birthCertificateNumber: zText(50),
  facilityCode: z
    .string()
    .regex(/^\d{5}$/)
    .optional(),
})

/** A child whose birth was registered. */
export type IssueChildCardInput = z.input<typeof zIssueChildCardInput>

/** `POST /apiBHXHTroCap/1.0/capTheTreEm` */
export const issueChildCard = defineOperation({
  system: 'insurance-benefits',
  meta: operations.issueChildCard,
  refusals: insuranceBenefitsErrors,
  input: zIssueChildCardInput,
  request: zIssueChildCardRequest,
  answer: {
    strict: zIssueChildCardAnswer,
    tolerant: demandPayload(zIssueChildCardAnswerTolerant, 'hoSo', unreadableInRequest),
  },
  encode: (
    { dossierCode, child, mother, birthCertificateNumber, facilityCode },
    { requestId },
  ): IssueChildCardRequest => ({
    maYeuCau: requestId,
    maHoSo: dossierCode,
    soDinhDanh: child.personalId,
    hoTen: child.name,
    ngaySinh: writeWireDate(child.birthDate, 'dd/MM/yyyy'),
    soDinhDanhMe: mother.personalId,
    hoTenMe: mother.name,
    soGiayKhaiSinh: birthCertificateNumber,
    ...(facilityCode !== undefined && { noiKCB: facilityCode }),
  }),
  decode({ maKetQua, hoSo }, context): BenefitRequest {
    return maKetQua === '000' && hoSo ? readRequest(hoSo) : refuse(maKetQua, context)
  },
})
