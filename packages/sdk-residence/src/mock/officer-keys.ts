import { sameSecret } from '@lienthong/mock-core'

/** The pass that belongs to every officer's key in the mock. The name of the key is the officer's account. */
export const officerKeyPass = 'mock-officer-pass'

/** The officer whose key a hash is made of; `undefined` when it is none, or the pass is wrong. */
export function officerOfHash(hash: string | undefined): string | undefined {
  const [, keyName, keyPass] = /^([^:]+):(.*)$/s.exec(decoded(hash ?? '')) ?? []
  return sameSecret(keyPass, officerKeyPass) ? keyName : undefined
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}
