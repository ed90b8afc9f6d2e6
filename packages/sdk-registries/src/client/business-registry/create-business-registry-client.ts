import { createCaller, type CallOptions, type ClientOptions, type PlainDate } from '@lienthong/sdk-core'
import type { BusinessDossier, Enterprise } from './enterprise.ts'
import { getBusinessDossier, type GetBusinessDossierInput } from './operations/get-business-dossier.ts'
import { getEnterprise, type GetEnterpriseInput } from './operations/get-enterprise.ts'
import { listBusinessDossiers } from './operations/list-business-dossiers.ts'
import { listTodaysBusinessDossiers } from './operations/list-todays-business-dossiers.ts'

/** Asks the national business registry. */
export interface BusinessRegistryClient {
  /**
   * Gets an enterprise by its code.
   *
   * `GET /apiCSDLDKDN/1.0/chiTietDoanhNghiep`. Reads only; safe to repeat. One request.
   *
   * @param input.code - 10 digits, 13 for a branch.
   * @returns State and kind stand in the registry's words: their lists are not public.
   * @throws {@link RemoteError} `BUSINESS_REGISTRY_REFUSED` (Status 0), also where there is none. {@link isBusinessRegistryError}
   * narrows to it.
   * @source API document of the platform of Quảng Bình province, OpenCPS; confidence: documented
   * @example const { name, representatives } = await businessRegistry.getEnterprise({ code: '9000000001' })
   */
  getEnterprise(input: GetEnterpriseInput, options?: CallOptions): Promise<Enterprise>

  /**
   * Lists the dossiers that were received today between two times. One request for each `pageSize` rows.
   *
   * `GET /apiCSDLDKDN/1.0/danhSachHoSoTrongNgay`. Reads only; safe to repeat.
   *
   * @param input.from - `HH:mm`.
   * @param input.pageSize - 1 to 1000. Default 100.
   * @throws {@link RemoteError} `BUSINESS_REGISTRY_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, field of the list assumed
   * @example for await (const { number } of businessRegistry.listTodaysDossiers({ from: '08:00', to: '17:00' })) note(number)
   */
  listTodaysDossiers(
    input: { readonly from: string; readonly to: string; readonly pageSize?: number },
    options?: CallOptions,
  ): AsyncIterable<BusinessDossier>

  /**
   * Lists the dossiers of some days, five at most. One request for each `pageSize` rows.
   *
   * `GET /apiCSDLDKDN/1.0/danhSachHoSo`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `BUSINESS_REGISTRY_REFUSED`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, field of the list assumed
   * @example for await (const dossier of businessRegistry.listDossiers({ from: '2026-03-01', to: '2026-03-05' })) note(dossier)
   */
  listDossiers(
    input: { readonly from: PlainDate | string; readonly to: PlainDate | string; readonly pageSize?: number },
    options?: CallOptions,
  ): AsyncIterable<BusinessDossier>

  /**
   * Gets where a dossier stands.
   *
   * `GET /apiCSDLDKDN/1.0/tinhTrangHoSo`. Reads only; safe to repeat. One request.
   *
   * @throws {@link RemoteError} `BUSINESS_REGISTRY_REFUSED`, also where there is none.
   * @source API document of the platform of Quảng Bình province; confidence: documented, field of the list assumed
   * @example const { state } = await businessRegistry.getDossier({ number })
   */
  getDossier(input: GetBusinessDossierInput, options?: CallOptions): Promise<BusinessDossier>
}

/**
 * Makes a client for the business registry.
 *
 * @example
 * const businessRegistry = createBusinessRegistryClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createBusinessRegistryClient(options: ClientOptions): BusinessRegistryClient {
  const call = createCaller(options)
  return {
    getEnterprise: (input, callOptions) => call(getEnterprise, input, callOptions),
    listTodaysDossiers: ({ from, to, pageSize }, callOptions) =>
      pages((page) => call(listTodaysBusinessDossiers, { from, to, ...page }, callOptions), pageSize),
    listDossiers: ({ from, to, pageSize }, callOptions) =>
      pages((page) => call(listBusinessDossiers, { from, to, ...page }, callOptions), pageSize),
    getDossier: (input, callOptions) => call(getBusinessDossier, input, callOptions),
  }
}

/** A page that is not full is the last one. */
async function* pages<Row>(
  ask: (page: { readonly offset: number; readonly limit: number }) => Promise<readonly Row[]>,
  limit = 100,
): AsyncIterable<Row> {
  for (let offset = 0; ; offset += limit) {
    const rows = await ask({ offset, limit })
    yield* rows
    if (rows.length < limit) return
  }
}
