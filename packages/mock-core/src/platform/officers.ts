import { z } from 'zod'
import type { MockSystem } from '../system/mock-system.ts'
import type { OfficerAction, OfficerOutcome } from '../system/officer-action.ts'
import { clearPolicy, policiesOf, setPolicy, type PolicyFields, type SystemPolicies } from '../system/policy.ts'
import { own } from '../world/record.ts'
import type { World } from '../world/world.ts'

/** Why something asked of an officer was not done. */
export interface OfficerRefusal {
  readonly error: 'UNKNOWN_SYSTEM' | 'UNKNOWN_ACTION' | 'INVALID_BODY' | 'UNKNOWN' | 'NOT_NOW'
  readonly message: string
  /** The fields at fault, for `INVALID_BODY`. */
  readonly fields?: readonly string[]
}

/** What an officer did, or why not. */
export type OfficerAnswer = { readonly done: Readonly<Record<string, unknown>> } | OfficerRefusal

/** What the officers of one system can be told to do. */
export interface OfficerDesk {
  readonly actions: Readonly<Record<string, { readonly summary: string; readonly body: unknown }>>
  /** JSON Schema of the policy. Absent: they have none. */
  readonly policy?: unknown
}

/** The officers of all systems: what they do when they are told, and how they decide when they are not. */
export class Officers {
  readonly #world: World
  readonly #systems: ReadonlyMap<string, MockSystem>

  constructor(world: World, systems: readonly MockSystem[]) {
    this.#world = world
    this.#systems = new Map(systems.map((system) => [system.name, system]))
  }

  /** Every action and policy, with JSON Schemas of what to send. */
  list(): Record<string, OfficerDesk> {
    const desks = [...this.#systems.values()].flatMap(
      ({ name, officerActions = {}, policy }): [string, OfficerDesk][] => {
        if (policy === undefined && Object.keys(officerActions).length === 0) return []
        const actions = Object.entries(officerActions).map(([action, { summary, body }]) => [
          action,
          { summary, body: jsonSchema(body) },
        ])
        const described = Object.fromEntries(actions) as OfficerDesk['actions']
        return [[name, { actions: described, ...(policy && { policy: jsonSchema(policy.schema) }) }]]
      },
    )
    return Object.fromEntries(desks)
  }

  /** Has an officer do something now. Nothing is thrown for what cannot be done. */
  act(system: string, action: string, body: unknown): OfficerAnswer {
    const found = this.#systems.get(system)
    if (found === undefined) return this.#unknownSystem()
    const { officerActions = {} } = found
    const known = own(officerActions, action)
    if (known === undefined) {
      const names = Object.keys(officerActions).join(', ') || 'nothing'
      return { error: 'UNKNOWN_ACTION', message: `The officers of ${system} can do: ${names}` }
    }
    const checked = known.body.safeParse(body)
    if (!checked.success) return invalidBody(checked.error)
    this.#world.tick()
    return answerOf((known as RunnableAction).run(this.#world, checked.data))
  }

  /** What is set for a system; a refusal when it has no policy. */
  policies(system: string): SystemPolicies | OfficerRefusal {
    return this.#systems.get(system)?.policy === undefined ? this.#unknownPolicy() : policiesOf(this.#world, system)
  }

  /** Sets a policy, for one dossier or for all of a system. */
  setPolicy(system: string, fields: unknown, dossierCode?: string): OfficerRefusal | undefined {
    const policy = this.#systems.get(system)?.policy
    if (policy === undefined) return this.#unknownPolicy()
    const checked = policy.schema.safeParse(fields)
    if (!checked.success) return invalidBody(checked.error)
    setPolicy(this.#world, system, fields as PolicyFields, dossierCode)
    return undefined
  }

  /** Takes a policy back; `false` when none was set. */
  clearPolicy(system: string, dossierCode?: string): boolean {
    return clearPolicy(this.#world, system, dossierCode)
  }

  #unknownSystem(): OfficerRefusal {
    return { error: 'UNKNOWN_SYSTEM', message: `The systems are: ${[...this.#systems.keys()].join(', ')}` }
  }

  #unknownPolicy(): OfficerRefusal {
    const names = [...this.#systems.values()].filter(({ policy }) => policy !== undefined).map(({ name }) => name)
    return { error: 'UNKNOWN_SYSTEM', message: `Systems with a policy are: ${names.join(', ') || 'none'}` }
  }
}

interface RunnableAction {
  run(world: World, body: unknown): OfficerOutcome
}

function answerOf(outcome: OfficerOutcome): OfficerAnswer {
  return 'done' in outcome ? outcome : { error: outcome.refused, message: outcome.message }
}

/** Names the fields of a body that are wrong, without their values. */
function invalidBody(error: z.ZodError): OfficerRefusal {
  const fields = error.issues.map((issue) => `${issue.path.join('.') || '(body)'}: ${issue.message}`)
  return { error: 'INVALID_BODY', message: fields.join('; '), fields }
}

function jsonSchema(schema: OfficerAction['body']): unknown {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
}
