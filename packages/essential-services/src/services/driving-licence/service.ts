import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import {
  asIn2022,
  asIn2026,
  fromDatabase,
  fromReport,
  fromSecondary,
  unknown,
  withRaw,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { drivingLicenceDocuments } from './documents.ts'
import { drivingLicenceFiling, drivingLicenceFlow } from './flow.ts'
import { drivingLicenceForm } from './form.ts'

const source = 'procedures 3.000347, 3.000348'
const raw = 'The fee column says «Miễn phí», the note says «135.000 đồng/lần»'
const discount = '115,000 đồng online; the last day of the discount has passed since'

const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'licence',
      ...words('Lệ phí đổi, cấp lại giấy phép lái xe', 'Driving licence'),
      rows: [
        { channel: 'online', until: '2025-12-31', amount: withRaw(fromDatabase(115_000, source), discount) },
        { amount: withRaw(fromDatabase(135_000, source), raw) },
      ],
    },
  ],
}

const limit = fromDatabase<TimeLimit>({ workingDays: 5 }, source)
const everyCase = words('Mọi trường hợp', 'Every case')
const result: Known<ResultPaper> = fromDatabase({
  kind: 'result',
  ...words('Giấy phép lái xe', 'Driving licence'),
  code: 'KQ.G01.000185',
})

const before = {
  procedures: [fromSecondary({ code: '1.002809', agency: 'Bộ Giao thông vận tải' })],
  proceduresNote: words(
    'Mã của trường hợp cấp lại chưa rõ; 1.002820 chỉ có một nguồn yếu nên không ghi',
    'The code of a re-issue is not known; 1.002820 has one weak source and is left out',
  ),
  ministry: fromReport(agencies.transport),
  authority: fromSecondary(words('Sở Giao thông vận tải', 'Transport department of the province')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['dvc4.gplx.gov.vn qua DVCQG']),
  paperForm: fromSecondary('Phụ lục 19, Thông tư 12/2017/TT-BGTVT'),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; mức 135.000 đồng được đọc năm 2026',
    unknownEn: 'No source for the fee of this time; 135,000 đồng was read in 2026',
  },
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: [
    asIn2026(fromDatabase<ResultPaper>({ kind: 'result', ...words('Giấy phép lái xe', 'Driving licence') }, source)),
  ],
  legalBasis: [fromSecondary('Thông tư 12/2017/TT-BGTVT')],
} satisfies Partial<ServiceVersion>

/** Service 20: exchange and re-issue of a driving licence. */
export const drivingLicence = defineService({
  number: 20,
  slug: 'driving-licence',
  slugVi: 'doi-cap-lai-gplx',
  name: words('Cấp đổi, cấp lại giấy phép lái xe', 'Exchange and re-issue of a driving licence'),
  forWhom: ['citizen'],
  profile: 'P2',
  form: drivingLicenceForm,
  documents: drivingLicenceDocuments,
  flow: drivingLicenceFlow,
  filing: drivingLicenceFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
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
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: ['3.000347', '3.000348'].map((code) => fromDatabase({ code, agency: 'Bộ Công an' })),
      proceduresNote: words(
        'Mã nào ứng với cấp đổi, mã nào ứng với cấp lại chưa rõ',
        'Which code is the exchange and which the re-issue is not known',
      ),
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(
        words(
          'Phòng Cảnh sát giao thông công an cấp tỉnh; điểm tiếp nhận tại cấp xã',
          'Traffic police of the province; receiving points in communes',
        ),
      ),
      level: fromDatabase('full'),
      portals: portals.police,
      paperForm: fromDatabase('Phụ lục XII, Thông tư 12/2025/TT-BCA'),
      fee,
      time: [{ ...everyCase, limit }],
      results: [result],
      legalBasis: [fromDatabase('Thông tư 12/2025/TT-BCA')],
    },
  ],
  openQuestions: [
    words(
      'Lệ phí sau 31/12/2025 cần kiểm tra lại: thời hạn giảm khi nộp trực tuyến trong văn bản đã đọc đã hết',
      'The fee after 2025-12-31 has to be checked again: the discount for filing online that was read has ended',
    ),
    words(
      'Cơ quan yêu cầu bổ sung trong 2 ngày làm việc; giấy phép không có trong CSDL phải xác minh, thời hạn xác minh chưa rõ',
      'A supplement is asked for within two working days; how long a verification takes is not known',
    ),
  ],
})
