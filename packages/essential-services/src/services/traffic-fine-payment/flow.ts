import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import type { FlowStep } from '../../service/flow-step.ts'
import type { trafficFinePaymentForm } from './form.ts'

/** Steps of a fine: looked up, paid, written off. No dossier. */
export const trafficFinePaymentFlow: readonly FlowStep[] = [
  {
    id: 'sign-in',
    system: 'sign-in',
    kind: 'look-up',
    optional: true,
    vi: 'Đăng nhập (không bắt buộc)',
    en: 'Signs in; not needed',
  },
  {
    id: 'find-decision',
    system: 'traffic-fines',
    kind: 'look-up',
    call: 'lineOfBusiness.submit',
    finds: ['fine-decision'],
    vi: 'Tra cứu quyết định xử phạt',
    en: 'Looks for the decision',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    call: 'payment.start',
    vi: 'Thanh toán trực tuyến',
    en: 'Pays online',
  },
  {
    id: 'treasury',
    system: 'treasury',
    kind: 'record',
    vi: 'Kho bạc Nhà nước cấp biên lai',
    en: 'The treasury issues the receipt',
  },
  {
    id: 'mark-paid',
    system: 'traffic-fines',
    kind: 'decide',
    call: 'lineOfBusiness.status',
    vi: 'Ghi nhận đã nộp, trả giấy tờ tạm giữ',
    en: 'Marked as paid, papers are released',
  },
  {
    id: 'send-papers',
    system: 'public-post',
    kind: 'deliver',
    call: 'publicPost.createOrder',
    when: { field: 'returnPapers', is: [true] },
    vi: 'Gửi trả giấy tờ qua bưu chính',
    en: 'Held papers are sent by post',
  },
]

/** The fine database has no public wire. */
export const trafficFinePaymentFiling: Filing<CheckedFormOf<typeof trafficFinePaymentForm>> = {
  by: 'line-of-business',
  system: 'traffic-fines',
}
