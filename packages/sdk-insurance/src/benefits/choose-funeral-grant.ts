import { z } from 'zod'
import { readInput } from '../refuse-input.ts'

const payers = [
  'social-insurance',
  'social-protection',
  'social-pension',
  'merit',
  'war-veteran',
  'youth-volunteer',
] as const

const zAmount = z
  .number()
  .refine((amount) => Number.isSafeInteger(amount) && amount >= 0, { params: { rule: 'amount' } })

const zInput = z
  .array(z.strictObject({ payer: z.enum(payers), amountVnd: zAmount, paid: z.boolean().optional() }))
  .max(payers.length)
  .superRefine((claims, context) => {
    const named = claims.map(({ payer }) => payer)
    for (const [at, payer] of named.entries()) {
      if (named.indexOf(payer) < at) {
        context.addIssue({ code: 'custom', path: [at, 'payer'], params: { rule: 'duplicate' } })
      }
    }
  })

/** Who may pay for a funeral: BHXH, the commune for social protection and social pensions, and the funds of the three groups. */
export type FuneralPayer = (typeof payers)[number]

/** What one payer would pay, or has paid, for one deceased. */
export interface FuneralClaim {
  readonly payer: FuneralPayer
  readonly amountVnd: number
  /** This payer has paid it. Absent: no. */
  readonly paid?: boolean
}

/** Why it comes out so. */
export type FuneralChoiceReason =
  | 'highest'
  | 'no-claim'
  | 'already-paid'
  /** A lower one was paid before the higher one was known. */
  | 'lower-already-paid'
  /** More than one payer has paid. */
  | 'paid-more-than-once'

/** The answer of {@link chooseFuneralGrant}. */
export interface FuneralChoice {
  /** The one to be paid now. Absent: nothing may be paid now. */
  readonly pay?: FuneralClaim
  readonly reason: FuneralChoiceReason
  readonly message: string
  readonly messageVi: string
  /** The claims that must not be paid beside it, or beside what was paid. */
  readonly refused: readonly FuneralClaim[]
}

const sentences: Readonly<Record<FuneralChoiceReason, readonly [en: string, vi: string]>> = {
  highest: [
    'Only one grant is paid for a deceased: the highest.',
    'Mỗi trường hợp chết chỉ được chi trả một khoản mai táng phí, theo mức cao nhất.',
  ],
  'no-claim': ['No payer owes a grant.', 'Không thuộc đối tượng được hưởng mai táng phí.'],
  'already-paid': ['A grant was paid already: no second one.', 'Đã được chi trả mai táng phí, không chi trả thêm.'],
  'lower-already-paid': [
    'A lower grant was paid already. The payers must settle it before the higher one is paid.',
    'Đã được chi trả mai táng phí ở mức thấp hơn. Các cơ quan chi trả phải thống nhất xử lý trước khi chi mức cao hơn.',
  ],
  'paid-more-than-once': [
    'More than one payer has paid. One of the grants must be recovered.',
    'Mai táng phí đã được chi trả nhiều lần. Cần thu hồi khoản chi trùng.',
  ],
}

/**
 * Chooses the one funeral grant that is paid for a deceased, across all payers: the highest.
 *
 * Pure. Of equal amounts the first one given is paid. Once a payer has paid nobody pays again, not even more: that is for
 * officers to settle. Whether each claim is a good one is not judged here.
 *
 * @param claims - Each payer once; claims of 0 đồng are none. Empty: nobody owes a grant.
 * @throws {@link InputError} `amountVnd` by `amount`; `payer` by `duplicate` or `not-in-list`.
 * @source Decree 20/2021/NĐ-CP, article 11(2), and Decree 176/2025/NĐ-CP, article 5 (the highest only); confidence: documented. Across social
 * insurance too, and what follows a payment: assumed
 * @example
 * chooseFuneralGrant([
 *   { payer: 'social-protection', amountVnd: 10_000_000 },
 *   { payer: 'social-insurance', amountVnd: 23_400_000 },
 * ]).pay?.payer // 'social-insurance'
 */
export function chooseFuneralGrant(claims: readonly FuneralClaim[]): FuneralChoice {
  readInput('chooseFuneralGrant', zInput, claims)
  const owed = claims.filter(({ amountVnd }) => amountVnd > 0)
  const paid = owed.filter((claim) => claim.paid)
  const unpaid = owed.filter((claim) => !claim.paid)
  const highest = highestOf(owed)
  if (highest === undefined) return answer('no-claim', [])
  if (paid.length > 1) return answer('paid-more-than-once', unpaid)
  if (paid[0] !== undefined) {
    return answer(paid[0].amountVnd < highest.amountVnd ? 'lower-already-paid' : 'already-paid', unpaid)
  }
  const refused = owed.filter((claim) => claim !== highest)
  return { pay: highest, ...answer('highest', refused) }
}

function highestOf(claims: readonly FuneralClaim[]): FuneralClaim | undefined {
  return claims.reduce<FuneralClaim | undefined>(
    (best, claim) => (best === undefined || claim.amountVnd > best.amountVnd ? claim : best),
    undefined,
  )
}

function answer(reason: FuneralChoiceReason, refused: readonly FuneralClaim[]): FuneralChoice {
  const [message, messageVi] = sentences[reason]
  return { reason, message, messageVi, refused }
}
