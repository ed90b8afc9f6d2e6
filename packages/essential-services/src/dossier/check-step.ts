import { fieldProblems, InputError, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import { zDocument } from './check-options.ts'
import type { Supplement, Withdrawal } from './service-case.ts'

const zSupplement = z.object({
  submittedAt: zInstant,
  documents: z.array(zDocument).max(100).optional(),
  form: z.unknown().optional(),
})

const zWithdrawal = z.object({ reason: zText(2000), at: zInstant })

/** Checks a supplement but for its form, which is another matter. @throws {@link InputError} */
export function checkSupplement(given: unknown): Supplement {
  return checked(zSupplement, given, 'supplement') as Supplement
}

/** Checks why and when a dossier is taken back. @throws {@link InputError} */
export function checkWithdrawal(given: unknown): Withdrawal {
  return checked(zWithdrawal, given, 'withdraw')
}

function checked<Schema extends z.ZodType>(schema: Schema, given: unknown, operation: string): z.output<Schema> {
  const read = schema.safeParse(given ?? {}, { reportInput: true })
  if (read.success) return read.data
  throw new InputError({ system: 'essential-services', operation, fields: fieldProblems(read.error) })
}
