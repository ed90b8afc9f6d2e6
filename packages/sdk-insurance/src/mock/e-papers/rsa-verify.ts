import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The prefix of a SHA-256 digest in a signature (RFC 8017, EMSA-PKCS1-v1_5). */
const digestInfo = '3031300d060960864801650304020105000420'
const exponent = 65_537n

/**
 * Verifies RSASSA-PKCS1-v1_5 with SHA-256 and exponent 65537.
 *
 * By hand, because a handler of a mock answers at once and Web Crypto does not; nothing here is secret.
 *
 * @param modulus - Hexadecimal, without a leading zero.
 */
export function verifyRsaSha256(modulus: string, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length * 2 !== modulus.length) return false
  const [n, s] = [BigInt(`0x${modulus}`), BigInt(`0x${bytesToHex(signature)}`)]
  if (s >= n) return false
  const expected = `${digestInfo}${bytesToHex(sha256(message))}`
  const padding = 'f'.repeat(modulus.length - expected.length - '000100'.length)
  return power(s, exponent, n).toString(16).padStart(modulus.length, '0') === `0001${padding}00${expected}`
}

function power(base: bigint, by: bigint, modulus: bigint): bigint {
  let result = 1n
  let square = base % modulus
  for (let left = by; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * square) % modulus
    square = (square * square) % modulus
  }
  return result
}
