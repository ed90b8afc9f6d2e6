import { definePolicy } from '@lienthong/mock-core'
import { z } from 'zod'

/** How a notice is written: as it has to be, or with one thing wrong. */
export const zNoticeKind = z.enum(['honest', 'forged', 'wrong-amount', 'truncated'])

/** How a notice is written. */
export type NoticeKind = z.infer<typeof zNoticeKind>

const zAddress = z.url({ protocol: /^https?$/ }).max(2_000)

/**
 * What the partner has registered, and what can go wrong on purpose. A dossier is named by its provincial code, or where a
 * payment has none by its reference.
 */
export const policy = definePolicy(
  'payment',
  z.strictObject({
    /** Where notices are sent, at this machine. Absent: none are sent. */
    notifyUrl: zAddress.optional(),
    /** Where the payer's browser goes in the end. Absent: it stays on the page of the bank. */
    returnUrl: zAddress.optional(),
    /** `none`: no notice is sent. */
    notice: z.union([zNoticeKind, z.literal('none')]).default('honest'),
    /** Milliseconds of the world from the payment to the notice. */
    noticeDelayMs: z.int().min(0).max(31_536_000_000).default(0),
    /** How often a notice that was not taken is sent again, after 1, 5 and then every 15 minutes. */
    noticeRetries: z.int().min(0).max(20).default(3),
    /** How a receipt is given: the file, or its address in JSON. */
    receipt: z.enum(['pdf', 'address']).default('pdf'),
  }),
)
