import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { fromSecondary } from '../../service/known.ts'
import type { ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { powerPartyChangeDocuments } from './documents.ts'
import { powerPartyChangeFiling, powerPartyChangeFlow } from './flow.ts'
import { powerPartyChangeForm } from './form.ts'

const shared = {
  procedures: [],
  proceduresNote: words(
    'Không phải thủ tục hành chính; Cổng Dịch vụ công quốc gia dùng mã nội bộ 10341 (nguồn thứ cấp)',
    'No administrative procedure; the portal uses its own id 10341 (secondary sources)',
  ),
  ministry: fromSecondary(agencies.industryTrade),
  authority: fromSecondary(words('Điện lực (đội quản lý điện)', 'Local power company')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['DVCQG', 'Cổng khách hàng EVN']),
  paperForm: { unknownVi: 'Không có mẫu công khai', unknownEn: 'No form is public' },
  fee: { kind: 'free', basis: fromSecondary(true as const) },
  time: [
    {
      ...words('Sinh hoạt hộ gia đình', 'Household'),
      when: { field: 'household', is: [true] },
      limit: fromSecondary({ workingDays: 2 }),
    },
    { ...words('Trường hợp khác', 'Other'), limit: fromSecondary({ workingDays: 3 }) },
  ],
  results: [
    fromSecondary({
      kind: 'result',
      ...words('Hợp đồng mua bán điện đã thay đổi chủ thể', 'The changed contract'),
    } as const),
  ],
  legalBasis: [],
} satisfies Partial<ServiceVersion>

/** Service 25: change of the party to a power contract. Run by the power company. */
export const powerPartyChange = defineService({
  number: 25,
  slug: 'power-party-change',
  slugVi: 'doi-chu-the-hdmbd',
  name: words(
    'Thay đổi chủ thể hợp đồng mua bán điện (Thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)',
    'Change of party to a power contract',
  ),
  forWhom: ['citizen', 'organisation'],
  profile: 'P6',
  form: powerPartyChangeForm,
  documents: powerPartyChangeDocuments,
  flow: powerPartyChangeFlow,
  filing: powerPartyChangeFiling,
  versions: [
    {
      ...shared,
      from: changeDays.decision06,
      begins: beginnings.decision06,
      level: fromSecondary('level-4'),
    },
    {
      ...shared,
      from: changeDays.levels,
      begins: beginnings.levels,
      level: fromSecondary('provider'),
    },
  ],
})
