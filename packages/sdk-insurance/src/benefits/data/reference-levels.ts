import type { PlainDate } from '@lienthong/sdk-core'
import type { Dated } from '../../dated.ts'

/** By which amount the law reckons grants of social insurance. */
export interface LevelLaw extends Dated {
  readonly kind: 'base-salary' | 'reference-level'
}

/**
 * Until 2025-06-30 the base salary; since then the reference level (mức tham chiếu), which is the base salary as long as there
 * is one. The day it becomes an amount of its own, this table gets a row and the amounts a table.
 */
export const levelLaws: readonly LevelLaw[] = [
  {
    from: '2016-01-01' as PlainDate,
    kind: 'base-salary',
    source: 'Law on Social Insurance 58/2014/QH13',
    confidence: 'documented',
  },
  {
    from: '2025-07-01' as PlainDate,
    kind: 'reference-level',
    source: 'Law on Social Insurance 41/2024/QH15',
    confidence: 'documented',
  },
]
