import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromDatabase, fromReport, fromSecondary, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { householdInsuranceDocuments } from './documents.ts'
import { householdPremium } from './fee.ts'
import { householdInsuranceFiling, householdInsuranceFlow } from './flow.ts'
import { householdInsuranceForm } from './form.ts'

const code = '1.001939'
const scope = words('Trường hợp gia hạn', 'The case of a renewal')

const limit = fromDatabase<TimeLimit>({ days: 5 }, `procedure ${code}`)
const everyCase = words('Mọi trường hợp', 'Every case')

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({ kind: 'result', ...words('Thẻ bảo hiểm y tế', 'Health-insurance card'), code: 'KQ.G24.000004' }),
  fromDatabase({
    kind: 'notice',
    ...words('Quyết định hoàn trả', 'Decision of a refund'),
    code: 'KQ.G12.001167',
    paperForm: 'C16-TS',
  }),
  fromDatabase({
    kind: 'notice',
    ...words('Quyết định hoàn trả', 'Decision of a refund'),
    code: 'KQ.G24.000003',
    paperForm: 'C16-TS',
  }),
]

const before = {
  procedures: [fromSecondary({ code, agency: 'Bảo hiểm xã hội Việt Nam', scope })],
  ministry: fromReport(agencies.socialInsurance),
  authority: fromSecondary(words('Bảo hiểm xã hội cấp huyện', 'Social insurance of the district')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['DVCQG', 'Cổng dịch vụ công BHXH Việt Nam', 'VssID']),
  paperForm: fromDatabase('TK1-TS (trực tuyến: 01-TS)'),
  fee: householdPremium,
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: results.map(asIn2026),
  legalBasis: [fromSecondary('Nghị định 146/2018/NĐ-CP, Điều 7')],
} satisfies Partial<ServiceVersion>

const decree188 = [fromSecondary('Nghị định 188/2025/NĐ-CP')]

/** Service 17: renewal of household health insurance with its discounts. */
export const householdInsurance = defineService({
  number: 17,
  slug: 'household-insurance',
  slugVi: 'bhyt-ho-gia-dinh-giam-tru',
  name: words(
    'Tích hợp tính giảm trừ mức đóng trong gia hạn thẻ BHYT',
    'Household health-insurance renewal with discount',
  ),
  forWhom: ['citizen'],
  profile: 'P2',
  form: householdInsuranceForm,
  documents: householdInsuranceDocuments,
  flow: householdInsuranceFlow,
  filing: householdInsuranceFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...before,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [],
      proceduresNote: words(
        'Cơ quan công bố mã 1.001939 trong giai đoạn chuyển về Bộ Tài chính chưa rõ',
        'Which agency published code 1.001939 while it moved to the Ministry of Finance is not known',
      ),
      ministry: fromSecondary(agencies.financeSocialInsurance),
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [fromDatabase({ code, agency: 'Bộ Tài chính', decision: '1474/QĐ-BTC', scope })],
      ministry: fromDatabase(agencies.financeSocialInsurance),
      authority: fromDatabase(
        words(
          'Bảo hiểm xã hội cơ sở, cấp tỉnh; tiếp nhận tại cấp xã',
          'Social insurance, local and of the province; communes receive',
        ),
      ),
      level: fromDatabase('full'),
      portals: fromDatabase(['DVCQG', 'VNeID', 'VssID']),
      time: [{ ...everyCase, limit }],
      results,
      legalBasis: decree188,
    },
  ],
  openQuestions: [
    words(
      'Thời hạn 5 ngày kết thúc vào ngày nghỉ có kéo sang ngày làm việc tiếp theo hay không: văn bản chưa được đọc, dueDate() giữ nguyên ngày và ghi là giả định',
      'Whether the five days run on when they end on a day off was not read: dueDate() keeps the day and says that it is assumed',
    ),
    words(
      'Gián đoạn từ 3 tháng: thẻ có giá trị sau 30 ngày kể từ ngày đóng và mất thời gian 5 năm liên tục; mới biết qua nguồn thứ cấp',
      'After a gap of three months the card is good 30 days after the payment only: known from secondary sources',
    ),
  ],
})
