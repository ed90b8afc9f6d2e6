import { isBusinessRegistryError } from '@lienthong/sdk-registries'
import type { ServiceClients } from '../dossier/ports.ts'
import type { FindingState } from '../service/findings.ts'
import { foldWords } from '../service/fold-words.ts'
import { isOutage } from './ask-population.ts'

/**
 * Asks whether an enterprise is registered under this code and name. The registry has one answer for every refusal, also where
 * there is no such enterprise: that is then what it says.
 */
export async function askBusinessRegistry(
  registry: NonNullable<ServiceClients['businessRegistry']>,
  { code, name }: { readonly code: string; readonly name: string },
): Promise<FindingState> {
  try {
    const enterprise = await registry.getEnterprise({ code: code.replace('-', '') })
    const names = [enterprise.name, enterprise.shortName, enterprise.foreignName]
    return names.some((known) => known !== undefined && foldWords(known) === foldWords(name)) ? 'found' : 'differs'
  } catch (error) {
    if (isBusinessRegistryError(error)) return 'not-found'
    if (isOutage(error)) return 'unavailable'
    throw error
  }
}
