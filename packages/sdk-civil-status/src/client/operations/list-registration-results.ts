import { defineOperation, readWireDate, readWireTime, zText, type DecodeContext } from '@lienthong/sdk-core'
import { z } from 'zod'
import {
  operations,
  zBirthResult,
  zBirthResultTolerant,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsAnswerTolerant,
  zListRegistrationResultsRequest,
  type ListRegistrationResultsRequest,
} from '../../contract/index.ts'
import { civilStatusErrors, refusalOf, type CivilStatusErrorCode } from '../errors.ts'
import type { RegisteredBirth, RegistrationResult } from '../registration-result.ts'
import { fromBase64 } from '../wire/base64.ts'
import { domainField } from '../wire/birth-data.ts'

const zInput = z.strictObject({
  provinceCode: z.string().regex(/^\d{2}$/),
  /** True for dossiers of a joint procedure. */
  joint: z.boolean(),
  /** One to three codes; the client cuts longer lists. */
  dossierCodes: z.array(zText(50)).min(1).max(3),
})

type Context = DecodeContext<CivilStatusErrorCode>
type Row = NonNullable<z.infer<typeof zListRegistrationResultsAnswerTolerant>['value']>[number]

/** `POST /apiLienThongKSKT/1.0/layKetQuaDKHT` */
export const listRegistrationResults = defineOperation({
  system: 'civil-status',
  meta: operations.listRegistrationResults,
  refusals: civilStatusErrors,
  input: zInput,
  request: zListRegistrationResultsRequest,
  answer: { strict: zListRegistrationResultsAnswer, tolerant: zListRegistrationResultsAnswerTolerant },
  encode: ({ provinceCode, joint, dossierCodes }): ListRegistrationResultsRequest => ({
    maDinhDanhHoSo: dossierCodes,
    maTinh: provinceCode,
    module: joint ? 'LTKS' : 'KS',
  }),
  decode(answer, context, { dossierCodes }): RegistrationResult[] {
    if (String(answer.status) !== '1') return context.refuseUnknown(String(answer.status))
    return dossierCodes.map((dossierCode) => {
      const row = answer.value?.find((candidate) => candidate.maHoSoMCDT === dossierCode)
      return row === undefined ? { dossierCode, state: 'not-found' } : readRow(row, context)
    })
  },
})

function readRow(row: Row, context: Context): RegistrationResult {
  const at = readWireTime(row.thoiGianThucHien ?? '', 'dd/MM/yyyy HH:mm:ss')
  const base = { dossierCode: row.maHoSoMCDT, ...(at && { at }) }
  switch (Number(row.trangThai)) {
    case 1:
      return { ...base, state: 'waiting' }
    case 2: {
      const until = readWireTime(row.hanBoSungHoSo ?? '', 'dd/MM/yyyy HH:mm:ss')
      return { ...base, state: 'supplement-required', error: readError(row, context), ...(until && { until }) }
    }
    case 3:
      return { ...base, state: 'processing' }
    case 4:
      return { ...base, state: 'completed', birth: readBirth(row, context) }
    case 6:
      return { ...base, state: 'refused', error: context.error({ code: 'CIVIL_STATUS_REFUSED', wireCode: '6' }) }
    default:
      // Public clients take every other state as "not found".
      return { ...base, state: 'not-found' }
  }
}

function readError(row: Row, context: Context) {
  const [problem] = row.errors ?? []
  const code = (problem && refusalOf(problem.maLoi)) ?? 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'
  return context.error({ code, wireCode: problem?.maLoi ?? '2', field: domainField(problem?.truong) })
}

function readBirth(row: Row, context: Context): RegisteredBirth {
  const schemas = { strict: zBirthResult, tolerant: zBirthResultTolerant }
  const result = context.unpack(row.ketQuaXuLy, schemas, 'ketQuaXuLy')
  const registeredOn = readWireDate(result.ngayDangKy ?? '', 'dd/MM/yyyy')
  const certificatePdf = result.giayKhaiSinh ? fromBase64(result.giayKhaiSinh) : undefined
  return {
    ...(result.soDinhDanh && { personalId: result.soDinhDanh }),
    number: result.soDangKy,
    book: result.quyenSo,
    page: result.trangSo ?? '',
    ...(registeredOn && { registeredOn }),
    ...(certificatePdf && { certificatePdf }),
    resultPaperCode: result.maGiayToKetQua ?? 'KQ.G15.000031',
  }
}
