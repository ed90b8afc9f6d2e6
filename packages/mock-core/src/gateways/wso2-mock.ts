import type { Reply } from '../system/reply.ts'
import type { World } from '../world/world.ts'
import type { Tokens } from './tokens.ts'

/** Seconds a token lives. */
export const tokenLifeSeconds = 3600

/** A new token in the form of WSO2, as the body of an answer. */
export function tokenAnswer(world: World, tokens: Tokens) {
  const access_token = tokens.issue(world, newToken(world), tokenLifeSeconds * 1000)
  const scope = 'am_application_scope default'
  return { access_token, scope, token_type: 'Bearer', expires_in: tokenLifeSeconds } as const
}

/** The token in a header `Authorization: Bearer`. */
export function bearerOf(headers: Headers): string | undefined {
  return /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
}

/** A fault of WSO2. */
export function fault(code: number, message: string, status: number, description = message): Reply {
  return { status, body: { fault: { code, message, description } } }
}

/** The fault for a path that no API has. */
export function noResource(hint: string | undefined): Reply {
  const nearest = hint === undefined ? '' : `; nearest: ${hint}`
  return fault(404, 'Runtime Error', 404, `No matching resource found for given API Request${nearest}`)
}

function newToken({ random }: World): string {
  return [8, 4, 4, 4, 12].map((count) => random.hex(count)).join('-')
}
