import type { RemoteError } from '@lienthong/sdk-core'
import type { CivilStatusErrorCode, RegistrationResult } from '@lienthong/sdk-civil-status'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whoActs({ code }: RemoteError<CivilStatusErrorCode>): 'operator' | 'officer' | 'citizen' {
  switch (code) {
    case 'CIVIL_STATUS_NOT_AUTHENTICATED':
    case 'CIVIL_STATUS_ADDRESS_NOT_ALLOWED':
    case 'CIVIL_STATUS_UNKNOWN_AGENCY':
    case 'CIVIL_STATUS_UNKNOWN_PROVINCE':
    case 'CIVIL_STATUS_UNKNOWN_CATALOGUE':
      return 'operator'
    case 'CIVIL_STATUS_DATA_INCORRECT':
    case 'CIVIL_STATUS_SUSPECTED_DUPLICATE':
    case 'CIVIL_STATUS_DATA_ERROR':
    case 'CIVIL_STATUS_NEEDS_VERIFICATION':
    case 'CIVIL_STATUS_ALREADY_REGISTERED':
    case 'CIVIL_STATUS_NOT_REGISTERED_YET':
    case 'CIVIL_STATUS_NOT_FOUND':
      return 'officer'
    case 'CIVIL_STATUS_SUPPLEMENT_REQUIRED':
    case 'CIVIL_STATUS_REFUSED':
      return 'citizen'
  }
}

/** Each state gives what belongs to it, and nothing else. */
export function show(result: RegistrationResult): string {
  switch (result.state) {
    case 'waiting':
    case 'processing':
    case 'not-found':
      // @ts-expect-error: there is no entry in the book yet
      return String(result.birth)
    case 'completed':
      return result.birth.number
    case 'supplement-required':
    case 'refused':
    case 'unreadable':
      return result.error.messageVi
  }
}
