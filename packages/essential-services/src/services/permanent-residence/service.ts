import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { residenceResults } from '../residence-results.ts'
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

const limit: Known<TimeLimit> = fromDatabase({ workingDays: 7 }, 'procedure 1.004222')

const everyCase = (stated: Known<TimeLimit>): TimeRow => ({ ...words('Mọi trường hợp', 'Every case'), limit: stated })

const shared = {
  ministry: fromReport(agencies.publicSecurity),
  paperForm: fromDatabase('CT01'),
  time: [everyCase(asIn2026(limit))],
  results: residenceResults.map(asIn2026),
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
      begins: beginnings.decision06,
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
      portals: portals.residence2022,
      fee: feeBefore,
    },
    {
      ...shared,
      from: changeDays.levels,
      begins: beginnings.levels,
      procedures: [fromSecondary(procedure)],
      authority: fromSecondary(
        words(
          'Công an cấp xã; công an cấp huyện ở nơi không có công an xã',
          'Commune police; district police where there is none',
        ),
      ),
      level: levelNotRead,
      channels: fromSecondary(['desk', 'online']),
      portals: portals.police2022,
      fee: feeBefore,
    },
    {
      ...shared,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [fromSecondary(procedure)],
      authority: fromSecondary(words('Công an cấp xã', 'Commune police'), 'district police ended on 01/3/2025'),
      level: levelNotRead,
      channels: fromSecondary(['desk', 'online']),
      portals: portals.police2022,
      fee: feeBefore,
    },
    {
      ...shared,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.publicSecurity),
      procedures: [fromDatabase(procedure)],
      authority: fromDatabase(words('Công an cấp xã', 'Commune police')),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online']),
      portals: portals.police,
      fee,
      time: [everyCase(limit)],
      results: residenceResults,
    },
  ],
  openQuestions: [
    words(
      'Thông tư 116/2026/TT-BCA thay thế các thông tư cư trú: mới biết qua nguồn thứ cấp',
      'Circular 116/2026 replaces the residence circulars: known from secondary sources only',
    ),
  ],
})
