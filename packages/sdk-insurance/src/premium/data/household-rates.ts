import type { Dated } from '../../dated.ts'
import type { PlainDate } from '@lienthong/sdk-core'

/** The premium of the first member for a month, in thousandths of the base salary: 4.5 %. */
export const premiumPerMille = 45

/** What each member pays by rank, in hundredths of the first one's premium; the last one holds for all further ranks. */
export const percentByRank = [100, 70, 60, 50, 40] as const

/** Where both come from. */
export const householdRatesBasis: Dated = {
  from: '2018-12-01' as PlainDate,
  source: 'Decree 146/2018/NĐ-CP, article 7; since 2025 Decree 188/2025/NĐ-CP',
  confidence: 'documented',
}
