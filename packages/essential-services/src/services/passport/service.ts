import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { asIn2026, fromDatabase, fromReport, fromSecondary, unknown, withRaw, type Known } from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { passportDocuments } from './documents.ts'
import { passportFiling, passportFlow } from './flow.ts'
import { passportForm } from './form.ts'

const agency = 'Bộ Công an'
const ofProvince: Procedure = { code: '1.001456', agency, scope: words('Cấp tỉnh', 'Province') }
const ofMinistry: Procedure = { code: '1.001471', agency, scope: words('Cấp trung ương', 'Ministry') }

const raw = '«đến hết ngày 31/12/2023»: a discount for filing online whose last day has passed is not taken over'
const source = 'procedures 1.001456, 1.001471'
const priced = (amount: number): Known<number> => withRaw(fromDatabase(amount, source), raw)

const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'passport',
      ...words('Lệ phí cấp hộ chiếu', 'Passport'),
      rows: [
        { when: { field: 'reissueReason', is: ['lost', 'damaged'] }, amount: priced(400_000) },
        {
          when: { field: 'requestKind', is: ['amend'] },
          amount: unknown('Chưa có nguồn cho lệ phí sửa đổi, bổ sung', 'No source for the fee of an amendment'),
        },
        { amount: priced(200_000) },
      ],
    },
  ],
}

const feeBefore: FeeRule = {
  kind: 'unknown',
  unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; mức 200.000 đồng và 400.000 đồng được đọc năm 2026',
  unknownEn: 'No source for the fee of this time; 200,000 and 400,000 đồng were read in 2026',
}

const eight = fromDatabase<TimeLimit>({ workingDays: 8 }, 'procedure 1.001456')
const five = fromDatabase<TimeLimit>({ workingDays: 5 }, 'procedure 1.001471')
const timeOf = (read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] => [
  { ...words('Nộp tại Bộ', 'At the ministry'), when: { field: 'office', is: ['ministry'] }, limit: read(five) },
  { ...words('Nộp tại tỉnh', 'In the province'), limit: read(eight) },
]

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({ kind: 'result', ...words('Hộ chiếu phổ thông', 'Ordinary passport'), code: 'KQ.G01.000083' }),
]

const provinceAndMinistry = words(
  'Phòng Quản lý xuất nhập cảnh công an cấp tỉnh; Cục Quản lý xuất nhập cảnh',
  'Immigration office of the provincial police; immigration department',
)

const before = {
  procedures: [fromSecondary(ofProvince)],
  proceduresNote: words('Mã của cấp trung ương giai đoạn này chưa rõ', 'The code of the ministry is not known'),
  ministry: fromReport(agencies.publicSecurity),
  authority: fromSecondary(provinceAndMinistry),
  channels: fromSecondary(['desk', 'online']),
  portals: portals.police2022,
  paperForm: fromDatabase('TK01, TK01a (dưới 14 tuổi)'),
  fee: feeBefore,
  time: timeOf(asIn2026),
  results: results.map(asIn2026),
  legalBasis: [],
} satisfies Partial<ServiceVersion>

/** Service 12: ordinary passport. */
export const passport = defineService({
  number: 12,
  slug: 'passport',
  slugVi: 'cap-ho-chieu',
  name: words('Cấp, cấp lại, sửa đổi, bổ sung hộ chiếu phổ thông', 'Ordinary passport'),
  forWhom: ['citizen'],
  profile: 'P2',
  form: passportForm,
  documents: passportDocuments,
  flow: passportFlow,
  filing: passportFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      channels: unknown('Các kênh trước 01/6/2022 chưa có nguồn', 'No source for the channels before 2022-06-01'),
      portals: unknown('Trước 01/6/2022 chưa nộp trực tuyến toàn quốc', 'Not online nationwide before 2022-06-01'),
      level: unknown(
        'Mức 4 từ 01/6/2022; mức trước đó chưa rõ',
        'Level 4 from 2022-06-01 on; what it was before is not known',
      ),
    },
    {
      ...before,
      from: '2022-06-01',
      begins: fromSecondary(
        words('Nộp trực tuyến trên toàn quốc', 'Online in the whole country'),
        'online nationwide from 01/6/2022',
      ),
      level: fromSecondary('level-4'),
    },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [fromDatabase(ofProvince), fromDatabase(ofMinistry)],
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(provinceAndMinistry),
      level: fromDatabase('full', 'partial with a chip or with papers that are not authenticated'),
      channels: fromSecondary(['desk', 'online']),
      portals: portals.police,
      paperForm: fromDatabase('TK01, TK01a (dưới 14 tuổi)'),
      fee,
      time: timeOf((stated) => stated),
      results,
      legalBasis: [],
    },
  ],
  openQuestions: [
    words(
      'Việc giảm lệ phí 10 % khi nộp trực tuyến cần kiểm tra lại: thời hạn trong văn bản đã đọc đã hết',
      'A discount of 10 % for filing online has to be checked again: the one that was read has ended',
    ),
    words(
      'Thông tư 117/2026 miễn lệ phí cho “công dân số” (15/8/2026–28/02/2027): mới biết qua nguồn thứ cấp, chưa áp dụng',
      'Circular 117/2026 waives fees for “digital citizens” (2026-08-15 to 2027-02-28): secondary sources only, not applied',
    ),
  ],
})
