import { z } from 'zod'

const zRecord = z.record(z.string(), z.unknown())

/** The outline of a copied world: enough to refuse what is none, or was cut short on its way. */
export const zWorldSnapshot = z.object({
  kind: z.literal('lienthong-world/1'),
  clock: z.object({ startMs: z.number(), advancedMs: z.number().min(0) }),
  random: z.int(),
  counters: z.record(z.string(), z.int()),
  graph: z.object({
    people: zRecord,
    households: zRecord,
    births: zRecord,
    deaths: zRecord,
    marriages: zRecord,
    cards: zRecord,
    dossiers: zRecord,
    personas: zRecord,
  }),
  slices: zRecord,
  timers: z.array(z.object({ dueMs: z.number(), task: z.string() })),
  failures: z.array(z.object({ at: z.string(), task: z.string(), message: z.string() })),
})
