import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromDatabase, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { newSealDocuments } from './documents.ts'
import { newSealFiling, newSealFlow } from './flow.ts'
import { newSealForm } from './form.ts'

const agency = 'Bộ Công an'
const ofProvince: Procedure = { code: '2.001428', agency, scope: words('Cấp tỉnh', 'Province') }
const ofMinistry: Procedure = { code: '2.001403', agency, scope: words('Cấp trung ương', 'Ministry') }
const inList = 'list of procedures of the ministry'

const limit = fromDatabase<TimeLimit>({ workingDays: 3 }, 'procedure 2.001428')
const everyCase = words('Mọi trường hợp', 'Every case')

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Con dấu và giấy chứng nhận đã đăng ký mẫu con dấu', 'Seal and certificate of its specimen'),
    code: 'KQ.G01.000031',
  }),
]

const authority = words(
  'Phòng Cảnh sát quản lý hành chính về trật tự xã hội công an cấp tỉnh; Bộ Công an',
  'Administrative police of the province; ministry',
)

const before = {
  procedures: [fromSecondary(ofProvince)],
  proceduresNote: words('Mã của cấp trung ương giai đoạn này chưa rõ', 'The code of the ministry is not known'),
  ministry: fromReport(agencies.publicSecurity),
  authority: fromSecondary(authority),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['Cổng dịch vụ công Bộ Công an']),
  paperForm: unknown('Thủ tục không có mẫu đơn', 'There is no official form'),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; miễn phí được đọc năm 2026',
    unknownEn: 'No source for the fee of this time; that it is free was read in 2026',
  },
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: results.map(asIn2026),
  legalBasis: [fromDatabase('Nghị định 99/2016/NĐ-CP')],
} satisfies Partial<ServiceVersion>

/** Service 13: a new seal. */
export const newSeal = defineService({
  number: 13,
  slug: 'new-seal',
  slugVi: 'con-dau-moi',
  name: words('Thủ tục làm con dấu mới và cấp Giấy chứng nhận đã đăng ký mẫu dấu', 'New seal and specimen certificate'),
  forWhom: ['organisation'],
  profile: 'P1',
  form: newSealForm,
  documents: newSealDocuments,
  flow: newSealFlow,
  filing: newSealFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-3') },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [fromDatabase(ofProvince, inList), fromDatabase(ofMinistry, inList)],
      proceduresNote: words(
        'Trang chi tiết của mã 2.001428 trong CSDL là một thủ tục khác (QĐ 1404/QĐ-UBND của tỉnh Hà Tĩnh): phải tra theo mã, cơ quan và quyết định',
        'The page under code 2.001428 is that of another procedure (decision 1404/QĐ-UBND of Hà Tĩnh): look up by code, agency and decision',
      ),
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(authority),
      level: fromDatabase('partial', 'papers that may not go online are excluded'),
      portals: portals.police,
      fee: { kind: 'free', basis: fromDatabase(true as const, 'the seal itself is paid to its maker') },
      time: [{ ...everyCase, limit }],
      results,
      legalBasis: [fromDatabase('Nghị định 99/2016/NĐ-CP'), fromDatabase('Nghị định 56/2023/NĐ-CP')],
    },
  ],
  openQuestions: [
    words(
      'Thủ tục phân biệt 9 loại cơ quan, tổ chức; nguồn đã đọc chỉ nêu tên 6 loại, các loại còn lại là “loại khác”',
      'Nine kinds of bodies are told apart; six were read by name, the others stand as “another kind”',
    ),
    words(
      'Giá làm con dấu trả cho cơ sở sản xuất, không thuộc lệ phí thủ tục và chưa có nguồn',
      'The price of the seal goes to its maker, is no fee of the procedure and is not known',
    ),
  ],
})
