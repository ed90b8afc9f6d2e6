import { InputError } from '@lienthong/sdk-core'
import type { ServiceClients } from '../dossier/ports.ts'
import { holds, valueAt } from '../form/condition.ts'
import { askBusinessRegistry } from '../registers/ask-business-registry.ts'
import { askInsuranceRegister } from '../registers/ask-insurance-register.ts'
import { askPeople, onceForEach, type AskPerson } from '../registers/ask-people.ts'
import { purposeOf } from '../registers/ask-population.ts'
import { findings, type Finding, type Found } from '../service/findings.ts'
import type { FlowStep } from '../service/flow-step.ts'
import type { RegisterQuestion } from '../service/register-question.ts'
import type { SystemName } from '../service/systems.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion } from './get-service.ts'
import { dayAsked, type AtOptions } from './versions.ts'

/** Who asks, and what is known already. */
export interface LookUpOptions extends AtOptions {
  /** Account in whose name the registers are asked: every look-up of a person is audited. */
  readonly officer: string
  /** Purpose, as of {@link SignedIn}. Default the first code of the version. */
  readonly procedureCode?: string
  /** What `prefill` or an earlier look-up found. It is not asked for again. */
  readonly known?: Found
}

/** Something nobody was asked for, and why. */
export interface OpenFinding {
  readonly finding: Finding
  readonly register: SystemName
  /**
   * `no-interface`: the register has none that is known, an officer looks there by hand. `no-client`: it was not given.
   * `not-in-form`: the form lacks what the register is asked with, or has it in a form that nobody can be asked with, as half a number.
   */
  readonly why: 'no-interface' | 'no-client' | 'not-in-form'
}

/** What the registers say of a form. */
export interface LookedUp {
  /** For `requiredDocuments`. */
  readonly found: Found
  readonly open: readonly OpenFinding[]
}

/**
 * Asks the registers that the flow of a service names for what they can tell, so that the citizen need not bring it: the
 * population database of each person in the form, the business registry of an enterprise, the insurance register of a number.
 * One request for each, one after the other; somebody who stands in the form twice is asked about once. Safe to repeat.
 *
 * A register that does not answer makes its findings `unavailable`. One that refuses to be asked makes the call fail: somebody
 * has to set something right.
 *
 * @param form - As typed; it need not be finished.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @throws {@link InputError} without a code of a procedure, or without an officer that the register takes, where a person is asked about;
 * nothing was sent. The form is never the reason.
 * @throws {@link RemoteError} as the client of the register.
 * @example
 * const { found, open } = await lookUp('marriage-registration', form, clients, { officer: 'can-bo-01' })
 * const papers = requiredDocuments('marriage-registration', form, { found })
 */
export async function lookUp(
  slug: ServiceSlug | (string & {}),
  form: unknown,
  clients: ServiceClients,
  options: LookUpOptions,
): Promise<LookedUp> {
  const { flow, procedures } = serviceVersion(slug, options)
  const { officer, known = {}, procedureCode = procedures[0]?.value.code } = options
  const purpose = () => ({ officer, procedureCode: purposeOf('lookUp', procedureCode, ['procedureCode']) })
  const person = clients.population && onceForEach(clients.population, purpose)
  let found: Found = known
  const open: OpenFinding[] = []
  for (const step of stepsOf(flow, form, dayAsked(options))) {
    const wanted = (step.finds ?? []).filter((finding) => found[finding] === undefined)
    if (wanted.length === 0) continue
    const told =
      step.asks === undefined ? 'no-interface' : await askedWith(step.asks, wanted, { form, clients, person })
    if (typeof told !== 'string') found = { ...found, ...told }
    else open.push(...wanted.map((finding) => ({ finding, register: findings[finding].register, why: told })))
  }
  return { found, open }
}

/** The look-ups that this dossier needs. */
function stepsOf(flow: readonly FlowStep[], form: unknown, at: string): readonly FlowStep[] {
  return flow.filter(({ kind, when }) => kind === 'look-up' && (when === undefined || holds(when, { form, at })))
}

interface Asking {
  readonly form: unknown
  readonly clients: ServiceClients
  readonly person: AskPerson | undefined
}

/** What each client is given of the form, by the names of its own input. */
const ofForm: Readonly<Record<RegisterQuestion['client'], readonly string[]>> = {
  population: ['personalId', 'name', 'birthDate'],
  businessRegistry: ['code'],
  insuranceRegister: ['insuranceNumber'],
}

/** A form need not be finished: what the client of a register does not take of it is not there yet. Nothing was sent then. */
async function askedWith(question: RegisterQuestion, wanted: readonly Finding[], asking: Asking): Promise<Told> {
  try {
    return await ask(question, wanted, asking)
  } catch (error) {
    const names = ofForm[question.client]
    if (error instanceof InputError && error.fields.every(({ field }) => names.includes(field))) return 'not-in-form'
    throw error
  }
}

type Told = Found | OpenFinding['why']

async function ask(
  question: RegisterQuestion,
  wanted: readonly Finding[],
  { form, clients, person }: Asking,
): Promise<Told> {
  const textAt = (path: string): string | undefined => {
    const value = valueAt(form, path)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const all = (state: Found[Finding]): Found => Object.fromEntries(wanted.map((finding) => [finding, state]))
  switch (question.client) {
    case 'population':
      if (person === undefined) return 'no-client'
      return (await askPeople(person, question, form)) ?? 'not-in-form'
    case 'businessRegistry': {
      const [code, name] = [textAt(`${question.body}.code`), textAt(`${question.body}.name`)]
      if (code === undefined || name === undefined) return 'not-in-form'
      if (clients.businessRegistry === undefined) return 'no-client'
      return all(await askBusinessRegistry(clients.businessRegistry, { code, name }))
    }
    case 'insuranceRegister': {
      const number = textAt(question.number)
      const [name, birthDate] = ['name', 'birthDate'].map((part) => textAt(`${question.person}.${part}`))
      if (number === undefined || name === undefined || birthDate === undefined) return 'not-in-form'
      if (clients.insuranceRegister === undefined) return 'no-client'
      return all(await askInsuranceRegister(clients.insuranceRegister, number, { name, birthDate }))
    }
  }
}
