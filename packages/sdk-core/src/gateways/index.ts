export { base64, joinUrl, requireOptions, revealSecret, type Secret } from './credentials.ts'
export { directGateway } from './direct-gateway.ts'
export { GatewayRefused } from './gateway-refused.ts'
export {
  gatewayErrors,
  type AnswerHeaders,
  type DirectAnswer,
  type DirectRequest,
  type Fetch,
  type Gateway,
  type GatewayCall,
  type GatewayContext,
  type GatewayErrorCode,
  type GatewayRefusal,
  type GatewayRequest,
  type WireAnswer,
} from './gateway.ts'
export { lgspGateway, type LgspGatewayOptions } from './lgsp-gateway.ts'
export { ngspGateway, type NgspGatewayOptions } from './ngsp-gateway.ts'
export { populationGateway, type PopulationGatewayOptions } from './population-gateway.ts'
export { provincePath, requirePaths, type ProvincePaths } from './province-path.ts'
export { Renewable, type Proof } from './renewable.ts'
export { writeBody, wireRequest, type WrittenBody } from './wire-request.ts'
export { securityServerGateway, type SecurityServerGatewayOptions } from './security-server-gateway.ts'
export { signInRefusal } from './sign-in-refusal.ts'
