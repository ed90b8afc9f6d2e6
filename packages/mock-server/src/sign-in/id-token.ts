import type { World } from '@lienthong/mock-core'
import type { TokenDefect } from '@lienthong/sdk-dvc/mock'
import { decodeJwt, SignJWT, type JWTPayload } from 'jose'
import type { SigningKey, SigningKeys } from './signing-keys.ts'

/** What a token is signed anew with. */
export interface Stamp {
  readonly world: World
  readonly keys: SigningKeys
  readonly signing: SigningKey
  readonly defect: TokenDefect | undefined
}

/**
 * Signs an ID token of the provider once more: with the times of the world in place of those of the machine,
 * without the claims about the citizen, and wrong in one
 * way when an operator has asked for that.
 */
export async function stampIdToken(idToken: string, { world, keys, signing, defect }: Stamp): Promise<string> {
  const shift = Math.floor(world.clock.now() / 1000) - Math.floor(Date.now() / 1000)
  const claims = inWorldTime(ofSignIn(decodeJwt(idToken)), shift)
  const spoilt = defect === undefined ? claims : { ...claims, ...changes[defect]?.(claims) }
  const foreign = defect === 'unknown-key' || defect === 'wrong-signature' ? await keys.stranger() : signing
  const { kid } = defect === 'unknown-key' ? foreign : signing
  return new SignJWT(spoilt).setProtectedHeader({ alg: 'RS256', kid }).sign(foreign.privateKey)
}

/** What is told of a citizen stays at userinfo: an ID token travels in the address of the logout. */
function ofSignIn(claims: JWTPayload): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([name]) => kept.has(name)))
}

const kept: ReadonlySet<string> = new Set('iss sub aud exp iat auth_time nonce acr amr azp at_hash sid'.split(' '))

function inWorldTime(claims: JWTPayload, shift: number): JWTPayload {
  const moved = (['iat', 'exp', 'auth_time'] as const).flatMap((name): [string, number][] => {
    const value = claims[name]
    return typeof value === 'number' ? [[name, value + shift]] : []
  })
  return { ...claims, ...Object.fromEntries(moved) }
}

const hour = 60 * 60

/** What is changed in the claims. The keys are spoilt above. */
const changes: Partial<Record<TokenDefect, (claims: JWTPayload) => JWTPayload>> = {
  'wrong-issuer': () => ({ iss: 'https://another-provider.invalid' }),
  'wrong-audience': () => ({ aud: 'another-application' }),
  'wrong-nonce': () => ({ nonce: 'of-another-sign-in' }),
  expired: ({ iat = 0 }) => ({ iat: iat - 2 * hour, exp: iat - hour }),
  'not-yet-valid': ({ iat = 0 }) => ({ nbf: iat + hour }),
  'other-citizen': () => ({ sub: '00000000-0000-4000-8000-000000000000' }),
}
