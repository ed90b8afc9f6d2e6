import type { Context, MiddlewareHandler } from 'hono'
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
 * Refuses a body of another type. The type must be said: a browser sends JSON to another site only after asking, which
 * the admin API does not answer.
 */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type')
  if (type === undefined || /^application\/json\b/i.test(type)) return next()
  return problem(context, 415, 'NOT_JSON', 'Send a body with the header "content-type: application/json"')
}

/** Reads a JSON body; `undefined` when it is none. */
export async function readJson(context: Context): Promise<unknown> {
  if (context.req.header('content-type') === undefined) return undefined
  try {
    return (await context.req.json()) as unknown
  } catch {
    return undefined
  }
}
