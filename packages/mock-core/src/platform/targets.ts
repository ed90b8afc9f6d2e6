import type { MockSystem } from '../system/mock-system.ts'
import type { Person, Persona } from '../world/graph.ts'
import type { World } from '../world/world.ts'

/** Somebody to ask a system about. */
export interface TargetPerson extends Persona {
  readonly name: string
  readonly sex: Person['sex']
  readonly birthDate: string
}

/** All a client, a test or a shell script needs to talk to one system. */
export interface Target {
  readonly system: string
  readonly gateway: string
  readonly baseUrl: string
  readonly credentials: Readonly<Record<string, string>>
  readonly people: readonly TargetPerson[]
}

/** Lists the systems of a platform as they are reached below one address. */
export function listTargets(systems: readonly MockSystem[], world: World, origin: string): Target[] {
  return systems.map(({ name, gateway, personas, cast = [] }) => ({
    system: name,
    gateway: gateway.name,
    baseUrl: `${origin}${gateway.basePath}`,
    credentials: gateway.credentials,
    people: [...personas, ...cast.map(({ persona }) => persona)].flatMap((persona) => describe(world, persona)),
  }))
}

function describe({ graph, people }: World, name: string): TargetPerson[] {
  const persona = graph.personas[name]
  const person = persona && people.find(persona.personalId)
  if (persona === undefined || person === undefined) return []
  return [{ ...persona, name: person.name, sex: person.sex, birthDate: person.birthDate }]
}
