import { fieldProblems, InputError, type ClientOptions } from '@lienthong/sdk-core'
import type { z } from 'zod'

/** What an operation is known by, and the schema of its input. */
interface Checkable {
  readonly system: string
  readonly meta: { readonly operationId: string }
  readonly input: z.ZodType
}

/** Checks an input as its operation does, and sends nothing. @throws {@link InputError} naming every field that is wrong. */
export function checkInput({ system, meta, input: schema }: Checkable, input: unknown, options: ClientOptions): void {
  const checked = schema.safeParse(input, { reportInput: true })
  if (checked.success) return
  const requestId = options.newRequestId?.() ?? crypto.randomUUID()
  throw new InputError({ system, operation: meta.operationId, requestId, fields: fieldProblems(checked.error) })
}
