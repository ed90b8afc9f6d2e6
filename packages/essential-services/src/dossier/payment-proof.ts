import { fieldProblem, fieldProblems, InputError, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { PaymentProof } from './case-system.ts'
import { isReferenceOf } from './payment-reference.ts'

const zProof = z.object({
  reference: zText(255),
  transactionId: zText(255),
  amountVnd: z
    .number()
    .refine((amount) => Number.isSafeInteger(amount) && amount > 0, { params: { rule: 'amount-vnd' } }),
  paidAt: zInstant,
})

/** Where a proof stands in the input, and of which call. */
export interface ProofPlace {
  readonly operation: string
  readonly at: readonly string[]
}

/**
 * Reads a payment of a dossier: whole, and under a reference of this dossier. What it has to amount to is another question.
 *
 * @throws {@link InputError}
 */
export function readProof(proof: unknown, dossierCode: string, { operation, at }: ProofPlace): PaymentProof {
  const read = zProof.safeParse(proof ?? {}, { reportInput: true })
  if (!read.success) {
    const issues = read.error.issues.map((issue) => ({ ...issue, path: [...at, ...issue.path] }))
    throw new InputError({ system, operation, fields: fieldProblems(new z.ZodError(issues)) })
  }
  if (!isReferenceOf(dossierCode, read.data.reference)) throw wrong('reference', 'other-payment', { operation, at })
  return read.data
}

/** Demands the amount that is to be paid. @throws {@link InputError} */
export function requireAmount({ amountVnd }: PaymentProof, dueVnd: number, place: ProofPlace): void {
  if (amountVnd !== dueVnd) throw wrong('amountVnd', 'other-amount', place)
}

const system = 'essential-services'

function wrong(field: string, rule: string, { operation, at }: ProofPlace): InputError {
  return new InputError({ system, operation, fields: [fieldProblem([...at, field], rule)] })
}
