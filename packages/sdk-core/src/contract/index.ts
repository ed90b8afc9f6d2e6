import type { z } from 'zod'
import { operations as lgspOperations } from './lgsp-operations.gen.ts'
import type {
  zIssueLgspTokenAnswerTolerant,
  zListLgspServicesAnswerTolerant,
  zLgspFaultTolerant,
} from './lgsp-schemas.gen.ts'
import type { components as LgspComponents, operations as LgspOperations } from './lgsp-types.gen.ts'
import { operations as ngspOperations } from './ngsp-operations.gen.ts'
import type { zIssueTokenAnswerTolerant, zNgspFaultTolerant } from './ngsp-schemas.gen.ts'
import type { components as NgspComponents, operations as NgspOperations } from './ngsp-types.gen.ts'
import { operations as securityServerOperations } from './security-server-operations.gen.ts'
import type { zOpenSessionAnswerTolerant } from './security-server-schemas.gen.ts'
import type {
  components as SecurityServerComponents,
  operations as SecurityServerOperations,
} from './security-server-types.gen.ts'

export {
  zIssueLgspTokenAnswer,
  zIssueLgspTokenAnswerTolerant,
  zIssueLgspTokenRequest,
  zIssueLgspTokenRequestTolerant,
  zLgspAccess,
  zLgspAccessTolerant,
  zLgspFault,
  zLgspFaultTolerant,
  zLgspTokenRefusal,
  zLgspTokenRefusalTolerant,
  zListLgspServicesAnswer,
  zListLgspServicesAnswerTolerant,
  zListLgspServicesRequest,
  zListLgspServicesRequestTolerant,
} from './lgsp-schemas.gen.ts'
export {
  zIssueTokenAnswer,
  zIssueTokenAnswerTolerant,
  zIssueTokenRequest,
  zIssueTokenRequestTolerant,
  zNgspFault,
  zNgspFaultTolerant,
  zTokenRefusal,
  zTokenRefusalTolerant,
} from './ngsp-schemas.gen.ts'
export {
  zOpenSessionAnswer,
  zOpenSessionAnswerTolerant,
  zOpenSessionQuery,
  zOpenSessionQueryTolerant,
  zOpenSessionRequest,
  zOpenSessionRequestTolerant,
} from './security-server-schemas.gen.ts'

/** Operations of the gateways, by operationId: where they are, what they do, how sure we are. */
export const operations = { ...ngspOperations, ...lgspOperations, ...securityServerOperations } as const

/** Requests and answers of the gateways, by operationId. */
export type Operations = NgspOperations & LgspOperations & SecurityServerOperations

type Lgsp = LgspComponents['schemas']
type Ngsp = NgspComponents['schemas']
type SecurityServer = SecurityServerComponents['schemas']

/** What kind of token is asked for. */
export type IssueTokenRequest = Ngsp['IssueTokenRequest']
/** A token of the platform and how long it lives. */
export type IssueTokenAnswer = Ngsp['IssueTokenAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type IssueTokenAnswerTolerant = z.infer<typeof zIssueTokenAnswerTolerant>
/** Why no token was issued. */
export type TokenRefusal = Ngsp['TokenRefusal']
/** The platform itself refuses a call. */
export type NgspFault = Ngsp['NgspFault']
/** The same as it may arrive: unknown fields kept, codes open. */
export type NgspFaultTolerant = z.infer<typeof zNgspFaultTolerant>
/** Account for a session of the adapter. */
export type OpenSessionRequest = SecurityServer['OpenSessionRequest']
/** The session, or why there is none. */
export type OpenSessionAnswer = SecurityServer['OpenSessionAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type OpenSessionAnswerTolerant = z.infer<typeof zOpenSessionAnswerTolerant>

/** What stands in the header of a province's platform. */
export type LgspAccess = Lgsp['LgspAccess']
/** What kind of token is asked of a province's platform. */
export type IssueLgspTokenRequest = Lgsp['IssueLgspTokenRequest']
/** A token of a province's platform and how long it lives. */
export type IssueLgspTokenAnswer = Lgsp['IssueLgspTokenAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type IssueLgspTokenAnswerTolerant = z.infer<typeof zIssueLgspTokenAnswerTolerant>
/** Why a province's platform issued no token. */
export type LgspTokenRefusal = Lgsp['LgspTokenRefusal']
/** The services a province's platform publishes. */
export type ListLgspServicesAnswer = Lgsp['ListLgspServicesAnswer']
/** The same as it may arrive: unknown fields kept, codes open. */
export type ListLgspServicesAnswerTolerant = z.infer<typeof zListLgspServicesAnswerTolerant>
/** A province's platform itself refuses a call. */
export type LgspFault = Lgsp['LgspFault']
/** The same as it may arrive: unknown fields kept, codes open. */
export type LgspFaultTolerant = z.infer<typeof zLgspFaultTolerant>
