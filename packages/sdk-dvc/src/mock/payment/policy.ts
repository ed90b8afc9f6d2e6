import { definePolicy, noticeFields, zNoticeUrl } from '@lienthong/mock-core'
import { z } from 'zod'

/** How a notice is written: as it has to be, or with one thing wrong. */
export const zNoticeKind = z.enum(['honest', 'forged', 'wrong-amount', 'truncated'])

/** How a notice is written. */
export type NoticeKind = z.infer<typeof zNoticeKind>

/**
 * What the partner has registered, and what can go wrong on purpose. A dossier is named by its provincial code, or where a
 * payment has none by its reference.
 */
export const policy = definePolicy(
  'payment',
  z.strictObject({
    /** Where notices are sent, at this machine. Absent: none are sent. */
    notifyUrl: zNoticeUrl.optional(),
    /** Where the payer's browser goes in the end. Absent: it stays on the page of the bank. */
    returnUrl: zNoticeUrl.optional(),
    /** `none`: no notice is sent. */
    notice: z.union([zNoticeKind, z.literal('none')]).default('honest'),
    /** From the payment to the notice. */
    noticeDelayMs: noticeFields.noticeDelayMs,
    /** How often a notice that was not taken is sent again, after 1, 5 and then every 15 minutes. */
    noticeRetries: noticeFields.noticeRetries.unwrap().default(3),
    /** How a receipt is given: the file, or its address in JSON. */
    receipt: z.enum(['pdf', 'address']).default('pdf'),
  }),
)
