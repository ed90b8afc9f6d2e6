import { fieldProblems, InputError, type ClientOptions, type OperationMeta } from '@lienthong/sdk-core'
import type { z } from 'zod'

/** Checks the input of an operation when nothing is sent yet. */
export function checkInput<Checked>(
  { system, meta }: { readonly system: string; readonly meta: OperationMeta },
  schema: z.ZodType<Checked>,
  input: unknown,
  { newRequestId }: ClientOptions,
): Checked {
  const checked = schema.safeParse(input, { reportInput: true })
  if (checked.success) return checked.data
  const requestId = newRequestId?.() ?? crypto.randomUUID()
  throw new InputError({ system, operation: meta.operationId, requestId, fields: fieldProblems(checked.error) })
}
