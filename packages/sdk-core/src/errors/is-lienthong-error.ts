import type { LienThongError } from './lienthong-error.ts'

/** Marks an error of this project. A registered symbol is the same one in every copy of the package and in every realm. */
export const brand = Symbol.for('lienthong.error')

/**
 * Tells whether a value is an error of this project. Works across two copies of the package, where `instanceof` does not.
 *
 * @example
 * try { await residence.verifyCitizen(input) } catch (error) { if (isLienThongError(error)) show(error.messageVi) }
 */
export function isLienThongError(value: unknown): value is LienThongError {
  return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[brand] === true
}
