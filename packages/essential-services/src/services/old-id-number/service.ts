import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import {
  asIn2022,
  asIn2026,
  fromDatabase,
  fromDatabaseOf2022,
  fromReport,
  fromSecondary,
  type Known,
} from '../../service/known.ts'
import type { ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { oldIdNumberDocuments } from './documents.ts'
import { oldIdNumberFiling, oldIdNumberFlow } from './flow.ts'
import { oldIdNumberForm } from './form.ts'

const known: Known<TimeLimit> = fromDatabase({ workingDays: 3 }, 'procedure 1.012566')
const notKnown: Known<TimeLimit> = fromDatabase({ workingDays: 7 }, 'procedure 1.012566')

function timeOf(read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] {
  return [
    {
      ...words('Số CMND chưa có trong CSDL quốc gia về dân cư', 'The population database does not have the number'),
      ifFound: { finding: 'old-id-number', is: ['not-found', 'differs', 'unavailable'] },
      limit: read(notKnown),
    },
    {
      ...words('Số CMND đã có trong CSDL quốc gia về dân cư', 'The population database has the number'),
      limit: read(known),
    },
  ]
}

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Giấy xác nhận số CMND 09 số, số định danh cá nhân', 'Confirmation of the old and the personal number'),
    code: 'KQ.G01.000060',
    paperForm: 'CC04',
  }),
  fromDatabase({ kind: 'refusal', ...words('Thông báo từ chối', 'Refusal'), paperForm: 'CC03' }),
]

const before = {
  ministry: fromReport(agencies.publicSecurity),
  channels: fromSecondary(['desk', 'online']),
  portals: portals.police2022,
  fee: { kind: 'free', basis: asIn2026(fromDatabase(true as const, 'procedure 1.012566')) },
  time: timeOf(asIn2026),
  results: results.map(asIn2026),
  legalBasis: [],
} satisfies Partial<ServiceVersion>

/** Service 1: confirmation of the old 9-digit number. */
export const oldIdNumber = defineService({
  number: 1,
  slug: 'old-id-number',
  slugVi: 'xac-nhan-so-cmnd-9-so',
  name: words(
    'Xác nhận số CMND 09 số khi đã được cấp thẻ Căn cước công dân',
    'Confirmation of the old 9-digit ID number',
  ),
  forWhom: ['citizen'],
  profile: 'P1',
  form: oldIdNumberForm,
  documents: oldIdNumberDocuments,
  flow: oldIdNumberFlow,
  filing: oldIdNumberFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      procedures: [fromDatabaseOf2022({ code: '2.000677', agency: 'Bộ Công an' })],
      authority: fromSecondary(words('Công an cấp huyện', 'District police')),
      level: fromSecondary('level-4'),
      paperForm: fromSecondary('CC13 (TT 41/2019/TT-BCA)'),
    },
    {
      ...before,
      from: changeDays.levels,
      begins: beginnings.levels,
      procedures: [asIn2022(fromDatabase({ code: '2.000677', agency: 'Bộ Công an' }))],
      authority: asIn2022(fromSecondary(words('Công an cấp huyện', 'District police'))),
      level: levelNotRead,
      paperForm: { unknownVi: 'Mẫu của giai đoạn này chưa rõ', unknownEn: 'The form of this time is not known' },
    },
    {
      ...before,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      procedures: [],
      proceduresNote: codeNotRead,
      authority: fromSecondary(words('Công an cấp xã', 'Commune police'), 'district police ended on 01/3/2025'),
      level: levelNotRead,
      paperForm: asIn2026(fromDatabase('DC02 (TT 17/2024/TT-BCA)')),
    },
    {
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures: [fromDatabase({ code: '1.012566', agency: 'Bộ Công an', decision: '4864/QĐ-BCA-C06' })],
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(
        words(
          'Công an cấp xã nơi thường trú, tạm trú hoặc nơi ở hiện tại',
          'Police of the commune of permanent, temporary or current residence',
        ),
      ),
      level: fromDatabase('full'),
      channels: fromDatabase(['desk', 'online']),
      portals: portals.police,
      paperForm: fromDatabase('DC02 (TT 17/2024/TT-BCA)'),
      fee: { kind: 'free', basis: fromDatabase(true as const, 'procedure 1.012566') },
      time: timeOf((stated) => stated),
      results,
      legalBasis: [],
    },
  ],
})
