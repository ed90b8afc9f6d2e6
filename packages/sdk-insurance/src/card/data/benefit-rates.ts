import type { PlainDate } from '@lienthong/sdk-core'
import type { Dated } from '../../dated.ts'
import type { InsuranceCardNumber } from '../parse-insurance-card-number.ts'

type Level = InsuranceCardNumber['benefitLevel']

/** The share of the cost that is paid at each level, when the holder is treated where the law sends the holder. */
export const rates: Readonly<Record<Level, 1 | 0.95 | 0.8>> = { 1: 1, 2: 1, 3: 0.95, 4: 0.8, 5: 1 }

/** Where the shares come from. */
export const ratesBasis: Dated = {
  from: '2015-01-01' as PlainDate,
  source: 'Law on Health Insurance; Decision 1351/QĐ-BHXH (2015)',
  confidence: 'documented',
}

/** Groups that were given another level than the one their cards show. */
export interface RaisedGroup extends Dated {
  readonly objectCode: string
  readonly shown: Level
  readonly paidAs: Level
}

const raised = {
  from: '2026-01-01' as PlainDate,
  source: 'CV 38/BYT-BH and Resolution 261/2025/QH15, from secondary sources only',
  confidence: 'observed',
} as const

/** `CN`: near-poor households. `LH`: 75 years or older, or with a social pension. */
export const raisedGroups: readonly RaisedGroup[] = [
  { objectCode: 'CN', shown: 3, paidAs: 2, ...raised },
  { objectCode: 'LH', shown: 4, paidAs: 2, ...raised },
]
