import type { Condition } from '../../form/condition.ts'
import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import {
  asIn2026,
  assumed,
  fromDatabase,
  fromDatabaseOf2022,
  fromReport,
  fromSecondary,
  withRaw,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { taxRegistrationDocuments } from './documents.ts'
import { taxRegistrationFiling, taxRegistrationFlow } from './flow.ts'
import { taxRegistrationForm } from './form.ts'

const agency = 'Bộ Tài chính'
const isKind = (...is: string[]): Condition => ({ field: 'requestKind', is })
const days = (workingDays: number, where = ''): Known<TimeLimit> => fromDatabase<TimeLimit>({ workingDays }, where)

const leaving = withRaw(
  assumed<TimeLimit>({ workingDays: 7 }, 'The source gives 5 and 7 working days and not when; the longer one is taken'),
  '5/7 wd',
)

function timeOf(read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] {
  return [
    {
      ...words('Thay đổi thông tin, nộp trực tuyến', 'Change, filed online'),
      when: isKind('change'),
      channel: 'online',
      limit: read(days(2, 'change, online')),
    },
    { ...words('Thay đổi thông tin', 'Change'), when: isKind('change'), limit: read(days(3, 'change, at the desk')) },
    { ...words('Chuyển đi', 'Move, office that is left'), when: isKind('leave'), limit: read(leaving) },
    { ...words('Chuyển đến', 'Move, new office'), when: isKind('arrive'), limit: read(days(3, 'arriving')) },
    { ...words('Đăng ký lần đầu', 'First registration'), limit: read(days(3, 'first registration')) },
  ]
}

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Giấy chứng nhận đăng ký thuế', 'Certificate of tax registration'),
    code: 'KQ.G12.000853',
  }),
  fromDatabase({
    kind: 'notice',
    ...words('Thông báo theo mẫu 14-MST', 'Notice, form 14-MST'),
    code: 'KQ.G12.000832',
    paperForm: '14-MST',
  }),
  fromDatabase({
    kind: 'result',
    ...words(
      'Thông tin được cập nhật nếu khớp đúng CSDL quốc gia về dân cư',
      'What is registered is changed when the population database has the same',
    ),
    code: 'KQ.G12.000840',
  }),
]

const codesOf2022 = ['1.008498', '1.008503']
const codesOf2026 = [...codesOf2022, '1.008504', '1.008505']
const whichCode = words(
  'Mã nào ứng với đăng ký lần đầu, thay đổi, chuyển đi, chuyển đến chưa rõ',
  'Which code is which request is not known',
)
const forms = '03-ĐK-TCT, 05-ĐK-TCT, 05-ĐK-TH-TCT, 08-MST, 30/31-ĐK-TCT'
const portals = ['DVCQG', 'Thuế điện tử', 'eTax Mobile']

const before = {
  procedures: codesOf2022.map((code) => fromSecondary({ code, agency })),
  proceduresNote: whichCode,
  ministry: fromReport(agencies.finance),
  authority: fromSecondary(words('Chi cục Thuế cấp huyện', 'Tax office of the district')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(portals),
  paperForm: fromSecondary(`${forms}, 20-ĐK-TCT (TT 105/2020/TT-BTC)`),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; miễn phí được đọc năm 2026',
    unknownEn: 'No source for the fee of this time; that it is free was read in 2026',
  },
  time: timeOf(asIn2026),
  results: results.map(asIn2026),
  legalBasis: [fromDatabaseOf2022('Thông tư 105/2020/TT-BTC')],
} satisfies Partial<ServiceVersion>

/** Service 18: tax registration of households and persons. */
export const taxRegistration = defineService({
  number: 18,
  slug: 'tax-registration',
  slugVi: 'dang-ky-thue-ho-ca-nhan',
  name: words(
    'Đăng ký thuế lần đầu, đăng ký thay đổi thông tin đăng ký thuế đối với người nộp thuế là hộ gia đình, cá nhân',
    'Tax registration and its change for households and persons',
  ),
  forWhom: ['citizen'],
  profile: 'P1',
  form: taxRegistrationForm,
  documents: taxRegistrationDocuments,
  flow: taxRegistrationFlow,
  filing: taxRegistrationFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...before,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      authority: fromSecondary(
        words('Thuế cơ sở', 'Local tax office'),
        'the General Department became Cục Thuế, Thuế tỉnh and Thuế cơ sở on 01/3/2025',
      ),
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: fromDatabase(
        words(
          'Mã số thuế là số định danh cá nhân; chính quyền địa phương hai cấp',
          'The personal number is the tax number; two-tier local government',
        ),
      ),
      procedures: codesOf2026.map((code) => fromDatabase({ code, agency })),
      ministry: fromDatabase(agencies.finance),
      authority: fromDatabase(words('Thuế cơ sở', 'Local tax office')),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online']),
      portals: fromDatabase(portals),
      paperForm: fromDatabase(`${forms} (TT 86/2024/TT-BTC)`),
      fee: { kind: 'free', basis: fromDatabase(true as const) },
      time: timeOf((stated) => stated),
      results,
      legalBasis: [fromDatabase('Thông tư 86/2024/TT-BTC')],
    },
  ],
  openQuestions: [
    words(
      'Kết quả KQ.G12.000828, KQ.G12.000842, KQ.G12.000835 có trong CSDL thủ tục nhưng chưa rõ tên',
      'Results KQ.G12.000828, KQ.G12.000842 and KQ.G12.000835 are in the database; their names were not read',
    ),
    words(
      'Ngày Thông tư 86/2024/TT-BTC thay Thông tư 105/2020/TT-BTC và việc còn dùng mẫu 20-ĐK-TCT chưa được đọc',
      'The day on which Circular 86/2024 replaced Circular 105/2020, and whether form 20-ĐK-TCT is still used, was not read',
    ),
    words(
      'Từ 01/7/2025 hộ kinh doanh đăng ký thuế qua đăng ký kinh doanh (1.001612), là thủ tục khác',
      'Since 2025-07-01 household businesses register for tax with their business registration (1.001612), another procedure',
    ),
  ],
})
