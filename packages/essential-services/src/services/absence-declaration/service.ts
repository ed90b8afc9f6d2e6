import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromDatabase, fromLaw, fromReport, fromSecondary, type Known } from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { absenceDeclarationDocuments } from './documents.ts'
import { absenceDeclarationFiling, absenceDeclarationFlow } from './flow.ts'
import { absenceDeclarationForm } from './form.ts'

const source = 'procedure 1.003677'
const procedure = { code: '1.003677', agency: 'Bộ Công an' }
const limit = fromDatabase({ workingDays: 1 }, `${source}: one working day, up to two`)
const everyCase = words(
  'Một ngày làm việc; khi phải xác minh, tối đa hai',
  'One working day; two when something is verified',
)
const free = fromDatabase(true as const, source)

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Phiếu khai báo tạm vắng', 'Slip of the declaration'),
    code: 'KQ.G01.000061',
    paperForm: 'CT03',
  }),
  fromDatabase({
    kind: 'notice',
    ...words('Thông báo kết quả giải quyết', 'Notice of the result'),
    code: 'KQ.G01.000065',
  }),
  fromDatabase({
    kind: 'result',
    ...words('Cập nhật CSDL về cư trú', 'Residence database updated'),
    code: 'KQ.G01.000066',
  }),
]

const before = {
  ministry: fromReport(agencies.publicSecurity),
  procedures: [fromSecondary(procedure)],
  authority: fromSecondary(words('Công an cấp xã', 'Commune police')),
  channels: fromSecondary(['desk', 'online', 'other']),
  paperForm: { unknownVi: 'Mẫu khai báo chưa rõ', unknownEn: 'The form of the declaration is not known' },
  fee: { kind: 'free', basis: asIn2026(free) },
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: results.map(asIn2026),
  legalBasis: [fromLaw('Luật Cư trú 68/2020/QH14', 'Law on residence 2020')],
} satisfies Partial<ServiceVersion>

/** Service 5: declaration of temporary absence. */
export const absenceDeclaration = defineService({
  number: 5,
  slug: 'absence-declaration',
  slugVi: 'khai-bao-tam-vang',
  name: words('Khai báo tạm vắng', 'Declaration of temporary absence'),
  forWhom: ['citizen'],
  profile: 'P1',
  form: absenceDeclarationForm,
  documents: absenceDeclarationDocuments,
  flow: absenceDeclarationFlow,
  filing: absenceDeclarationFiling,
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
      channels: fromDatabase(['desk', 'online', 'other']),
      portals: portals.police,
      fee: { kind: 'free', basis: free },
      time: [{ ...everyCase, limit }],
      results,
    },
  ],
})
