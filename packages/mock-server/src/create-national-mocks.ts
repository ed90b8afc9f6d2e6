import {
  behind,
  lgspMockGateway,
  MockPlatform,
  ngspMockGateway,
  populationMockGateway,
  type PlatformOptions,
} from '@lienthong/mock-core'
import { civilStatusGeneration1Mock, civilStatusMock, jointServiceMock } from '@lienthong/sdk-civil-status/mock'
import { paymentMock, personalPapersMock, portalMock, signInMock, vneidMockGateway } from '@lienthong/sdk-dvc/mock'
import {
  householdInsuranceMock,
  insuranceBenefitsMock,
  insuranceMock,
  insurancePapersMock,
  insuranceRegisterMock,
} from '@lienthong/sdk-insurance/mock'
import { registryMocks } from '@lienthong/sdk-registries/mock'
import {
  residenceMock,
  residenceProceduresMock,
  residenceProxyMock,
  residenceSoapMock,
} from '@lienthong/sdk-residence/mock'
import { jointFailureCases } from './joint-failure-cases.ts'

/** How the mock world begins. */
export type NationalMocksOptions = Omit<PlatformOptions, 'systems' | 'failureCases'>

const republished = [
  residenceMock,
  residenceSoapMock,
  civilStatusMock,
  civilStatusGeneration1Mock,
  insuranceRegisterMock,
  householdInsuranceMock,
  insuranceBenefitsMock,
  ...registryMocks,
]

/** The first entry of a system is the way its clients usually take. */
const systems = [
  residenceMock,
  civilStatusMock,
  insuranceMock,
  portalMock,
  insuranceRegisterMock,
  residenceProceduresMock,
  householdInsuranceMock,
  insuranceBenefitsMock,
  insurancePapersMock,
  ...registryMocks,
  residenceSoapMock,
  residenceProxyMock,
  jointServiceMock,
  civilStatusGeneration1Mock,
  personalPapersMock,
  paymentMock,
  ...behind(ngspMockGateway, [residenceSoapMock]),
  ...behind(lgspMockGateway(republished), republished),
  ...behind(populationMockGateway, [residenceMock]),
  signInMock,
  ...behind(vneidMockGateway, [signInMock]),
]

/** Every mock national system over one world, in this process. Serve it, or ask it with `inProcessFetch`. */
export function createNationalMocks(options: NationalMocksOptions = {}): MockPlatform {
  return new MockPlatform({ ...options, systems, failureCases: jointFailureCases })
}
