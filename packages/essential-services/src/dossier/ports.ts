import type { CivilStatusClient } from '@lienthong/sdk-civil-status'
import type { HouseholdInsuranceClient, InsuranceRegisterClient } from '@lienthong/sdk-insurance'
import type { BusinessRegistryClient } from '@lienthong/sdk-registries'
import type { LookupCitizenInput, LookupCitizenResult, ResidenceProceduresClient } from '@lienthong/sdk-residence'
import type { DossierStatus } from '@lienthong/sdk-dvc'
import type { CaseSystem, PaymentProof } from './case-system.ts'
import type { DossierProgress } from './dossier-view.ts'
import type { ReadPaper } from './fetch-papers.ts'

/** The clients that services may need. Give those of the services you offer; a missing one is told by name. */
export interface ServiceClients {
  /** Population database, for prefilling. Any client that can look somebody up. */
  readonly population?: PopulationLookup
  /** Business registry, for look-ups. */
  readonly businessRegistry?: Pick<BusinessRegistryClient, 'getEnterprise'>
  /** Register of the social insurance, for look-ups. */
  readonly insuranceRegister?: Pick<InsuranceRegisterClient, 'findInsuredPerson'>
  readonly residenceProcedures?: ResidenceProceduresClient
  readonly civilStatus?: Pick<CivilStatusClient, 'checkRegistration' | 'submitRegistration' | 'listRegistrationResults'>
  readonly householdInsurance?: HouseholdInsuranceClient
  /** Systems without public wire, by one assumed contract. */
  readonly lineOfBusiness?: CaseSystem
  /** Registries that take dossiers in: criminal record, land. */
  readonly registries?: CaseSystem
  readonly payments?: PaymentDesk
  /** Fetches papers of a dossier. Needed where a wire takes the files themselves: civil status, criminal record, land. */
  readonly readPaper?: ReadPaper
}

/** Looks somebody up in the population database. */
export interface PopulationLookup {
  /** As `lookupCitizen` of the residence client. */
  lookupCitizen(input: LookupCitizenInput): Promise<LookupCitizenResult>
}

/** Starts payments at a payment platform. An integrator adds account and unit around the client of the platform. */
export interface PaymentDesk {
  /** Starts a payment; the same `reference` again is the same payment, or is refused. */
  startPayment(order: {
    readonly dossierCode: string
    readonly reference: string
    readonly amountVnd: number
    readonly charges: readonly { readonly id: string; readonly vi: string; readonly amountVnd: number }[]
    /** What is paid for. The procedure is absent where the service has none that is known, or several. */
    readonly service: Pick<DossierProgress['service'], 'slug' | 'nameVi'> & Pick<DossierProgress, 'procedure'>
    /** Name as the form has it. */
    readonly payerName?: string
  }): Promise<{ readonly redirectUrl?: string }>
  /**
   * How the payment of a reference stands; `undefined` when none was started. Absent: a payment whose call-back was lost is not
   * found, and one that was cancelled cannot be tried again.
   */
  findPayment?(reference: string): Promise<DeskPayment | undefined>
}

/** How a payment stands at the platform. */
export type DeskPayment =
  /** `proof` is absent where the platform does not tell all of it. */
  | { readonly state: 'paid'; readonly proof?: PaymentProof }
  /** Started, and may still be paid. */
  | { readonly state: 'open'; readonly amountVnd?: number }
  /** Failed or cancelled: it will not be paid any more. */
  | { readonly state: 'over' }

/** Tells the national portal of dossiers, durably and in order. The dossier engine has one. */
export interface DossierSync {
  /** Takes an event over; the same `id` again is the same event. Resolves when it is kept, not when the portal has it. */
  tell(progress: DossierProgress): Promise<void>
  /**
   * The last state it was told of a dossier; `undefined` when it knows of none. A dossier that was withdrawn while it waited for
   * its fee is known nowhere else. Absent: that is forgotten with the process.
   */
  lastTold?(dossierCode: string): Promise<DossierStatus | undefined>
}

/** Runs joint procedures. An `Engine` of the dossier engine is one. */
export interface ServiceProcesses {
  /** Starts a process, once for each key. */
  start(kind: string, key: string, input: never): Promise<{ readonly started: boolean }>
  /** Says something to a process. */
  signal(
    key: string,
    signal: { readonly type: string; readonly data?: unknown; readonly id?: string },
  ): Promise<{ readonly accepted: boolean }>
  /** How a process stands; `undefined` when there is none. */
  status(key: string): Promise<RunningProcess | undefined>
  /** What came of its branches. Personal data. */
  contents(key: string): Promise<{ readonly results: { readonly [branch: string]: unknown } } | undefined>
}

/** How a process and its branches stand. */
export interface RunningProcess {
  readonly state: string
  readonly dueAt?: string
  readonly branches: { readonly [name: string]: { readonly state: string; readonly why?: string } }
}
