import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import {
  asIn2026,
  fromDatabase,
  fromDatabaseOf2022,
  fromReport,
  fromSecondary,
  unknown,
  withRaw,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { landHolderChangeDocuments } from './documents.ts'
import { landHolderChangeFiling, landHolderChangeFlow } from './flow.ts'
import { landHolderChangeForm } from './form.ts'

const fee: FeeRule = {
  kind: 'unknown',
  unknownVi: 'Do hội đồng nhân dân cấp tỉnh quy định; nghị quyết chưa được đọc',
  unknownEn: 'Set by the provincial council; its resolution was not read',
}

const usual = fromDatabase<TimeLimit>({ workingDays: 10 }, 'procedure 1.013833')
const remote = withRaw(
  fromDatabase<TimeLimit>({ workingDays: 20 }, 'procedure 1.013833'),
  '10 working days, and 10 more in remote communes by decision of the province',
)
const timeOf = (read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] => [
  {
    ...words('Xã vùng xa, theo quyết định của tỉnh', 'Remote commune, by decision of the province'),
    when: { field: 'parcel.remote', is: [true] },
    limit: read(remote),
  },
  { ...words('Trường hợp khác', 'Other'), limit: read(usual) },
]

const result = fromDatabase<ResultPaper>({
  kind: 'result',
  ...words('Giấy chứng nhận đã xác nhận thay đổi', 'The changed certificate'),
  code: 'KQ.G10.001147',
})

const before = {
  procedures: [fromSecondary({ code: '1.004227', agency: 'Bộ Tài nguyên và Môi trường' })],
  ministry: fromReport(agencies.naturalResources),
  authority: fromSecondary(
    words('Văn phòng đăng ký đất đai, chi nhánh cấp huyện', 'Land registration office and its branch in the district'),
  ),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['Cổng dịch vụ công của tỉnh']),
  paperForm: fromSecondary('09/ĐK (Nghị định 43/2014/NĐ-CP)'),
  fee,
  time: timeOf(asIn2026),
  results: [asIn2026(result)],
  legalBasis: [fromDatabaseOf2022('Nghị định 43/2014/NĐ-CP')],
} satisfies Partial<ServiceVersion>

/** The form and decree of the time between the report and the reform were not read. */
const between = {
  ...before,
  paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
  legalBasis: [],
}

/** Service 19: change of what a land certificate says of its holder. */
export const landHolderChange = defineService({
  number: 19,
  slug: 'land-holder-change',
  slugVi: 'bien-dong-dat-thong-tin-chu',
  name: words(
    'Đăng ký biến động về quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất do thay đổi thông tin về người được cấp Giấy chứng nhận (đổi tên hoặc giấy tờ pháp nhân, giấy tờ nhân thân, địa chỉ)',
    'Change of what a land certificate says of its holder',
  ),
  forWhom: ['citizen', 'organisation'],
  profile: 'P1',
  form: landHolderChangeForm,
  documents: landHolderChangeDocuments,
  flow: landHolderChangeFlow,
  filing: landHolderChangeFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: unknown('Mức 3 hoặc mức 4; báo cáo chỉ nêu tổng số', 'Level 3 or 4; the report gives totals only'),
    },
    { ...between, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...between,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [],
      proceduresNote: codeNotRead,
      ministry: fromSecondary(agencies.agricultureEnvironment),
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [fromDatabase({ code: '1.013833', agency: 'Bộ Nông nghiệp và Môi trường' })],
      ministry: fromDatabase(agencies.agricultureEnvironment),
      authority: fromDatabase(
        words('Văn phòng đăng ký đất đai, chi nhánh', 'Land registration office of the province and its branches'),
      ),
      level: unknown(
        'CSDL thủ tục chỉ ghi nộp trực tiếp; phải nộp bản gốc giấy chứng nhận',
        'The database names the desk only; the original certificate must be handed in',
      ),
      channels: fromDatabase(['desk']),
      portals: fromSecondary(['DVCQG', 'Bộ phận một cửa']),
      paperForm: fromDatabase('Mẫu 18'),
      time: timeOf((stated) => stated),
      results: [result],
      legalBasis: [fromDatabase('Nghị định 101/2024/NĐ-CP'), fromDatabase('Nghị định 151/2025/NĐ-CP')],
    },
  ],
  openQuestions: [
    words(
      'Chỉ thị 24/CT-TTg yêu cầu nộp trực tuyến toàn trình từ 01/10/2025, CSDL thủ tục ngày 20/7/2026 vẫn chỉ ghi trực tiếp',
      'Directive 24/CT-TTg wants it all online from 2025-10-01; the database of 2026-07-20 still names the desk only',
    ),
    words(
      'Hệ thống đất đai của tỉnh là iLIS hay VBDLIS chưa rõ',
      'Whether the land system of the province is iLIS or VBDLIS is not known',
    ),
  ],
})
