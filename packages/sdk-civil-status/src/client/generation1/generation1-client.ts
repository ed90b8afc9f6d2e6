import type { CallOptions, ClientOptions } from '@lienthong/sdk-core'
import type { CivilStatusRegistrar } from '../civil-status-registrar.ts'
import type { DossierQuestion } from './dossier-question.ts'
import type { EntryKind } from './entry-kinds.ts'
import type { CatalogueName } from './operations/list-catalogue.ts'
import type {
  CatalogueEntry,
  ListedEntry,
  RegisteredEntry,
  RegistrationState,
  UpdatedEntry,
} from './registered-entry.ts'

/** How a client of the first generation is made. */
export interface CivilStatusGeneration1Options extends ClientOptions {
  /** `apiHoTichTuPhap`: one service per question, the form as XML inside JSON. */
  readonly generation: 1
}

/** Which entries to read. */
export interface ListEntriesInput {
  /** Two digits, as `42` for Hà Tĩnh. */
  readonly provinceCode: string
  readonly kind: EntryKind
  /** As of {@link UpdatedEntry}, any number of them. */
  readonly entryIds: readonly string[]
}

/**
 * Registers civil-status events with the Ministry of Justice by the first generation of the interface (`apiHoTichTuPhap`), and
 * reads the register.
 *
 * Every question may also be refused with `CIVIL_STATUS_NOT_AUTHENTICATED` (100) or `CIVIL_STATUS_ADDRESS_NOT_ALLOWED` (101).
 * Fields of answers that the contract does not know, and codes of another type, reach `onDrift`.
 */
export interface CivilStatusGeneration1Client extends CivilStatusRegistrar {
  /**
   * Tells where a dossier stands.
   *
   * Reads only; safe to repeat. One request. `supplement-required` comes with what is asked for in `officerOpinion`. This
   * generation has no state for a dossier that the office refused for good.
   *
   * @param input.registryCommuneCode - The office it was sent to: the same code at another office is another dossier.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_UNKNOWN_AGENCY` (106), `CIVIL_STATUS_NOT_FOUND` (201).
   * @throws {@link ContractError} `UNKNOWN_REFUSAL` - a state nobody knows.
   * @source `traTrangThaiHoSo`: API document of one province; confidence: documented
   * @example
   * const { state } = await older.getRegistrationState({ registryCommuneCode: '18073', dossierCode })
   */
  getRegistrationState(input: DossierQuestion, options?: CallOptions): Promise<RegistrationState>

  /**
   * Reads the entry that a dossier ended in.
   *
   * Reads only; safe to repeat. One request. `personalId` of a child is absent while it is not issued.
   *
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_NOT_REGISTERED_YET` (200), `CIVIL_STATUS_NOT_FOUND` (201),
   * `CIVIL_STATUS_UNKNOWN_AGENCY` (106).
   * @source `ketQuaDangKyHS`: API document of one province; confidence: documented, the entry inferred
   * @example
   * const { number, book, personalId } = await older.getRegistrationEntry({ registryCommuneCode: '18073', dossierCode })
   */
  getRegistrationEntry(input: DossierQuestion, options?: CallOptions): Promise<RegisteredEntry>

  /**
   * Lists the entries of one kind that were made or changed on a day, whichever way they came into the register.
   *
   * Reads only; safe to repeat. One request. The province is that of the account.
   *
   * @param input.updatedOn - `YYYY-MM-DD` in Viet Nam.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_UNKNOWN_PROVINCE` (108).
   * @source `dsHoSoDangKy`: API document of one province; confidence: documented
   * @example
   * for await (const { entryId } of older.listUpdatedEntries({ kind: 'birth', updatedOn: '2026-03-02' })) read(entryId)
   */
  listUpdatedEntries(
    input: { readonly kind: EntryKind; readonly updatedOn: string },
    options?: CallOptions,
  ): AsyncIterable<UpdatedEntry>

  /**
   * Reads one entry of the register by its id.
   *
   * Reads only; safe to repeat. One request.
   *
   * @param input.entryId - As of {@link UpdatedEntry}; digits.
   * @throws {@link InputError} with every field at fault; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_NOT_FOUND` (201), also when the entry is of another kind;
   * `CIVIL_STATUS_NOT_REGISTERED_YET` (200), `CIVIL_STATUS_UNKNOWN_PROVINCE` (108).
   * @throws {@link ContractError} `ANSWER_OUTSIDE_CONTRACT` - also when the answer is another entry than was asked for.
   * @source `traHoSo`: API document of one province; confidence: documented, most fields inferred
   * @example
   * const entry = await older.getEntry({ kind: 'birth', entryId: '1' })
   */
  getEntry(
    input: { readonly kind: EntryKind; readonly entryId: string },
    options?: CallOptions,
  ): Promise<RegisteredEntry>

  /**
   * Reads entries of one kind and province, in the order of `entryIds`, asking for fifty at a time.
   *
   * Reads only; safe to repeat. An entry that is not there or cannot be read is told by its `state` and does not end the list.
   *
   * @throws {@link InputError} with every field at fault, by its place in the whole list; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_UNKNOWN_PROVINCE` (108).
   * @source `traDanhSachHoSo`: API document of one province; confidence: documented, most fields inferred
   * @example
   * for await (const listed of older.listEntries({ provinceCode: '42', kind: 'birth', entryIds })) {
   *   if (listed.state === 'found') save(listed.entry)
   * }
   */
  listEntries(input: ListEntriesInput, options?: CallOptions): AsyncIterable<ListedEntry>

  /**
   * Reads a catalogue: `nationalities`, `countries`, `ethnic-groups`, `provinces` or `identity-papers`.
   *
   * Reads only; safe to repeat. One request.
   *
   * @throws {@link InputError} when there is no such catalogue; nothing was sent.
   * @throws {@link RemoteError} `CIVIL_STATUS_UNKNOWN_CATALOGUE` (302).
   * @source `danhMuc`: API document of one province; confidence: documented, the fields of a row assumed
   * @example
   * for await (const { code, name } of older.listCatalogue({ catalogue: 'ethnic-groups' })) offer(code, name)
   */
  listCatalogue(input: { readonly catalogue: CatalogueName }, options?: CallOptions): AsyncIterable<CatalogueEntry>
}
