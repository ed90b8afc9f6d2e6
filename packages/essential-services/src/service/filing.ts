import type { CivilStatusRegistration } from '@lienthong/sdk-civil-status'
import type { ResidenceProceduresClient } from '@lienthong/sdk-residence'
import type { Channel } from './service-version.ts'

/** The dossier around a form: what the one-stop system knows when it hands the form on. */
export interface DossierHead {
  /** Code at the one-stop system. The same code again is the same dossier. */
  readonly dossierCode: string
  /** When it was handed in, `2026-11-23T08:15:00+07:00`. */
  readonly submittedAt: string
  readonly channel: Channel
  /** Commune, or other unit, whose office receives it. */
  readonly agencyCode: string
  /** Papers handed in. Default none. */
  readonly documents?: readonly HandedIn[]
  /** Who handles it. Joint procedures need it: registers are asked in the name of an officer. */
  readonly office?: HandlingOffice
}

/** Who handles a dossier at the one-stop system. */
export interface HandlingOffice {
  /** Name of the unit that is answerable. */
  readonly unit: string
  /** Account of the officer. */
  readonly officer: string
}

/** A paper that was handed in. */
export interface HandedIn {
  /** `id` of the paper in the service. */
  readonly id: string
  readonly name: string
  readonly url: string
  readonly sha256: string
  /**
   * Kind of the paper in the code list of the civil-status system, which is not public: a one-stop system has it from there.
   * Births, deaths, marriages and joint procedures send the papers that have one, and no other; `name` is then a file name
   * with its ending.
   */
  readonly civilStatusKindCode?: number
}

/** Writes of the residence procedures that a service may end in. */
export type ResidenceCall =
  | 'registerPermanentResidence'
  | 'registerTemporaryResidence'
  | 'registerTemporaryResidenceList'
  | 'declareAbsence'
  | 'notifyLodging'
  | 'confirmOldIdNumber'

/** Systems that speak the one `line-of-business` contract. */
export type LineOfBusinessSystem =
  | 'identity-card'
  | 'vehicle'
  | 'traffic-fines'
  | 'immigration'
  | 'seals'
  | 'tax'
  | 'driving-licence'
  | 'education'
  | 'employment'
  | 'electricity'

/** Whose health insurance is renewed, in the order in which they are ranked. */
export interface RenewalOrder {
  readonly payerId: string
  readonly payerName: string
  readonly members: readonly { readonly personalId: string; readonly months: number }[]
}

/** Makes the input of a client from a checked form and the dossier around it. Sends nothing. */
export type WriteForm<Form, Input> = (form: Form, head: DossierHead) => Input

/** Makes what a process is told of a supplement: papers, and the form where it was corrected. Sends nothing. */
export type WriteSupplement<Form> = (given: {
  readonly documents: readonly HandedIn[]
  readonly form?: Form | undefined
}) => object

/** A call of the residence procedures with what makes its input. */
export type ResidenceFiling<Form> = {
  readonly [Call in ResidenceCall]: {
    readonly by: 'residence'
    readonly call: Call
    readonly write: WriteForm<Form, Parameters<ResidenceProceduresClient[Call]>[0]>
  }
}[ResidenceCall]

/**
 * Where a checked form goes.
 * - `by-form`: one of the others, chosen by what was filled in.
 * - `residence`: a call of the residence procedures; `write` makes its input.
 * - `civil-status`: a registration of the civil-status system.
 * - `line-of-business`: a system without public wire, by the one assumed contract. `content` is what it is told; default the form.
 * - `registry`: a client of `sdk-registries`; `content` is what it is told.
 * - `health-insurance`: renewal of household cards: quote, pay, extend.
 * - `process`: a joint procedure that the durable engine runs.
 * - `mirror`: another owner's system takes the dossier in on its own portal; here it is followed and read only.
 */
export type Filing<Form> = { readonly by: 'by-form'; readonly choose: ChooseFiling<Form> } | PlainFiling<Form>

/** Chooses where a form goes by what was filled in. */
export type ChooseFiling<Form> = (form: Form) => PlainFiling<Form>

/** A {@link Filing} that is the same whatever was filled in. */
export type PlainFiling<Form> =
  | ResidenceFiling<Form>
  | {
      readonly by: 'civil-status'
      readonly write: WriteForm<Form, CivilStatusRegistration>
    }
  | {
      readonly by: 'line-of-business'
      readonly system: LineOfBusinessSystem
      readonly content?: WriteForm<Form, object>
    }
  | {
      readonly by: 'registry'
      readonly registry: 'criminal-record' | 'land' | 'business-registry' | 'social-protection'
      readonly content?: WriteForm<Form, object>
    }
  | { readonly by: 'health-insurance'; readonly write: WriteForm<Form, RenewalOrder> }
  | {
      readonly by: 'process'
      readonly process: 'joint-birth' | 'joint-death'
      readonly write: WriteForm<Form, object>
      /** Makes the data of the signal `supplement`. */
      readonly writeSupplement: WriteSupplement<Form>
    }
  | { readonly by: 'mirror'; readonly system: LineOfBusinessSystem; readonly portal: string }
