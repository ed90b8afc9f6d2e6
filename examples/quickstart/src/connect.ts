import { createCivilStatusClient, type CivilStatusClient } from '@lienthong/sdk-civil-status'
import { ngspGateway, securityServerGateway, type Clock, type Fetch } from '@lienthong/sdk-core'
import { createNationalPortalClient, type NationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceClient, insuranceCardGateway, type InsuranceClient } from '@lienthong/sdk-insurance'
import { createResidenceClient, type ResidenceClient } from '@lienthong/sdk-residence'
import type { Target } from '@lienthong/mock-core'

/** The national systems a one-stop system talks to. */
export interface NationalSystems {
  readonly residence: ResidenceClient
  readonly civilStatus: CivilStatusClient
  readonly insurance: InsuranceClient
  readonly portal: NationalPortalClient
}

/**
 * Makes the four clients. Only addresses and credentials change when the mocks are exchanged for the real systems: they come
 * from your configuration then, and `environment: 'production'` refuses answers of a mock.
 */
export function connect(
  targets: readonly Target[],
  tools: { readonly clock: Clock; readonly fetch: Fetch },
): NationalSystems {
  const ngsp = settings(targets, 'civil-status')
  const cards = settings(targets, 'insurance')
  const adapter = settings(targets, 'dvc')
  // One gateway object serves every client behind it: they share its token.
  const gateway = ngspGateway({
    baseUrl: ngsp('baseUrl'),
    consumerKey: ngsp('consumerKey'),
    consumerSecret: ngsp('consumerSecret'),
  })
  const cardGateway = insuranceCardGateway({
    baseUrl: cards('baseUrl'),
    username: cards('username'),
    password: cards('password'),
  })
  const portalGateway = securityServerGateway({
    baseUrl: adapter('baseUrl'),
    username: adapter('username'),
    password: adapter('password'),
    unitCode: adapter('unitCode'),
  })
  return {
    residence: createResidenceClient({ gateway, ...tools }),
    civilStatus: createCivilStatusClient({ gateway, ...tools }),
    insurance: createInsuranceClient({ gateway: cardGateway, ...tools }),
    portal: createNationalPortalClient({ gateway: portalGateway, ...tools }),
  }
}

function settings(targets: readonly Target[], system: string): (name: string) => string {
  const target = targets.find((candidate) => candidate.system === system)
  return (name) => (name === 'baseUrl' ? target?.baseUrl : target?.credentials[name]) ?? ''
}
