import { Notices, recordView, type World } from '@lienthong/mock-core'
import { instantOf } from '@lienthong/sdk-core'
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import type { CaseNotice, CaseRecord } from '../../contract/index.ts'
import type { KeptCase } from './cases.ts'
import { policy } from './policy.ts'
import { moment, writeCase } from './wire.ts'

/** Header that signs a notice. */
const signatureHeader = 'X-Chu-Ky'

/** Where a dossier stood when there was something to tell, and how it was told last. */
interface CaseNews {
  readonly id: string
  readonly order: number
  readonly view: CaseRecord
  /** The very bytes as they were sent last, or would be sent. */
  body: string
  signature: string
}

const notices = new Notices<CaseNews>({
  name: 'line-of-business:notices',
  about: ({ view }) => view.maHoSo,
  inOrder: true,
  address: (world, { view }) => policy.of(world, view.maHoSo).noticeUrl,
  write(world, news) {
    Object.assign(news, sealed(world, news))
    const altered = policy.of(world, news.view.maHoSo).notice === 'altered'
    return { body: altered ? `${news.body} ` : news.body, headers: { [signatureHeader]: news.signature } }
  },
  retries(world, { view }) {
    const { notice, noticeRetries } = policy.of(world, view.maHoSo)
    // What is wrong on purpose was refused rightly.
    return notice === 'honest' ? noticeRetries : 0
  },
})

/** Says what the timers of notices do. */
export function installNotices(world: World): void {
  notices.install(world)
}

/** Has it told where a dossier stands now. */
export function noteNotice(world: World, changed: KeptCase): void {
  changed.notices += 1
  const { notice, noticeDelayMs: delayMs, noticeFault: fault } = policy.of(world, changed.request.maHoSo)
  if (notice === 'none') return
  const news = { id: `TB-${world.next('line-of-business:notice')}`, order: changed.notices, view: writeCase(changed) }
  notices.send(world, { ...news, ...sealed(world, news) }, { delayMs, fault })
}

/** The signature of a body: HMAC-SHA-256, hexadecimal. */
function sign(body: string, secret: string): string {
  return `sha256=${bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(body)))}`
}

/** The notices of a dossier, or all, and what became of each. */
export const noticeRecords = recordView({
  summary: 'Lists the signed notices about dossiers in the order of sending, with every attempt at sending them.',
  query: z.strictObject({ dossierCode: z.string().optional() }),
  read: (world, { dossierCode }) => ({
    notices: notices
      .list(world, dossierCode)
      .map(({ about, data: { id, order, body, signature }, state, attempts }) => ({
        dossierCode: about,
        id,
        order,
        body,
        signature,
        state,
        attempts,
      })),
  }),
})

/** Writes a notice as it goes now, and signs it. The time of sending is part of it, so that an old one can be told. */
function sealed(world: World, { id, order, view }: Pick<CaseNews, 'id' | 'order' | 'view'>) {
  const sentAt = instantOf(world.clock.reached())
  const notice: CaseNotice = { maThongBao: id, guiLuc: moment(sentAt), thuTu: order, hoSo: view }
  const body = JSON.stringify(notice)
  const { notice: kind, noticeSecret } = policy.of(world, view.maHoSo)
  return { body, signature: sign(body, kind === 'forged' ? 'mock-secret-of-a-stranger' : noticeSecret) }
}
