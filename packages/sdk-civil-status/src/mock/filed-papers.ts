import { own, put, readKeptFile, recordView, type KeptFile, type Slice, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { SubmitRegistrationRequest } from '../contract/index.ts'

type Wire = NonNullable<SubmitRegistrationRequest['fileDinhKem']>[number]

/** A paper as it came; the file by size and hash. Of one that is taken back there may be none. */
export type FiledPaper = Omit<Wire, 'duLieuTepDinhKem'> & Partial<KeptFile>

const filed: Slice<Record<string, readonly FiledPaper[]>> = { key: 'civil-status-filed-papers', initial: () => ({}) }

/** Keeps the papers of a dossier that was taken in; those of a supplement take their place. */
export function keepFiledPapers(world: World, code: string, papers: readonly Wire[] = []): void {
  const kept = papers.map(({ duLieuTepDinhKem, ...paper }) => ({ ...paper, ...readKeptFile(duLieuTepDinhKem) }))
  put(world.slice(filed), code, kept)
}

/** The papers that came with a dossier. */
export const filedPaperRecords = recordView({
  summary: 'Lists the papers that came with a dossier, files by size and SHA-256.',
  query: z.strictObject({ dossierCode: z.string().min(1).max(50) }),
  read: (world, { dossierCode }) => ({ papers: own(world.slice(filed), dossierCode) ?? [] }),
})
