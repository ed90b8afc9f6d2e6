import { systemClock, type Clock, type Instant } from '@lienthong/sdk-core'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { zCaseNoticeTolerant, type CaseNoticeTolerant } from '../../../contract/index.ts'
import { readMoment } from '../../answer-parts.ts'
import { readCase, unreadableInCase, type CaseView } from '../case-view.ts'
import { systemOfCode, type LineOfBusinessSystem } from '../systems.ts'

/** Something happened to a dossier. */
export interface CaseNotice {
  /** The same notice sent again has the same id. */
  readonly id: string
  /** Which notice of the dossier it is; one with a lower number that comes later is old. */
  readonly order: number
  readonly sentAt: Instant
  /** Absent for a system that nobody knows yet. */
  readonly system?: LineOfBusinessSystem
  readonly view: CaseView
}

/** Why a notice is not believed. */
export type CaseNoticeRejection =
  /** Longer than any notice. */
  | 'too-large'
  /** No signature, or not in the form `sha256=` and 64 hexadecimal digits. */
  | 'unsigned'
  | 'forged'
  /** Signed, and no notice of the contract. */
  | 'unreadable'
  /** Sent too long ago, or in the future: an old notice that somebody sends again. */
  | 'outside-window'

/** How a notice is verified. */
export interface VerifyCaseNoticeOptions {
  /** What the header `X-Chu-Ky` has; null or undefined when there is none. */
  readonly signature: string | null | undefined
  /** The secret that both sides share. Several while it is changed: one that fits is enough. */
  readonly secret: string | readonly string[]
  readonly clock?: Clock
  /** Milliseconds that the time in the notice may lie before or after now. Default 300_000. */
  readonly windowMs?: number
}

/** A notice that may be believed, or why it may not. */
export type VerifiedCaseNotice =
  { readonly ok: true; readonly notice: CaseNotice } | { readonly ok: false; readonly reason: CaseNoticeRejection }

const maxBytes = 256 * 1024

/**
 * Verifies a notice of a line-of-business system: who sent it, and that it was sent just now.
 *
 * Give the body as it came, before any reader has touched it. The signature is compared in constant time, and nothing in the
 * message is looked at before it fits. Never throws for what is in the message. A notice that is believed may still be one that
 * came before: `createCaseNoticeReceiver` takes each once.
 *
 * @throws TypeError when a secret is empty: everybody could sign.
 * @source no public wire; confidence: assumed
 * @example
 * const verified = verifyCaseNotice(rawBody, { signature: request.headers.get('X-Chu-Ky'), secret })
 * if (!verified.ok) log.warn({ reason: verified.reason })
 */
export function verifyCaseNotice(
  rawBody: string | Uint8Array,
  { signature, secret, clock = systemClock, windowMs = 300_000 }: VerifyCaseNoticeOptions,
): VerifiedCaseNotice {
  const secrets = typeof secret === 'string' ? [secret] : secret
  if (secrets.length === 0 || secrets.some((one) => one === '')) throw new TypeError('verifyCaseNotice needs a secret')
  const bytes = typeof rawBody === 'string' ? utf8ToBytes(rawBody) : rawBody
  if (bytes.length > maxBytes) return refused('too-large')
  if (!/^sha256=[0-9a-f]{64}$/.test(signature ?? '')) return refused('unsigned')
  // Every secret is tried, so that the time it takes does not tell which one is in use.
  const fits = secrets.map((one) => sameText(signature ?? '', signatureOf(bytes, one)))
  if (!fits.includes(true)) return refused('forged')
  const notice = readNotice(bytes)
  if (notice === undefined) return refused('unreadable')
  const ageMs = clock.now() - Date.parse(notice.sentAt)
  return Math.abs(ageMs) <= windowMs ? { ok: true, notice } : refused('outside-window')
}

function refused(reason: CaseNoticeRejection): VerifiedCaseNotice {
  return { ok: false, reason }
}

function signatureOf(bytes: Uint8Array, secret: string): string {
  return `sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), bytes))}`
}

/** Compares in a time that does not tell how much was right. */
function sameText(given: string, right: string): boolean {
  let different = given.length ^ right.length
  for (let at = 0; at < right.length; at += 1) different |= given.charCodeAt(at) ^ right.charCodeAt(at)
  return different === 0
}

function readNotice(bytes: Uint8Array): CaseNotice | undefined {
  const read = zCaseNoticeTolerant.safeParse(parseJson(bytes))
  if (!read.success || unreadableInCase(read.data.hoSo).length > 0) return undefined
  return noticeOf(read.data)
}

function noticeOf({ maThongBao, guiLuc, thuTu, hoSo }: CaseNoticeTolerant): CaseNotice | undefined {
  const sentAt = readMoment(guiLuc)
  if (sentAt === undefined) return undefined
  const system = systemOfCode(hoSo.heThong)
  return { id: maThongBao, order: thuTu, sentAt, ...(system !== undefined && { system }), view: readCase(hoSo) }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown
  } catch {
    return undefined
  }
}
