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

/** Refuses numbers that must be those of somebody else, and papers that cannot be. */
export function checkPeople(roles: readonly Role[], received: string | undefined, refuse: Refuse): void {
  roles.forEach((role, index) => {
    const identity = identityOf(role)
    const rule = identity && (clashWith(role, identity, roles.slice(0, index)) ?? contradiction(role, refuse))
    if (identity !== undefined && rule !== undefined) refuse(identity.path, rule)
    checkPaper(role, received, refuse)
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

/** Papers whose numbers have a known form, and the rule that says it. */
const paperForms: Readonly<Record<string, readonly [form: RegExp, rule: string]>> = {
  'citizen-card': [/^\d{12}$/, 'personal-id'],
  'old-identity-card': [/^(?:\d{9}|\d{12})$/, 'personal-or-old-id'],
}

function checkPaper({ path, person }: Role, received: string | undefined, refuse: Refuse): void {
  const { kind = '', number, issuedOn } = person?.paper ?? {}
  const [form, rule] = (Object.hasOwn(paperForms, kind) && paperForms[kind]) || []
  if (number !== undefined && form?.test(number.trim()) === false) refuse(`${path}.paper.number`, String(rule))
  if (issuedOn !== undefined && received !== undefined && issuedOn > received) {
    refuse(`${path}.paper.issuedOn`, 'in-future')
  }
}

/** By what somebody is told from others, and the field it stands in. */
interface Identity {
  readonly path: string
  readonly key: string
}

/** The personal number, which a citizen card carries too, or else the paper. */
function identityOf({ path, person }: Pick<Role, 'path' | 'person'>): Identity | undefined {
  const { personalId, paper } = person ?? {}
  if (personalId !== undefined) return { path: `${path}.personalId`, key: personalId }
  const number = paper?.number?.replace(/\s/g, '').toUpperCase()
  if (!number) return undefined
  const isPersonalId = Object.hasOwn(paperForms, paper?.kind ?? '') && number.length === 12
  return { path: `${path}.paper.number`, key: isPersonalId ? number : `${paper?.kind} ${number}` }
}

/**
 * A number tells a sex and a year of birth, and is somebody else's when one of them differs. Some people keep a number that was
 * given by mistake: one difference is passed over when the office has held the person against the population database, or has
 * seen the paper.
 */
function contradiction({ path, person, sex }: Role, { refused }: Refuse): string | undefined {
  const { personalId, birthDate, verified, paper } = person ?? {}
  if (personalId === undefined) return undefined
  const { warnings } = parsePersonalId(personalId, {
    // A day that is wrong already says nothing of the number.
    ...(birthDate !== undefined && !refused.has(`${path}.birthDate`) && { birthDate }),
    ...((sex === 'male' || sex === 'female') && { sex }),
  })
  const differing = warnings.filter((warning) => warning === 'sex-differs' || warning === 'birth-year-differs')
  const isSeen = verified === true || (paper !== undefined && paper.kind !== 'none')
  return differing.length > (isSeen ? 1 : 0) ? 'number-of-another' : undefined
}

/** Two people of a form have two numbers; one person in two places has one name. */
function clashWith({ person, alone }: Role, { key }: Identity, others: readonly Role[]): string | undefined {
  const same = others.find((other) => identityOf(other)?.key === key)
  if (same === undefined) return undefined
  if (alone === true && same.alone === true) return 'same-person'
  const [name, known] = [person?.name, same.person?.name]
  return name === undefined || known === undefined || sameName(name, known) ? undefined : 'number-of-another'
}

function sameName(one: string, two: string): boolean {
  return identityKey(one.slice(0, 400)) === identityKey(two.slice(0, 400))
}
