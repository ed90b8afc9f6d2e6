import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { copiesCharge, freeByLaw, registrationCharge } from '../civil-status-fee.ts'
import { presentResidence } from '../present-residence.ts'
import { deathRegistrationDocuments } from './documents.ts'
import { deathRegistrationFiling, deathRegistrationFlow } from './flow.ts'
import { deathRegistrationForm } from './form.ts'

const procedure = { code: '1.000656', agency: 'Bộ Tư pháp' }
const source = 'procedure 1.000656'

const feeOf = (onTime: Known<number>): FeeRule => ({
  kind: 'charges',
  charges: [registrationCharge(words('Đăng ký khai tử', 'Registration'), onTime), copiesCharge],
})

const limit = fromDatabase<TimeLimit>({ workingDays: 0 }, source)
const timeOf = (stated: Known<TimeLimit>): TimeRow[] => [
  {
    ...words('Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo', 'The same day; after 15:00 the next one'),
    limit: stated,
  },
]

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({ kind: 'result', ...words('Trích lục khai tử', 'Extract of the death'), code: 'KQ.G15.000034' }),
]

const before = {
  procedures: [fromSecondary(procedure)],
  ministry: fromReport(agencies.justice),
  authority: fromReport(words('Ủy ban nhân dân cấp xã', 'Commune people’s committee')),
  channels: fromSecondary(['desk', 'online', 'post']),
  portals: portals.province,
  paperForm: fromSecondary('Tờ khai đăng ký khai tử'),
  fee: feeOf(freeByLaw),
  time: timeOf(asIn2026(limit)),
  results: results.map(asIn2026),
  legalBasis: [fromLaw('Luật Hộ tịch 60/2014/QH13', 'Law on civil status 60/2014/QH13')],
} satisfies Partial<ServiceVersion>

/** Service 10: registration of a death. */
export const deathRegistration = defineService({
  number: 10,
  slug: 'death-registration',
  slugVi: 'dang-ky-khai-tu',
  name: words('Đăng ký khai tử', 'Death registration'),
  forWhom: ['citizen'],
  profile: 'P1',
  form: deathRegistrationForm,
  documents: deathRegistrationDocuments,
  flow: deathRegistrationFlow,
  filing: deathRegistrationFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: unknown('Mức 3 hoặc mức 4; báo cáo chỉ nêu tổng số', 'Level 3 or 4; the report gives totals only'),
    },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.justice),
      procedures: [fromDatabase(procedure)],
      authority: fromDatabase(
        words(
          'Trung tâm Phục vụ hành chính công cấp xã, Ủy ban nhân dân cấp xã',
          'Commune public-service centre and people’s committee',
        ),
      ),
      level: fromDatabase('full'),
      portals: portals.national,
      fee: feeOf(fromDatabase(0, 'free within 15 days of the death')),
      time: timeOf(limit),
      results,
    },
  ],
  openQuestions: [
    presentResidence,
    words(
      'Thời hạn khi phải xác minh chỉ có trong nguồn về thủ tục liên thông (không quá 3 ngày làm việc), chưa đọc ở thủ tục riêng',
      'The limit when something must be verified was read for the joint procedure only (three working days)',
    ),
    words(
      'Luật Hộ tịch 03/2026/QH16 có hiệu lực từ 01/3/2027, thay Trích lục khai tử bằng Giấy chứng tử; mới biết qua nguồn thứ cấp',
      'Law 03/2026/QH16 replaces the extract from 2027-03-01, known from secondary sources only',
    ),
  ],
})
