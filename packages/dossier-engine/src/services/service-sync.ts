import type { DossierProgress, DossierSync as ServiceSync } from '@lienthong/essential-services'
import type { PortalDossier } from '@lienthong/sdk-dvc'
import type { DossierSync } from '../sync/dossier-sync.ts'
import type { SyncEvent } from '../sync/sync-event.ts'

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
 *
 * @example
 * const sync = serviceSync(await createDossierSync({ store, portal }), { unit, officer, field: { code: 'G15-HT', name: 'Hộ tịch' } })
 * await submit('birth-registration', form, { head, clients, sync })
 */
export function serviceSync(
  sync: Pick<DossierSync, 'enqueue' | 'lastStatus'>,
  options: ServiceSyncOptions,
): ServiceSync {
  return {
    lastTold: (dossierCode) => sync.lastStatus(dossierCode),
    async tell(progress) {
      const procedure: ServiceProcedure | undefined = options.procedures?.[progress.service.slug] ?? progress.procedure
      const { owner } = progress
      if (procedure === undefined || owner === undefined) {
        options.onUntold?.(progress, procedure === undefined ? 'procedure' : 'owner')
        return
      }
      await sync.enqueue(eventOf(progress, dossierOf(progress, { procedure, owner, ...options }), options))
    },
  }
}

function eventOf(
  { id, status, at, content, service }: DossierProgress,
  dossier: PortalDossier,
  { officer }: ServiceSyncOptions,
): SyncEvent {
  // A dossier begins as it is created; what comes later are steps.
  const progress = status === 'registered' ? [] : [{ status, at, officer, note: content }]
  return { id, dossier, progress, register: { service: service.slug } }
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
  if (status === 'not-received') return { rejectedAt: at }
  if (status === 'finished') return { finishedAt: finishedAt ?? at }
  if (status === 'returned') return { finishedAt: finishedAt ?? at, returnedAt: at }
  return {}
}
