import type { ConformanceCase } from './conformance-case.ts'

/** What a list of cases leaves unjudged: every documented operation wants one success and one refusal. */
export function missingCases(operationIds: readonly string[], cases: readonly ConformanceCase[]): string[] {
  return operationIds.flatMap((operationId) =>
    (['success', 'refusal'] as const)
      .filter((kind) => !cases.some((test) => test.operation === operationId && test.kind === kind))
      .map((kind) => `${operationId}: no ${kind}`),
  )
}
