import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Reply } from '../system/reply.ts'
import type { MockGateway } from './mock-gateway.ts'
import { sameSecret } from './same-secret.ts'

const credentials = { username: 'mock-population-user', secret: 'mock-population-secret' }

/** How far a timestamp may be from the clock of the world. The real limit is not public: assumed. */
const toleranceMs = 5 * 60_000

/**
 * The connection of the population database as a mock: Basic with a hash over path, user, `Timestamp` and secret. The codes
 * and texts of its refusals, and that it refuses seconds, are assumed.
 */
export const populationMockGateway: MockGateway = {
  name: 'population',
  basePath: '/population',
  systemPrefix: '',
  operations: [],
  credentials,
  authorize(world, { url, headers }) {
    const timestamp = headers.get('timestamp') ?? ''
    const given = headers.get('authorization')
    if (given === null || timestamp === '') {
      return refuse('CREDENTIALS_MISSING', 'Authorization: Basic and Timestamp are needed')
    }
    return refuseTime(timestamp, world.clock.now()) ?? refuseSignature(given, url.pathname, timestamp)
  },
  sessionOver: () => refuse('CREDENTIALS_REFUSED', 'The account or its signature is not accepted'),
  unknownPath: (hint) => ({
    status: 404,
    body: { code: 'NOT_FOUND', message: `No service at this path${hint === undefined ? '' : `; nearest: ${hint}`}` },
  }),
}

function refuseTime(timestamp: string, nowMs: number): Reply | undefined {
  if (!/^\d{13}$/.test(timestamp)) {
    return refuse(
      'TIMESTAMP_NOT_MILLISECONDS',
      /^\d{10}$/.test(timestamp)
        ? 'Timestamp is in seconds; epoch milliseconds (13 digits) are expected'
        : 'Timestamp must be epoch milliseconds (13 digits)',
    )
  }
  if (Math.abs(Number(timestamp) - nowMs) <= toleranceMs) return undefined
  const here = new Date(nowMs).toISOString()
  return refuse('TIMESTAMP_OUT_OF_RANGE', `Timestamp is more than 5 minutes from the clock here, ${here}`)
}

function refuseSignature(given: string, path: string, timestamp: string): Reply | undefined {
  const { username, secret } = credentials
  const hash = bytesToHex(sha256(utf8ToBytes(path + username + timestamp + secret)))
  return sameSecret(given, `Basic ${btoa(`${username}:${hash}`)}`) ? undefined : populationMockGateway.sessionOver()
}

function refuse(code: string, message: string): Reply {
  return { status: 401, body: { code, message } }
}
