import { absenceDeclaration } from './absence-declaration/service.ts'
import { birthRegistration } from './birth-registration/service.ts'
import { identityCard } from './identity-card/service.ts'
import { lodgingNotice } from './lodging-notice/service.ts'
import { motorcycleRegistration } from './motorcycle-registration/service.ts'
import { oldIdNumber } from './old-id-number/service.ts'
import { permanentResidence } from './permanent-residence/service.ts'
import { powerPartyChange } from './power-party-change/service.ts'
import { temporaryResidence } from './temporary-residence/service.ts'
import { trafficFinePayment } from './traffic-fine-payment/service.ts'

/** All services by number. Append only: one line for each folder. */
export const services = [
  oldIdNumber, // 1
  identityCard, // 2
  permanentResidence, // 3
  temporaryResidence, // 4
  absenceDeclaration, // 5
  lodgingNotice, // 6
  motorcycleRegistration, // 7
  trafficFinePayment, // 8
  birthRegistration, // 9
  powerPartyChange, // 25
] as const

/** Any of the services. */
export type Service = (typeof services)[number]

/** English slugs, as `birth-registration`. */
export type ServiceSlug = Service['slug']
