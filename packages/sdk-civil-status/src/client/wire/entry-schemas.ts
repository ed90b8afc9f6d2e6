import type { WireSchemas } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zBirthResult, zDeathResult, zExtractCopyResult, zMarriageResult } from '../../contract/index.ts'
import type { RegistrationKind } from '../civil-status-registration.ts'
import { zBirthDateAsItComes, zNameAsItComes, zOptionalText, zTextOrNumber } from './as-it-comes.ts'
import { fromBase64 } from './base64.ts'

/** A certificate that cannot be decoded is outside the contract, and no reason to lose the entry. */
const zCertificate = z
  .string()
  .refine((text) => text === '' || fromBase64(text) !== undefined)
  .nullable()
  .exactOptional()

/** Who stands in an entry, of each kind. */
export const entryNames = {
  nksHoTen: zNameAsItComes,
  nksNgaySinh: zBirthDateAsItComes,
  meHoTen: zNameAsItComes,
  meNgaySinh: zBirthDateAsItComes,
  chaHoTen: zNameAsItComes,
  chaNgaySinh: zBirthDateAsItComes,
  nktHoTen: zNameAsItComes,
  nktNgaySinh: zBirthDateAsItComes,
  chongHoTen: zNameAsItComes,
  chongNgaySinh: zBirthDateAsItComes,
  voHoTen: zNameAsItComes,
  voNgaySinh: zBirthDateAsItComes,
  cbsHoTen: zNameAsItComes,
  cbsNgaySinh: zBirthDateAsItComes,
}

/**
 * What is read of an entry, whatever its kind. Number and book are needed; what else repeats the form is shown when it is
 * there and held to the contract all the same.
 */
const zEntry = z.looseObject({
  soDangKy: zTextOrNumber,
  quyenSo: zTextOrNumber,
  trangSo: zOptionalText,
  soDinhDanh: zOptionalText,
  ngayDangKy: zOptionalText,
  maGiayToKetQua: zOptionalText,
  soLuongBanSao: zOptionalText,
  giayKhaiSinh: zOptionalText,
  giayKhaiTu: zOptionalText,
  giayKetHon: zOptionalText,
  banSaoTrichLuc: zOptionalText,
  ...entryNames,
})

/** An entry as it may arrive. */
export type Entry = z.infer<typeof zEntry>

/** Who stands in an entry, as it may arrive. */
export type EntryNames = z.infer<z.ZodObject<typeof entryNames>>

/** The entry of each kind. */
export const entrySchemas: Readonly<Record<RegistrationKind, WireSchemas<Entry>>> = {
  birth: { strict: zBirthResult.extend({ giayKhaiSinh: zCertificate }), tolerant: zEntry },
  death: { strict: zDeathResult.extend({ giayKhaiTu: zCertificate }), tolerant: zEntry },
  marriage: { strict: zMarriageResult.extend({ giayKetHon: zCertificate }), tolerant: zEntry },
  'extract-copy': { strict: zExtractCopyResult.extend({ banSaoTrichLuc: zCertificate }), tolerant: zEntry },
}
