import { isLienThongError } from './is-lienthong-error.ts'
import type { RefusalRow, RemoteError } from './remote-error.ts'

/**
 * Tells whether an error is a refusal of one system, by its table. `error.code` is then the closed union of that system. A
 * refusal of the gateway in front of it is none; ask for that with the table `gatewayErrors`.
 *
 * @example
 * if (isRemoteErrorOf(residenceErrors, error)) switch (error.code) { case 'RESIDENCE_OFFICER_NOT_PERMITTED': … }
 */
export function isRemoteErrorOf<Code extends string>(
  table: Readonly<Record<Code, RefusalRow>>,
  error: unknown,
): error is RemoteError<Code> {
  return isLienThongError(error) && error.kind === 'remote' && Object.hasOwn(table, error.code)
}
