import { own, put, readKeptFile, recordView, type KeptFile, type Slice, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { SubmitLandDossierRequest } from '../../contract/index.ts'

type Paper = NonNullable<SubmitLandDossierRequest['DanhSachGiayToDinhKem']>[number]

/** A dossier as it came; files by size and hash. */
export interface FiledLandDossier extends Omit<SubmitLandDossierRequest, 'DanhSachGiayToDinhKem'> {
  readonly DanhSachGiayToDinhKem: readonly (Omit<Paper, 'TapTin'> & {
    readonly TapTin: ({ readonly name: string } & KeptFile) | null
  })[]
}

const filed: Slice<Record<string, FiledLandDossier>> = { key: 'land:filed', initial: () => ({}) }

/** Whether every file of a dossier can be read. */
export function hasReadableFiles({ DanhSachGiayToDinhKem: papers = [] }: SubmitLandDossierRequest): boolean {
  return papers.every(({ TapTin }) => TapTin == null || readKeptFile(TapTin.data) !== undefined)
}

/** Keeps what was sent. */
export function keepFiledDossier(world: World, dossier: SubmitLandDossierRequest): void {
  const { DanhSachGiayToDinhKem: papers = [], ...rest } = dossier
  const kept = papers.map(({ TapTin, ...paper }) => {
    const file = TapTin == null ? undefined : readKeptFile(TapTin.data)
    return { ...paper, TapTin: TapTin == null || file === undefined ? null : { name: TapTin.name, ...file } }
  })
  put(world.slice(filed), rest.SoBienNhan, { ...rest, DanhSachGiayToDinhKem: kept })
}

/** What the land office was told of a dossier. */
export const filedDossierRecords = recordView({
  summary: 'Tells what was sent of a dossier; files by size and SHA-256.',
  query: z.strictObject({ receiptCode: z.string().min(1).max(50) }),
  read: (world, { receiptCode }) => ({ dossier: own(world.slice(filed), receiptCode) ?? null }),
})
