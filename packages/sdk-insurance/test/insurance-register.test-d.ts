import type { RemoteError } from '@lienthong/sdk-core'
import { isInsuranceRegisterError, type InsuranceRegisterErrorCode, type Treatment } from '@lienthong/sdk-insurance'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<InsuranceRegisterErrorCode>): 'narrow' | 'correct' | 'later' {
  switch (code) {
    case 'INSURANCE_REGISTER_SEVERAL_FOUND':
      return 'narrow'
    case 'INSURANCE_REGISTER_REQUEST_INVALID':
      return 'correct'
    case 'INSURANCE_REGISTER_FAILED':
      return 'later'
  }
}

/** What a caller writes in a `catch`. */
export function whatToDoAfter(thrown: unknown): string {
  if (!isInsuranceRegisterError(thrown)) throw thrown
  // @ts-expect-error: there is no such code
  if (thrown.code === 'INSURANCE_CARD_EXPIRED') return thrown.message
  return whatToDo(thrown)
}

/** Every ending of a treatment has its word. */
export function say(ending: NonNullable<Treatment['ending']>): string {
  switch (ending) {
    case 'discharged':
      return 'ra viện'
    case 'transferred':
      return 'chuyển viện'
    case 'absconded':
      return 'trốn viện'
    case 'left-on-request':
      return 'xin ra'
  }
}
