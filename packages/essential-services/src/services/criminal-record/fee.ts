import type { FeeRow, FeeRule } from '../../service/fee-rule.ts'
import { fromDatabase, unknown, withRaw, type Known } from '../../service/known.ts'
import { words } from '../../service/words.ts'

const source = 'procedure 3.000333, Circular 244/2016/TT-BTC'
const raw = 'A discount whose last day has passed is not taken over'
const priced = (amount: number): Known<number> => withRaw(fromDatabase(amount, source), raw)
const group = (name: string, amount: number): FeeRow => ({
  when: { field: 'feeGroup', is: [name] },
  amount: priced(amount),
})

/** What a certificate costs today. What further copies cost was not read. */
export const criminalRecordFee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'certificate',
      ...words('Phí cung cấp thông tin lý lịch tư pháp', 'Certificate'),
      rows: [group('exempt', 0), group('reduced', 100_000), group('ordinary', 200_000)],
    },
    {
      id: 'more-copies',
      ...words('Phiếu cấp thêm', 'Further copies'),
      when: { field: 'copies', atLeast: 2 },
      rows: [
        {
          amount: unknown('Chưa có nguồn cho mức thu của phiếu cấp thêm', 'No source for the price of further copies'),
        },
      ],
    },
  ],
}
