import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { opening, type FlowStep } from '../../service/flow-step.ts'
import type { powerConnectionForm } from './form.ts'

/** Steps of a connection; the power company keeps them, the province mirrors them. */
export const powerConnectionFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-land',
    system: 'land',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'purpose', not: ['living'] },
    finds: ['land-parcel'],
    vi: 'Đối chiếu địa điểm với hệ thống đất đai',
    en: 'The place is compared with the land system',
  },
  {
    id: 'ask-organisation',
    system: 'business-registry',
    kind: 'look-up',
    after: ['prefill'],
    when: { field: 'buyerKind', is: ['organisation'] },
    finds: ['organisation'],
    asks: { client: 'businessRegistry', body: 'organisation' },
    call: 'businessRegistry.getEnterprise',
    vi: 'Tra cứu tổ chức trong CSDL đăng ký doanh nghiệp',
    en: 'Looks for the organisation in the business registry',
  },
  {
    id: 'survey',
    system: 'electricity',
    kind: 'appointment',
    after: ['ask-land', 'ask-organisation'],
    vi: 'Tạo yêu cầu, khảo sát, báo phương án',
    en: 'The request is entered, the place surveyed, an offer made',
  },
  {
    id: 'sign',
    system: 'electricity',
    kind: 'decide',
    vi: 'Ký hợp đồng điện tử',
    en: 'The contract is signed',
  },
  {
    id: 'install',
    system: 'electricity',
    kind: 'record',
    vi: 'Lắp đặt công tơ, đóng điện',
    en: 'The meter is installed and power is on',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    when: { field: 'extraWorks', is: [true] },
    vi: 'Thanh toán phần sau công tơ',
    en: 'Works behind the meter are paid for',
  },
  {
    id: 'mirror',
    system: 'portal',
    kind: 'record',
    call: 'sync.record',
    vi: 'Phản ánh trạng thái lên Cổng Dịch vụ công quốc gia',
    en: 'The portal is told of the state',
  },
]

/** The power company takes the request in on its own portal. */
export const powerConnectionFiling: Filing<CheckedFormOf<typeof powerConnectionForm>> = {
  by: 'mirror',
  system: 'electricity',
  portal: 'DVCQG, cổng khách hàng EVN',
}
