import { identityKey } from '@lienthong/sdk-core'
import type { Graph, Household, Person } from './graph.ts'
import type { Random } from './random.ts'
import { own } from './record.ts'

/** The register of people of a world. */
export class People {
  readonly #graph: () => Graph
  readonly #random: Random

  constructor(graph: () => Graph, random: Random) {
    this.#graph = graph
    this.#random = random
  }

  /** The person with a number; `undefined` when there is none. */
  find(personalId: string): Person | undefined {
    return own(this.#graph().people, personalId)
  }

  /** The person with a 9-digit number from before the personal number; `undefined` when there is none. */
  findByOldIdNumber(oldIdNumber: string): Person | undefined {
    return this.list().find((person) => person.oldIdNumbers?.includes(oldIdNumber) === true)
  }

  /** Everybody, in the order they came into the world. */
  list(): Person[] {
    return Object.values(this.#graph().people)
  }

  /** Adds a person to a household, which is made when it does not exist yet. */
  add(person: Person): Person {
    this.#graph().people[person.personalId] = person
    this.#join(person)
    return person
  }

  /** Changes what an entry in a book puts right; `undefined` when nobody has that number. Number and household stay. */
  change(personalId: string, change: Partial<Omit<Person, 'personalId' | 'householdId'>>): Person | undefined {
    const person = this.find(personalId)
    return person && Object.assign(person, change)
  }

  /**
   * Moves somebody to a household, which is made when it does not exist yet. Of the one they leave, the next member is the
   * head if they were it; nobody left, it is gone.
   */
  move(person: Person, householdId: string): void {
    const { households } = this.#graph()
    const left = own(households, person.householdId)
    if (left !== undefined) {
      const at = left.memberIds.indexOf(person.personalId)
      if (at >= 0) left.memberIds.splice(at, 1)
      const [next] = left.memberIds
      if (next === undefined) Reflect.deleteProperty(households, left.id)
      else if (left.headId === person.personalId) left.headId = next
    }
    person.householdId = householdId
    this.#join(person)
  }

  #join({ personalId, householdId }: Person): void {
    const { households } = this.#graph()
    const household: Household = (households[householdId] ??= { id: householdId, headId: personalId, memberIds: [] })
    household.memberIds.push(personalId)
  }

  /** The child whom a registration would create a second time: same mother, day, sex and name, accents aside. */
  findSame(child: Pick<Person, 'name' | 'birthDate' | 'sex' | 'motherId'>): Person | undefined {
    const key = identityKey(child.name)
    return this.list().find(
      (person) =>
        person.motherId === child.motherId &&
        person.birthDate === child.birthDate &&
        person.sex === child.sex &&
        identityKey(person.name) === key,
    )
  }

  /**
   * A number nobody has, in the form of real ones but beginning with 9 and the two-digit province code. Such prefixes are
   * assumed not to be issued, so that no real person is ever hit.
   */
  newPersonalId(person: Pick<Person, 'sex' | 'birthDate'>, provinceCode: string, random = this.#random): string {
    const [year = ''] = person.birthDate.split('-')
    const century = (Number(year.slice(0, 2)) - 19) * 2 + (person.sex === 'male' ? 0 : 1)
    for (;;) {
      const personalId = `9${provinceCode}${century}${year.slice(2)}${random.digits(6)}`
      if (this.find(personalId) === undefined) return personalId
    }
  }
}
