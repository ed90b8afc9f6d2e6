import type { Person } from '@lienthong/mock-core'
import { pick, type Chance } from './chance.ts'

/** A couple about to register a child. */
export interface Couple {
  readonly mother: Person
  readonly father: Person
}

/** Somebody who died, and the relative who asks for the registration. */
export interface Mourning {
  readonly deceased: Person
  readonly relative: Person
}

const given = {
  female: ['An', 'Chi', 'Dung', 'Giang', 'Hà', 'Linh', 'Mai', 'Ngân', 'Quyên', 'Thảo', 'Uyên', 'Vân'],
  male: ['An', 'Bách', 'Cường', 'Duy', 'Hiếu', 'Khang', 'Lâm', 'Minh', 'Phong', 'Quân', 'Sơn', 'Tùng'],
} as const
const middle = ['Bảo', 'Gia', 'Khánh', 'Minh', 'Nhật', 'Phương', 'Tuệ', 'Vĩnh'] as const

/** The people of the mock world, given out to dossiers so that none of them gets in the way of another. */
export class Families {
  readonly #couples: Couple[]
  readonly #mourning: Mourning[]
  readonly #chance: Chance
  readonly #names = new Set<string>()
  #next = 0

  constructor(people: readonly Person[], chance: Chance) {
    this.#chance = chance
    for (const { motherId, name } of people) if (motherId !== undefined) this.#names.add(`${motherId} ${name}`)
    const byId = new Map(people.map((person) => [person.personalId, person]))
    const couples = people.flatMap((mother): Couple[] => {
      const father = byId.get(mother.spouseId ?? '')
      return mother.sex === 'female' && father !== undefined && livesAt(father, mother) ? [{ mother, father }] : []
    })
    // One couple of three is left for deaths: whoever dies has no child on the way.
    this.#couples = couples.filter((_, at) => at % 3 !== 2)
    this.#mourning = couples.flatMap(({ mother, father }, at) =>
      at % 3 === 2 ? [{ deceased: father, relative: mother }] : [],
    )
    if (this.#couples.length === 0) throw new Error('The world of the mocks has no couples')
  }

  /** The next couple; after the last the first again, who then have another child. */
  couple(): Couple {
    const couple = this.#couples[this.#next % this.#couples.length]
    this.#next += 1
    return couple as Couple
  }

  /** Somebody who dies; `undefined` when nobody is left. */
  mourning(): Mourning | undefined {
    return this.#mourning.shift()
  }

  /** A child of a couple, with a name that none of their children has. */
  child({ mother, father }: Couple): { readonly name: string; readonly sex: 'male' | 'female' } {
    const sex = pick(this.#chance, ['male', 'female'] as const)
    const [family = ''] = father.name.split(' ')
    for (;;) {
      const name = `${family} ${pick(this.#chance, middle)} ${pick(this.#chance, middle)} ${pick(this.#chance, given[sex])}`
      const key = `${mother.personalId} ${name}`
      if (!this.#names.has(key)) {
        this.#names.add(key)
        return { name, sex }
      }
    }
  }
}

function livesAt(one: Person, other: Person): boolean {
  const alive = [one, other].every(({ diedOn, residenceRemovedOn }) => (diedOn ?? residenceRemovedOn) === undefined)
  return alive && one.householdId === other.householdId
}
