import type { PlainDate, Sex } from '@lienthong/sdk-core'
import {
  matchCardHolder,
  quoteHouseholdPremium,
  requireQuoteOpen,
  type CheckCardResult,
  type FuneralChoice,
  type HolderDecision,
  type InsuranceCardQr,
  type InsuranceCardWarningCode,
} from '@lienthong/sdk-insurance'

/** What a reader of citizen cards gives fits as it is, with more in it. */
interface CitizenCard {
  readonly kind: 'cccd' | 'can-cuoc'
  readonly personalId: string
  readonly name: string
  readonly birthDate: PlainDate
  readonly sex: 'male' | 'female'
  readonly residence: string
}

export function decide(citizen: CitizenCard, { card }: CheckCardResult): HolderDecision {
  return matchCardHolder(citizen, card).decision
}

/** A switch over the warnings is complete. */
export function isWorthAnotherScan(code: InsuranceCardWarningCode): boolean {
  switch (code) {
    case 'text-cut':
    case 'end-mark-missing':
    case 'unusual-part-count':
    case 'lossy-text':
      return true
    case 'name-missing':
    case 'text-repaired':
    case 'sex-unknown':
    case 'dates-out-of-order':
      return false
  }
}

export function sexOf({ sex }: InsuranceCardQr): Sex {
  return sex
}

export function payerOf({ pay }: FuneralChoice): string {
  // @ts-expect-error: there may be none
  return pay.payer
}

/** A quote that was stored and read back is enough, for its end. */
export function pay(at: string): void {
  const { expiresAt } = quoteHouseholdPremium({ members: [{ id: 'a', coveredElsewhere: false }], months: 12, at })
  requireQuoteOpen({ expiresAt }, { at })
  // @ts-expect-error: a quote needs to know how long it holds
  requireQuoteOpen({}, { at })
}
