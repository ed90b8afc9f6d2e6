import { own, put, recordView, type CastRow, type Slice, type World } from '@lienthong/mock-core'
import { readWireTime, type PartialDate } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { SyncProtectionProgressRequest } from '../../contract/index.ts'

/** Key of the province. */
export const acceptKey = 'mock-accept-key'

/** Who asks for support. */
export const protectionCast: readonly CastRow[] = [
  {
    persona: 'protection-applicant',
    why: 'Asks for support of social protection',
    whyVi: 'Đề nghị hưởng trợ giúp xã hội',
    person: { name: 'Ngô Thị Đỡ', birthDate: '1943-05-06' as PartialDate },
    facts: { acceptKey },
  },
]

/** One dossier as the database keeps it. */
export interface ProtectionDossier {
  readonly code: string
  status: string
  readonly steps: { readonly at: string; readonly status: string; readonly content: string }[]
}

const dossiers: Slice<Record<string, ProtectionDossier>> = { key: 'social-protection', initial: () => ({}) }

/** A dossier; `undefined` when there is none of that code. */
export function findProtectionDossier(world: World, code: string): ProtectionDossier | undefined {
  return own(world.slice(dossiers), code)
}

/** Keeps a dossier, new or changed. */
export function keepProtectionDossier(world: World, code: string, status: string): void {
  const known = findProtectionDossier(world, code)
  put(world.slice(dossiers), code, { code, status, steps: known?.steps ?? [] })
  if (known?.status !== status)
    world.noteDossier(code, ({ caseStatuses = [] }) => ({ caseStatuses: [...caseStatuses, status] }))
}

/** Notes a step, once. */
export function noteStep(world: World, dossier: ProtectionDossier, step: SyncProtectionProgressRequest): void {
  const { ThoiDiemXuLy: at, StatusId: status, NoiDungXuLy: content } = step
  if (dossier.steps.some((known) => known.at === at && known.status === status && known.content === content)) return
  dossier.steps.push({ at, status, content })
  keepProtectionDossier(world, dossier.code, status)
}

/** Whether all these are times that exist; absent ones are. */
export function areTimes(...texts: readonly (string | undefined)[]): boolean {
  return texts.every((text) => text === undefined || readWireTime(text, 'dd/MM/yyyy HH:mm:ss') !== undefined)
}

/** What the database has of a dossier. */
export const dossierRecords = recordView({
  summary: 'Tells what the database has of a dossier, with its steps.',
  query: z.strictObject({ dossierCode: z.string().min(1).max(50) }),
  read: (world, { dossierCode }) => ({ dossier: findProtectionDossier(world, dossierCode) ?? null }),
})
