import type { JointSystems } from '@lienthong/dossier-engine'
import type { Target } from '@lienthong/mock-core'
import { createCivilStatusClient, createJointServiceClient, jointServiceGateway } from '@lienthong/sdk-civil-status'
import { ngspGateway, securityServerGateway, type Clock, type Fetch } from '@lienthong/sdk-core'
import { createNationalPortalClient } from '@lienthong/sdk-dvc'
import { createInsuranceBenefitsClient } from '@lienthong/sdk-insurance'
import { createResidenceClient, createResidenceProceduresClient } from '@lienthong/sdk-residence'

/**
 * Makes the clients of every system a joint procedure goes through. Only addresses and credentials change when the mocks are
 * exchanged for the real systems; `environment: 'production'` refuses answers of a mock then.
 */
export function connect(
  targets: readonly Target[],
  tools: { readonly clock: Clock; readonly fetch: Fetch },
): JointSystems {
  const ngsp = settings(targets, 'civil-status')
  const adapter = settings(targets, 'dvc')
  const software = settings(targets, 'joint-service')
  // One gateway object serves every client behind it: they share its token.
  const gateway = ngspGateway({
    baseUrl: ngsp('baseUrl'),
    consumerKey: ngsp('consumerKey'),
    consumerSecret: ngsp('consumerSecret'),
  })
  const portalGateway = securityServerGateway({
    baseUrl: adapter('baseUrl'),
    username: adapter('username'),
    password: adapter('password'),
    unitCode: adapter('unitCode'),
  })
  const softwareGateway = jointServiceGateway({
    baseUrl: software('baseUrl'),
    username: software('username'),
    password: software('password'),
  })
  // The engine repeats what fails, and remembers it: the clients need not.
  const options = { ...tools, policies: { retry: false, breaker: false } } as const
  return {
    civilStatus: createCivilStatusClient({ gateway, ...options }),
    residence: createResidenceProceduresClient({ gateway, ...options }),
    benefits: createInsuranceBenefitsClient({ gateway, ...options }),
    population: createResidenceClient({ gateway, ...options }),
    portal: createNationalPortalClient({ gateway: portalGateway, ...options }),
    jointService: createJointServiceClient({ gateway: softwareGateway, ...options }),
    readPaper: () => Promise.resolve(specimen),
  }
}

/** In place of your store of papers, which finds one by its reference. */
const specimen = new TextEncoder().encode('%PDF-1.4\n% specimen\n%%EOF\n')

function settings(targets: readonly Target[], system: string): (name: string) => string {
  const target = targets.find((candidate) => candidate.system === system)
  return (name) => (name === 'baseUrl' ? target?.baseUrl : target?.credentials[name]) ?? ''
}
