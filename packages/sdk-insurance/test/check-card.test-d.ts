import type { RemoteError } from '@lienthong/sdk-core'
import { isInsuranceError, type CheckCardResult, type InsuranceErrorCode } from '@lienthong/sdk-insurance'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<InsuranceErrorCode>): 'correct' | 'refuse' | 'register' | 'later' {
  switch (code) {
    case 'INSURANCE_CARD_NUMBER_INVALID':
    case 'INSURANCE_CARD_NOT_FOUND':
    case 'INSURANCE_NAME_MISMATCH':
    case 'INSURANCE_BIRTH_DATE_MISMATCH':
    case 'INSURANCE_SEX_MISMATCH':
    case 'INSURANCE_FACILITY_MISMATCH':
    case 'INSURANCE_REQUEST_INVALID':
      return 'correct'
    case 'INSURANCE_CARD_EXPIRED':
    case 'INSURANCE_CARD_REVOKED':
    case 'INSURANCE_CARD_ENDED':
    case 'INSURANCE_CARD_NOT_PRESENTED':
      return 'refuse'
    case 'INSURANCE_OFFICER_NOT_REGISTERED':
    case 'INSURANCE_OFFICER_NAME_MISMATCH':
      return 'register'
    case 'INSURANCE_SERVER_ERROR':
      return 'later'
  }
}

/** Every state of a card that was found has its word. */
export function say({ status }: CheckCardResult): string {
  switch (status) {
    case 'valid':
    case 'held-by-defence':
    case 'held-by-public-security':
      return 'in use'
    case 'replaced-and-still-valid':
    case 'replaced-and-expired':
      return 'ask with the newer card'
  }
}

/** What a caller writes in a `catch`. */
export function whatToDoAfter(thrown: unknown): string {
  if (!isInsuranceError(thrown)) throw thrown
  // @ts-expect-error: there is no such code
  if (thrown.code === 'NOPE') return thrown.message
  return whatToDo(thrown)
}
