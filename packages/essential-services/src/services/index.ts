import { absenceDeclaration } from './absence-declaration/service.ts'
import { birthRegistration } from './birth-registration/service.ts'
import { criminalRecord } from './criminal-record/service.ts'
import { deathRegistration } from './death-registration/service.ts'
import { drivingLicence } from './driving-licence/service.ts'
import { graduationExam } from './graduation-exam/service.ts'
import { householdInsurance } from './household-insurance/service.ts'
import { identityCard } from './identity-card/service.ts'
import { jointBirth } from './joint-birth/service.ts'
import { jointDeath } from './joint-death/service.ts'
import { landHolderChange } from './land-holder-change/service.ts'
import { lodgingNotice } from './lodging-notice/service.ts'
import { marriageRegistration } from './marriage-registration/service.ts'
import { motorcycleRegistration } from './motorcycle-registration/service.ts'
import { newSeal } from './new-seal/service.ts'
import { oldIdNumber } from './old-id-number/service.ts'
import { passport } from './passport/service.ts'
import { permanentResidence } from './permanent-residence/service.ts'
import { powerConnection } from './power-connection/service.ts'
import { powerPartyChange } from './power-party-change/service.ts'
import { specialSeal } from './special-seal/service.ts'
import { taxRegistration } from './tax-registration/service.ts'
import { temporaryResidence } from './temporary-residence/service.ts'
import { trafficFinePayment } from './traffic-fine-payment/service.ts'
import { unemploymentBenefit } from './unemployment-benefit/service.ts'

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
  deathRegistration, // 10
  marriageRegistration, // 11
  passport, // 12
  newSeal, // 13
  specialSeal, // 14
  jointBirth, // 15
  jointDeath, // 16
  householdInsurance, // 17
  taxRegistration, // 18
  landHolderChange, // 19
  drivingLicence, // 20
  graduationExam, // 21
  criminalRecord, // 22
  unemploymentBenefit, // 23
  powerConnection, // 24
  powerPartyChange, // 25
] as const

/** Any of the services. */
export type Service = (typeof services)[number]

/** English slugs, as `birth-registration`. */
export type ServiceSlug = Service['slug']
