import { recordView, type Slice, type World } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { CaseNotice } from '../../contract/index.ts'
import type { KeptCase } from './cases.ts'
import { policy } from './policy.ts'
import { writeCase } from './wire.ts'

/** A notice as it would be sent: the very bytes, and the header that signs them. */
export interface SignedNotice {
  readonly dossierCode: string
  readonly body: string
  readonly signature: string
}

const notices: Slice<{ readonly list: SignedNotice[] }> = {
  key: 'line-of-business:notices',
  initial: () => ({ list: [] }),
}

/** More than these nobody reads; a mock runs for days. */
const kept = 1000

/** Writes the notice of where a dossier stands now, and signs it. */
export function noteNotice(world: World, changed: KeptCase): void {
  changed.notices += 1
  const { maHoSo } = changed.request
  const notice: CaseNotice = {
    maThongBao: `TB-${world.next('line-of-business:notice')}`,
    guiLuc: writeWireTime(world.clock.instant(), 'yyyyMMddHHmmss'),
    thuTu: changed.notices,
    hoSo: writeCase(changed),
  }
  const body = JSON.stringify(notice)
  const { noticeSecret } = policy.of(world, maHoSo)
  const { list } = world.slice(notices)
  list.push({ dossierCode: maHoSo, body, signature: sign(body, noticeSecret) })
  if (list.length > kept) list.splice(0, list.length - kept)
}

/** The signature of a body: HMAC-SHA-256, hexadecimal. */
export function sign(body: string, secret: string): string {
  return `sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(body)))}`
}

/** The notices of a dossier, or all. A test hands each to its own endpoint, byte for byte. */
export const noticeRecords = recordView({
  summary: 'Lists the signed notices about dossiers, the oldest first.',
  query: z.strictObject({ dossierCode: z.string().optional() }),
  read(world, { dossierCode }) {
    const { list } = world.slice(notices)
    return { notices: list.filter((notice) => dossierCode === undefined || notice.dossierCode === dossierCode) }
  },
})
