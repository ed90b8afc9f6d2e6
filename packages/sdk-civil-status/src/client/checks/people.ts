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
  roles.forEach((role, index) => {
    const rule = clashWith(role, roles.slice(0, index)) ?? contradiction(role)
    if (rule !== undefined) refuse(`${role.path}.personalId`, rule)
    const issuedOn = role.person?.paper?.issuedOn
    if (issuedOn !== undefined && received !== undefined && issuedOn > received) {
      refuse(`${role.path}.paper.issuedOn`, 'in-future')
    }
  })
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
function contradiction({ person, sex }: Role): string | undefined {
  const { personalId, birthDate } = person ?? {}
  if (personalId === undefined || birthDate === undefined || (sex !== 'male' && sex !== 'female')) return undefined
  const { warnings } = parsePersonalId(personalId, { birthDate, sex })
  const both = warnings.includes('sex-differs') && warnings.includes('birth-year-differs')
  return both ? 'number-of-another' : undefined
}

/** Two people of a form have two numbers; one person in two places has one name. */
function clashWith({ person, alone }: Role, others: readonly Role[]): string | undefined {
  const { personalId, name } = person ?? {}
  const same = others.find((other) => personalId !== undefined && other.person?.personalId === personalId)
  if (same === undefined) return undefined
  if (alone === true && same.alone === true) return 'same-person'
  const known = same.person?.name
  return name === undefined || known === undefined || sameName(name, known) ? undefined : 'number-of-another'
}

function sameName(one: string, two: string): boolean {
  return identityKey(one.slice(0, 400)) === identityKey(two.slice(0, 400))
}
