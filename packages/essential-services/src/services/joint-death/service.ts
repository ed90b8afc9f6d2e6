import { changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import {
  asIn2026,
  assumed,
  fromCode,
  fromDatabase,
  fromLaw,
  fromReport,
  fromSecondary,
  unknown,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { copiesCharge, freeByLaw, registrationCharge } from '../civil-status-fee.ts'
import { jointBeginnings, jointDays } from '../joint-parts.ts'
import { presentResidence } from '../present-residence.ts'
import { jointDeathDocuments, jointDeathPaperDocuments } from './documents.ts'
import { jointDeathFiling, jointDeathFlow } from './flow.ts'
import { jointDeathForm } from './form.ts'
import { decree63Time, timeNotRead } from './time.ts'

const government = 'Văn phòng Chính phủ'

const feeOf = (onTime: Known<number>): FeeRule => ({
  kind: 'charges',
  charges: [registrationCharge(words('Đăng ký khai tử', 'Registration of the death'), onTime), copiesCharge],
})

const benefitDecision = (code: string): Known<ResultPaper> =>
  fromDatabase({
    kind: 'result',
    ...words('Quyết định trợ cấp và tiền mai táng, tử tuất', 'Decision of the benefit, and the money'),
    code,
  })

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({ kind: 'result', ...words('Trích lục khai tử', 'Extract of the death'), code: 'KQ.G15.000034' }),
  fromDatabase({
    kind: 'notice',
    ...words('Thông báo kết quả xóa đăng ký thường trú', 'Notice of the removal'),
    code: 'KQ.G01.000065',
  }),
  ...['KQ.G24.000053', 'KQ.G24.000063', 'KQ.G24.000068'].map(benefitDecision),
]

const ministries = {
  before: words(
    'Bộ Tư pháp, Bộ Công an, Bộ Lao động – Thương binh và Xã hội, Bảo hiểm xã hội Việt Nam',
    'Ministries of Justice, Public Security and Labour, Viet Nam Social Security',
  ),
  after: words(
    'Bộ Tư pháp, Bộ Công an, Bộ Y tế, Bộ Tài chính (Bảo hiểm xã hội), Bộ Nội vụ',
    'Ministries of Justice, Public Security, Health, Finance (social insurance) and Home Affairs',
  ),
}

const paper = {
  procedures: [fromSecondary({ code: '1.007073', agency: 'Ủy ban nhân dân cấp tỉnh' })],
  proceduresNote: words(
    'Mã địa phương; tỉnh công bố và quyết định chưa rõ',
    'A local code; which province published it, and by which decision, is not known',
  ),
  ministry: fromSecondary(ministries.before),
  authority: fromSecondary(
    words('Ủy ban nhân dân cấp xã; cơ quan cấp huyện', 'Commune people’s committee; offices of the district'),
  ),
  level: fromReport('paper', 'paper, scanned and then sent'),
  channels: fromSecondary(['desk']),
  portals: unknown('Nộp giấy tại cấp xã, không qua cổng', 'On paper at the commune, on no portal'),
  paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
  fee: feeOf(freeByLaw),
  time: timeNotRead,
  results: results.map(asIn2026),
  legalBasis: [fromReport('Quyết định 1467/QĐ-UBND ngày 03/6/2019 của tỉnh Hà Tĩnh')],
  documents: jointDeathPaperDocuments,
} satisfies Partial<ServiceVersion>

const electronic = {
  ministry: fromSecondary(ministries.before),
  authority: fromSecondary(
    words('Ủy ban nhân dân, công an cấp xã; cơ quan chi trả', 'Commune and its police; whoever pays'),
  ),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['DVCQG', 'VNeID']),
  fee: feeOf(freeByLaw),
  results: results.map(asIn2026),
  level: levelNotRead,
} satisfies Partial<ServiceVersion>

const decree63 = {
  ...electronic,
  procedures: [fromCode({ code: '2.002622', agency: government })],
  paperForm: fromLaw('Mẫu số 02', 'Decree 63/2024/NĐ-CP'),
  time: decree63Time((stated) => stated),
  legalBasis: [fromLaw('Nghị định 63/2024/NĐ-CP', 'Decree 63/2024/NĐ-CP'), fromSecondary('Quyết định 296/QĐ-VPCP')],
} satisfies Partial<ServiceVersion>

const twoTiers = {
  ...decree63,
  ministry: fromSecondary(ministries.after),
  authority: fromSecondary(
    words('Cấp xã; cấp tỉnh đối với tử tuất', 'The commune; the province for benefits of the insurance'),
  ),
  level: fromSecondary('full'),
  portals: portals.national,
  fee: feeOf(fromDatabase(0, 'free within 15 days of the death')),
  results,
} satisfies Partial<ServiceVersion>

/** Service 16: death, removal of the residence and funeral benefit in one. */
export const jointDeath = defineService({
  number: 16,
  slug: 'joint-death',
  slugVi: 'lien-thong-khai-tu',
  name: words(
    'Liên thông đăng ký khai tử, Xóa đăng ký thường trú, Trợ cấp mai táng phí',
    'Joint: death, removal of residence, funeral benefit',
  ),
  forWhom: ['citizen'],
  profile: 'P5',
  form: jointDeathForm,
  documents: jointDeathDocuments,
  flow: jointDeathFlow,
  filing: jointDeathFiling,
  versions: [
    { ...paper, from: changeDays.decision06, begins: beginnings.decision06 },
    {
      ...electronic,
      from: jointDays.software,
      begins: jointBeginnings.software,
      procedures: [],
      proceduresNote: words(
        'Có mã riêng, nhưng mã của giai đoạn này chưa rõ',
        'It has codes of its own; those of this time are not known',
      ),
      paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
      time: timeNotRead,
      legalBasis: [],
    },
    { ...decree63, from: jointDays.decree63, begins: jointBeginnings.decree63 },
    {
      ...decree63,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      ministry: fromSecondary(ministries.after),
    },
    { ...twoTiers, from: changeDays.twoTiers, begins: beginnings.twoTiers },
    {
      ...twoTiers,
      from: jointDays.decree301,
      begins: jointBeginnings.decree301,
      procedures: [fromCode({ code: '2.002913', agency: government })],
      recodingDayUnknown: true,
      proceduresNote: words(
        'Ngày mã 2.002913 thay mã 2.002622 chưa rõ; hai nguồn độc lập cho năm 2026',
        'The day on which 2.002913 replaced 2.002622 is not known; two sources tell of 2026',
      ),
      time: decree63Time(({ value }) =>
        assumed(value, 'As in Decree 63/2024/NĐ-CP; Decree 301/2026/NĐ-CP was not read'),
      ),
      legalBasis: [...decree63.legalBasis, fromSecondary('Nghị định 301/2026/NĐ-CP')],
    },
  ],
  openQuestions: [
    presentResidence,
    words(
      'Ba mã kết quả trợ cấp (KQ.G24.000053, 000063, 000068) chưa rõ mã nào ứng với khoản nào',
      'Which of the three benefit codes belongs to which benefit is not known',
    ),
    words(
      'Mã 1.011733 (liên thông khai tử) gặp trong mã nguồn công khai, chưa rõ thời gian áp dụng: không đưa vào phiên bản nào',
      'Code 1.011733 was seen in public code; when it held is not known, so no version has it',
    ),
    words(
      'Mã loại giấy tờ của hệ thống hộ tịch không công khai: giấy tờ chỉ được gửi khi người nộp cho biết mã',
      'The code list of papers of civil status is not public: a paper is sent when its code is given',
    ),
  ],
})
