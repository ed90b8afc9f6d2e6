import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

const longest = 50
const hashLength = 16

/**
 * The number of a payment of a dossier's fee: letters and digits, the same for the same dossier, never that of another.
 *
 * `H42.18-0001` and `H42.1-80001` have the same letters and digits, and long codes are cut: the hash of the whole code keeps
 * them apart.
 *
 * @param attempt - A platform takes a reference once: a payment that was cancelled, or started for another amount, is tried again
 * under the next. 1..99.
 */
export function paymentReference(dossierCode: string, attempt = 1): string {
  const hash = bytesToHex(sha256(utf8ToBytes(dossierCode))).slice(0, hashLength)
  const again = attempt === 1 ? '' : `n${String(attempt)}`
  const plain = dossierCode.replace(/[^A-Za-z0-9]/g, '')
  // Room for the longest `again`, so that every attempt begins alike.
  const room = longest - 'dvc'.length - hashLength - 'n99'.length
  return `dvc${plain.slice(0, room)}${hash}${again}`
}

/** Whether a reference is that of a payment of this dossier, whichever attempt. */
export function isReferenceOf(dossierCode: string, reference: string): boolean {
  const base = paymentReference(dossierCode)
  return reference.startsWith(base) && /^(?:n(?:[2-9]|[1-9]\d))?$/.test(reference.slice(base.length))
}
