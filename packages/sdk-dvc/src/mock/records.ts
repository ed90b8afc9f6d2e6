import { recordView, type RecordView } from '@lienthong/mock-core'
import { z } from 'zod'
import { countKept, listKept, type KeptDossier } from './dossiers.ts'

/** Numbers of a query string come as text. */
const zPage = z.strictObject({
  /** How many dossiers to pass over: `next` of the page before. */
  after: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(200),
})

const dossiers = recordView({
  summary: 'Lists dossiers in the order they arrived, each with its states, its steps and what was tried with it.',
  query: zPage as z.ZodType<z.output<typeof zPage>>,
  read(world, page) {
    const { dossiers: total } = countKept(world)
    const items = listKept(world, page).map(viewOf)
    const next = page.after + items.length
    return { total, items, ...(next < total && { next }) }
  },
})

const totals = recordView({
  summary: 'Counts dossiers and what was tried with all of them.',
  query: z.strictObject({}),
  read: (world) => ({ ...countKept(world) }),
})

/** How tests and demonstrations read what arrived at the portal. */
export const records: Readonly<Record<string, RecordView>> = { dossiers, totals }

function viewOf({ dossier, status, statuses, progress, attempts }: KeptDossier): Record<string, unknown> {
  return {
    code: dossier.MaHoSo,
    procedureCode: dossier.MaTTHC,
    status,
    statuses,
    steps: progress.map(({ TrangThai, ThoiDiemXuLy, NoiDungXuLy }) => ({
      status: TrangThai,
      at: ThoiDiemXuLy,
      note: NoiDungXuLy,
    })),
    attempts,
  }
}
