import type { RemoteError } from '@lienthong/sdk-core'
import type { BenefitRequest, InsuranceBenefitsErrorCode } from '@lienthong/sdk-insurance'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({ code }: RemoteError<InsuranceBenefitsErrorCode>): 'correct' | 'close' | 'wait' {
  switch (code) {
    case 'BENEFIT_PERSON_NOT_FOUND':
    case 'BENEFIT_REQUEST_CODE_USED':
    case 'BENEFIT_REQUEST_NOT_FOUND':
    case 'BENEFIT_REQUEST_INVALID':
      return 'correct'
    case 'CHILD_TOO_OLD':
    case 'FUNERAL_GRANT_NO_CLAIM':
    case 'FUNERAL_GRANT_ONE_PER_DECEASED':
      return 'close'
    case 'DEATH_NOT_RECORDED':
    case 'BENEFIT_SERVER_ERROR':
      return 'wait'
  }
}

/** What can be read of a request depends on where it stands. */
export function say(request: BenefitRequest): string {
  switch (request.state) {
    case 'received':
    case 'unknown':
      // @ts-expect-error: there is no card yet
      return request.card ?? request.dueAt
    case 'supplement-required':
      return request.until ?? request.reasons[0]?.code ?? ''
    case 'refused':
      return request.reasons.map(({ code }) => code).join()
    case 'completed':
      return request.card?.cardNumber ?? String(request.grant?.amountVnd)
  }
}
