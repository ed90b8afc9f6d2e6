import type { JointSystems } from '@lienthong/dossier-engine'
import type { LandOutcomes, ServicePortsOptions } from '@lienthong/essential-services'
import type { Target } from '@lienthong/mock-core'
import { createCivilStatusClient, createJointServiceClient, jointServiceGateway } from '@lienthong/sdk-civil-status'
import { directGateway, ngspGateway, securityServerGateway, type Clock, type Fetch } from '@lienthong/sdk-core'
import {
  createNationalPortalClient,
  createPaymentClient,
  type NationalPortalClient,
  type PaymentClient,
} from '@lienthong/sdk-dvc'
import {
  createHouseholdInsuranceClient,
  createInsuranceBenefitsClient,
  createInsuranceRegisterClient,
} from '@lienthong/sdk-insurance'
import {
  createBusinessRegistryClient,
  createCriminalRecordClient,
  createLandClient,
  createLineOfBusinessClient,
} from '@lienthong/sdk-registries'
import { createResidenceClient, createResidenceProceduresClient } from '@lienthong/sdk-residence'
import { specimen } from './papers.ts'

/** The clients of every system. */
export interface Connected {
  /** What `servicePorts` makes ports of. */
  readonly ports: ServicePortsOptions
  /** What the joint procedures go through. */
  readonly joint: JointSystems
  readonly payments: PaymentClient
  readonly portal: NationalPortalClient
}

/**
 * Makes the clients of every system the 25 services end in. Only addresses and credentials change when the mocks are exchanged
 * for the real systems; `environment: 'production'` refuses answers of a mock then.
 *
 * @param fetch - Sends the requests; leave it out with real systems.
 */
export function connect(targets: readonly Target[], clock: Clock, outcomes: LandOutcomes, fetch: Fetch): Connected {
  const ngsp = settings(targets, 'civil-status')
  // One gateway object serves every client behind it: they share its token.
  const gateway = ngspGateway({
    baseUrl: ngsp('baseUrl'),
    consumerKey: ngsp('consumerKey'),
    consumerSecret: ngsp('consumerSecret'),
  })
  // The engine and the officer repeat what fails: the clients need not.
  const options = { clock, fetch, policies: { retry: false, breaker: false } } as const
  const behindGateway = { gateway, ...options }
  const population = createResidenceClient(behindGateway)
  const residenceProcedures = createResidenceProceduresClient(behindGateway)
  const civilStatus = createCivilStatusClient(behindGateway)
  const payments = paymentClient(targets, options)
  const portal = portalClient(targets, options)
  const land = createLandClient(behindGateway)
  return {
    payments,
    portal,
    ports: {
      population,
      businessRegistry: createBusinessRegistryClient(behindGateway),
      insuranceRegister: createInsuranceRegisterClient(behindGateway),
      residenceProcedures,
      civilStatus,
      householdInsurance: createHouseholdInsuranceClient(behindGateway),
      lineOfBusiness: createLineOfBusinessClient(behindGateway),
      criminalRecord: {
        client: createCriminalRecordClient(behindGateway),
        // The key a province is given; here that of the mock.
        authKey: authKeyOf(targets),
        provinceCode: '42',
        source: '1',
      },
      land: { client: land, receivedBy: 'can-bo-mot-cua', procedure: landProcedure, outcomes },
      readPaper: () => Promise.resolve(specimen),
      payments: { client: payments, unit, account, payerIp: '203.0.113.7', procedures: receiptProcedures },
    },
    joint: {
      civilStatus,
      population,
      residence: residenceProcedures,
      benefits: createInsuranceBenefitsClient(behindGateway),
      portal,
      jointService: softwareClient(targets, options),
      readPaper: () => Promise.resolve(specimen),
    },
  }
}

interface Options {
  readonly clock: Clock
  readonly fetch: Fetch
  readonly policies: { readonly retry: false; readonly breaker: false }
}

function portalClient(targets: readonly Target[], options: Options) {
  const of = settings(targets, 'dvc')
  const credentials = { username: of('username'), password: of('password'), unitCode: of('unitCode') }
  return createNationalPortalClient({
    gateway: securityServerGateway({ baseUrl: of('baseUrl'), ...credentials }),
    ...options,
  })
}

function softwareClient(targets: readonly Target[], options: Options) {
  const of = settings(targets, 'joint-service')
  const credentials = { username: of('username'), password: of('password') }
  return createJointServiceClient({
    gateway: jointServiceGateway({ baseUrl: of('baseUrl'), ...credentials }),
    ...options,
  })
}

function paymentClient(targets: readonly Target[], options: Options) {
  const of = settings(targets, 'payment')
  const partner = { partnerCode: of('partnerCode'), secret: of('secret') }
  return createPaymentClient({ gateway: directGateway({ baseUrl: of('baseUrl') }), ...partner, ...options })
}

/** Tells the mocks for whose sake a request is sent, so that their view of the dossier has who was asked. */
export function forDossier(inHand: () => string | undefined): Fetch {
  return (request) => {
    const dossierCode = inHand()
    if (dossierCode !== undefined) request.headers.set('x-mock-dossier', dossierCode)
    return fetch(request)
  }
}

function authKeyOf(targets: readonly Target[]): string {
  const people = targets.flatMap((target) => target.people)
  return people.find(({ persona }) => persona === 'record-applicant')?.facts?.['authKey'] ?? ''
}

function settings(targets: readonly Target[], system: string): (name: string) => string {
  const target = targets.find((candidate) => candidate.system === system)
  return (name) => (name === 'baseUrl' ? target?.baseUrl : target?.credentials[name]) ?? ''
}

const unit = { code: 'H42.18', name: 'UBND phường Thành Sen (giả lập)' }
const account = { number: '0000000000', bankCode: 'VDB', owner: 'UBND phường Thành Sen (giả lập)' }
const landProcedure = {
  code: '1.013833',
  name: 'Đăng ký biến động do thay đổi thông tin về người được cấp giấy chứng nhận',
}

/**
 * What stands on a receipt for services that have several procedures: the one of this dossier. A fine has no procedure; the
 * integrator's own word for it is written then.
 */
const receiptProcedures = {
  'identity-card': { code: '1.014063' },
  'motorcycle-registration': { code: '1.012575' },
  'traffic-fine-payment': { code: 'nop-phat-nguoi' },
  passport: { code: '1.001456' },
  'driving-licence': { code: '3.000347' },
  'criminal-record': { code: '3.000333' },
} as const

/** The procedures of those dossiers, for the portal. */
export const portalProcedures = {
  'identity-card': { code: '1.014063' },
  'motorcycle-registration': { code: '1.012575' },
  passport: { code: '1.001456' },
  'new-seal': { code: '2.001428' },
  'tax-registration': { code: '1.008498' },
  'driving-licence': { code: '3.000347' },
  'criminal-record': { code: '3.000333' },
} as const
