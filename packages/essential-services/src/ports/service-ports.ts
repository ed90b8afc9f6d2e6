import type { HouseholdInsuranceClient } from '@lienthong/sdk-insurance'
import type { LineOfBusinessClient } from '@lienthong/sdk-registries'
import type { ServiceClients } from '../dossier/ports.ts'
import { criminalRecordCases, type CriminalRecordCasesOptions } from './criminal-record-cases.ts'
import { landCases, type LandCasesOptions } from './land-cases.ts'
import { lineOfBusinessCases } from './line-of-business-cases.ts'
import { paymentDesk, type PaymentDeskOptions } from './payment-desk.ts'
import { registryCases } from './registry-cases.ts'

/** Clients of the systems, and what each needs to know of your province. Give those of the services you offer. */
export interface ServicePortsOptions extends Pick<
  ServiceClients,
  'population' | 'businessRegistry' | 'insuranceRegister' | 'residenceProcedures' | 'civilStatus' | 'readPaper'
> {
  readonly householdInsurance?: HouseholdInsuranceClient
  readonly lineOfBusiness?: LineOfBusinessClient
  readonly criminalRecord?: CriminalRecordCasesOptions
  readonly land?: LandCasesOptions
  readonly payments?: PaymentDeskOptions
}

/**
 * Makes the `clients` of `submit`, `followDossier`, `prefill` and `lookUp` out of clients of the systems. With a `sync` and `processes` of
 * the dossier engine all 25 services run.
 *
 * @example
 * const clients = servicePorts({
 *   population, residenceProcedures, civilStatus, householdInsurance, lineOfBusiness,
 *   criminalRecord: { client: criminalRecord, authKey, provinceCode: '42', source: 'VNEID' },
 *   payments: { client: payments, unit, account, payerIp },
 * })
 * await submit('criminal-record', form, { head, clients, sync, processes })
 */
export function servicePorts(options: ServicePortsOptions): ServiceClients {
  const { lineOfBusiness, criminalRecord, land, payments, ...asTheyAre } = options
  const { readPaper } = asTheyAre
  const read = readPaper && { readPaper }
  return {
    ...asTheyAre,
    ...(lineOfBusiness && { lineOfBusiness: lineOfBusinessCases(lineOfBusiness) }),
    ...((criminalRecord ?? land) && {
      registries: registryCases({
        'criminal-record': criminalRecord && criminalRecordCases({ ...read, ...criminalRecord }),
        land: land && landCases({ ...read, ...land }),
      }),
    }),
    ...(payments && { payments: paymentDesk(payments) }),
  }
}
