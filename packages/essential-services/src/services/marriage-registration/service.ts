import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { copiesCharge, freeByLaw } from '../civil-status-fee.ts'
import { presentResidence } from '../present-residence.ts'
import { marriageRegistrationDocuments } from './documents.ts'
import { marriageRegistrationFiling, marriageRegistrationFlow } from './flow.ts'
import { marriageRegistrationForm } from './form.ts'

const procedure = { code: '1.000894', agency: 'Bộ Tư pháp' }
const source = 'procedure 1.000894'

const feeOf = (amount: Known<number>): FeeRule => ({
  kind: 'charges',
  charges: [{ id: 'registration', ...words('Đăng ký kết hôn', 'Registration'), rows: [{ amount }] }, copiesCharge],
})

const verified = fromDatabase<TimeLimit>({ workingDays: 5 }, source)
const sameDay = fromDatabase<TimeLimit>({ workingDays: 0 }, source)

const timeOf = (read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] => [
  {
    ...words('Khi phải xác minh tình trạng hôn nhân', 'When the marital status is verified'),
    ifFound: { finding: 'marital-status', is: ['not-found', 'differs', 'unavailable'] },
    limit: read(verified),
  },
  {
    ...words('Trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo', 'The same day; after 15:00 the next one'),
    limit: read(sameDay),
  },
]

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Giấy chứng nhận kết hôn (hai bản chính)', 'Marriage certificate, two originals'),
    code: 'KQ.G15.000032',
  }),
]

const before = {
  procedures: [fromSecondary(procedure)],
  ministry: fromReport(agencies.justice),
  authority: fromReport(words('Ủy ban nhân dân cấp xã', 'Commune people’s committee')),
  channels: fromSecondary(['desk', 'online']),
  portals: portals.province,
  paperForm: fromSecondary('Tờ khai đăng ký kết hôn'),
  fee: feeOf(freeByLaw),
  time: timeOf(asIn2026),
  results: results.map(asIn2026),
  legalBasis: [fromLaw('Luật Hộ tịch 60/2014/QH13', 'Law on civil status 60/2014/QH13')],
} satisfies Partial<ServiceVersion>

const today = {
  ...before,
  procedures: [fromDatabase(procedure)],
  ministry: fromDatabase(agencies.justice),
  authority: fromDatabase(
    words(
      'Trung tâm Phục vụ hành chính công cấp xã, Ủy ban nhân dân cấp xã',
      'Commune public-service centre and people’s committee',
    ),
  ),
  level: fromDatabase('partial', 'both must come and sign'),
  portals: portals.national,
  fee: feeOf(fromDatabase(0, source)),
  time: timeOf((stated) => stated),
  results,
} satisfies Partial<ServiceVersion>

/** Service 11: registration of a marriage. */
export const marriageRegistration = defineService({
  number: 11,
  slug: 'marriage-registration',
  slugVi: 'dang-ky-ket-hon',
  name: words('Đăng ký kết hôn', 'Marriage registration'),
  forWhom: ['citizen'],
  profile: 'P3',
  form: marriageRegistrationForm,
  documents: marriageRegistrationDocuments,
  flow: marriageRegistrationFlow,
  filing: marriageRegistrationFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-3') },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    { ...today, from: changeDays.twoTiers, begins: beginnings.twoTiers },
    {
      ...today,
      from: changeDays.dataForPapers,
      begins: fromSecondary(
        words(
          'Nghị quyết 66.7/2025/NQ-CP: dữ liệu thay giấy xác nhận tình trạng hôn nhân',
          'Resolution 66.7/2025: data replace the confirmation of marital status',
        ),
        'Resolution 66.7/2025/NQ-CP',
      ),
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
