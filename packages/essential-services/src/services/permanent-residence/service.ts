import { agencies, changeDays } from '../../service/agencies.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromDatabase, fromLaw, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { permanentResidenceDocuments } from './documents.ts'
import { permanentResidenceFiling, permanentResidenceFlow } from './flow.ts'
import { permanentResidenceForm } from './form.ts'

const procedure = { code: '1.004222', agency: 'Bộ Công an' }

const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'registration',
      ...words('Lệ phí đăng ký thường trú', 'Registration'),
      rows: [
        { channel: 'online', amount: fromDatabase(10_000, 'procedure 1.004222') },
        { amount: fromDatabase(20_000, 'procedure 1.004222') },
      ],
    },
  ],
}

/** Read for 2026; nothing says what was taken in 2022. */
const feeBefore: FeeRule = {
  kind: 'unknown',
  unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; mức 20.000 đồng và 10.000 đồng được đọc năm 2026',
  unknownEn: 'No source for the fee of this time; 20,000 and 10,000 đồng were read in 2026',
}

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Cập nhật CSDL quốc gia về dân cư', 'Population database updated'),
    code: 'KQ.G01.000064',
  }),
  fromDatabase({
    kind: 'result',
    ...words('Cập nhật CSDL về cư trú', 'Residence database updated'),
    code: 'KQ.G01.000066',
  }),
  fromDatabase({
    kind: 'notice',
    ...words('Thông báo kết quả giải quyết', 'Notice of the result'),
    code: 'KQ.G01.000065',
  }),
  fromDatabase({
    kind: 'refusal',
    ...words('Thông báo từ chối', 'Refusal'),
    code: 'KQ.G01.000067',
    paperForm: 'CT06',
  }),
]

const shared = {
  ministry: fromReport(agencies.publicSecurity),
  paperForm: fromDatabase('CT01'),
  time: [{ ...words('Mọi trường hợp', 'Every case'), limit: fromDatabase({ workingDays: 7 }, 'procedure 1.004222') }],
  results,
  legalBasis: [fromLaw('Luật Cư trú 68/2020/QH14', 'Law on residence 2020')],
} satisfies Partial<ServiceVersion>

/** Service 3: registration of permanent residence. */
export const permanentResidence = defineService({
  number: 3,
  slug: 'permanent-residence',
  slugVi: 'dang-ky-thuong-tru',
  name: words('Đăng ký thường trú', 'Permanent-residence registration'),
  forWhom: ['citizen'],
  profile: 'P1',
  form: permanentResidenceForm,
  documents: permanentResidenceDocuments,
  flow: permanentResidenceFlow,
  filing: permanentResidenceFiling,
  versions: [
    {
      ...shared,
      from: changeDays.decision06,
      begins: fromLaw(words('Quyết định 06/QĐ-TTg', 'Decision 06/QĐ-TTg'), 'Decision 06/QĐ-TTg of 06/01/2022'),
      procedures: [fromSecondary(procedure)],
      authority: fromSecondary(
        words(
          'Công an cấp xã; công an cấp huyện ở nơi không có công an xã',
          'Commune police; district police where there is none',
        ),
      ),
      level: unknown(
        'Mức 3, sau đó mức 4; ngày chuyển chưa rõ',
        'Level 3, later level 4; the day of the change is not known',
      ),
      channels: fromSecondary(['desk', 'online']),
      portals: fromSecondary(['dichvucong.dancuquocgia.gov.vn qua DVCQG']),
      fee: feeBefore,
    },
    {
      ...shared,
      from: changeDays.levels,
      begins: fromSecondary(
        words('Nghị định 42/2022/NĐ-CP: một phần, toàn trình', 'Decree 42/2022: partial and full'),
        'Decree 42/2022/NĐ-CP',
      ),
      procedures: [fromSecondary(procedure)],
      authority: fromSecondary(
        words(
          'Công an cấp xã; công an cấp huyện ở nơi không có công an xã',
          'Commune police; district police where there is none',
        ),
      ),
      level: unknown('Chưa có nguồn cho giai đoạn này', 'No source for this time'),
      channels: fromSecondary(['desk', 'online']),
      portals: fromSecondary(['DVCQG', 'Cổng dịch vụ công Bộ Công an']),
      fee: feeBefore,
    },
    {
      ...shared,
      from: changeDays.twoTiers,
      begins: fromLaw(
        words('Chính quyền địa phương hai cấp', 'Two-tier local government'),
        'Official letter 623/TTg-KSTT of 30/5/2025; Decree 118/2025/NĐ-CP',
      ),
      procedures: [fromDatabase(procedure)],
      authority: fromDatabase(words('Công an cấp xã', 'Commune police')),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online']),
      portals: fromDatabase(['DVCQG', 'Cổng dịch vụ công Bộ Công an', 'VNeID']),
      fee,
    },
  ],
  openQuestions: [
    words(
      'Thông tư 116/2026/TT-BCA thay thế các thông tư cư trú: mới biết qua nguồn thứ cấp',
      'Circular 116/2026 replaces the residence circulars: known from secondary sources only',
    ),
  ],
})
