import type { z } from 'zod'
import { own, put } from '../world/record.ts'
import type { Slice, World } from '../world/world.ts'

/** Fields of a policy as they were set. */
export type PolicyFields = Readonly<Record<string, unknown>>

/** What was set for one system: for all its dossiers, and for some of them. */
export interface SystemPolicies {
  readonly all: PolicyFields
  readonly dossiers: Record<string, PolicyFields>
}

/** Policies are part of the world: a snapshot keeps them. */
const policies: Slice<Record<string, SystemPolicies>> = { key: 'officer-policies', initial: () => ({}) }

/** How the officers of one system decide when nobody tells them. */
export interface Policy<Fields = unknown> {
  readonly system: string
  /** Every field has a default: a policy is set field by field. */
  readonly schema: z.ZodType<Fields>
  /** The policy for a dossier: what was set for it, over what was set for all, over the defaults. */
  of(world: World, dossierCode: string): Fields
}

/**
 * Names the policy of a system's officers. Tests and demos set it by `PUT /__admin/v1/policies/{system}`, or for one dossier
 * by `…/{dossierCode}`, before or after the dossier arrives.
 *
 * @param schema - A strict object in which every field has a default.
 */
export function definePolicy<Fields>(system: string, schema: z.ZodType<Fields>): Policy<Fields> {
  return {
    system,
    schema,
    of(world, dossierCode) {
      const { all, dossiers } = policiesOf(world, system)
      return schema.parse({ ...all, ...own(dossiers, dossierCode) })
    },
  }
}

/** What is set for a system. */
export function policiesOf(world: World, system: string): SystemPolicies {
  return own(world.slice(policies), system) ?? { all: {}, dossiers: {} }
}

/** Sets the fields of a policy, in place of those set before; absent `dossierCode` means all dossiers of the system. */
export function setPolicy(world: World, system: string, fields: PolicyFields, dossierCode?: string): void {
  const { all, dossiers } = policiesOf(world, system)
  if (dossierCode === undefined) return put(world.slice(policies), system, { all: fields, dossiers })
  const changed = { ...dossiers }
  put(changed, dossierCode, fields)
  put(world.slice(policies), system, { all, dossiers: changed })
}

/** Takes a policy back; `false` when none was set. Absent `dossierCode` means everything set for the system. */
export function clearPolicy(world: World, system: string, dossierCode?: string): boolean {
  const kept = world.slice(policies)
  const { all, dossiers } = policiesOf(world, system)
  if (dossierCode === undefined) return Object.hasOwn(kept, system) && Reflect.deleteProperty(kept, system)
  const { [dossierCode]: gone, ...rest } = dossiers
  if (gone === undefined || !Object.hasOwn(dossiers, dossierCode)) return false
  put(kept, system, { all, dossiers: rest })
  return true
}
