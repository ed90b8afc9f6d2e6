import type { ContractError } from './contract-error.ts'
import type { InputError } from './input-error.ts'
import type { RemoteError } from './remote-error.ts'
import type { TransportError } from './transport-error.ts'

/** Marks an error of this project. A registered symbol is the same one in every copy of the package and in every realm. */
export const brand = Symbol.for('lienthong.error')

/** Every error a client throws. `kind` tells the four apart, so that a `switch` over it reaches what each one adds. */
export type AnyLienThongError = InputError | TransportError | RemoteError | ContractError

/**
 * Tells whether a value is an error of this project. Works across two copies of the package, where `instanceof` does not.
 *
 * The codes of a refusal stay open here, because every system has its own; `isRemoteErrorOf` closes them.
 *
 * @example
 * try { await residence.verifyCitizen(input) } catch (error) { if (isLienThongError(error)) show(error.messageVi) }
 */
export function isLienThongError(value: unknown): value is AnyLienThongError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
