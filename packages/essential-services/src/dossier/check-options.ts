import { fieldProblem, fieldProblems, InputError, zInstant, zText } from '@lienthong/sdk-core'
import { z } from 'zod'
import type { DossierHead } from '../service/filing.ts'
import { requireStated } from './fee-asked.ts'

/** A paper that was handed in. */
export const zDocument = z.object({
  id: zText(100),
  name: zText(500),
  url: zText(2000),
  sha256: zText(200),
  civilStatusKindCode: z.int().optional(),
})

const zHead = z.looseObject({
  dossierCode: zText(100),
  submittedAt: zInstant,
  channel: z.enum(['desk', 'online', 'post', 'other']),
  agencyCode: zText(50),
  documents: z.array(zDocument).max(100).optional(),
  office: z.object({ unit: zText(500), officer: zText(200) }).optional(),
})

const zPort = z.custom<object>((value) => typeof value === 'object' && value !== null, { params: { rule: 'type' } })

const zOptions = z.object({ head: zHead, clients: zPort, sync: zPort.optional(), processes: zPort.optional() })

/**
 * Checks what surrounds a form, before anybody hears of the dossier. What each system asks of it more is checked by its case.
 *
 * @returns The head, with codes trimmed as the systems write them.
 * @throws {@link InputError} with every field at fault.
 */
export function checkOptions(options: unknown, operation: string): DossierHead {
  const given = typeof options === 'object' && options !== null ? options : {}
  const read = zOptions.safeParse(given, { reportInput: true })
  if (!read.success) throw new InputError({ ...here, operation, fields: fieldProblems(read.error) })
  requireStated((given as { readonly feeVnd?: unknown }).feeVnd, operation)
  const { head, clients, sync, processes } = read.data
  if (sync) requireMethods(sync, ['sync'], ['tell'], operation)
  if (processes) requireMethods(processes, ['processes'], ['start', 'status'], operation)
  const { payments } = clients as { readonly payments?: object }
  if (payments) requireMethods(payments, ['clients', 'payments'], ['startPayment'], operation)
  return head as DossierHead
}

/** Demands that an object is what it is given for. @throws {@link InputError} naming each method that it lacks. */
export function requireMethods(
  object: object,
  path: readonly string[],
  methods: readonly string[],
  operation: string,
): void {
  const missing = methods.filter((name) => typeof (object as Record<string, unknown>)[name] !== 'function')
  if (missing.length === 0) return
  throw new InputError({ ...here, operation, fields: missing.map((name) => fieldProblem([...path, name], 'type')) })
}

const here = { system: 'essential-services' } as const
