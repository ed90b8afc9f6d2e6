import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { lodgingNoticeDocuments } from './documents.ts'
import { lodgingNoticeFiling, lodgingNoticeFlow } from './flow.ts'
import { lodgingNoticeForm } from './form.ts'

const source = 'procedure 2.001159'
const procedure = { code: '2.001159', agency: 'Bộ Công an' }
const limit = fromDatabase<TimeLimit>({ atOnce: true }, `${source}; the database says one hour`)
const everyCase = words('Tiếp nhận ngay', 'Received at once')
const free = fromDatabase(true as const, source)

const result: Known<ResultPaper> = fromDatabase({
  kind: 'result',
  ...words('Cập nhật CSDL về cư trú', 'Residence database updated'),
  code: 'KQ.G01.000066',
})

const before = {
  ministry: fromReport(agencies.publicSecurity),
  procedures: [fromSecondary(procedure)],
  authority: fromSecondary(words('Công an cấp xã', 'Commune police')),
  channels: fromSecondary(['desk', 'online', 'other']),
  paperForm: { unknownVi: 'Không có mẫu giấy', unknownEn: 'There is no paper form' },
  fee: { kind: 'free', basis: asIn2026(free) },
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: [asIn2026(result)],
  legalBasis: [fromLaw('Luật Cư trú 68/2020/QH14', 'Law on residence 2020')],
} satisfies Partial<ServiceVersion>

/** Service 6: notice of guests. */
export const lodgingNotice = defineService({
  number: 6,
  slug: 'lodging-notice',
  slugVi: 'thong-bao-luu-tru',
  name: words('Thông báo lưu trú', 'Lodging notification'),
  forWhom: ['citizen', 'enterprise', 'organisation'],
  profile: 'P0',
  form: lodgingNoticeForm,
  documents: lodgingNoticeDocuments,
  flow: lodgingNoticeFlow,
  filing: lodgingNoticeFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: fromSecondary('level-4'),
      portals: portals.residence2022,
    },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead, portals: portals.police2022 },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.publicSecurity),
      procedures: [fromDatabase(procedure)],
      authority: fromDatabase(words('Công an cấp xã', 'Commune police')),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online', 'other']),
      portals: portals.police,
      fee: { kind: 'free', basis: free },
      time: [{ ...everyCase, limit }],
      results: [result],
    },
  ],
  openQuestions: [
    words(
      'Phải thông báo trước 23 giờ trong ngày, sau 23 giờ thì trước 8 giờ hôm sau (nguồn thứ cấp); xem lodgingDeadline() của sdk-residence',
      'Notice before 23:00 of the day, after that before 8:00 of the next (secondary sources); see lodgingDeadline() of sdk-residence',
    ),
  ],
})
