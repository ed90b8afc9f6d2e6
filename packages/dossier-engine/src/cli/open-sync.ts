import { securityServerGateway } from '@lienthong/sdk-core'
import { nodeFetch } from '@lienthong/sdk-core/node'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createDossierSync, type DossierSync, type SyncMeter } from '../sync/index.ts'
import { portalAccount, storePlace, syncSettings, type GivenOptions, type SyncSettings } from './sync-options.ts'

/** A store and a sync on it, to be closed. */
export interface OpenSync {
  readonly store: Store
  readonly sync: DossierSync
  readonly settings: SyncSettings
}

/** Opens the store and the way to the portal. */
export async function openSync(given: GivenOptions, env: NodeJS.ProcessEnv): Promise<OpenSync> {
  const settings = syncSettings(given)
  const account = portalAccount(given, env)
  const store = await openStore(storePlace(given, env))
  try {
    const portal = createNationalPortalClient({
      gateway: securityServerGateway(account),
      fetch: nodeFetch(),
      policies: { retry: false, breaker: false },
    })
    const { timeoutMs, perSecond, maintenance } = settings
    const meter = await globalMeter()
    const sync = await createDossierSync({
      store,
      portal,
      timeoutMs,
      ...(perSecond !== undefined && { quota: { perSecond } }),
      ...(maintenance !== undefined && { maintenance }),
      ...(meter !== undefined && { meter }),
    })
    return { store, sync, settings }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** The meter of whoever started this program with OpenTelemetry, as `node --import ./telemetry.js`; absent when it is not installed. */
async function globalMeter(): Promise<SyncMeter | undefined> {
  try {
    // eslint-disable-next-line no-restricted-syntax -- an optional peer: present only where metrics are wanted
    const { metrics } = await import('@opentelemetry/api')
    return metrics.getMeter('lienthong')
  } catch {
    return undefined
  }
}
