import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRow, FeeRule } from '../../service/fee-rule.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary } from '../../service/known.ts'
import type { ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { residenceResults } from '../residence-results.ts'
import { temporaryResidenceDocuments } from './documents.ts'
import { temporaryResidenceFiling, temporaryResidenceFlow } from './flow.ts'
import { temporaryResidenceForm } from './form.ts'

const source = 'procedure 1.004194'
const procedure = { code: '1.004194', agency: 'Bộ Công an' }
const household = { when: { field: 'filedAs', is: ['household'] } } satisfies Partial<FeeRow>

const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'registration',
      ...words('Lệ phí đăng ký tạm trú', 'Registration'),
      rows: [
        { ...household, channel: 'online', amount: fromDatabase(7_000, source) },
        { ...household, amount: fromDatabase(15_000, source) },
        { channel: 'online', amount: fromDatabase(5_000, source), times: 'people' },
        { amount: fromDatabase(10_000, source), times: 'people' },
      ],
    },
  ],
}

const feeBefore: FeeRule = {
  kind: 'unknown',
  unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này; mức hiện có được đọc năm 2026',
  unknownEn: 'No source for the fee of this time; the amounts were read in 2026',
}

const limit = fromDatabase({ workingDays: 3 }, source)
const everyCase = words('Mọi trường hợp', 'Every case')

const before = {
  ministry: fromReport(agencies.publicSecurity),
  procedures: [fromSecondary(procedure)],
  authority: fromSecondary(words('Công an cấp xã', 'Commune police')),
  channels: fromSecondary(['desk', 'online']),
  paperForm: fromDatabase('CT01'),
  fee: feeBefore,
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: residenceResults.map(asIn2026),
  legalBasis: [fromLaw('Luật Cư trú 68/2020/QH14', 'Law on residence 2020')],
} satisfies Partial<ServiceVersion>

/** Service 4: registration of temporary residence. */
export const temporaryResidence = defineService({
  number: 4,
  slug: 'temporary-residence',
  slugVi: 'dang-ky-tam-tru',
  name: words('Đăng ký tạm trú', 'Temporary-residence registration'),
  forWhom: ['citizen', 'organisation'],
  profile: 'P1',
  form: temporaryResidenceForm,
  documents: temporaryResidenceDocuments,
  flow: temporaryResidenceFlow,
  filing: temporaryResidenceFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: fromSecondary('level-4'),
      portals: portals.residence2022,
    },
    { ...before, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead, portals: portals.police2022 },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      ministry: fromDatabase(agencies.publicSecurity),
      procedures: [fromDatabase(procedure)],
      authority: fromDatabase(words('Công an cấp xã', 'Commune police')),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online']),
      portals: portals.police,
      fee,
      time: [{ ...everyCase, limit }],
      results: residenceResults,
    },
  ],
  openQuestions: [
    words('Gia hạn tạm trú là thủ tục riêng 1.002755', 'The renewal is a procedure of its own, 1.002755'),
  ],
})
