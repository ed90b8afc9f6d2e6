import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromSecondary, unknown } from '../../service/known.ts'
import type { ServiceVersion } from '../../service/service-version.ts'
import { words } from '../../service/words.ts'
import { powerConnectionDocuments } from './documents.ts'
import { powerConnectionFiling, powerConnectionFlow } from './flow.ts'
import { powerConnectionForm } from './form.ts'

/** Nothing up to the connection point; the buyer pays for what is behind the meter. */
const fee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'connection',
      ...words('Cấp điện đến điểm đấu nối', 'Up to the connection point'),
      rows: [{ amount: fromSecondary(0) }],
    },
    {
      id: 'works',
      ...words('Phần sau công tơ', 'Behind the meter'),
      when: { field: 'extraWorks', is: [true] },
      rows: [
        {
          amount: unknown('Điện lực báo giá sau khảo sát', 'The power company makes an offer after the survey'),
        },
      ],
    },
  ],
}

const shared = {
  procedures: [],
  proceduresNote: words(
    'Không phải thủ tục hành chính; Cổng Dịch vụ công quốc gia dùng mã nội bộ 7603 (nguồn thứ cấp)',
    'No administrative procedure; the portal uses its own id 7603 (secondary sources)',
  ),
  ministry: fromSecondary(agencies.industryTrade),
  authority: fromSecondary(words('Điện lực (đội quản lý điện)', 'Local power company')),
  channels: fromSecondary(['desk', 'online']),
  portals: fromSecondary(['DVCQG', 'Cổng khách hàng EVN']),
  paperForm: { unknownVi: 'Không có mẫu công khai', unknownEn: 'No form is public' },
  fee,
  time: [
    {
      ...words('Phải làm thêm lưới điện', 'The grid must be extended'),
      when: { field: 'extraWorks', is: [true] },
      limit: fromSecondary({ workingDays: 7 }),
    },
    { ...words('Trường hợp khác', 'Other'), limit: fromSecondary({ workingDays: 5 }) },
  ],
  results: [
    fromSecondary({
      kind: 'result',
      ...words('Hợp đồng mua bán điện, công tơ đã đóng điện', 'Power contract and a meter that is on'),
    } as const),
  ],
  legalBasis: [],
} satisfies Partial<ServiceVersion>

/** Service 24: new low-voltage connection. Run by the power company. */
export const powerConnection = defineService({
  number: 24,
  slug: 'power-connection',
  slugVi: 'cap-dien-moi-ha-ap',
  name: words(
    'Cấp điện mới từ lưới điện hạ áp (220/380V) (thí điểm cơ chế kết nối, chia sẻ dữ liệu trong dịch vụ cung cấp điện)',
    'New low-voltage connection',
  ),
  forWhom: ['citizen', 'organisation'],
  profile: 'P6',
  form: powerConnectionForm,
  documents: powerConnectionDocuments,
  flow: powerConnectionFlow,
  filing: powerConnectionFiling,
  versions: [
    { ...shared, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
    { ...shared, from: changeDays.levels, begins: beginnings.levels, level: fromSecondary('provider') },
  ],
  openQuestions: [
    words(
      'Thời hạn, mẫu và giấy tờ khác nhau giữa công suất dưới 40 kW và từ 40 kW: chưa được đọc',
      'How times, forms and papers differ below and from 40 kW was not read',
    ),
    words(
      'Báo cáo gọi dịch vụ là thí điểm chia sẻ dữ liệu; phạm vi dữ liệu điện lực nhận là giả định: đúng, sai và địa chỉ',
      'The report calls it a pilot of data sharing; what the power company hears (yes or no, and the address) is assumed',
    ),
  ],
})
