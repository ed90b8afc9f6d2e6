import { dossierStatuses, type DossierStatus } from '@lienthong/sdk-dvc'
import { valueAt } from '../form/condition.ts'
import type { DossierHead } from '../service/filing.ts'
import type { ServiceDefinition } from '../service/service-definition.ts'
import type { VersionInForce } from '../api/versions.ts'
import type { DossierProgress } from './dossier-view.ts'

/** Writes what the portal hears of one dossier. */
export type ProgressWriter = (
  status: DossierStatus,
  view?: {
    readonly at?: string | undefined
    readonly dueAt?: string
    readonly receivedAt?: string
    readonly finishedAt?: string
  },
) => DossierProgress

/** Makes the writer of a dossier. Owner is whoever files, when that is known. */
export function progressOf(
  service: ServiceDefinition,
  version: VersionInForce,
  head: DossierHead,
  owner: DossierProgress['owner'],
): ProgressWriter {
  const { dossierCode, channel, submittedAt } = head
  const [procedure, ...others] = version.procedures
  return (status, { at = submittedAt, dueAt, receivedAt, finishedAt } = {}) => ({
    // A dossier is registered once, whatever clock says so; other states may come again.
    id: status === 'registered' ? `${dossierCode} registered` : `${dossierCode} ${status} ${at}`,
    dossierCode,
    service: { number: service.number, slug: service.slug, nameVi: service.name.vi },
    ...(procedure && others.length === 0 && { procedure: procedure.value }),
    channel,
    ...(owner && { owner }),
    submittedAt,
    ...(receivedAt !== undefined && { receivedAt }),
    ...(finishedAt !== undefined && { finishedAt }),
    status,
    at,
    ...(dueAt !== undefined && { dueAt }),
    content: dossierStatuses[status].vi,
  })
}

/** The one who files, as most forms name them. */
export function ownerOf(form: unknown): DossierProgress['owner'] {
  for (const group of ['applicant', 'person', 'house.notifier']) {
    const name = valueAt(form, `${group}.name`)
    const personalId = valueAt(form, `${group}.personalId`)
    if (typeof name === 'string') return { name, ...(typeof personalId === 'string' && { personalId }) }
  }
  return undefined
}
