import type { Person, TargetPerson } from '@lienthong/mock-core'
import type { MockAdmin } from '@lienthong/mock-server'
import { pick, type Chance } from './chance.ts'

/** The made-up people of the mocks, to fill forms with. */
export class People {
  readonly #all: readonly Person[]
  readonly #cast: readonly TargetPerson[]
  readonly #chance: Chance

  private constructor(all: readonly Person[], cast: readonly TargetPerson[], chance: Chance) {
    this.#all = all
    this.#cast = cast
    this.#chance = chance
  }

  /** Asks the mocks who there is. */
  static async of(admin: MockAdmin, chance: Chance): Promise<People> {
    return new People(
      await admin.people(),
      (await admin.targets()).flatMap(({ people }) => people),
      chance,
    )
  }

  /** Somebody the mocks name for a purpose. */
  named(persona: string): Person {
    const id = this.#cast.find((candidate) => candidate.persona === persona)?.personalId
    const found = this.#all.find(({ personalId }) => personalId === id)
    if (found === undefined) throw new Error(`The mocks know nobody as "${persona}"`)
    return found
  }

  /** What the mocks tell of somebody they name: numbers of decisions, codes, keys. */
  factsOf(persona: string): Readonly<Record<string, string>> {
    return this.#cast.find((candidate) => candidate.persona === persona)?.facts ?? {}
  }

  /** Somebody of age with a whole birth date, of whom no story is told; another one for another seed. */
  adult(): Person {
    const told = new Set(this.#cast.map(({ personalId }) => personalId))
    const adults = this.#all.filter(
      ({ personalId, birthDate, diedOn }) =>
        birthDate.length === 10 &&
        birthDate < '2000' &&
        birthDate > '1950' &&
        diedOn === undefined &&
        !told.has(personalId),
    )
    const [first, ...others] = adults
    if (first === undefined) throw new Error('The mocks have nobody of age')
    return pick(this.#chance, [first, ...others])
  }
}

/** Where somebody lives, as a form has it. */
export function homeOf({ residence: { provinceCode, communeCode, detail } }: Person) {
  return { provinceCode, communeCode, detail }
}

/** Somebody as the one who files. */
export function applicantOf(person: Person) {
  const { name, personalId, birthDate, sex } = person
  const home = homeOf(person)
  return {
    name,
    personalId,
    birthDate: birthDate as string,
    sex,
    permanentResidence: home,
    currentResidence: home,
    phone: '0900000001',
  }
}
