import type { Charge, FeeRule } from '../../service/fee-rule.ts'
import { fromDatabase, fromSecondary, unknown, type Known, type Stated } from '../../service/known.ts'
import { words } from '../../service/words.ts'
import { copiesCharge, freeByLaw, registrationCharge } from '../civil-status-fee.ts'

const residenceCharge = (amount: Stated<number>): Charge => ({
  id: 'residence',
  ...words('Lệ phí đăng ký thường trú', 'Registration of residence'),
  when: { field: 'withResidence', is: [true] },
  rows: [{ amount }],
})

const feeOf = (birth: Known<number>, residence: Stated<number>): FeeRule => ({
  kind: 'charges',
  charges: [
    registrationCharge(words('Đăng ký khai sinh', 'Registration of the birth'), birth),
    residenceCharge(residence),
    copiesCharge,
  ],
})

/** In the paper procedure the commune collects the fee of residence; how much, no source tells. */
export const paperFee = feeOf(
  freeByLaw,
  unknown(
    'Lệ phí cư trú do cấp xã tạm thu; mức của giai đoạn này chưa có nguồn',
    'The commune collects the fee of residence; no source tells how much',
  ),
)

const exempt = fromSecondary(0, 'children are exempt: Circular 75/2022/TT-BTC')

/** Since the joint software: a child pays nothing for residence. */
export const electronicFee = feeOf(freeByLaw, exempt)

/** As the database of 2026 says of the birth. */
export const todaysFee = feeOf(fromDatabase(0, 'birth registered within 60 days'), exempt)
