import type { PlainDate } from '@lienthong/sdk-core'
import type { DatedAmount } from '../../dated.ts'

/** The standard level of social assistance (mức chuẩn trợ giúp xã hội); a province may set a higher one. */
export const standardLevels: readonly DatedAmount[] = [
  {
    from: '2021-07-01' as PlainDate,
    amountVnd: 360_000,
    source: 'Decree 20/2021/NĐ-CP, article 4',
    confidence: 'documented',
  },
  {
    from: '2024-07-01' as PlainDate,
    amountVnd: 500_000,
    source: 'Decree 76/2024/NĐ-CP',
    confidence: 'documented',
  },
  {
    from: '2026-07-01' as PlainDate,
    amountVnd: 540_000,
    source: 'Decree 335/2026/NĐ-CP, from secondary sources only',
    confidence: 'observed',
  },
]
