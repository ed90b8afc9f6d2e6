import type { RemoteError } from '@lienthong/sdk-core'
import {
  isHouseholdInsuranceError,
  type HouseholdInsuranceErrorCode,
  type QuoteRenewalInput,
  type Renewal,
} from '@lienthong/sdk-insurance'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<HouseholdInsuranceErrorCode>): 'correct' | 'quote' | 'refund' | 'later' {
  switch (code) {
    case 'HOUSEHOLD_NOT_FOUND':
    case 'HOUSEHOLD_MEMBER_UNKNOWN':
    case 'HOUSEHOLD_NOBODY_TO_RENEW':
    case 'HOUSEHOLD_REQUEST_INVALID':
    case 'PAYMENT_REFERENCE_USED':
    case 'PAYMENT_NOT_FOUND':
    case 'REFUND_NOT_DUE':
      return 'correct'
    case 'QUOTE_NOT_FOUND':
      return 'quote'
    case 'QUOTE_EXPIRED':
    case 'QUOTE_REPLACED':
    case 'QUOTE_ALREADY_PAID':
    case 'PAYMENT_AMOUNT_MISMATCH':
      return 'refund'
    case 'QUOTE_OPEN':
    case 'RENEWAL_NOT_EXTENDED':
    case 'HOUSEHOLD_SERVER_ERROR':
      return 'later'
  }
}

/** Every state of a payment has its word. */
export function say({ state }: Renewal): string {
  switch (state) {
    case 'extended':
      return 'cards extended'
    case 'not-extended':
      return 'money booked'
    case 'refund-requested':
    case 'refunded':
      return 'on its way back'
    case 'unknown':
      return 'ask again with a newer version'
  }
}

/** What a caller writes in a `catch`. */
export function whatToDoAfter(thrown: unknown): string {
  if (!isHouseholdInsuranceError(thrown)) throw thrown
  // @ts-expect-error: there is no such code
  if (thrown.code === 'QUOTE_OVER') return thrown.message
  return whatToDo(thrown)
}

// @ts-expect-error: somebody has to pay
export const unpaid: QuoteRenewalInput = { householdCode: 'HG', members: [] }
