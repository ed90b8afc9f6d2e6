import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { syncProtectionDossier, type SyncProtectionDossierInput } from './operations/sync-protection-dossier.ts'
import { syncProtectionProgress, type SyncProtectionProgressInput } from './operations/sync-protection-progress.ts'

/** Tells the social-protection database of dossiers and their progress. */
export interface SocialProtectionClient {
  /**
   * Tells of a dossier.
   *
   * `POST /apiBTXH/DongBoDVC`. Writes once per dossier code: the same code again is an update. Safe to repeat.
   *
   * @param input.dataKind - Code of the database; its list is not public.
   * @throws {@link RemoteError} `SOCIAL_PROTECTION_REFUSED`. {@link isSocialProtectionError} narrows to it.
   * @source public client code of one provincial product; confidence: observed
   * @example await protection.syncDossier({ acceptKey, dossierCode, dataKind: '1', status: 'received', submittedAt, person, … })
   */
  syncDossier(input: SyncProtectionDossierInput, options?: CallOptions): Promise<void>

  /**
   * Tells of a step of a dossier that the database has.
   *
   * `POST /apiBTXH/DongBoTienTrinh`. Safe to repeat: the same step is kept once.
   *
   * @throws {@link RemoteError} `SOCIAL_PROTECTION_REFUSED`.
   * @source public client code of one provincial product; confidence: observed, path assumed
   * @example await protection.syncProgress({ acceptKey, dossierCode, officer, unit, content, status: 'processing', at })
   */
  syncProgress(input: SyncProtectionProgressInput, options?: CallOptions): Promise<void>
}

/**
 * Makes a client for the social-protection database.
 *
 * @example
 * const protection = createSocialProtectionClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createSocialProtectionClient(options: ClientOptions): SocialProtectionClient {
  const call = createCaller(options)
  return {
    syncDossier: (input, callOptions) => call(syncProtectionDossier, input, callOptions),
    syncProgress: (input, callOptions) => call(syncProtectionProgress, input, callOptions),
  }
}
