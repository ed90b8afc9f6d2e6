import type { z } from 'zod'

/** Holds JSON that travels inside a string to its own schema, so that it is judged like the rest of the message. */
export function holdInner(text: string, schema: z.ZodType, path: string, context: z.RefinementCtx): void {
  const inner = schema.safeParse(parseInner(text))
  for (const issue of inner.error?.issues ?? []) {
    context.addIssue({ ...issue, path: [path, ...issue.path] } as Parameters<typeof context.addIssue>[0])
  }
}

/** What stands in the string; `undefined` when it is no JSON. */
export function parseInner(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
