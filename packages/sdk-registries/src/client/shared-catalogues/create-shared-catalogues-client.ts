import { createCaller, type CallOptions, type ClientOptions } from '@lienthong/sdk-core'
import { each } from '../each.ts'
import { addCatalogueRows, type AddCatalogueRowsInput } from './operations/add-catalogue-rows.ts'
import {
  getCatalogueMetadata,
  type CatalogueColumn,
  type CatalogueKeyInput,
} from './operations/get-catalogue-metadata.ts'
import { listCatalogueRows, type SharedCatalogueRow } from './operations/list-catalogue-rows.ts'
import { listCatalogues, type SharedCatalogue } from './operations/list-catalogues.ts'

/** Reads the shared catalogues of the platform (`dmdc`). */
export interface SharedCataloguesClient {
  /**
   * Lists the catalogues. One request.
   *
   * `GET /dmdc/1.0/AllCategory`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CATALOGUE_NOT_FOUND` where there are none. {@link isSharedCataloguesError} narrows to it.
   * @source API document of the platform of Quảng Bình province; confidence: documented, envelope assumed
   * @example for await (const { code } of catalogues.listCatalogues()) console.log(code)
   */
  listCatalogues(options?: CallOptions): AsyncIterable<SharedCatalogue>

  /**
   * Gets the columns of a catalogue.
   *
   * `GET /dmdc/1.0/Metadata/{code}`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CATALOGUE_NOT_FOUND`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, envelope assumed
   * @example const columns = await catalogues.getMetadata({ catalogue: 'madantoc' })
   */
  getMetadata(input: CatalogueKeyInput, options?: CallOptions): Promise<readonly CatalogueColumn[]>

  /**
   * Lists the rows of a catalogue. One request.
   *
   * `GET /dmdc/1.0/Category/{code}`. Reads only; safe to repeat.
   *
   * @throws {@link RemoteError} `CATALOGUE_NOT_FOUND`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, envelope assumed
   * @example for await (const row of catalogues.listRows({ catalogue: 'madantoc' })) keep(row)
   */
  listRows(input: CatalogueKeyInput, options?: CallOptions): AsyncIterable<SharedCatalogueRow>

  /**
   * Adds rows to a catalogue: all of them, or none.
   *
   * `POST /dmdc/1.0/Category/{code}`. Writes, and is not repeated by itself: after an unknown outcome list the rows first.
   *
   * @throws {@link RemoteError} `CATALOGUE_ROWS_REFUSED` (a text other than `Done`), `CATALOGUE_NOT_FOUND`.
   * @source API document of the platform of Quảng Bình province; confidence: documented, body assumed
   * @example const { added } = await catalogues.addRows({ catalogue: 'machucdanh', rows: [{ Ma: '99', Ten: 'Thử' }] })
   */
  addRows(input: AddCatalogueRowsInput, options?: CallOptions): Promise<{ readonly added: number }>
}

/**
 * Makes a client for the shared catalogues.
 *
 * @example
 * const catalogues = createSharedCataloguesClient({ gateway: ngspGateway({ baseUrl, consumerKey, consumerSecret }) })
 */
export function createSharedCataloguesClient(options: ClientOptions): SharedCataloguesClient {
  const call = createCaller(options)
  return {
    listCatalogues: (callOptions) => each(() => call(listCatalogues, {}, callOptions)),
    getMetadata: (input, callOptions) => call(getCatalogueMetadata, input, callOptions),
    listRows: (input, callOptions) => each(() => call(listCatalogueRows, input, callOptions)),
    addRows: (input, callOptions) => call(addCatalogueRows, input, callOptions),
  }
}
