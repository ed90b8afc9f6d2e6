import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { z } from 'zod'

/** An error of the admin API: a code to switch on and a sentence with the way out. */
export function problem(context: Context, status: ContentfulStatusCode, error: string, message: string): Response {
  return context.json({ error, message }, status)
}

/** Names the fields of a body that are wrong, without their values. */
export function invalid(context: Context, error: z.ZodError): Response {
  const fields = error.issues.map((issue) => `${issue.path.join('.') || '(body)'}: ${issue.message}`)
  return context.json({ error: 'INVALID_BODY', message: fields.join('; '), fields }, 400)
}

/**
 * Reads a JSON body; `undefined` when it is none. The type must be said: a browser sends JSON to another site only after
 * asking, which the admin API does not answer.
 */
export async function readJson(context: Context): Promise<unknown> {
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) return undefined
  try {
    return (await context.req.json()) as unknown
  } catch {
    return undefined
  }
}
