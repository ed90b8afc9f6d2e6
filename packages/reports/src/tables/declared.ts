import { zPlainDate, zText } from '@lienthong/sdk-core'
import { z } from 'zod'

const provenance = { source: zText(500), cutOff: zPlainDate, extractor: zText(200) }
const zCount = z.int().min(0)

/** What no dossier tells: somebody says it, and is named for it. */
export const zDeclared = z.strictObject({
  /** T4: how far each connection is. */
  connections: z
    .array(
      z.strictObject({
        ...provenance,
        system: zText(200),
        state: z.enum(['none', 'trial', 'official']),
        since: zPlainDate.optional(),
        obstacle: z.string().max(2000).optional(),
        dossiersSent: zCount.optional(),
      }),
    )
    .max(500)
    .default([]),
  /** T5: what the portal offers, by level. Levels 2, 3, 4 until 14 August 2022; then in part and in full. */
  portalServices: z
    .array(
      z.strictObject({
        ...provenance,
        level: z.enum(['2', '3', '4', 'part', 'full']),
        offered: zCount,
        used: zCount.optional(),
        payable: zCount.optional(),
      }),
    )
    .max(100)
    .default([]),
  /** Sums that were reported elsewhere and are added up again. */
  sums: z
    .array(
      z.strictObject({
        ...provenance,
        id: zText(100),
        labelVi: zText(500),
        parts: z.array(z.strictObject({ labelVi: z.string().max(500), value: zCount })).max(5_000),
        declared: zCount,
      }),
    )
    .max(1_000)
    .default([]),
  /** Totals of tables as they were reported elsewhere, by table and column. */
  totals: z
    .array(
      z.strictObject({
        ...provenance,
        table: z.string().regex(/^T[1-7]$/),
        column: z.string().min(1).max(100),
        declared: zCount,
      }),
    )
    .max(1_000)
    .default([]),
  /** The same figures of earlier reports, to see that none falls. */
  earlier: z
    .array(z.strictObject({ ...provenance, service: z.string().max(100), period: zCount, cumulative: zCount }))
    .max(10_000)
    .default([]),
})

/** What no dossier tells. */
export type Declared = z.output<typeof zDeclared>
