import { identityKey, parsePersonalId } from '@lienthong/sdk-core'
import type { LoosePerson, Refuse } from './reading.ts'

/** Somebody in a form: where they stand, and the sex that follows from it. */
export interface Role {
  readonly path: string
  readonly person: LoosePerson
  readonly sex?: string | undefined
  /** Nobody is this and another person of the form. */
  readonly alone?: boolean
}

/** Refuses numbers that must be those of somebody else, and days of papers that lie ahead. */
export function checkPeople(roles: readonly Role[], received: string | undefined, refuse: Refuse): void {
  for (const role of roles) {
    checkNumber(role, refuse)
    const issuedOn = role.person?.paper?.issuedOn
    if (issuedOn !== undefined && received !== undefined && issuedOn > received) {
      refuse(`${role.path}.paper.issuedOn`, 'in-future')
    }
  }
  roles.forEach((role, index) => checkAgainst(role, roles.slice(0, index), refuse))
}

/** Somebody has a number or shows a paper, or says that there is none. */
export function checkIdentityGiven(people: Readonly<Record<string, unknown>>, refuse: Refuse): void {
  for (const [path, person] of Object.entries(people)) {
    if (typeof person !== 'object' || person === null) continue
    const { personalId, paper } = person as { personalId?: unknown; paper?: unknown }
    if (personalId === undefined && paper === undefined) refuse(`${path}.personalId`, 'required')
  }
}

/**
 * A number tells a sex and a year of birth. One of the two may differ, for people keep numbers that were given by mistake;
 * when both do, it is somebody else's.
 */
function checkNumber({ path, person, sex }: Role, refuse: Refuse): void {
  const { personalId, birthDate } = person ?? {}
  if (personalId === undefined || birthDate === undefined || (sex !== 'male' && sex !== 'female')) return
  const { warnings } = parsePersonalId(personalId, { birthDate, sex })
  if (warnings.includes('sex-differs') && warnings.includes('birth-year-differs')) {
    refuse(`${path}.personalId`, 'number-of-another')
  }
}

/** Two people of a form have two numbers; one person in two places has one name. */
function checkAgainst({ path, person, alone }: Role, others: readonly Role[], refuse: Refuse): void {
  const { personalId, name } = person ?? {}
  if (personalId === undefined) return
  const same = others.find((other) => other.person?.personalId === personalId)
  if (same === undefined) return
  if (alone === true && same.alone === true) refuse(`${path}.personalId`, 'same-person')
  else if (name !== undefined && same.person?.name !== undefined && !sameName(name, same.person.name)) {
    refuse(`${path}.personalId`, 'number-of-another')
  }
}

function sameName(one: string, two: string): boolean {
  return identityKey(one.slice(0, 400)) === identityKey(two.slice(0, 400))
}
