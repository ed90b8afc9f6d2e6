import { own, put, type Slice, type World } from '@lienthong/mock-core'
import type { Instant } from '@lienthong/sdk-core'
import type { Filing } from './citizens/filing.ts'

/** One joint dossier as the software keeps it. */
export interface JointRecord {
  readonly id: string
  readonly code: string
  readonly procedureCode: string
  readonly communeCode: string
  readonly filedAt: Instant
  /** What the citizen filled in; the form is written from it each time it is asked for. */
  filing: Filing
  /** Whether the province still has to take it over. */
  listed: boolean
  acknowledgedAt?: Instant
  /** Code at the provincial one-stop system, from the first step it told. */
  dossierCode?: string
  /** Personal number of the child, from the entry it told. */
  personalId?: string
  /** Steps it told, in order. */
  readonly statuses: number[]
  supplementDueAt?: Instant
  readonly supplementedAt: Instant[]
  withdrawnAt?: Instant
  readonly alerts: string[]
  /** Seen by the common view of dossiers. One of a persona is, once somebody works on it. */
  noted: boolean
}

interface Kept {
  /** By joint code. */
  readonly records: Record<string, JointRecord>
}

const kept: Slice<Kept> = { key: 'joint-service', initial: () => ({ records: {} }) }

/** The dossier with a joint code; `undefined` when there is none, or when the citizen took it back. */
export function findRecord(world: World, code: string): JointRecord | undefined {
  const record = own(world.slice(kept).records, code)
  return record?.withdrawnAt === undefined ? record : undefined
}

/** The dossier that a detail is asked of. */
export function findById(world: World, id: string): JointRecord | undefined {
  return listRecords(world).find((record) => record.id === id && record.withdrawnAt === undefined)
}

/** Every dossier, in the order of filing. */
export function listRecords(world: World): JointRecord[] {
  return Object.values(world.slice(kept).records)
}

/** Keeps a dossier. */
export function keepRecord(world: World, record: JointRecord): void {
  put(world.slice(kept).records, record.code, record)
}

/** The last step that was told; 0 before the first. */
export function statusOf({ statuses }: JointRecord): number {
  return statuses.at(-1) ?? 0
}

/** Tells the common view of dossiers what is known of this one. */
export function note(world: World, record: JointRecord): void {
  record.noted = true
  const { code, dossierCode = code, filing, statuses, supplementedAt, alerts, personalId } = record
  world.noteDossier(dossierCode, () => ({
    procedureCode: record.procedureCode,
    joint: {
      code,
      kind: filing.kind,
      filedAt: record.filedAt,
      ...(record.acknowledgedAt && { acknowledgedAt: record.acknowledgedAt }),
      statuses: statuses.map(String),
      ...(personalId !== undefined && { personalId }),
      ...(record.supplementDueAt && { supplementDueAt: record.supplementDueAt }),
      supplementedAt: [...supplementedAt],
      ...(record.withdrawnAt && { withdrawnAt: record.withdrawnAt }),
      alerts: [...alerts],
    },
  }))
}
