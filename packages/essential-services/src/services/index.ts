import { birthRegistration } from './birth-registration/service.ts'
import { permanentResidence } from './permanent-residence/service.ts'
import { powerPartyChange } from './power-party-change/service.ts'

/** All services by number. Append only: one line for each folder. */
export const services = [
  permanentResidence, // 3
  birthRegistration, // 9
  powerPartyChange, // 25
] as const

/** Any of the services. */
export type Service = (typeof services)[number]

/** English slugs, as `birth-registration`. */
export type ServiceSlug = Service['slug']
