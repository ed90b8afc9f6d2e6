import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { fromCode, fromReport, fromSecondary, unknown, withRaw } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { unemploymentBenefitDocuments } from './documents.ts'
import { unemploymentBenefitFiling, unemploymentBenefitFlow } from './flow.ts'
import { unemploymentBenefitForm } from './form.ts'

// Fifteen working days of waiting are more than twenty calendar days: the twenty must be working days.
const limit = withRaw(
  fromSecondary<TimeLimit>({ workingDays: 20 }),
  '20 days: 15 working days of waiting, the decision by day 20',
)

const levelBefore = unknown('Mức 3 hoặc mức 4; báo cáo chỉ nêu tổng số', 'Level 3 or 4; the report gives totals only')

const shared = {
  procedures: [],
  proceduresNote: words(
    'Mã thủ tục chưa rõ; 1.001978 chỉ có một nguồn yếu nên không ghi',
    'The procedure code is not known; 1.001978 has one weak source and is left out',
  ),
  ministry: fromReport(agencies.labour),
  authority: fromSecondary(words('Trung tâm Dịch vụ việc làm của tỉnh', 'Employment centre of the province')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromCode(['DVCQG'], 'news of the portal, 22/4/2022'),
  paperForm: fromSecondary('Mẫu số 03'),
  fee: { kind: 'free', basis: fromSecondary(true as const) },
  time: [{ ...words('Mọi trường hợp', 'Every case'), limit }],
  results: [
    fromSecondary<ResultPaper>({
      kind: 'result',
      ...words('Quyết định hưởng trợ cấp thất nghiệp', 'Decision on unemployment benefit'),
    }),
  ],
  legalBasis: [fromSecondary('Nghị định 28/2015/NĐ-CP'), fromSecondary('Nghị định 61/2020/NĐ-CP')],
} satisfies Partial<ServiceVersion>

const homeAffairs = { ...shared, ministry: fromSecondary(agencies.homeAffairs) }

/** Service 23: unemployment benefit. */
export const unemploymentBenefit = defineService({
  number: 23,
  slug: 'unemployment-benefit',
  slugVi: 'tro-cap-that-nghiep',
  name: words('Giải quyết hưởng trợ cấp thất nghiệp', 'Unemployment benefit'),
  forWhom: ['citizen'],
  profile: 'P3',
  form: unemploymentBenefitForm,
  documents: unemploymentBenefitDocuments,
  flow: unemploymentBenefitFlow,
  filing: unemploymentBenefitFiling,
  versions: [
    {
      ...shared,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      channels: fromSecondary(['desk']),
      portals: unknown('Trước 22/4/2022 chưa nộp trên DVCQG', 'Not on the national portal before 2022-04-22'),
      level: levelBefore,
    },
    {
      ...shared,
      from: '2022-04-22',
      begins: fromCode(
        words('Nộp được trên Cổng Dịch vụ công quốc gia', 'It can be filed on the national portal'),
        'news of the portal, 22/4/2022',
      ),
      level: levelBefore,
    },
    { ...shared, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    { ...homeAffairs, from: changeDays.ministries, begins: beginnings.ministries, level: levelNotRead },
    { ...homeAffairs, from: changeDays.twoTiers, begins: beginnings.twoTiers, level: fromSecondary('partial') },
    {
      ...homeAffairs,
      from: changeDays.dataForPapers,
      begins: fromSecondary(
        words('Luật Việc làm 2025, dữ liệu thay giấy tờ', 'Law on employment of 2025; data replaces papers'),
        'Law 74/2025, Decree 374/2025/NĐ-CP, Resolution 66.7/2025/NQ-CP',
      ),
      level: fromSecondary('partial', 'the worker comes every month'),
      paperForm: fromSecondary('Mẫu số 10'),
      legalBasis: [fromSecondary('Luật Việc làm 74/2025/QH15'), fromSecondary('Nghị định 374/2025/NĐ-CP')],
    },
  ],
  openQuestions: [
    words(
      'Mức hưởng 60 % bình quân 6 tháng, tối đa 5 lần lương cơ sở: mới biết qua nguồn thứ cấp, không tính ở đây',
      'The benefit of 60 % of the average of six months, at most five base salaries: secondary sources only, not reckoned here',
    ),
    words(
      'Người hẹn không đến nhận quyết định quá 2 ngày: cách xử lý chưa được đọc',
      'What becomes of a decision that is not fetched within two days was not read',
    ),
  ],
})
