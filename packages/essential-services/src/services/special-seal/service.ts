import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { specialSealDocuments } from './documents.ts'
import { specialSealFiling, specialSealFlow } from './flow.ts'
import { specialSealForm } from './form.ts'

const ofMinistry: Procedure = { code: '1.003154', agency: 'Bộ Công an', scope: words('Cấp trung ương', 'Ministry') }

const limit = fromSecondary<TimeLimit>({ workingDays: 3 })
const everyCase = words('Mọi trường hợp', 'Every case')

const results: readonly Known<ResultPaper>[] = [
  fromSecondary({
    kind: 'result',
    ...words('Con dấu và giấy chứng nhận đã đăng ký mẫu con dấu', 'Seal and certificate of its specimen'),
  }),
]

const before = {
  procedures: [fromSecondary(ofMinistry)],
  proceduresNote: words('Mã của cấp tỉnh chưa tìm thấy', 'The code of the province was not found'),
  ministry: fromReport(agencies.publicSecurity),
  authority: fromSecondary(
    words(
      'Phòng Cảnh sát quản lý hành chính về trật tự xã hội công an cấp tỉnh; Bộ Công an',
      'Administrative police of the province; ministry',
    ),
  ),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['Cổng dịch vụ công Bộ Công an']),
  paperForm: unknown('Thủ tục không có mẫu đơn', 'There is no official form'),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này',
    unknownEn: 'No source for the fee of this time',
  },
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: results.map(asIn2026),
  legalBasis: [fromSecondary('Nghị định 99/2016/NĐ-CP')],
} satisfies Partial<ServiceVersion>

/** Service 14: a reduced, embossed or wax seal. */
export const specialSeal = defineService({
  number: 14,
  slug: 'special-seal',
  slugVi: 'con-dau-thu-nho-noi-xi',
  name: words(
    'Thủ tục làm dấu thu nhỏ, dấu nổi, dấu xi và cấp Giấy chứng nhận đã đăng ký mẫu con dấu',
    'Reduced, embossed or wax seal',
  ),
  forWhom: ['organisation'],
  profile: 'P1',
  form: specialSealForm,
  documents: specialSealDocuments,
  flow: specialSealFlow,
  filing: specialSealFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-3') },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [],
      proceduresNote: words(
        'Danh mục năm 2026 chỉ còn 2.001403, 2.001428 (con dấu mới) và 2.001410, 1.003173 (đăng ký lại): có thể đã gộp, chưa có mã',
        'The list of 2026 has only new seals (2.001403, 2.001428) and re-registrations (2.001410, 1.003173): merged, perhaps; no code',
      ),
      level: fromSecondary('partial'),
      portals: fromSecondary(['DVCQG', 'Cổng dịch vụ công Bộ Công an', 'VNeID']),
      fee: { kind: 'free', basis: fromSecondary(true as const, 'the seal itself is paid to its maker') },
      time: [{ ...everyCase, limit }],
      results,
    },
  ],
  openQuestions: [
    words(
      'Chưa rõ sau khi sắp xếp thủ tục, dịch vụ này còn là thủ tục riêng hay đã gộp vào làm con dấu mới',
      'It is not known whether this is a procedure of its own still, or a part of that for new seals',
    ),
  ],
})
