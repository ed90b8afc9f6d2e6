import type { ProcessSummary } from '@lienthong/dossier-engine'
import type { BirthAct, DeathAct, DossierView, HealthCard, Person } from '@lienthong/mock-core'
import type { MockAdmin } from '@lienthong/mock-server'
import type { Filed } from './desk.ts'
import type { Holdings, Play } from './plays.ts'

/** What the registers hold, read from the mocks: nothing of it is the engine's word. */
export interface Registers {
  readonly dossiers: readonly DossierView[]
  readonly people: readonly Person[]
  readonly births: readonly BirthAct[]
  readonly deaths: readonly DeathAct[]
  readonly cards: readonly HealthCard[]
}

/** A dossier in the registers, and how its process stands. */
export interface Seen extends Registers {
  readonly filed: Filed
  readonly status: ProcessSummary
  readonly view: DossierView | undefined
  /** The child of a birth, the deceased of a death. */
  readonly person: Person | undefined
}

/** Reads the registers. */
export async function readRegisters(admin: MockAdmin): Promise<Registers> {
  const [dossiers, people, births, deaths, cards] = await Promise.all([
    admin.dossiers(),
    admin.people(),
    admin.send<BirthAct[]>('GET', '/births'),
    admin.send<DeathAct[]>('GET', '/deaths'),
    admin.send<HealthCard[]>('GET', '/cards'),
  ])
  return { dossiers, people, births, deaths, cards }
}

/** What the registers hold of one dossier. */
export function seeDossier(registers: Registers, filed: Filed, status: ProcessSummary): Seen {
  const view = registers.dossiers.find(({ code }) => code === filed.key)
  return { ...registers, filed, status, view, person: peopleOf(registers, filed)[0] }
}

/** How many dossiers lack something that should be in the registers, and how many are there more often than they should. */
export function countLostAndDoubled(
  registers: Registers,
  plays: readonly Play[],
): { lost: string[]; doubled: string[] } {
  const found = plays.map(({ filed, holds }) => ({ key: filed.key, holds, held: holdingsOf(registers, filed) }))
  const some = (wrong: (held: number, wanted: number) => boolean): string[] =>
    found
      .filter(({ holds, held }) =>
        (Object.keys(holds) as (keyof Holdings)[]).some((what) => wrong(held[what], holds[what] ?? held[what])),
      )
      .map(({ key }) => key)
  return { lost: some((held, wanted) => held < wanted), doubled: some((held, wanted) => held > wanted) }
}

function holdingsOf(registers: Registers, filed: Filed): Required<Holdings> {
  const people = peopleOf(registers, filed)
  const acts: readonly (BirthAct | DeathAct)[] = filed.kind === 'joint-birth' ? registers.births : registers.deaths
  const ids = new Set(people.map(({ personalId }) => personalId))
  // An earlier death that was cancelled is none.
  const entries = acts.filter(
    (act) =>
      act.dossierCode === filed.key ||
      (act.personalId !== undefined && ids.has(act.personalId) && !('cancelledOn' in act)),
  )
  const cards = registers.cards.filter(({ personalId, state }) => ids.has(personalId) && state === 'active')
  const view = registers.dossiers.find(({ code }) => code === filed.key)
  return {
    entries: entries.length,
    people: filed.kind === 'joint-birth' ? people.length : 0,
    cards: cards.length,
    residences: countOf(view?.residenceStatuses, '9'),
    returns: countOf(view?.joint?.statuses, '5'),
    results: countOf(view?.portalStatuses, '10'),
  }
}

function countOf(statuses: readonly string[] = [], wanted: string): number {
  return statuses.filter((status) => status === wanted).length
}

/** The children of a birth by their mother and name, whoever registered them; of a death the deceased. */
function peopleOf({ people, births }: Registers, filed: Filed): Person[] {
  if (filed.kind === 'joint-death') return people.filter(({ personalId }) => personalId === filed.deceasedId)
  const numbers = new Set(births.filter(({ dossierCode }) => dossierCode === filed.key).map((act) => act.personalId))
  return people.filter(
    ({ personalId, motherId, name }) =>
      numbers.has(personalId) || (motherId === filed.motherId && name === filed.childName),
  )
}
