import type { CheckedFormOf } from '../../form/define-form.ts'
import type { Filing } from '../../service/filing.ts'
import { closing, opening, type FlowStep } from '../../service/flow-step.ts'
import type { householdInsuranceForm } from './form.ts'

/** Steps of a renewal: quoted, paid, extended. */
export const householdInsuranceFlow: readonly FlowStep[] = [
  ...opening,
  {
    id: 'ask-household',
    system: 'insurance',
    kind: 'look-up',
    call: 'householdInsurance.getHousehold',
    finds: ['insurance-record'],
    vi: 'Lấy thẻ của người nộp, thành viên hộ gia đình và quá trình đóng của từng người',
    en: 'Fetches the card of the payer, the household and what each member has',
  },
  {
    id: 'file',
    system: 'insurance',
    kind: 'file',
    call: 'householdInsurance.quoteRenewal',
    vi: 'Tính số tiền theo thứ tự giảm trừ, có thời hạn',
    en: 'Quotes the premium by rank; the quote expires',
  },
  {
    id: 'pay',
    system: 'payment',
    kind: 'pay',
    call: 'payment.start',
    vi: 'Nộp tiền theo một mã đơn duy nhất',
    en: 'The premium is paid under one order',
  },
  {
    id: 'extend',
    system: 'insurance',
    kind: 'decide',
    call: 'householdInsurance.payRenewal',
    vi: 'Gia hạn thẻ, mỗi đơn chỉ một lần; không gia hạn được thì hoàn trả',
    en: 'The cards are extended, once for each order, or the money is paid back',
  },
  {
    id: 'tell-result',
    system: 'insurance',
    kind: 'notify',
    call: 'householdInsurance.getRenewal',
    vi: 'Biên lai và thẻ điện tử trên VssID, VNeID',
    en: 'Receipt and electronic cards',
  },
  ...closing,
]

/** How a renewal is handed on: in the order of the form. */
export const householdInsuranceFiling: Filing<CheckedFormOf<typeof householdInsuranceForm>> = {
  by: 'health-insurance',
  write: ({ applicant, members }) => ({
    payerId: applicant.personalId,
    payerName: applicant.name,
    members: members.map(({ personalId, months }) => ({ personalId, months })),
  }),
}
