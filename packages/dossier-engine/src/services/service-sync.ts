import type { DossierProgress, DossierSync as ServiceSync } from '@lienthong/essential-services'
import type { PortalDossier } from '@lienthong/sdk-dvc'
import type { DossierSync } from '../sync/dossier-sync.ts'
import type { StepTimes } from '../sync/read-sync.ts'

/** What a service does not know and the portal asks for. */
export interface ServiceSyncOptions {
  /** Name of the unit that works on the dossiers. */
  readonly unit: string
  /** Account of the officer in whose name steps are told. */
  readonly officer: string
  /** Field of the procedures, as the portal lists it: `G15-HT` is civil status. One for all services, or by slug. */
  readonly field: ServiceField | ((slug: string) => ServiceField)
  /**
   * Procedure of a service that has several, or none that is known: by slug, as your province lists it. What is given here goes
   * before what the service says.
   */
  readonly procedures?: { readonly [slug: string]: ServiceProcedure }
  /**
   * Told of what the portal cannot hear: it takes no dossier without a procedure and an owner, and none is invented. Default
   * does nothing.
   */
  readonly onUntold?: (progress: DossierProgress, why: 'procedure' | 'owner') => void
}

/** Field of a procedure. */
export interface ServiceField {
  readonly code: string
  readonly name: string
}

/** Procedure as a province lists it. */
export interface ServiceProcedure {
  readonly code: string
  /** Default the name of the service. */
  readonly name?: string
}

/**
 * Makes the `sync` of the essential services out of a sync: every state of a dossier becomes an event of the outbox, under the
 * name the service gave it, so that the same state told twice is told once.
 *
 * Each event carries the dossier as it then stands and the step that led there; the portal hears them in the order they were told.
 * When it was received and finished an earlier process may have seen: that is read from the outbox. Of a dossier that the outbox
 * knows and whose owner is not told again, as of one that is followed, the step goes alone.
 *
 * @example
 * const sync = serviceSync(await createDossierSync({ store, portal }), { unit, officer, field: { code: 'G15-HT', name: 'Hộ tịch' } })
 * await submit('birth-registration', form, { head, clients, sync })
 */
export function serviceSync(
  sync: Pick<DossierSync, 'enqueue' | 'lastStatus' | 'stepTimes'>,
  options: ServiceSyncOptions,
): ServiceSync {
  return {
    lastTold: (dossierCode) => sync.lastStatus(dossierCode),
    async tell(progress) {
      const procedure: ServiceProcedure | undefined = options.procedures?.[progress.service.slug] ?? progress.procedure
      const { owner } = progress
      if (procedure === undefined || owner === undefined) {
        if (await isKnown(sync, progress)) await sync.enqueue(stepOf(progress, options))
        else options.onUntold?.(progress, procedure === undefined ? 'procedure' : 'owner')
        return
      }
      const times = timesOf(progress, await sync.stepTimes(progress.dossierCode))
      const dossier = dossierOf({ ...progress, ...times }, { procedure, owner, ...options })
      const { code: _, ...event } = stepOf(progress, options)
      await sync.enqueue({ ...event, dossier })
    },
  }
}

/** An earlier event told of the dossier: a step alone can follow it. */
async function isKnown(sync: Pick<DossierSync, 'lastStatus'>, { dossierCode, status }: DossierProgress) {
  return status !== 'registered' && (await sync.lastStatus(dossierCode)) !== undefined
}

function stepOf({ id, dossierCode, status, at, content, service }: DossierProgress, { officer }: ServiceSyncOptions) {
  // A dossier begins as it is created; what comes later are steps.
  const progress = status === 'registered' ? [] : [{ status, at, officer, note: content }]
  return { id, code: dossierCode, progress, register: { service: service.slug } }
}

/** What the outbox knows and what is told now, together; the end of a dossier that went on is the last one. */
function timesOf({ status, at, receivedAt, finishedAt }: DossierProgress, told: StepTimes): StepTimes {
  const received = told.receivedAt ?? receivedAt ?? (status === 'received' ? at : undefined)
  const finished = status === 'finished' ? (finishedAt ?? at) : (finishedAt ?? told.finishedAt)
  return {
    ...(received !== undefined && { receivedAt: received }),
    ...(finished !== undefined && { finishedAt: finished }),
  }
}

function dossierOf(
  progress: DossierProgress,
  given: ServiceSyncOptions & {
    readonly procedure: ServiceProcedure
    readonly owner: NonNullable<DossierProgress['owner']>
  },
): PortalDossier {
  const { dossierCode, service, channel, submittedAt, status, dueAt } = progress
  const { procedure, owner, unit, field } = given
  const { code: fieldCode, name: fieldName } = typeof field === 'function' ? field(service.slug) : field
  return {
    code: dossierCode,
    procedure: { code: procedure.code, name: procedure.name ?? service.nameVi, fieldCode, fieldName },
    // The portal has no other: what came by telephone was entered by an officer.
    channel: channel === 'other' ? 'desk' : channel,
    owner,
    summary: service.nameVi,
    submittedAt,
    receivedAt: progress.receivedAt ?? submittedAt,
    status,
    ...(dueAt !== undefined && { dueAt }),
    ...endOf(progress),
    processingUnit: unit,
  }
}

function endOf({ status, at, finishedAt }: DossierProgress): Partial<PortalDossier> {
  const finished = finishedAt === undefined ? {} : { finishedAt }
  if (status === 'not-received') return { rejectedAt: at }
  if (status === 'finished') return finished
  // Somebody who fetches the result says nothing of when it was ready.
  if (status === 'returned') return { ...finished, returnedAt: at }
  return {}
}
