import { ngspMockGateway, populationMockGateway, type MockSystem } from '@lienthong/mock-core'
import { cast } from './cast/index.ts'
import { lookupCitizenProxy } from './handlers/lookup-citizen-proxy.ts'
import { lookupCitizenSoap } from './handlers/lookup-citizen-soap.ts'
import { lookupCitizen } from './handlers/lookup-citizen.ts'
import { verifyCitizenProxy } from './handlers/verify-citizen-proxy.ts'
import { verifyCitizenSoap } from './handlers/verify-citizen-soap.ts'
import { verifyCitizen } from './handlers/verify-citizen.ts'
import { verifyRelativesProxy } from './handlers/verify-relatives-proxy.ts'
import { verifyRelativesSoap } from './handlers/verify-relatives-soap.ts'
import { verifyRelatives } from './handlers/verify-relatives.ts'
import { provinceProxyMockGateway } from './province-proxy-mock-gateway.ts'

/** Whom everybody may ask about: people of the world, and people made for this register. */
const people = { personas: ['father', 'mother', 'other-family'], cast } as const

/** The population database in the JSON form of a province as a mock, behind the NGSP. Its register is the people of the world. */
export const residenceMock: MockSystem = {
  name: 'residence',
  gateway: ngspMockGateway,
  operations: [verifyCitizen, lookupCitizen, verifyRelatives],
  ...people,
}

/** The population database itself, in SOAP, as a mock: the same register behind its own connection. */
export const residenceSoapMock: MockSystem = {
  name: 'residence-soap',
  gateway: populationMockGateway,
  operations: [verifyCitizenSoap, lookupCitizenSoap, verifyRelativesSoap],
  ...people,
}

/** The proxy of a province to the population database as a mock: SOAP inside JSON, and what the province refuses by itself. */
export const residenceProxyMock: MockSystem = {
  name: 'residence-proxy',
  gateway: provinceProxyMockGateway,
  operations: [verifyCitizenProxy, lookupCitizenProxy, verifyRelativesProxy],
  ...people,
}

export { residenceProceduresMock } from './procedures/residence-procedures-mock.ts'
