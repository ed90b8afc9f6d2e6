import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromDatabase, fromLaw, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { Procedure, ServiceVersion } from '../../service/service-version.ts'
import type { TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { copiesCharge, freeByLaw, registrationCharge } from '../civil-status-fee.ts'
import { presentResidence } from '../present-residence.ts'
import { birthRegistrationDocuments } from './documents.ts'
import { birthRegistrationFiling, birthRegistrationFlow } from './flow.ts'
import { birthRegistrationForm } from './form.ts'

const procedure: Procedure = { code: '1.001193', agency: 'Bộ Tư pháp' }

const feeOf = (onTime: Known<number>): FeeRule => ({
  kind: 'charges',
  charges: [registrationCharge(words('Đăng ký khai sinh', 'Registration of the birth'), onTime), copiesCharge],
})

const time: readonly TimeRow[] = [
  {
    ...words('Khi phải xác minh hôn nhân hoặc nội dung khác', 'When the marriage or something else is verified'),
    ifFound: { finding: 'parents-marriage', is: ['not-found', 'differs', 'unavailable'] },
    limit: fromSecondary({ workingDays: 3 }, 'procedure 1.001193 in part'),
  },
  {
    ...words(
      'Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo',
      'The same day; after 15:00 the next working day',
    ),
    limit: fromDatabase({ workingDays: 0 }, 'procedure 1.001193'),
  },
]

const shared = {
  ministry: fromReport(agencies.justice),
  paperForm: fromDatabase('Tờ khai đăng ký khai sinh điện tử (TT 04/2020/TT-BTP, TT 01/2022/TT-BTP)'),
  fee: feeOf(freeByLaw),
  time,
  results: [
    fromDatabase({ kind: 'result', ...words('Giấy khai sinh', 'Birth certificate'), code: 'KQ.G15.000031' } as const),
  ],
  legalBasis: [fromLaw('Luật Hộ tịch 60/2014/QH13', 'Law on civil status 60/2014/QH13')],
} satisfies Partial<ServiceVersion>

const commune = words('Ủy ban nhân dân cấp xã', 'Commune people’s committee')

/** Service 9: registration of a birth. */
export const birthRegistration = defineService({
  number: 9,
  slug: 'birth-registration',
  slugVi: 'dang-ky-khai-sinh',
  name: words('Đăng ký khai sinh', 'Birth registration'),
  forWhom: ['citizen'],
  profile: 'P1',
  form: birthRegistrationForm,
  documents: birthRegistrationDocuments,
  flow: birthRegistrationFlow,
  filing: birthRegistrationFiling,
  versions: [
    {
      ...shared,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      procedures: [fromSecondary(procedure)],
      authority: fromReport(commune),
      level: unknown('Mức 3 hoặc mức 4; báo cáo chỉ nêu tổng số', 'Level 3 or 4; the report gives totals only'),
      channels: fromSecondary(['desk', 'online', 'post']),
      portals: portals.province,
    },
    {
      ...shared,
      from: changeDays.levels,
      begins: beginnings.levels,
      procedures: [fromSecondary(procedure)],
      authority: fromReport(commune),
      level: levelNotRead,
      channels: fromSecondary(['desk', 'online', 'post']),
      portals: portals.province,
    },
    {
      ...shared,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.justice),
      fee: feeOf(fromDatabase(0, 'free within 60 days')),
      procedures: [fromDatabase({ ...procedure, decision: '163/QĐ-BTP' })],
      authority: fromDatabase(
        words(
          'Trung tâm Phục vụ hành chính công cấp xã, Ủy ban nhân dân cấp xã',
          'Commune public-service centre and people’s committee',
        ),
      ),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online', 'post']),
      portals: portals.national,
    },
  ],
  openQuestions: [
    presentResidence,
    words(
      'Luật Hộ tịch 03/2026/QH16 có hiệu lực từ 01/3/2027, mới biết qua nguồn thứ cấp',
      'Law 03/2026/QH16 is in force from 2027-03-01, known from secondary sources only',
    ),
  ],
})
