import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings, codeNotRead, levelNotRead, portals } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { asIn2026, fromDatabase, fromReport, fromSecondary, unknown, type Known } from '../../service/known.ts'
import type { Procedure, ResultPaper, ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit, TimeRow } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { motorcycleRegistrationDocuments } from './documents.ts'
import { motorcycleFee } from './fee.ts'
import { motorcycleRegistrationFiling, motorcycleRegistrationFlow } from './flow.ts'
import { motorcycleRegistrationForm } from './form.ts'

const agency = 'Bộ Công an'
const procedures: readonly Known<Procedure>[] = [
  fromDatabase({ code: '1.012575', agency, scope: words('Xe mới trong nước, toàn trình', 'New, domestic, full') }),
  fromDatabase({ code: '1.013066', agency, scope: words('Xe mới nhập khẩu, toàn trình', 'New, imported, full') }),
  fromDatabase({ code: '1.013067', agency, scope: words('Trường hợp khác, một phần', 'Other cases, partial') }),
]

const ofPlate = fromDatabase<TimeLimit>({ workingDays: 7 }, 'auctioned and kept plates')
const ofNew = fromDatabase<TimeLimit>({ workingDays: 2 }, 'plate at once, certificate within two working days')

function timeOf(read: (stated: Known<TimeLimit>) => Known<TimeLimit>): TimeRow[] {
  return [
    {
      ...words('Biển số trúng đấu giá, biển số định danh', 'Auctioned or kept plate'),
      when: { field: 'plate', is: ['auction', 'identified'] },
      limit: read(ofPlate),
    },
    {
      ...words('Biển số cấp ngay, chứng nhận trong hai ngày', 'Plate at once, certificate in two days'),
      limit: read(ofNew),
    },
  ]
}

const results: readonly Known<ResultPaper>[] = [
  fromDatabase({
    kind: 'result',
    ...words('Chứng nhận đăng ký xe', 'Registration certificate'),
    code: 'KQ.G01.000014',
  }),
  fromDatabase({ kind: 'result', ...words('Biển số xe', 'Plate'), code: 'KQ.G01.000015' }),
]

const noCode = { procedures: [], proceduresNote: codeNotRead } as const

const before = {
  ministry: fromReport(agencies.publicSecurity),
  channels: fromSecondary(['desk', 'online']),
  portals: portals.police2022,
  paperForm: unknown('Mẫu của giai đoạn này chưa rõ', 'The form of this time is not known'),
  fee: {
    kind: 'unknown',
    unknownVi: 'Chưa có nguồn cho lệ phí giai đoạn này',
    unknownEn: 'No source for the fee of this time',
  },
  time: timeOf(asIn2026),
  timeStarts: 'payment',
  results: results.map(asIn2026),
  legalBasis: [],
} satisfies Partial<ServiceVersion>

const districtAndCommune = fromSecondary(
  words('Công an cấp huyện, công an cấp xã được giao', 'District police, and communes that were given it'),
  'Circular 15/2022/TT-BCA',
)

/** Service 7: registration of a motorcycle. */
export const motorcycleRegistration = defineService({
  number: 7,
  slug: 'motorcycle-registration',
  slugVi: 'dang-ky-xe-may',
  name: words('Đăng ký, cấp biển số xe mô tô, xe gắn máy', 'Motorcycle registration and plate'),
  forWhom: ['citizen', 'organisation'],
  profile: 'P2',
  form: motorcycleRegistrationForm,
  documents: motorcycleRegistrationDocuments,
  flow: motorcycleRegistrationFlow,
  filing: motorcycleRegistrationFiling,
  versions: [
    {
      ...before,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      ...noCode,
      authority: fromSecondary(words('Công an cấp huyện', 'District police')),
      level: fromSecondary('level-3'),
    },
    {
      ...before,
      from: '2022-05-21',
      begins: fromSecondary(
        words('Thông tư 15/2022/TT-BCA: công an cấp xã được đăng ký xe', 'Circular 15/2022: communes register, too'),
        'Circular 15/2022/TT-BCA',
      ),
      ...noCode,
      authority: districtAndCommune,
      level: fromSecondary('level-3'),
    },
    {
      ...before,
      from: changeDays.levels,
      begins: beginnings.levels,
      ...noCode,
      authority: districtAndCommune,
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.ministries,
      begins: beginnings.ministries,
      ...noCode,
      authority: fromSecondary(
        words('Công an cấp xã, cấp tỉnh', 'Commune and provincial police'),
        'district police ended on 01/3/2025',
      ),
      level: levelNotRead,
    },
    {
      ...before,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      procedures,
      ministry: fromDatabase(agencies.publicSecurity),
      authority: fromDatabase(words('Công an cấp xã, cấp tỉnh', 'Commune and provincial police')),
      level: fromDatabase('full', '1.012575 and 1.013066 are full, 1.013067 is partial'),
      channels: fromDatabase(['desk', 'online']),
      portals: portals.police,
      paperForm: fromDatabase('ĐKX10/79'),
      fee: motorcycleFee,
      time: timeOf((stated) => stated),
      results,
      legalBasis: [
        fromDatabase('Thông tư 79/2024/TT-BCA'),
        fromDatabase('Thông tư 13/2025/TT-BCA'),
        fromSecondary('Thông tư 60/2023/TT-BTC'),
      ],
    },
  ],
})
