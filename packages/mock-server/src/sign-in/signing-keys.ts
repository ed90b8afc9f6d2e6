import { calculateJwkThumbprint, type JWK } from 'jose'
import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** A key pair as the provider signs with it. */
export interface SigningKey {
  readonly kid: string
  readonly privateKey: KeyObject
  /** Private parts included: for the provider, never for an answer. */
  readonly jwk: JWK
}

/**
 * The keys of this process, made when they are first needed and never written down. They are no part of the world: a key in a
 * snapshot or in the repository would be one that somebody trusts one day.
 */
export class SigningKeys {
  readonly #made = new Map<string, Promise<SigningKey>>()

  /** The keys of a generation: the one that signs, then the one before, which is still published. */
  inForce(provider: string, generation: number): Promise<readonly [SigningKey, ...SigningKey[]]> {
    const signing = this.#key(`${provider} ${generation}`)
    if (generation === 1) return signing.then((key) => [key])
    return Promise.all([signing, this.#key(`${provider} ${generation - 1}`)])
  }

  /** A key that no provider publishes. */
  stranger(): Promise<SigningKey> {
    return this.#key('stranger')
  }

  #key(name: string): Promise<SigningKey> {
    const made = this.#made.get(name) ?? makeKey()
    this.#made.set(name, made)
    return made
  }
}

async function makeKey(): Promise<SigningKey> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = privateKey.export({ format: 'jwk' }) as JWK
  const kid = await calculateJwkThumbprint(jwk)
  return { kid, privateKey, jwk: { ...jwk, kid, use: 'sig', alg: 'RS256' } }
}
