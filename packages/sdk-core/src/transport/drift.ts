import type { z } from 'zod'

/** Something in an answer that the contract does not know. Named, never quoted: the value may be personal data. */
export interface Drift {
  readonly system: string
  readonly operation: string
  readonly kind: 'unknown-field' | 'unknown-value' | 'other'
  /** Place in the answer, as `result.0.MAHOSO`. */
  readonly path: string
}

/** Receives what the contract does not know; meant for a log line or a metric. */
export type OnDrift = (drift: Drift) => void

/** Holds an answer that was accepted against the strict contract and reports the difference. */
export function reportDrift(
  strict: z.ZodType,
  wire: unknown,
  call: { readonly system: string; readonly operation: string; readonly at: readonly string[] },
  onDrift: OnDrift | undefined,
): void {
  if (onDrift === undefined) return
  const checked = strict.safeParse(wire)
  if (checked.success) return
  const { system, operation, at } = call
  for (const { kind, path } of checked.error.issues.flatMap(readIssue)) onDrift({ system, operation, kind, path: [...at, ...path].join('.') })
}

function readIssue(issue: z.core.$ZodIssue): { kind: Drift['kind']; path: PropertyKey[] }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ kind: 'unknown-field', path: [...issue.path, key] }))
  }
  const kind = issue.code === 'invalid_value' ? 'unknown-value' : 'other'
  return [{ kind, path: issue.path }]
}
