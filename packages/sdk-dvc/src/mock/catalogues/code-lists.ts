import { ethnicities, maritalStatuses, religions } from '@lienthong/sdk-core'
import { unitRows } from './admin-unit-rows.ts'
import { legalDocuments } from './legal-documents.ts'
import { publishedProcedures } from './published-procedures.ts'

/** A row of a code list on the wire. */
export type CodeRow = Readonly<Record<string, string>>

/** The last day of the districts was the one before. */
const twoTier = '2025-07-01'

const ministries: readonly (readonly [code: string, name: string])[] = [
  ['000.00.00.G01', 'Bộ Công an'],
  ['000.00.00.G10', 'Bộ Nông nghiệp và Môi trường'],
  ['000.00.00.G12', 'Bộ Tài chính'],
  ['000.00.00.G15', 'Bộ Tư pháp'],
  ['000.00.00.G22', 'Văn phòng Chính phủ'],
]

/** The rows of each code list on a day. Codes of persons are those of the population database; that the portal has the same is assumed. */
export const codeLists = {
  agencies: () => [
    ...ministries.map(([MADONVI, TENDONVI]) => ({ MADONVI, TENDONVI, CAPDONVI: '1' })),
    { MADONVI: '000.00.00.H27', TENDONVI: 'Ủy ban nhân dân tỉnh Hà Tĩnh', CAPDONVI: '2' },
  ],
  fields: () =>
    [...new Map(publishedProcedures.map(({ field, agencyCode }) => [field[0], { field, agencyCode }])).values()].map(
      ({ field: [MALINHVUC, TENLINHVUC], agencyCode }) => ({ MALINHVUC, TENLINHVUC, MANGANH: agencyCode.slice(-3) }),
    ),
  sexes: () => rowsOf({ '0': 'Chưa có thông tin', '1': 'Nam', '2': 'Nữ' }, 'MAGIOITINH', 'TENGIOITINH'),
  provinces: (day: string) => unitRows('province', day),
  districts: (day: string) => unitRows('district', day),
  communes: (day: string) => unitRows('commune', day),
  countries: () => rowsOf({ KH: 'Campuchia', LA: 'Lào', TH: 'Thái Lan', VN: 'Việt Nam' }, 'MAQUOCGIA', 'TENQUOCGIA'),
  ethnicities: () => rowsOf(ethnicities, 'MADANTOC', 'TENDANTOC'),
  religions: () => rowsOf(religions, 'MATONGIAO', 'TENTONGIAO'),
  maritalStatuses: () => rowsOf(maritalStatuses, 'MATINHTRANGHONNHAN', 'TENTINHTRANGHONNHAN'),
  subjects: () =>
    rowsOf(
      { '1': 'Công dân', '2': 'Doanh nghiệp', '3': 'Cơ quan nhà nước', '4': 'Tổ chức khác' },
      'MADOITUONG',
      'TENDOITUONG',
    ),
  levels: (day: string) =>
    rowsOf(
      { '1': 'Cấp Bộ', '2': 'Cấp Tỉnh', ...(day < twoTier && { '3': 'Cấp Huyện' }), '4': 'Cấp Xã' },
      'MACAPTHUCHIEN',
      'TENCAPTHUCHIEN',
    ),
  legalBases: (day: string) =>
    legalDocuments
      .filter(({ from }) => from <= day)
      .map(({ number, title }) => ({ SOVANBAN: number, TENVANBAN: title })),
  fees: () =>
    rowsOf(
      {
        'PL-CC': 'Lệ phí cấp thẻ căn cước',
        'PL-CT': 'Lệ phí đăng ký cư trú',
        'PL-HC': 'Lệ phí cấp hộ chiếu',
        'PL-LLTP': 'Phí cung cấp thông tin lý lịch tư pháp',
      },
      'MAPHILEPHI',
      'TENPHILEPHI',
    ),
} as const satisfies Record<string, (day: string) => CodeRow[]>

function rowsOf(codes: Readonly<Record<string, string>>, code: string, name: string): CodeRow[] {
  // A record puts keys that look like numbers first: the order is made by hand.
  return Object.keys(codes)
    .sort()
    .map((key) => ({ [code]: key, [name]: codes[key] ?? '' }))
}
