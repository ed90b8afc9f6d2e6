import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { opening, type FlowStep } from '../../service/flow-step.ts'
import type { powerPartyChangeForm } from './form.ts'

/** Steps of the change; the power company keeps them, the province mirrors them. */
export const powerPartyChangeFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-contract',
    system: 'electricity',
    kind: 'look-up',
    finds: ['power-contract'],
    vi: 'Kiểm tra hợp đồng và nợ tiền điện',
    en: 'Checks contract and debt',
  },
  {
    id: 'sign',
    system: 'electricity',
    kind: 'decide',
    vi: 'Ký hợp đồng điện tử, cập nhật chủ thể',
    en: 'The contract is signed and updated',
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
export const powerPartyChangeFiling: Filing<CheckedFormOf<typeof powerPartyChangeForm>> = {
  by: 'mirror',
  system: 'electricity',
  portal: 'DVCQG, cổng khách hàng EVN',
}
