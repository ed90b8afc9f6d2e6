import type { CallOptions, Caller } from '@lienthong/sdk-core'
import type { CatalogueEntry } from './catalogue-entry.ts'
import type { CatalogueName } from './catalogues.ts'
import { requireCatalogueInput, zCatalogueName } from './require-catalogue-input.ts'
import { findProcedures } from './operations/find-procedures.ts'
import { listCatalogue } from './operations/list-catalogue.ts'
import { listProcedures, type ListedProcedure } from './operations/list-procedures.ts'
import {
  judgeProcedure,
  zVerifyProcedureInput,
  type VerifiedProcedure,
  type VerifyProcedureInput,
} from './operations/verify-procedure.ts'
import type { Procedure } from './procedure.ts'

/** What the national portal publishes: procedures and code lists. */
export interface PortalCatalogues {
  /**
   * Lists the codes and names of all published procedures.
   *
   * `LayDanhSachTTHC`. Reads only; safe to repeat. One request, however many there are.
   *
   * @throws {@link RemoteError} `PORTAL_FAILED`.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` when a row has no code or no name.
   * @source open-source one-stop system and a vendor's list of services; confidence: observed
   * @example for await (const { code, name } of portal.listProcedures()) known.set(code, name)
   */
  listProcedures(options?: CallOptions): AsyncIterable<ListedProcedure>

  /**
   * Finds all that is published under the code of a procedure; empty when nothing is.
   *
   * `LayThuTuc`. Reads only; safe to repeat. One request. A code is no lasting name: it was seen with two procedures at a time,
   * and given to another later. Choose by `agencyCode` and `decision`, or let {@link PortalCatalogues.verifyProcedure} compare
   * the name. Nothing can be looked up by name.
   *
   * @param code - As `1.001193`.
   * @throws {@link InputError} when the code has another form; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source open-source one-stop system and a provincial product; confidence: observed, the answer to an unknown code assumed
   * @example const [procedure] = await portal.findProcedures('1.001193')
   */
  findProcedures(code: string, options?: CallOptions): Promise<readonly Procedure[]>

  /**
   * Verifies that a code still means the procedure your system takes it for.
   *
   * `LayThuTuc`, then {@link compareProcedureNames}. Reads only; safe to repeat. One request. Accept `same` and `reworded`, show
   * `doubtful` to an officer, stop at `different` and `unpublished`.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_DATA_REFUSED`, `PORTAL_FAILED`.
   * @source as {@link PortalCatalogues.findProcedures}; the verdicts are this project's
   * @example const { verdict } = await portal.verifyProcedure({ code: '1.001193', name: 'Đăng ký khai sinh' })
   */
  verifyProcedure(input: VerifyProcedureInput, options?: CallOptions): Promise<VerifiedProcedure>

  /**
   * Lists one of the fourteen code lists.
   *
   * `LayDanhMuc…`. Reads only; safe to repeat. One request, however many entries there are. Since 2025-07-01 there are no
   * districts.
   *
   * @param catalogue - One of {@link catalogueNames}.
   * @throws {@link InputError} when there is no such list; nothing was sent.
   * @throws {@link RemoteError} `PORTAL_FAILED`.
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` when a row has no code or no name.
   * @source open-source one-stop system for `agencies` and `fields`; of the others a vendor's list has the name only, and the
   * columns are assumed
   * @example for await (const { code, name } of portal.listCatalogue('fields')) console.log(code, name)
   */
  listCatalogue(catalogue: CatalogueName, options?: CallOptions): AsyncIterable<CatalogueEntry>
}

/** The methods of the client that read what is published. */
export function portalCatalogues(call: Caller, newRequestId: () => string): PortalCatalogues {
  return {
    async *listProcedures(options) {
      yield* await call(listProcedures, {}, options)
    },
    findProcedures: (code, options) => call(findProcedures, code, options),
    async verifyProcedure(input, options) {
      const { code, name } = requireCatalogueInput(zVerifyProcedureInput, input, 'findProcedures', newRequestId)
      return judgeProcedure(name, await call(findProcedures, code, options))
    },
    async *listCatalogue(catalogue, options) {
      requireCatalogueInput(zCatalogueName, catalogue, 'listCatalogue', newRequestId)
      yield* await call(listCatalogue(catalogue), {}, options)
    },
  }
}
