import type { z } from 'zod'
import { dateVersion } from './date-version.ts'
import { freezeData } from './freeze-data.ts'
import type { ServiceDefinition } from './service-definition.ts'
import type { ServiceVersion } from './service-version.ts'

/**
 * Defines a service. Refuses at once what would be found out in production otherwise: versions out of order, a paper that
 * a look-up replaces which no step makes, a step after one that does not exist. Dates each version ({@link dateVersion}), and
 * freezes what it gives: everybody reads the one catalogue.
 *
 * @throws {@link Error} naming the service and the mistake; definitions hold no personal data.
 */
export function defineService<const Slug extends string, Schema extends z.ZodType>(
  definition: ServiceDefinition<Slug, Schema>,
): ServiceDefinition<Slug, Schema> {
  const mistakes = [...versionMistakes(definition), ...setsOf(definition).flatMap(setMistakes)]
  if (mistakes.length > 0) throw new Error(`Service ${definition.slug}: ${mistakes.join('; ')}`)
  const { versions } = definition
  const [first, ...others] = versions.map((version, index) => {
    const until = lastDay(versions, index)
    return dateVersion(definition, version, { from: version.from, ...(until !== undefined && { until }) })
  }) as [ServiceVersion<Schema>, ...ServiceVersion<Schema>[]]
  return freezeData({ ...definition, versions: [first, ...others] })
}

/** Last day of a version: the one before the next begins. `undefined` while it is in force. */
export function lastDay(versions: readonly { readonly from: string }[], index: number): string | undefined {
  const next = versions[index + 1]?.from
  if (next === undefined) return undefined
  return new Date(Date.parse(`${next}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

type Definition = Pick<ServiceDefinition, 'versions' | 'documents' | 'flow'>
type Steps = Pick<ServiceDefinition, 'documents' | 'flow'>

function versionMistakes({ versions }: Definition): string[] {
  return versions.flatMap(({ from, time }, index) => {
    const before = versions[index - 1]
    return [
      ...(before !== undefined && before.from >= from ? [`the version of ${from} is out of order`] : []),
      ...(time.length === 0 ? [`the version of ${from} says nothing about time`] : []),
    ]
  })
}

/** The papers and steps of each version. */
function setsOf({ versions, documents, flow }: Definition): Steps[] {
  return versions.map((version) => ({ documents: version.documents ?? documents, flow: version.flow ?? flow }))
}

function setMistakes({ documents, flow }: Steps): string[] {
  const found = new Set<string>(flow.flatMap(({ finds = [] }) => finds))
  return [
    ...twice(documents).map((id) => `two papers are called ${id}`),
    ...twice(flow).map((id) => `two steps are called ${id}`),
    ...flow.flatMap(({ id, after = [] }, index) =>
      after
        .filter((name) => !flow.slice(0, index).some((earlier) => earlier.id === name))
        .map((name) => `step ${id} comes after ${name}, which is no earlier step`),
    ),
    ...documents
      .filter(({ replacedBy }) => replacedBy !== undefined && !found.has(replacedBy.finding))
      .map(({ id }) => `no step finds what replaces ${id}`),
  ]
}

function twice(rows: readonly { readonly id: string }[]): string[] {
  const ids = rows.map(({ id }) => id)
  return ids.filter((id, index) => ids.indexOf(id) !== index)
}
