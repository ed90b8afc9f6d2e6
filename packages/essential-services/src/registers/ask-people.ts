import type { CitizenRecord } from '@lienthong/sdk-residence'
import type { PopulationLookup } from '../dossier/ports.ts'
import { valueAt } from '../form/condition.ts'
import type { Finding, FindingState, Found } from '../service/findings.ts'
import type { PopulationFact, RegisterQuestion } from '../service/register-question.ts'
import { askPopulation } from './ask-population.ts'

type PeopleQuestion = Extract<RegisterQuestion, { readonly client: 'population' }>

/** Of several people, the one of whom least is known counts. */
const worstFirst: readonly FindingState[] = ['unavailable', 'not-found', 'differs', 'found']

/** Asks about each person that a question names. `undefined` when the form does not say who one of them is. */
export async function askPeople(
  population: PopulationLookup,
  { people, tells }: PeopleQuestion,
  form: unknown,
  purpose: () => { readonly officer: string; readonly procedureCode: string },
): Promise<Found | undefined> {
  const asked = people.map((path) => personAt(form, path))
  if (!asked.every((person) => person !== undefined)) return undefined
  const by = purpose()
  const answers: Found[] = []
  for (const person of asked) {
    const { state, record } = await askPopulation(population, { ...person, ...by })
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

function personAt(form: unknown, path: string) {
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
