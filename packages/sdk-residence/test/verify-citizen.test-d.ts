import type { RemoteError } from '@lienthong/sdk-core'
import { isResidenceError, type ResidenceErrorCode } from '@lienthong/sdk-residence'

/** A switch over the codes is complete: with one more code, or one less, this does not compile. */
export function whatToDo({
  code,
}: RemoteError<ResidenceErrorCode>): 'map the procedure' | 'ask the province' | 'ask again later' {
  switch (code) {
    case 'RESIDENCE_PROCEDURE_NOT_PERMITTED':
      return 'map the procedure'
    case 'RESIDENCE_OFFICER_NOT_PERMITTED':
    case 'RESIDENCE_REQUEST_INCOMPLETE':
      return 'ask the province'
    case 'RESIDENCE_SERVICE_FAULT':
      return 'ask again later'
  }
}

/** A code that does not exist cannot be asked for. */
export function isTypo({ code }: RemoteError<ResidenceErrorCode>): boolean {
  // @ts-expect-error: there is no such code
  return code === 'RESIDENCE_PROCEDURE_NOT_PERMITED'
}

/** What a caller writes in a `catch`. */
export function whatToDoAfter(thrown: unknown): string {
  if (!isResidenceError(thrown)) throw thrown
  // @ts-expect-error: there is no such code
  if (thrown.code === 'NOPE') return thrown.message
  return whatToDo(thrown)
}
