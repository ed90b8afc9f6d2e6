import { verifyCaseNotice, type CaseNotice, type CaseNoticeRejection } from './verify-case-notice.ts'
import type { VerifyCaseNoticeOptions } from './verify-case-notice.ts'

/** What became of one notice. It has no personal data. */
export type CaseNoticeEvent =
  | { readonly outcome: 'taken' | 'taken-before'; readonly id: string }
  | { readonly outcome: 'refused'; readonly reason: CaseNoticeRejection }
  /** Your store could not be asked; the system sends again. */
  | { readonly outcome: 'not-stored'; readonly id: string }

/** What a receiver of notices is made of. */
export interface CaseNoticeReceiverOptions extends Omit<VerifyCaseNoticeOptions, 'signature'> {
  /**
   * Keeps a notice, once: the same `id` again is `taken-before`. It may be called for one notice from several processes at the
   * same moment; a unique key decides. What follows from the notice belongs into the same transaction. Notices may arrive out of
   * order: one whose `order` is lower than what you have of the dossier is old.
   */
  take(notice: CaseNotice): Promise<'taken' | 'taken-before'> | 'taken' | 'taken-before'
  /** Told what became of each notice, for your log. */
  readonly onEvent?: (event: CaseNoticeEvent) => void
}

/** What to answer, and what happened. */
export interface CaseNoticeAnswer {
  /** HTTP status: 200, 400 for a message that is none, 401 for one that is not believed, 503 when it has to come again. */
  readonly status: 200 | 400 | 401 | 503
  readonly event: CaseNoticeEvent
}

/** Takes notices in. */
export interface CaseNoticeReceiver {
  /**
   * Verifies one notice and keeps it once, however often it comes.
   *
   * @param rawBody - The body as it came, before any reader has touched it.
   * @param signature - What the header `X-Chu-Ky` has.
   */
  receive(rawBody: string | Uint8Array, signature: string | null | undefined): Promise<CaseNoticeAnswer>
}

/**
 * Makes the receiver of notices for your own endpoint, whatever your web framework is.
 *
 * @throws TypeError when a secret is empty: everybody could sign.
 * @source no public wire; confidence: assumed
 * @example
 * const receiver = createCaseNoticeReceiver({ secret, take: (notice) => store.insertOnce(notice) })
 * app.post('/notices', async (c) => {
 *   const raw = new Uint8Array(await c.req.arrayBuffer())
 *   const { status } = await receiver.receive(raw, c.req.header('X-Chu-Ky'))
 *   return c.body(null, status)
 * })
 */
export function createCaseNoticeReceiver(options: CaseNoticeReceiverOptions): CaseNoticeReceiver {
  const { take, onEvent, ...how } = options
  // Said at the start, not at the first notice.
  verifyCaseNotice('', { ...how, signature: undefined })
  return {
    async receive(rawBody, signature) {
      const verified = verifyCaseNotice(rawBody, { ...how, signature })
      const event: CaseNoticeEvent = verified.ok
        ? await keep(verified.notice, take)
        : { outcome: 'refused', reason: verified.reason }
      onEvent?.(event)
      return { status: statusOf(event), event }
    },
  }
}

async function keep(notice: CaseNotice, take: CaseNoticeReceiverOptions['take']): Promise<CaseNoticeEvent> {
  const { id } = notice
  try {
    return { outcome: await take(notice), id }
  } catch {
    // What the store says of it may hold anything; it is the store's own business to log it.
    return { outcome: 'not-stored', id }
  }
}

function statusOf(event: CaseNoticeEvent): CaseNoticeAnswer['status'] {
  if (event.outcome === 'not-stored') return 503
  if (event.outcome !== 'refused') return 200
  return event.reason === 'unreadable' || event.reason === 'too-large' ? 400 : 401
}
