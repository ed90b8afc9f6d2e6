import type { CaseSystemCode } from '../../contract/index.ts'

/**
 * Codes of the results that are known. Where there is none a paper has a number only.
 *
 * @source national procedure database, copy of 2026-07-20
 */
export const resultCodes: Readonly<Partial<Record<CaseSystemCode, { readonly code: string }>>> = {
  CAN_CUOC: { code: 'KQ.G01.000023' },
  DANG_KY_XE: { code: 'KQ.G01.000014' },
  GIAY_PHEP_LAI_XE: { code: 'KQ.G01.000185' },
  XUAT_NHAP_CANH: { code: 'KQ.G01.000083' },
}
