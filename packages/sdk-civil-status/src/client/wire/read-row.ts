import { readWireDate, readWireTime, type DecodeContext } from '@lienthong/sdk-core'
import type { CivilStatusErrorCode } from '../errors.ts'
import type { RegisteredBirth, RegistrationProblem, RegistrationResult } from '../registration-result.ts'
import { fromBase64OrDataUrl } from './base64.ts'
import { readProblems } from './problems.ts'
import { resultSchemas, type Row } from './result-row.ts'

type Context = DecodeContext<CivilStatusErrorCode>

/**
 * Reads the row of one dossier.
 *
 * @param path - Where the row stands in the answer.
 */
export function readRow(row: Row, context: Context, path: string): RegistrationResult {
  const { problems, existingPersonalId } = readProblems(row.errors, row.trangThai)
  const at = readTime(row.thoiGianThucHien)
  const base = {
    dossierCode: row.maHoSoMCDT,
    ...(at && { at }),
    ...(row.ghiChu && { note: row.ghiChu }),
    ...(row.noiDungXuLy && { officerOpinion: row.noiDungXuLy }),
    ...(problems.length > 0 && { problems }),
    ...(existingPersonalId !== undefined && { existingPersonalId }),
  }
  switch (row.trangThai) {
    case 1:
      return { ...base, state: 'waiting' }
    case 2: {
      const until = readTime(row.hanBoSungHoSo)
      return { ...base, state: 'supplement-required', error: supplement(problems, context), ...(until && { until }) }
    }
    case 3:
      return { ...base, state: 'processing' }
    case 4:
      return { ...base, state: 'completed', birth: readBirth(row.ketQuaXuLy, context, path) }
    case 6:
      return { ...base, state: 'refused', error: context.error({ code: 'CIVIL_STATUS_REFUSED', wireCode: '6' }) }
    default:
      // Public clients take every other state as "not found".
      return { ...base, state: 'not-found' }
  }
}

function readTime(text = '') {
  return readWireTime(text, 'dd/MM/yyyy HH:mm:ss')
}

function supplement([first]: readonly RegistrationProblem[], context: Context) {
  const { code, wireCode, field } = first ?? { code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED', wireCode: '2' }
  return context.error({ code, wireCode, field })
}

function readBirth(packed: unknown, context: Context, path: string): RegisteredBirth {
  const result = context.unpack(packed, resultSchemas, `${path}.ketQuaXuLy`)
  const registeredOn = readWireDate(result.ngayDangKy ?? '', 'dd/MM/yyyy')
  const certificatePdf = result.giayKhaiSinh ? fromBase64OrDataUrl(result.giayKhaiSinh) : undefined
  return {
    // Some programs write "null" for none; half a number is none either.
    ...(/^\d{12}$/.test(result.soDinhDanh ?? '') && { personalId: result.soDinhDanh as string }),
    number: result.soDangKy,
    book: result.quyenSo,
    ...(result.trangSo && { page: result.trangSo }),
    ...(registeredOn && { registeredOn }),
    ...(certificatePdf && { certificatePdf }),
    resultPaperCode: result.maGiayToKetQua || 'KQ.G15.000031',
  }
}
