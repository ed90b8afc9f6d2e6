import { ServiceError } from '../api/service-error.ts'
import type { CaseSystem } from '../dossier/case-system.ts'

/** Registries by name. One that is missing is told when a dossier needs it. */
export interface RegistryCases {
  readonly 'criminal-record'?: CaseSystem | undefined
  readonly land?: CaseSystem | undefined
}

/** Makes one case system of several registries: each dossier names its own. */
export function registryCases(registries: RegistryCases): CaseSystem {
  const at = ({ system }: { readonly system: string }): CaseSystem => {
    const found = Object.hasOwn(registries, system) ? registries[system as keyof RegistryCases] : undefined
    if (found === undefined) throw new ServiceError('SERVICE_CLIENT_MISSING', { what: `registries.${system}` })
    return found
  }
  return {
    check: (input) => at(input).check?.(input),
    submit: async (input) => at(input).submit(input),
    status: async (dossier) => at(dossier).status(dossier),
    supplement: async (input) => at(input).supplement(input),
    withdraw: async (input) => at(input).withdraw(input),
    confirmPayment: async (input) => at(input).confirmPayment(input),
    result: async (dossier) => at(dossier).result(dossier),
  }
}

/** A step that a registry has no message for. */
export function noSuchStep(what: string): () => Promise<never> {
  return () => Promise.reject(new ServiceError('SERVICE_STEP_NOT_POSSIBLE', { what }))
}
