import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import {
  asIn2022,
  asIn2026,
  fromDatabase,
  fromReport,
  fromSecondary,
  unknown,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { criminalRecordDocuments } from './documents.ts'
import { criminalRecordFee } from './fee.ts'
import { criminalRecordFiling, criminalRecordFlow } from './flow.ts'
import { criminalRecordForm } from './form.ts'

const agency = 'Bộ Công an'
const source = 'procedures 3.000333, 3.000330'

const timeOf = (read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] => [
  {
    ...words('Cư trú ở nhiều nơi hoặc ở nước ngoài', 'Several residences, or abroad'),
    when: { field: 'severalResidences', is: [true] },
    limit: read(fromDatabase({ days: 15 }, source)),
  },
  { ...words('Trường hợp khác', 'Other'), limit: read(fromDatabase({ days: 10 }, source)) },
]

const numberOne = words('Phiếu lý lịch tư pháp số 1', 'Certificate no. 1')
const numberTwo = words('Phiếu lý lịch tư pháp số 2', 'Certificate no. 2')

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({ kind: 'result', ...numberOne, code: 'KQ.G01.000200' }),
  fromDatabase({ kind: 'result', ...numberTwo, code: 'KQ.G01.000199' }),
]

const before = {
  procedures: [fromSecondary({ code: '2.000488', agency: 'Bộ Tư pháp' })],
  ministry: fromReport(agencies.justice),
  authority: fromSecondary(words('Sở Tư pháp', 'Justice department of the province')),
  channels: fromSecondary(['desk', 'online', 'post']),
  portals: fromSecondary(['Cổng dịch vụ công của tỉnh', 'Cổng lý lịch tư pháp Bộ Tư pháp']),
  paperForm: fromSecondary('03/2013/TT-LLTP'),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho phí giai đoạn này; mức 200.000 đồng được đọc năm 2026',
    unknownEn: 'No source for the fee of this time; 200,000 đồng was read in 2026',
  },
  time: timeOf(asIn2026),
  // Codes of results are those of the police, who were not in charge.
  results: [numberOne, numberTwo].map((name) => fromSecondary<ResultPaper>({ kind: 'result', ...name })),
  legalBasis: [fromSecondary('Thông tư 13/2011/TT-BTP'), fromSecondary('Thông tư 16/2013/TT-BTP')],
} satisfies Partial<ServiceVersion>

/** Service 22: certificate of a criminal record. */
export const criminalRecord = defineService({
  number: 22,
  slug: 'criminal-record',
  slugVi: 'phieu-ly-lich-tu-phap',
  name: words('Cấp phiếu lý lịch tư pháp', 'Criminal-record certificate'),
  forWhom: ['citizen'],
  profile: 'P2',
  form: criminalRecordForm,
  documents: criminalRecordDocuments,
  flow: criminalRecordFlow,
  filing: criminalRecordFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: unknown('Mức 3 hoặc mức 4; báo cáo chỉ nêu tổng số', 'Level 3 or 4; the report gives totals only'),
    },
    {
      ...before,
      from: changeDays.levels,
      begins: beginnings.levels,
      procedures: before.procedures.map(asIn2022),
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [],
      proceduresNote: codeNotRead,
      ministry: fromSecondary(agencies.publicSecurity),
      authority: fromSecondary(words('Công an cấp tỉnh', 'Provincial police')),
      level: levelNotRead,
      portals: unknown('Cổng tiếp nhận của giai đoạn này chưa rõ', 'The portal of this time is not known'),
      paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
      legalBasis: [],
    },
    {
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [
        fromDatabase({ code: '3.000333', agency, scope: words('Cấp tỉnh', 'Province') }),
        fromDatabase({ code: '3.000330', agency, scope: words('Cấp trung ương', 'Ministry') }),
      ],
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(words('Công an cấp tỉnh; Bộ Công an', 'Provincial police; the ministry')),
      level: fromDatabase('full'),
      channels: fromSecondary(['desk', 'online', 'post']),
      portals: portals.police,
      paperForm: fromDatabase('01, 02, 04, 05/2025/LLTP'),
      fee: criminalRecordFee,
      time: timeOf((stated) => stated),
      results,
      legalBasis: [fromDatabase('Thông tư 244/2016/TT-BTC')],
    },
  ],
  openQuestions: [
    words(
      'Thời hạn tính theo ngày dương lịch rơi vào ngày nghỉ có kéo sang ngày làm việc tiếp theo hay không: văn bản chưa được đọc, dueDate() giữ nguyên ngày và ghi là giả định',
      'Whether a term in calendar days that ends on a day off runs to the next working day was not read: dueDate() keeps the day and says that it is assumed',
    ),
    words(
      'Mẫu nào trong 01, 02, 04, 05/2025/LLTP dùng cho trường hợp nào chưa rõ',
      'Which of the forms 01, 02, 04 and 05/2025/LLTP is for which case is not known',
    ),
    words(
      'Phí sau 31/12/2025 cần kiểm tra lại: thời hạn giảm trong văn bản đã đọc đã hết',
      'The fee after 2025-12-31 has to be checked again: the discount that was read has ended',
    ),
  ],
})
