import type { PlainDate } from '@lienthong/sdk-core'
import type { DatedAmount } from '../../dated.ts'

/** The base salary (lương cơ sở), by which premiums and benefits are reckoned; in the order of time. */
export const baseSalaries: readonly DatedAmount[] = [
  {
    from: '2019-07-01' as PlainDate,
    amountVnd: 1_490_000,
    source: 'Decree 38/2019/NĐ-CP',
    confidence: 'documented',
  },
  {
    from: '2023-07-01' as PlainDate,
    amountVnd: 1_800_000,
    source: 'Decree 24/2023/NĐ-CP',
    confidence: 'documented',
  },
  {
    from: '2024-07-01' as PlainDate,
    amountVnd: 2_340_000,
    source: 'Decree 73/2024/NĐ-CP',
    confidence: 'documented',
  },
  {
    from: '2026-07-01' as PlainDate,
    amountVnd: 2_530_000,
    source: 'Decree 161/2026/NĐ-CP, from secondary sources only',
    confidence: 'observed',
  },
]
