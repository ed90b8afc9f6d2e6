import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { submitLandDossier, type SubmitLandDossierInput } from './operations/submit-land-dossier.ts'

/** Hands dossiers about land to the land office. */
export interface LandClient {
  /**
   * Hands a dossier to the land office.
   *
   * `POST /apiDatDai/1.0/tiepNhanHoSo`. Writes. What becomes of the same receipt again is not public; it is not repeated by itself.
   * What the tax office finds comes to your endpoint, see {@link readLandTaxNotice}.
   *
   * @param input.receiptCode - Number of the receipt, by which the land system knows the dossier.
   * @param input.papers - Files travel inside the message, 10 MB each at most.
   * @throws {@link RemoteError} `LAND_REFUSED`. {@link isLandError} narrows to it.
   * @source public client code of one provincial product; confidence: observed, path assumed
   * @example await land.submitDossier({ receiptCode, dossierCode, byProvince: true, provinceCode, communeCode, …parcels })
   */
  submitDossier(input: SubmitLandDossierInput, options?: CallOptions): Promise<void>
}

/**
 * Makes a client for the land information system.
 *
 * @example
 * const land = createLandClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createLandClient(options: ClientOptions): LandClient {
  const call = createCaller(options)
  return { submitDossier: (input, callOptions) => call(submitLandDossier, input, callOptions) }
}
