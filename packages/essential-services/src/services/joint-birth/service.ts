import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import {
  assumed,
  asIn2026,
  fromCode,
  fromDatabase,
  fromDatabaseOf2022,
  fromLaw,
  fromReport,
  fromSecondary,
  unknown,
  type Known,
  type Stated,
} from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { jointBeginnings, jointDays } from '../joint-parts.ts'
import { presentResidence } from '../present-residence.ts'
import { jointBirthDocuments, jointBirthPaperDocuments } from './documents.ts'
import { electronicFee, paperFee, todaysFee } from './fee.ts'
import { jointBirthFiling, jointBirthFlow, jointBirthPaperFlow } from './flow.ts'
import { jointBirthForm } from './form.ts'

const [justice, government] = ['Bộ Tư pháp', 'Văn phòng Chính phủ']
const paperProcedures: readonly Known<Procedure>[] = [
  fromDatabaseOf2022({
    code: '2.000986',
    agency: justice,
    scope: words('Khai sinh, thường trú, thẻ BHYT', 'Birth, residence, card'),
  }),
  fromDatabaseOf2022({ code: '2.001023', agency: justice, scope: words('Khai sinh, thẻ BHYT', 'Birth, card') }),
]

const result = (name: ReturnType<typeof words>, code: string): Known<ResultPaper> =>
  fromDatabase({ kind: 'result', ...name, code })

const results: readonly Known<ResultPaper>[] = [
  result(words('Giấy khai sinh', 'Birth certificate'), 'KQ.G15.000031'),
  result(words('Thông báo kết quả đăng ký cư trú', 'Notice of the residence'), 'KQ.G01.000065'),
  result(words('Thẻ bảo hiểm y tế', 'Health-insurance card'), 'KQ.G18.000047'),
  fromDatabase({ kind: 'refusal', ...words('Thông báo từ chối', 'Refusal of the residence'), code: 'KQ.G01.000067' }),
]

const paperTime: readonly TimeRow[] = [
  {
    ...words('Có đăng ký thường trú', 'With residence'),
    when: { field: 'withResidence', is: [true] },
    limit: fromDatabaseOf2022({ workingDays: 20 }, 'procedure 2.000986'),
  },
  {
    ...words('Không đăng ký thường trú', 'Without'),
    limit: fromDatabaseOf2022({ workingDays: 15 }, 'procedure 2.001023'),
  },
]

const everyCase = (limit: Stated<TimeLimit>): TimeRow => ({ ...words('Mọi trường hợp', 'Every case'), limit })

const decree63Time: readonly TimeRow[] = [
  {
    ...words('Khi phải xác minh chỗ ở', 'When the home is verified'),
    ifFound: { finding: 'housing', is: ['not-found', 'differs', 'unavailable'] },
    when: { field: 'withResidence', is: [true] },
    limit: fromLaw({ workingDays: 5 }, 'Decree 63/2024/NĐ-CP'),
  },
  everyCase(fromLaw({ workingDays: 3 }, 'Decree 63/2024/NĐ-CP')),
]

const cardTime: TimeRow = {
  ...words('Có cấp thẻ căn cước', 'With an identity card'),
  when: { field: 'identityCard', is: [true] },
  limit: unknown(
    'Cộng thời hạn từng phần, riêng thẻ căn cước không quá 5 ngày làm việc; tổng chưa có nguồn',
    'The sum of the parts, of which the card has five working days; no source tells the whole',
  ),
}

const paper = {
  procedures: paperProcedures,
  ministry: fromReport(agencies.justiceJoint2022),
  authority: fromSecondary(
    words('Ủy ban nhân dân cấp xã; cơ quan cấp huyện', 'Commune people’s committee; offices of the district'),
  ),
  level: fromSecondary('paper'),
  channels: fromSecondary(['desk']),
  portals: unknown('Nộp giấy tại cấp xã, không qua cổng', 'On paper at the commune, on no portal'),
  paperForm: fromDatabaseOf2022('Mẫu của Thông tư liên tịch 05/2015/TTLT-BTP-BCA-BYT'),
  fee: paperFee,
  time: paperTime,
  results: results.map(asIn2026),
  legalBasis: [
    fromDatabaseOf2022('Thông tư liên tịch 05/2015/TTLT-BTP-BCA-BYT'),
    fromReport('Quyết định 31/2015/QĐ-UBND của tỉnh Hà Tĩnh'),
  ],
  documents: jointBirthPaperDocuments,
  flow: jointBirthPaperFlow,
} satisfies Partial<ServiceVersion>

const electronic = {
  ministry: fromSecondary(agencies.justiceJoint2022),
  authority: fromSecondary(
    words('Ủy ban nhân dân, công an cấp xã; bảo hiểm xã hội', 'Commune and its police; social insurance'),
  ),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['DVCQG', 'VNeID']),
  fee: electronicFee,
  results: results.map(asIn2026),
} satisfies Partial<ServiceVersion>

const decree63 = {
  ...electronic,
  procedures: [fromCode({ code: '2.002621', agency: government })],
  level: levelNotRead,
  paperForm: fromLaw('Mẫu số 01', 'Decree 63/2024/NĐ-CP'),
  time: decree63Time,
  legalBasis: [fromLaw('Nghị định 63/2024/NĐ-CP', 'Decree 63/2024/NĐ-CP'), fromSecondary('Quyết định 296/QĐ-VPCP')],
} satisfies Partial<ServiceVersion>

const financeJoint = fromSecondary(
  words(
    'Bộ Tư pháp, Bộ Công an, Bộ Tài chính (Bảo hiểm xã hội)',
    'Ministries of Justice, Public Security and Finance (social insurance)',
  ),
)

const twoTiers = {
  ...decree63,
  ministry: financeJoint,
  authority: fromSecondary(words('Cấp xã; bảo hiểm xã hội cơ sở', 'The commune; local social insurance')),
  level: fromSecondary('full'),
  portals: portals.national,
  fee: todaysFee,
  results,
} satisfies Partial<ServiceVersion>

/** Service 15: birth, residence and card of a child below six in one. */
export const jointBirth = defineService({
  number: 15,
  slug: 'joint-birth',
  slugVi: 'lien-thong-khai-sinh',
  name: words(
    'Liên thông đăng ký khai sinh, Đăng ký thường trú, Cấp thẻ Bảo hiểm y tế cho trẻ dưới 6 tuổi',
    'Joint: birth, residence, child health card',
  ),
  forWhom: ['citizen'],
  profile: 'P5',
  form: jointBirthForm,
  documents: jointBirthDocuments,
  flow: jointBirthFlow,
  filing: jointBirthFiling,
  versions: [
    { ...paper, from: changeDays.decision06, begins: beginnings.decision06 },
    {
      ...paper,
      from: changeDays.householdBook,
      begins: fromLaw(
        words('Bỏ sổ hộ khẩu giấy (Nghị định 104/2022/NĐ-CP)', 'The paper household book ends'),
        'Decree 104/2022/NĐ-CP',
      ),
    },
    {
      ...electronic,
      from: jointDays.software,
      begins: jointBeginnings.software,
      procedures: [],
      proceduresNote: words(
        'Có mã riêng, nhưng mã của giai đoạn này chưa rõ',
        'It has codes of its own; those of this time are not known',
      ),
      level: levelNotRead,
      paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
      time: [everyCase(unknown('Chưa có nguồn cho giai đoạn này', 'No source for this time'))],
      legalBasis: [],
    },
    { ...decree63, from: jointDays.decree63, begins: jointBeginnings.decree63 },
    { ...decree63, from: changeDays.ministries, begins: beginnings.ministries, ministry: financeJoint },
    { ...twoTiers, from: changeDays.twoTiers, begins: beginnings.twoTiers },
    {
      ...twoTiers,
      from: jointDays.decree301,
      begins: jointBeginnings.decree301,
      procedures: [fromCode({ code: '3.000722', agency: government })],
      recodingDayUnknown: true,
      proceduresNote: words(
        'Ngày mã 3.000722 thay mã 2.002621 chưa rõ; hai nguồn độc lập cho năm 2026',
        'The day on which 3.000722 replaced 2.002621 is not known; two sources tell of 2026',
      ),
      time: [
        cardTime,
        everyCase(assumed({ workingDays: 3 }, 'As in Decree 63/2024/NĐ-CP; Decree 301/2026/NĐ-CP was not read')),
      ],
      results: [...results, result(words('Thẻ căn cước', 'Identity card'), 'KQ.G01.000023')],
      legalBasis: [...decree63.legalBasis, fromSecondary('Nghị định 301/2026/NĐ-CP')],
    },
  ],
  openQuestions: [
    presentResidence,
    words(
      'Phần thẻ bảo hiểm y tế có phải chờ đăng ký thường trú hay không: các nguồn nói khác nhau; mặc định không chờ',
      'Sources differ on whether the card waits for the residence; by default it does not',
    ),
    words(
      'Mã 3.000722 không có trong bản CSDL ngày 20/7/2026 (bản đó không gồm Văn phòng Chính phủ)',
      'Code 3.000722 is not in the database copy of 2026-07-20, which leaves the government office out',
    ),
    words(
      'Mã loại giấy tờ của hệ thống hộ tịch không công khai: giấy tờ chỉ được gửi khi người nộp cho biết mã',
      'The code list of papers of civil status is not public: a paper is sent when its code is given',
    ),
  ],
})
