import { compareNames } from '@lienthong/sdk-core'
import type { ServiceClients } from '../dossier/ports.ts'
import type { FindingState } from '../service/findings.ts'
import { isOutage } from './ask-population.ts'

/** Asks whether an insurance number is this person's: by name, and by the birth date as far as both know it. */
export async function askInsuranceRegister(
  register: NonNullable<ServiceClients['insuranceRegister']>,
  insuranceNumber: string,
  { name, birthDate }: { readonly name: string; readonly birthDate: string },
): Promise<FindingState> {
  try {
    const insured = await register.findInsuredPerson({ insuranceNumber })
    if (insured === undefined) return 'not-found'
    const { verdict } = compareNames(insured.name, name)
    const sameName = verdict === 'same' || verdict === 'tone-style'
    return sameName && fits(insured.birthDate, birthDate) ? 'found' : 'differs'
  } catch (error) {
    if (isOutage(error)) return 'unavailable'
    throw error
  }
}

/** `1990` and `1990-05-02` may be one date. */
function fits(known: string | undefined, said: string): boolean {
  return known === undefined || known.startsWith(said) || said.startsWith(known)
}
