import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRow, FeeRule } from '../../service/fee-rule.ts'
import { asIn2022, asIn2026, fromDatabase, fromReport, fromSecondary, unknown } from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { identityCardDocuments } from './documents.ts'
import { identityCardFiling, identityCardFlow } from './flow.ts'
import { identityCardForm } from './form.ts'

const agency = 'Bộ Công an'
const commune = words('Cấp xã', 'Commune')
const province = words('Cấp tỉnh', 'Province')
const central = words('Cấp trung ương', 'Central')
const procedure = (code: string, scope: Procedure['scope'] = province): Procedure => ({ code, agency, scope })

const halved = 'half of it from 01/7/2025 to 31/12/2026, Circular 64/2025/TT-BTC'

/** The price, and half of it while the circular holds. */
function priced(kind: string, amount: number): FeeRow[] {
  const when = { field: 'requestKind', is: [kind] }
  return [
    { when, since: '2025-07-01', until: '2026-12-31', amount: fromDatabase(amount / 2, halved) },
    { when, amount: fromDatabase(amount) },
  ]
}

const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'card',
      ...words('Lệ phí cấp thẻ', 'Card'),
      rows: [
        { when: { field: 'requestKind', is: ['new'] }, amount: fromDatabase(0) },
        ...priced('exchange', 50_000),
        ...priced('reissue', 70_000),
      ],
    },
  ],
}

const feeBefore: FeeRule = {
  kind: 'unknown',
  unknownVi: 'Mức thu theo Thông tư 59/2019/TT-BTC, văn bản chưa được đọc',
  unknownEn: 'Set by Circular 59/2019/TT-BTC, which was not read',
}

const limit = fromDatabase({ workingDays: 7 })
const everyCase = words('Mọi trường hợp', 'Every case')
const result = fromDatabase<ResultPaper>({
  kind: 'result',
  ...words('Thẻ căn cước', 'Identity card'),
  code: 'KQ.G01.000023',
})

const before = {
  ministry: fromReport(agencies.publicSecurity),
  channels: fromSecondary(['desk', 'online']),
  portals: portals.police2022,
  paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
  procedures: [fromSecondary(procedure('2.001194')), fromSecondary(procedure('2.001195'))],
  proceduresNote: words('Mã thủ tục cấp huyện chưa rõ', 'The codes of the district are not known'),
  authority: fromSecondary(words('Công an cấp huyện, cấp tỉnh', 'District and provincial police')),
  fee: feeBefore,
  time: [{ ...everyCase, limit: asIn2026(limit) }],
  results: [asIn2026(result)],
  legalBasis: [fromSecondary('Thông tư 59/2021/TT-BCA')],
} satisfies Partial<ServiceVersion>

/** Nothing was read of the time between the report and the reform. */
const between = { ...before, procedures: before.procedures.map(asIn2022), authority: asIn2022(before.authority) }

const since2024 = { ...between, paperForm: asIn2026(fromDatabase('DC02 (TT 17/2024/TT-BCA)')), legalBasis: [] }

/** Service 2: identity card. */
export const identityCard = defineService({
  number: 2,
  slug: 'identity-card',
  slugVi: 'cap-the-can-cuoc',
  name: words('Cấp, cấp lại, cấp đổi thẻ Căn cước công dân', 'Issue, re-issue and exchange of the identity card'),
  forWhom: ['citizen'],
  profile: 'P3',
  form: identityCardForm,
  documents: identityCardDocuments,
  flow: identityCardFlow,
  filing: identityCardFiling,
  versions: [
    { ...before, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-3') },
    { ...between, from: changeDays.levels, begins: beginnings.levels, level: levelNotRead },
    { ...since2024, from: changeDays.identityLaw, begins: beginnings.identityLaw, level: levelNotRead },
    {
      ...since2024,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [],
      proceduresNote: codeNotRead,
      authority: fromSecondary(
        words('Công an cấp xã, cấp tỉnh', 'Commune and provincial police'),
        'district police ended on 01/3/2025',
      ),
      level: levelNotRead,
    },
    {
      ...since2024,
      paperForm: fromDatabase('DC02 (TT 17/2024/TT-BCA)'),
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [
        ...['1.014061', '1.014063', '1.014064'].map((code) => fromDatabase(procedure(code, commune))),
        ...['2.001195', '2.001194'].map((code) => fromDatabase(procedure(code))),
        ...['1.000889', '1.000757'].map((code) => fromDatabase(procedure(code, central))),
      ],
      proceduresNote: words(
        'Mã nào ứng với cấp mới, cấp đổi, cấp lại chưa rõ',
        'Which code is which request is not known',
      ),
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(
        words(
          'Công an cấp xã bất kỳ trong cả nước, công an cấp tỉnh, Bộ Công an',
          'Police of any commune of the country, of the province, or the ministry',
        ),
      ),
      level: fromDatabase('partial', 'exchange and re-issue can be full when biometrics are used again'),
      channels: fromDatabase(['desk', 'online']),
      portals: portals.police,
      fee,
      time: [{ ...everyCase, limit }],
      results: [result],
    },
  ],
})
