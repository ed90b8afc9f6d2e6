import type { CitizenRecord } from '@lienthong/sdk-residence'
import type { PopulationLookup } from '../dossier/ports.ts'
import { valueAt } from '../form/condition.ts'
import type { Finding, FindingState, Found } from '../service/findings.ts'
import type { PopulationFact, RegisterQuestion } from '../service/register-question.ts'
import { askPopulation, type PopulationAnswer, type PopulationQuestion } from './ask-population.ts'

type PeopleQuestion = Extract<RegisterQuestion, { readonly client: 'population' }>

/** Of several people, the one of whom least is known counts. */
const worstFirst: readonly FindingState[] = ['unavailable', 'not-found', 'differs', 'found']

type Person = Pick<PopulationQuestion, 'personalId' | 'name' | 'birthDate'>

/** Asks about somebody. */
export type AskPerson = (person: Person) => Promise<PopulationAnswer>

/** Asks about each person once, however often a flow comes back to them: every look-up is audited. */
export function onceForEach(
  population: PopulationLookup,
  purpose: () => Omit<PopulationQuestion, keyof Person>,
): AskPerson {
  const answers = new Map<string, Promise<PopulationAnswer>>()
  return (person) => {
    const { personalId, name, birthDate } = person
    const key = JSON.stringify([personalId, name, birthDate])
    const answer = answers.get(key) ?? askPopulation(population, { ...person, ...purpose() })
    answers.set(key, answer)
    return answer
  }
}

/** Asks about each person that a question names. `undefined` when the form does not say who one of them is. */
export async function askPeople(
  ask: AskPerson,
  { people, tells }: PeopleQuestion,
  form: unknown,
): Promise<Found | undefined> {
  const asked = people.map((path) => personAt(form, path))
  if (!asked.every((person) => person !== undefined)) return undefined
  const answers: Found[] = []
  for (const person of asked) {
    const { state, record } = await ask(person)
    const tell = (fact: PopulationFact): FindingState => (record === undefined ? state : stateOf(fact, record, form))
    answers.push(Object.fromEntries(factsOf(tells).map(([finding, fact]) => [finding, tell(fact)])))
  }
  return Object.fromEntries(factsOf(tells).map(([finding]) => [finding, worst(answers, finding)]))
}

function factsOf(tells: PeopleQuestion['tells']): readonly [Finding, PopulationFact][] {
  return Object.entries(tells) as [Finding, PopulationFact][]
}

function worst(answers: readonly Found[], finding: Finding): FindingState | undefined {
  return worstFirst.find((state) => answers.some((answer) => answer[finding] === state))
}

function personAt(form: unknown, path: string): Person | undefined {
  const of = (part: string): string | undefined => {
    const value = valueAt(form, `${path}.${part}`)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [personalId, name, birthDate] = [of('personalId'), of('name'), of('birthDate')]
  if (personalId === undefined || name === undefined || birthDate === undefined) return undefined
  return { personalId, name, birthDate }
}

function stateOf(fact: PopulationFact, record: CitizenRecord, form: unknown): FindingState {
  switch (fact) {
    case 'identity':
      return 'found'
    case 'residence':
      return (record.permanentResidence ?? record.currentResidence) === undefined ? 'not-found' : 'found'
    case 'old-id-number':
      return compared(valueAt(form, 'oldIdNumber'), [record.oldIdNumber])
    case 'changed-number': {
      const said = valueAt(form, 'oldIdNumber')
      return said === undefined ? 'not-found' : compared(said, [record.oldIdNumber])
    }
    case 'representative': {
      const { representative, father, mother } = record
      const numbers = [representative, father, mother].map((relative) => relative?.personalId)
      return compared(valueAt(form, 'representative.personalId'), numbers)
    }
  }
}

/** What the form says against what the register knows; a form that says nothing is not contradicted. */
function compared(said: unknown, known: readonly (string | undefined)[]): FindingState {
  if (known.every((value) => value === undefined)) return 'not-found'
  return said === undefined || known.some((value) => value === said) ? 'found' : 'differs'
}
