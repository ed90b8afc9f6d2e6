import { agencies, changeDays } from '../../service/agencies.ts'
import { beginnings } from '../../service/beginnings.ts'
import { defineService } from '../../service/define-service.ts'
import { fromReport, fromSecondary, unknown } from '../../service/known.ts'
import type { ServiceVersion } from '../../service/service-version.ts'
import type { TimeLimit } from '../../service/time-rule.ts'
import { words } from '../../service/words.ts'
import { trafficFinePaymentDocuments } from './documents.ts'
import { trafficFinePaymentFiling, trafficFinePaymentFlow } from './flow.ts'
import { trafficFinePaymentForm } from './form.ts'

const shared = {
  procedures: [],
  proceduresNote: words(
    'Dịch vụ thanh toán, không có mã thủ tục hành chính',
    'A payment service without a procedure code',
  ),
  ministry: fromReport(agencies.publicSecurity),
  authority: fromSecondary(words('Cục Cảnh sát giao thông, cảnh sát giao thông tỉnh', 'Traffic police')),
  channels: fromSecondary(['online']),
  portals: fromSecondary(['DVCQG']),
  paperForm: unknown('Không có mẫu giấy', 'There is no paper form'),
  // The payer is never believed: pay() takes what the register asks for, which grows by 0.05 % a day after the tenth.
  fee: {
    kind: 'unknown',
    ...unknown(
      'Số tiền do hệ thống xử phạt thông báo sau khi tra cứu quyết định, gồm cả tiền chậm nộp nếu có',
      'The register of fines tells the amount when the decision is looked up, with what is added for paying late',
    ),
  },
  time: [
    { ...words('Biên lai ngay sau khi nộp', 'Receipt at once'), limit: fromSecondary<TimeLimit>({ atOnce: true }) },
  ],
  timeStarts: 'payment',
  results: [fromSecondary({ kind: 'result', ...words('Biên lai thu tiền phạt', 'Receipt of the fine') } as const)],
  legalBasis: [fromSecondary('Luật Xử lý vi phạm hành chính')],
} satisfies Partial<ServiceVersion>

/** Service 8: payment of a traffic-camera fine. */
export const trafficFinePayment = defineService({
  number: 8,
  slug: 'traffic-fine-payment',
  slugVi: 'nop-phat-nguoi',
  name: words(
    'Thu tiền xử phạt vi phạm hành chính trong lĩnh vực giao thông đường bộ qua thiết bị ghi hình (phạt nguội)',
    'Payment of a traffic-camera fine',
  ),
  forWhom: ['citizen', 'organisation'],
  profile: 'P4',
  form: trafficFinePaymentForm,
  documents: trafficFinePaymentDocuments,
  flow: trafficFinePaymentFlow,
  filing: trafficFinePaymentFiling,
  versions: [
    { ...shared, from: changeDays.decision06, begins: beginnings.decision06, level: fromSecondary('level-4') },
    { ...shared, from: changeDays.levels, begins: beginnings.levels, level: fromSecondary('payment-service') },
    {
      ...shared,
      from: changeDays.twoTiers,
      begins: beginnings.twoTiers,
      authority: fromSecondary(
        words(
          'Cảnh sát giao thông trung ương, tỉnh; công an cấp xã',
          'Central and provincial traffic police; communes',
        ),
      ),
      level: fromSecondary('payment-service'),
      portals: fromSecondary(['DVCQG', 'VNeID']),
    },
  ],
})
