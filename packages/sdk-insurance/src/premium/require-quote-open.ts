import {
  epochMsOf,
  readInstant,
  readPlainDate,
  remoteError,
  zInstant,
  type Instant,
  type RefusalRow,
} from '@lienthong/sdk-core'
import { z } from 'zod'
import { readInput } from '../refuse-input.ts'
import type { HouseholdPremiumQuote } from './quote-household-premium.ts'

const operation = 'requireQuoteOpen'

const zInput = z.object({
  expiresAt: zInstant,
  at: z.string().refine((text) => instantAt(text) !== undefined, { params: { rule: 'day-or-instant' } }),
})

/** Code and kind are those of the renewal at Vietnam Social Security, so that a flow has one branch for both. */
const refusals: Readonly<Record<'QUOTE_EXPIRED', RefusalRow>> = {
  QUOTE_EXPIRED: {
    wire: [],
    message: 'The quote is over. Make a new one before paying: the base salary may have changed.',
    messageVi: 'Bảng tính tiền đã hết hạn. Hãy tính lại trước khi nộp tiền: mức lương cơ sở có thể đã thay đổi.',
    source: 'refused by this project when a quote is paid too late; no wire code is public',
    confidence: 'assumed',
    retryable: false,
  },
}

/**
 * Refuses a payment for a quote that is over.
 *
 * Pure. Call it before the payment is begun and again when it is confirmed: the base salary may have changed in between.
 *
 * The refusal has the kind and the code of the one that the renewal itself would answer, so that a flow has one branch for
 * both. It says `outcome: 'not-sent'`, because nothing was asked.
 *
 * @param quote - Any quote with `expiresAt`, also one read back from a database.
 * @param options.at - When it is paid: a time with offset, or a day `YYYY-MM-DD`, which counts from its start in Viet Nam.
 * @throws {@link RemoteError} `QUOTE_EXPIRED` - from `expiresAt` on. Make a new quote.
 * @throws {@link InputError} `at` by `day-or-instant`; `expiresAt` by `instant`.
 * @source the refusal is this project's: no wire code of it is public; confidence: assumed
 * @example requireQuoteOpen(quote, { at: clock.instant() })
 */
export function requireQuoteOpen(
  quote: Pick<HouseholdPremiumQuote, 'expiresAt'>,
  options: { readonly at: string },
): void {
  const { expiresAt, at } = readInput(operation, zInput, { expiresAt: quote.expiresAt, at: options.at })
  const paidAt = instantAt(at)
  if (paidAt !== undefined && epochMsOf(paidAt) < epochMsOf(expiresAt)) return
  const call = { system: 'insurance', operation, outcome: 'not-sent' } as const
  throw remoteError(refusals, { code: 'QUOTE_EXPIRED' }, call)
}

function instantAt(text: string): Instant | undefined {
  return readInstant(readPlainDate(text) === undefined ? text : `${text}T00:00:00+07:00`)
}
