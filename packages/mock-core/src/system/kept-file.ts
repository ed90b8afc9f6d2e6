import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** What a mock keeps of a file that came inside a message: enough to see that it is the one that was sent. */
export interface KeptFile {
  readonly bytes: number
  /** Small letters. */
  readonly sha256: string
}

/** Reads a file out of base64; `undefined` when the text is none. */
export function readKeptFile(base64: string): KeptFile | undefined {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined
  const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  return { bytes: content.length, sha256: bytesToHex(sha256(content)) }
}
