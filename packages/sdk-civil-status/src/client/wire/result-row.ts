import { z } from 'zod'
import {
  zListRegistrationResultsAnswer,
  zListRegistrationResultsAnswerTolerant,
  zRegistrationResultRow,
  zRegistrationResultRowTolerant,
} from '../../contract/index.ts'
import { zIntOrDigits, zOptionalText, zTextOrNumber } from './as-it-comes.ts'

/**
 * An answer is read in three steps, answer, row and result, so that a row that cannot be read costs no other row. Each
 * step holds its own part to the contract and leaves the inner part to the next one.
 */

/** The answer around its rows. */
export const answerSchemas = {
  strict: zListRegistrationResultsAnswer.extend({ value: z.array(z.unknown()).nullable().exactOptional() }),
  tolerant: zListRegistrationResultsAnswerTolerant.extend({
    statusDescription: zOptionalText,
    value: z.array(z.unknown()).nullish(),
  }),
}

/** A row around its result. Only the code and the state are needed; all else is shown when it is there. */
export const rowSchemas = {
  strict: zRegistrationResultRow.extend({
    ketQuaXuLy: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .nullable()
      .exactOptional(),
  }),
  tolerant: zRegistrationResultRowTolerant.extend({
    maDonVi: zOptionalText,
    maTinh: zOptionalText,
    module: zOptionalText,
    maHoSoLT: zOptionalText,
    maHoSoMCDT: zTextOrNumber,
    errors: z.unknown().optional(),
    trangThai: zIntOrDigits,
    thoiGianThucHien: zOptionalText,
    ghiChu: zOptionalText,
    ketQuaXuLy: z.unknown().optional(),
    nguoiXuLy: zOptionalText,
    chucDanh: zOptionalText,
    phongBanXuLy: zOptionalText,
    noiDungXuLy: zOptionalText,
    hanBoSungHoSo: zOptionalText,
  }),
}

/** A row as it may arrive. */
export type Row = z.infer<typeof rowSchemas.tolerant>
