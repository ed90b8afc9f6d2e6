import type { LineOfBusinessClient } from './create-line-of-business-client.ts'
import type { LineOfBusinessSystem } from './systems.ts'

/**
 * Puts real clients in the place of the assumed contract, one system at a time; callers see no difference.
 *
 * @param systems - The systems that have a client of their own.
 * @param otherwise - Serves all others.
 * @example
 * // vehicle-client.ts is the one file that knows the real interface
 * const lineOfBusiness = lineOfBusinessBySystem({ vehicle: createVehicleClient({ gateway }) }, createLineOfBusinessClient({ gateway }))
 */
export function lineOfBusinessBySystem(
  systems: { readonly [System in LineOfBusinessSystem]?: LineOfBusinessClient },
  otherwise: LineOfBusinessClient,
): LineOfBusinessClient {
  const at = ({ system }: { readonly system: string }): LineOfBusinessClient =>
    (Object.hasOwn(systems, system) ? systems[system as LineOfBusinessSystem] : undefined) ?? otherwise
  return {
    checkSubmission: (input) => at(input).checkSubmission(input),
    submit: (input, options) => at(input).submit(input, options),
    status: (input, options) => at(input).status(input, options),
    supplement: (input, options) => at(input).supplement(input, options),
    withdraw: (input, options) => at(input).withdraw(input, options),
    confirmPayment: (input, options) => at(input).confirmPayment(input, options),
    result: (input, options) => at(input).result(input, options),
  }
}
