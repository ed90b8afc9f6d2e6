import type { Condition } from '../../form/condition.ts'
import type { FeeRow, FeeRule } from '../../service/fee-rule.ts'
import { fromSecondary, unknown, withRaw } from '../../service/known.ts'
import { words } from '../../service/words.ts'

const source = 'Circular 60/2023/TT-BTC'
const raw = 'The database still shows a discount for filing online whose last day has passed; it is not taken over'

/** Đồng by the value of the vehicle: up to 15 million, up to 40 million, above. */
const byValue = { one: [1_000_000, 2_000_000, 4_000_000], two: [200_000, 400_000, 800_000] } as const

function rowsOf(area: keyof typeof byValue): FeeRow[] {
  const [low, middle, high] = byValue[area]
  const inArea: Condition = { field: 'feeArea', is: [area] }
  const above = (valueVnd: number): Condition => ({ all: [inArea, { field: 'valueVnd', atLeast: valueVnd }] })
  return [
    { when: above(40_000_001), amount: withRaw(fromSecondary(high, source), raw) },
    { when: above(15_000_001), amount: withRaw(fromSecondary(middle, source), raw) },
    { when: above(0), amount: withRaw(fromSecondary(low, source), raw) },
  ]
}

/** What plate and certificate cost, by area and value. */
export const motorcycleFee: FeeRule = {
  kind: 'charges',
  charges: [
    {
      id: 'plate',
      ...words('Lệ phí cấp chứng nhận đăng ký và biển số', 'Certificate and plate'),
      rows: [
        ...rowsOf('one'),
        ...rowsOf('two'),
        { when: { field: 'feeArea', is: ['three'] }, amount: withRaw(fromSecondary(150_000, source), raw) },
        {
          amount: unknown(
            'Cần khu vực tính lệ phí, và giá trị xe ở khu vực I, II',
            'Needs the fee area, and in the areas I and II the value of the vehicle',
          ),
        },
      ],
    },
  ],
}
