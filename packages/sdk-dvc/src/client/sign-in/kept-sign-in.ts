import { z } from 'zod'

/** What has to be known of a sign-in that was begun, when the browser comes back. */
export interface KeptSignIn {
  readonly verifier: string
  readonly state: string
  readonly nonce: string
}

const zKept = z.strictObject({
  v: z.literal(1),
  verifier: z.string().regex(/^[\w.~-]{43,128}$/),
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
})

/** Writes it as one text that fits a session or a cookie. */
export function writeKept({ verifier, state, nonce }: KeptSignIn): string {
  return btoa(JSON.stringify({ v: 1, verifier, state, nonce }))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')
}

/** Reads it; `undefined` for anything else. */
export function readKept(text: string): KeptSignIn | undefined {
  try {
    const json = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    return zKept.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
