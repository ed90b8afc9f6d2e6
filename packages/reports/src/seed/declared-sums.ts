import type { DeclaredSum } from '../figures/check-sums.ts'
import { reportSource } from './footnotes.ts'

const provenance = { source: reportSource, extractor: 'typed from the report' }

/** The parts of a sum by province, district, commune. */
function byLevel(province: number, district: number, commune: number) {
  return [
    { labelVi: 'Cấp tỉnh', value: province },
    { labelVi: 'Cấp huyện', value: district },
    { labelVi: 'Cấp xã', value: commune },
  ]
}

function sum(id: string, labelVi: string, cutOff: string, parts: DeclaredSum['parts'], declared: number): DeclaredSum {
  return { id, labelVi, cutOff, parts, declared, ...provenance }
}

/** Every sum of the report that can be added up again. */
export const declaredSums: readonly DeclaredSum[] = [
  sum('network-devices', 'Thiết bị mạng', '2022-06-13', byLevel(15, 28, 321), 358),
  sum('computers', 'Máy tính', '2022-06-13', byLevel(47, 106, 893), 1046),
  sum('printers', 'Máy in', '2022-06-13', byLevel(21, 85, 682), 788),
  sum('scanners', 'Máy quét', '2022-06-13', byLevel(22, 45, 257), 324),
  sum(
    'e-id-groups',
    'Tài khoản định danh điện tử theo nhóm ưu tiên',
    '2022-06-14',
    [2008, 4306, 1729, 2136, 6498].map((value, at) => ({ labelVi: `Nhóm ưu tiên ${at + 1}`, value })),
    16_776,
  ),
  sum(
    'digitised-results',
    'Kết quả giải quyết được số hóa từ 01/6/2022',
    '2022-06-13',
    [
      { labelVi: 'Văn bản điện tử', value: 676 },
      { labelVi: 'Quét từ bản gốc, bản chính', value: 1096 },
    ],
    1772,
  ),
  // The report gives four numbers and no words that would tell them apart.
  sum(
    'virtual-servers',
    'Máy chủ ảo',
    '2022-06-13',
    [1, 9, 2, 2].map((value, at) => ({ labelVi: `Nhóm ${at + 1}`, value })),
    14,
  ),
]
