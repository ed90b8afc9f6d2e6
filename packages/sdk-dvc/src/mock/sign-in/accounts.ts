import { own, put, Random, type Person, type Slice, type World } from '@lienthong/mock-core'
import { identityKey } from '@lienthong/sdk-core'
import { signInCast } from './cast.ts'

/** Age from which the mock gives everybody an account. Younger people may have one on request; nobody here has asked. */
const ageOfAccount = 14

/** Whether somebody has an account: alive and old enough. */
export function hasAccount(world: World, { birthDate, diedOn }: Person): boolean {
  if (diedOn !== undefined) return false
  const today = world.clock.instant().slice(0, 10)
  const birthday = `${Number(birthDate.slice(0, 4)) + ageOfAccount}${birthDate.slice(4)}`
  return birthday <= today
}

/** Who signed in at some time, by the technical id of the account. */
const opened: Slice<Record<string, string>> = { key: 'sign-in-accounts', initial: () => ({}) }

/** Opens the account of somebody; gives its technical id, or `undefined` when there is no account. */
export function openAccount(world: World, personalId: string): string | undefined {
  const person = world.people.find(personalId)
  if (person === undefined || !hasAccount(world, person)) return undefined
  const id = technicalId(world, personalId)
  put(world.slice(opened), id, personalId)
  return id
}

/** The owner of an account that was opened; `undefined` when there is none, or none any more. */
export function accountOf(world: World, id: string): Person | undefined {
  const person = world.people.find(own(world.slice(opened), id) ?? '')
  return person !== undefined && hasAccount(world, person) ? person : undefined
}

/** Somebody to choose on the page. */
export interface AccountChoice {
  readonly person: Person
  /** Why a persona exists, in Vietnamese. Absent for everybody else. */
  readonly whyVi?: string
}

/**
 * Who can sign in: people made for the sign-in first, then other personas. A search finds by number, and by name with or
 * without its marks.
 *
 * @param limit - How many at most; the page has to stay readable.
 */
export function listAccounts(world: World, search: string, limit: number): AccountChoice[] {
  const wanted = { digits: search.replace(/\D/g, ''), key: identityKey(search) }
  const personas = new Map(Object.values(world.graph.personas).map((persona) => [persona.personalId, persona]))
  const rankOf = ({ personalId }: Person): number => {
    const persona = personas.get(personalId)?.persona
    return persona === undefined ? 2 : signInCast.some((row) => row.persona === persona) ? 0 : 1
  }
  const found = world.people.list().filter((person) => fits(person, wanted) && hasAccount(world, person))
  return found
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .slice(0, limit)
    .map((person) => {
      const whyVi = personas.get(person.personalId)?.whyVi
      return { person, ...(whyVi !== undefined && { whyVi }) }
    })
}

function fits(
  { personalId, name }: Person,
  { digits, key }: { readonly digits: string; readonly key: string },
): boolean {
  if (digits !== '') return personalId.includes(digits)
  return identityKey(name).includes(key)
}

/** Technical id of an account. It follows from seed and number alone, so that it is the same in every run. */
export function technicalId(world: World, personalId: string): string {
  const held = { random: (Number(personalId.slice(-9)) ^ world.seed) | 0 }
  const hex = new Random(() => held).hex(30)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`
}
