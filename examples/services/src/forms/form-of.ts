import { getService, type ServiceSlug } from '@lienthong/essential-services'
import type { MockAdmin } from '@lienthong/mock-server'
import { dayOf, instantOf } from '@lienthong/sdk-core'
import type { People } from '../people.ts'
import { applicantOf, homeOf } from '../people.ts'
import { jointBirth, jointDeath } from './joint.ts'
import * as registers from './registers.ts'

const dayMs = 86_400_000

/** A good form of a service, filled in with people the registers know. */
export async function formOf(slug: ServiceSlug, people: People, admin: MockAdmin): Promise<object> {
  const daysAgo = (days: number) => String(dayOf(instantOf(admin.now() - days * dayMs)))
  const [today, now] = [daysAgo(0), instantOf(admin.now())]
  switch (slug) {
    case 'old-id-number':
      return registers.oldIdNumber(people)
    case 'permanent-residence':
      return registers.permanentResidence(people)
    case 'temporary-residence':
      return registers.temporaryResidence(people, today)
    case 'absence-declaration':
      return registers.absenceDeclaration(people, today)
    case 'lodging-notice':
      return registers.lodgingNotice(people, now)
    case 'birth-registration':
      return registers.birthRegistration(people, daysAgo(10))
    case 'death-registration':
      return registers.deathRegistration(people, daysAgo(1))
    case 'marriage-registration':
      return registers.marriageRegistration(people)
    case 'household-insurance':
      return registers.householdInsurance(people)
    case 'traffic-fine-payment':
      return registers.newTrafficFine(people, admin)
    case 'joint-birth':
      return jointBirth(people, admin, daysAgo(1))
    case 'joint-death':
      return jointDeath(people, admin, daysAgo(1))
    default:
      return ofExample(slug, people, daysAgo(3), instantOf(admin.now() + dayMs))
  }
}

/** The example of the service with somebody of the mocks in it, and with days that lie where they have to. */
function ofExample(slug: ServiceSlug, people: People, before: string, tomorrow: string): object {
  const person = slug === 'criminal-record' ? people.named('record-applicant') : people.adult()
  const [example] = getService(slug).form.examples as readonly Record<string, unknown>[]
  const form = {
    ...example,
    ...(example?.['applicant'] !== undefined && { applicant: applicantOf(person) }),
    // The power company has the home of the buyer confirmed.
    ...(slug.startsWith('power-') && { address: homeOf(person) }),
  }
  return onTime(form, before, tomorrow) as object
}

/** Days that an example has in the future, as seen from the clock of the mocks, lie a little back; an appointment is tomorrow. */
function onTime(value: unknown, before: string, tomorrow: string, name = ''): unknown {
  if (typeof value === 'string' && name === 'appointmentAt') return `${tomorrow.slice(0, 10)}T08:30:00+07:00`
  if (typeof value === 'string') return isToMove(name, value, before) ? before : value
  if (Array.isArray(value)) return value.map((each) => onTime(each, before, tomorrow))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, onTime(each, before, tomorrow, key)]))
}

const past: ReadonlySet<string> = new Set(['decidedOn', 'date', 'issuedOn', 'until'])

/** A contract has ended lately, whatever the clock of the mocks says. */
function isToMove(name: string, value: string, before: string): boolean {
  return name === 'endedOn' || (past.has(name) && value > before)
}
