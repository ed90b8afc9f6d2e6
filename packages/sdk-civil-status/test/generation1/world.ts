import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { ngspGateway } from '@lienthong/sdk-core'
import {
  createCivilStatusClient,
  type CivilStatusGeneration1Client,
  type CivilStatusGeneration1Options,
} from '@lienthong/sdk-civil-status'
import { civilStatusGeneration1Mock, civilStatusMock } from '@lienthong/sdk-civil-status/mock'
import { civilStatusWorld } from '../world.ts'

/** One office with both doors, and dossiers that go through either. */
export function generation1World() {
  const platform = new MockPlatform({ systems: [civilStatusMock, civilStatusGeneration1Mock] })
  const world = civilStatusWorld(platform)
  const newOlder = (options: Partial<CivilStatusGeneration1Options> = {}): CivilStatusGeneration1Client => {
    const { baseUrl, credentials } = platform
      .targets('http://mock.test')
      .find(({ system }) => system === 'civil-status-generation1')!
    const { consumerKey = '', consumerSecret = '' } = credentials
    return createCivilStatusClient({
      policies: { retry: false, breaker: false },
      gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }),
      fetch: inProcessFetch(platform),
      clock: platform.world.clock,
      ...options,
      generation: 1,
    })
  }
  /** Says what the system answers before it looks at a question. */
  const turnAway = (refuseWith: string, dossierCode?: string): void => {
    const refusal = platform.officers.setPolicy('civil-status-generation1', { refuseWith }, dossierCode)
    if (refusal !== undefined) throw new Error(refusal.message)
  }
  return { ...world, newOlder, turnAway }
}

/** A dossier without the code of a joint one, which the first generation has no place for. */
export function alone<Registration extends { jointDossierCode?: string | undefined }>(
  registration: Registration,
): Registration {
  const { jointDossierCode: _, ...rest } = registration
  return rest as Registration
}

/** Where a dossier was sent. */
export function at(dossierCode: string) {
  return { registryCommuneCode: '18073', dossierCode }
}

/** All of a list, as an array. */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = []
  for await (const item of items) collected.push(item)
  return collected
}
