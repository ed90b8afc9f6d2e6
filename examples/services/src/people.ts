import type { Person, TargetPerson } from '@lienthong/mock-core'
import type { MockAdmin } from '@lienthong/mock-server'
import { pick, type Chance } from './chance.ts'

/** The made-up people of the mocks, to fill forms with. */
export class People {
  readonly #all: readonly Person[]
  readonly #cast: readonly TargetPerson[]
  readonly #buried: ReadonlySet<string>
  readonly #chance: Chance
  /** People to whom something happened that happens once. */
  readonly #taken = new Set<string>()
  #house: number

  private constructor(
    found: { readonly all: readonly Person[]; readonly cast: readonly TargetPerson[]; readonly buried: string[] },
    firstHouse: number,
    chance: Chance,
  ) {
    this.#all = found.all
    this.#cast = found.cast
    this.#buried = new Set(found.buried)
    this.#house = firstHouse
    this.#chance = chance
  }

  /** Asks the mocks who there is. They may have been used before: some are married or dead by now. */
  static async of(admin: MockAdmin, chance: Chance): Promise<People> {
    const [all, targets] = [await admin.people(), await admin.targets()]
    const deaths = await admin.send<{ personalId?: string; cancelledOn?: string }[]>('GET', '/deaths')
    const buried = deaths.flatMap(({ personalId = '', cancelledOn }) => (cancelledOn === undefined ? [personalId] : []))
    const cast = targets.flatMap(({ people }) => people)
    // Each run begins later on the clock of the mocks than the one before it ended.
    return new People({ all, cast, buried }, Math.floor(admin.now() / 60_000) % 10_000_000, chance)
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
    return this.#pick(
      'nobody of age',
      this.#grown().filter(({ personalId }) => !told.has(personalId)),
    )
  }

  /** Whose death is registered: the one the mocks name; once that is done, somebody of whom no story is told. */
  dead(persona: string): Person {
    const named = this.named(persona)
    return this.#take(this.#buried.has(named.personalId) || this.#taken.has(named.personalId) ? this.adult() : named)
  }

  /** Who marries: the one the mocks name; once that is done, anybody who may. */
  single(persona: string): Person {
    const named = this.named(persona)
    const free = this.#grown()
      .filter(({ sex }) => sex === named.sex)
      .filter(isSingle)
    return this.#take(free.includes(named) ? named : this.#pick('nobody single', free))
  }

  /** A house that nobody lives in. */
  newHouse(): string {
    this.#house += 1
    return `Số ${this.#house}, đường Phan Đình Phùng`
  }

  /** A name for a child. */
  newChild(): string {
    return `Trần Ví Dụ ${pick(this.#chance, ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà', 'Lam', 'Mai', 'Ngân', 'Vy'])}`
  }

  #grown(): Person[] {
    return this.#all.filter(
      ({ personalId, birthDate, diedOn }) =>
        birthDate.length === 10 &&
        birthDate < '2000' &&
        birthDate > '1950' &&
        diedOn === undefined &&
        !this.#taken.has(personalId),
    )
  }

  #take(person: Person): Person {
    this.#taken.add(person.personalId)
    return person
  }

  #pick(nobody: string, [first, ...others]: readonly Person[]): Person {
    if (first === undefined) throw new Error(`The mocks have ${nobody}`)
    return pick(this.#chance, [first, ...others])
  }
}

function isSingle({ spouseId, maritalStatus = 'single' }: Person): boolean {
  return spouseId === undefined && maritalStatus !== 'married'
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
