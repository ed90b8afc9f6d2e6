import { fromDatabase, fromLaw, fromReport, fromSecondary, unknown } from './known.ts'
import { words } from './words.ts'

/** What begins on the days that many services share; see `changeDays`. */
export const beginnings = {
  decision06: fromLaw(words('Quyết định 06/QĐ-TTg', 'Decision 06/QĐ-TTg'), 'Decision 06/QĐ-TTg of 06/01/2022'),
  levels: fromSecondary(
    words('Nghị định 42/2022/NĐ-CP: một phần, toàn trình', 'Decree 42/2022: partial and full'),
    'Decree 42/2022/NĐ-CP',
  ),
  identityLaw: fromSecondary(words('Luật Căn cước có hiệu lực', 'The law on identity is in force'), 'law on identity'),
  ministries: fromSecondary(
    words('Sắp xếp các bộ, bỏ công an cấp huyện', 'Ministries are reorganised, district police ends'),
    'reorganisation of 01/3/2025',
  ),
  twoTiers: fromLaw(
    words('Chính quyền địa phương hai cấp', 'Two-tier local government'),
    'Official letter 623/TTg-KSTT of 30/5/2025; Decree 118/2025/NĐ-CP',
  ),
} as const

/** Portals that many services share. */
export const portals = {
  province: fromReport(['Cổng dịch vụ công của tỉnh']),
  police2022: fromSecondary(['DVCQG', 'Cổng dịch vụ công Bộ Công an']),
  residence2022: fromSecondary(['dichvucong.dancuquocgia.gov.vn qua DVCQG']),
  police: fromDatabase(['DVCQG', 'Cổng dịch vụ công Bộ Công an', 'VNeID']),
  national: fromDatabase(['DVCQG', 'VNeID']),
} as const

/** Said of a level between 15/8/2022 and the middle of 2025. */
export const levelNotRead = unknown('Chưa có nguồn cho giai đoạn này', 'No source for this time')

/** Said of a procedure code that no source tells for a time. */
export const codeNotRead = words('Mã thủ tục của giai đoạn này chưa rõ', 'The procedure code of this time is not known')
