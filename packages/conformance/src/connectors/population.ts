import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { at, requestTo, type Connector } from './connector.ts'

const longAgoMs = -24 * 60 * 60_000

/** The connection of the population database: every request is signed, nobody signs in. */
export const populationConnector: Connector = {
  // Whatever it answers tells the time there, and requests are stamped by that clock.
  signIn: (target) => new Request(at(target, '/'), { method: 'POST' }),
  readProof({ headers }) {
    const there = Date.parse(headers.get('date') ?? '')
    return String(Number.isNaN(there) ? 0 : there - Date.now())
  },
  address(target, operation, body, proof) {
    const { username = '', secret = '' } = target.credentials
    const url = at(target, operation.path)
    const timestamp = String(Date.now() + offsetOf(proof))
    const hash = bytesToHex(sha256(utf8ToBytes(new URL(url).pathname + username + timestamp + secret)))
    const signed = { authorization: `Basic ${btoa(`${username}:${hash}`)}`, timestamp }
    return requestTo(url, operation, body, proof === undefined ? {} : signed)
  },
}

/** A proof that was never issued is a request signed long ago. */
function offsetOf(proof = '0'): number {
  return /^-?\d+$/.test(proof) ? Number(proof) : longAgoMs
}
