import { officerAction, own, type Slice, type World } from '@lienthong/mock-core'
import { z } from 'zod'
import type { MockSignInProvider } from './sign-in-gateways.ts'

/** What can be wrong with an ID token. */
export const tokenDefects = [
  'wrong-issuer',
  'wrong-audience',
  'wrong-nonce',
  'expired',
  'not-yet-valid',
  'unknown-key',
  'wrong-signature',
  'other-citizen',
] as const

/** What can be wrong with an ID token. */
export type TokenDefect = (typeof tokenDefects)[number]

interface SignInState {
  /** How often the keys of a provider were replaced. */
  readonly rotations: Record<string, number>
  /** What is wrong with the next tokens, first come first served. */
  readonly defects: TokenDefect[]
  /** Addresses elsewhere than on this machine to which a browser may be sent back. */
  readonly redirects: string[]
}

const state: Slice<SignInState> = {
  key: 'sign-in',
  initial: () => ({ rotations: {}, defects: [], redirects: [] }),
}

/** Which keys are in force: 1 at first, one more after each rotation. */
export function keyGeneration(world: World, provider: MockSignInProvider): number {
  return 1 + (own(world.slice(state).rotations, provider) ?? 0)
}

/** What is to be wrong with the token that is made now; uses it up. */
export function takeTokenDefect(world: World): TokenDefect | undefined {
  return world.slice(state).defects.shift()
}

const thisMachine: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether a browser may be sent there: anywhere on this machine, elsewhere only when it was allowed. */
export function isRedirectAllowed(world: World, address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, hash } = new URL(address)
  if (!/^https?:$/.test(protocol) || hash !== '') return false
  return thisMachine.has(hostname) || world.slice(state).redirects.includes(address)
}

/** Replaces the signing keys of a provider. */
export const rotateKeys = officerAction({
  summary: 'Replaces the signing key of a provider, or of both; the one before stays published for a while.',
  body: z.strictObject({ provider: z.enum(['dvcqg', 'vneid']).optional() }),
  run(world, { provider }) {
    const { rotations } = world.slice(state)
    const rotated = provider === undefined ? (['dvcqg', 'vneid'] as const) : [provider]
    for (const one of rotated) rotations[one] = (own(rotations, one) ?? 0) + 1
    return { done: { rotated: [...rotated] } }
  },
})

/** Has the next ID token be wrong. */
export const sendFalseToken = officerAction({
  summary: 'Has the next ID tokens be wrong in one way, to see that nobody is signed in by them.',
  body: z.strictObject({ defect: z.enum(tokenDefects), times: z.int().min(1).max(1000).default(1) }),
  run(world, { defect, times }) {
    const { defects } = world.slice(state)
    defects.push(...Array.from({ length: times }, () => defect))
    return { done: { waiting: defects.length } }
  },
})

/** Registers an address of an application. */
export const allowRedirect = officerAction({
  summary: 'Allows one address elsewhere than on this machine to which a browser is sent back.',
  body: z.strictObject({ url: z.url({ protocol: /^https?$/ }).max(2000) }),
  run(world, { url }) {
    const { redirects } = world.slice(state)
    if (!redirects.includes(url)) redirects.push(url)
    return { done: { allowed: redirects.length } }
  },
})
