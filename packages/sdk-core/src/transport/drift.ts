import type { z } from 'zod'
import { safePath } from '../errors/index.ts'

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
  for (const { kind, path } of checked.error.issues.flatMap(readIssue)) {
    onDrift({ system, operation, kind, path: safePath([...at, ...path], '(answer)') })
  }
}

interface Found {
  readonly kind: Drift['kind']
  readonly path: readonly PropertyKey[]
}

function readIssue(issue: z.core.$ZodIssue): Found[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ kind: 'unknown-field', path: [...path, key] }))
  if (issue.code === 'invalid_union') return readUnion(issue)
  return [{ kind: issue.code === 'invalid_value' ? 'unknown-value' : 'other', path }]
}

/** Of several forms, the one that fits but for unknown fields and codes tells what is new. A list of numbers is a union too. */
function readUnion({ path, errors }: z.core.$ZodIssueInvalidUnion): Found[] {
  const fits = errors
    .map((branch) => branch.flatMap(readIssue))
    .find((found) => found.every(({ kind }) => kind !== 'other'))
  return fits?.map((found) => ({ ...found, path: [...path, ...found.path] })) ?? [{ kind: 'other', path }]
}
