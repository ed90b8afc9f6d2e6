import { z } from 'zod'

/** The module of each kind of entry. */
export const entryModules = { birth: 'KS', death: 'KT', marriage: 'KH' } as const

/** A kind of entry: copies are none. */
export const zEntryKind = z.enum(['birth', 'death', 'marriage'])

/** A kind of entry. */
export type EntryKind = z.infer<typeof zEntryKind>

/** Id of an entry in the register: a whole number, as text because it may be longer than a number can hold. */
export const zEntryId = z.string().regex(/^\d{1,18}$/)
