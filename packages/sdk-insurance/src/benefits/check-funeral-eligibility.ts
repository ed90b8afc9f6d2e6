import { z } from 'zod'
import { readInput } from '../refuse-input.ts'

const zContribution = z.number().refine((months) => Number.isInteger(months) && months >= 0 && months <= 1200, {
  params: { rule: 'contribution-months' },
})

const zAllowance = z.enum(['paid', 'suspended', 'none'])

const zInput = z
  .strictObject({
    compulsoryMonths: zContribution.optional(),
    totalMonths: zContribution.optional(),
    workAccident: z.boolean().optional(),
    pension: zAllowance.optional(),
    workInjuryAllowance: zAllowance.optional(),
  })
  .refine(({ compulsoryMonths = 0, totalMonths = compulsoryMonths }) => totalMonths >= compulsoryMonths, {
    path: ['totalMonths'],
    params: { rule: 'not-below-compulsory' },
  })

/** What is known about the insurance of the deceased. Absent: none of it. */
export interface FuneralSituation {
  /** Months paid into the compulsory insurance. */
  readonly compulsoryMonths?: number
  /** Months paid into both, compulsory and voluntary. Absent: the compulsory ones only. */
  readonly totalMonths?: number
  /** Died of an accident at work or an occupational disease. */
  readonly workAccident?: boolean
  /** Pension (lương hưu); `suspended` counts like `paid`. */
  readonly pension?: 'paid' | 'suspended' | 'none'
  /** Monthly allowance for an accident at work or an occupational disease; `suspended` counts like `paid`. */
  readonly workInjuryAllowance?: 'paid' | 'suspended' | 'none'
}

/** Each of these alone is enough. */
export type FuneralGround =
  'compulsory-12-months' | 'total-60-months' | 'work-accident' | 'pension' | 'work-injury-allowance'

/** One ground, met or not, in a sentence. */
export interface FuneralReason {
  readonly ground: FuneralGround
  readonly met: boolean
  readonly message: string
  readonly messageVi: string
}

/** The answer of {@link checkFuneralEligibility}. */
export interface FuneralEligibility {
  readonly eligible: boolean
  /** The grounds that are met; when there is none, every ground that is missing. */
  readonly reasons: readonly FuneralReason[]
}

type Sentence = readonly [en: string, vi: string]

const grounds: Readonly<
  Record<
    FuneralGround,
    { readonly holds: (situation: FuneralSituation) => boolean; readonly met: Sentence; readonly unmet: Sentence }
  >
> = {
  'compulsory-12-months': {
    holds: ({ compulsoryMonths = 0 }) => compulsoryMonths >= 12,
    met: [
      'Paid into the compulsory insurance for 12 months or more.',
      'Đã đóng bảo hiểm xã hội bắt buộc từ đủ 12 tháng trở lên.',
    ],
    unmet: [
      'Paid into the compulsory insurance for less than 12 months.',
      'Chưa đóng đủ 12 tháng bảo hiểm xã hội bắt buộc.',
    ],
  },
  'total-60-months': {
    holds: ({ compulsoryMonths = 0, totalMonths = compulsoryMonths }) => totalMonths >= 60,
    met: [
      'Paid into social insurance for 60 months or more in all.',
      'Tổng thời gian đóng bảo hiểm xã hội từ đủ 60 tháng trở lên.',
    ],
    unmet: [
      'Paid into social insurance for less than 60 months in all.',
      'Tổng thời gian đóng bảo hiểm xã hội chưa đủ 60 tháng.',
    ],
  },
  'work-accident': {
    holds: ({ workAccident = false }) => workAccident,
    met: ['Died of an accident at work or an occupational disease.', 'Chết do tai nạn lao động hoặc bệnh nghề nghiệp.'],
    unmet: [
      'Did not die of an accident at work or an occupational disease.',
      'Không phải chết do tai nạn lao động hoặc bệnh nghề nghiệp.',
    ],
  },
  pension: {
    holds: ({ pension = 'none' }) => pension !== 'none',
    met: ['Received a pension, or had it suspended.', 'Đang hưởng hoặc đang tạm dừng hưởng lương hưu.'],
    unmet: ['Received no pension.', 'Không thuộc diện đang hưởng lương hưu.'],
  },
  'work-injury-allowance': {
    holds: ({ workInjuryAllowance = 'none' }) => workInjuryAllowance !== 'none',
    met: [
      'Received a monthly work-injury allowance, or had it suspended.',
      'Đang hưởng hoặc đang tạm dừng hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng.',
    ],
    unmet: [
      'Received no monthly work-injury allowance.',
      'Không thuộc diện đang hưởng trợ cấp tai nạn lao động, bệnh nghề nghiệp hằng tháng.',
    ],
  },
}

/**
 * Tells whether social insurance pays a funeral grant for somebody, and why.
 *
 * Pure. One ground is enough: 12 months of compulsory contributions, 60 months in all, death by an accident at work or an
 * occupational disease, a pension, or a monthly work-injury allowance, also a suspended one.
 *
 * @throws {@link InputError} months by `contribution-months`; `totalMonths` by `not-below-compulsory`.
 * @source Law 41/2024/QH15, article 85, and the decree on those with both kinds of contributions; confidence: documented
 * @example checkFuneralEligibility({ compulsoryMonths: 7, totalMonths: 61 }).eligible // true
 */
export function checkFuneralEligibility(situation: FuneralSituation): FuneralEligibility {
  readInput('checkFuneralEligibility', zInput, situation)
  const reasons = (Object.keys(grounds) as FuneralGround[]).map((ground): FuneralReason => {
    const met = grounds[ground].holds(situation)
    const [message, messageVi] = met ? grounds[ground].met : grounds[ground].unmet
    return { ground, met, message, messageVi }
  })
  const held = reasons.filter(({ met }) => met)
  return held.length > 0 ? { eligible: true, reasons: held } : { eligible: false, reasons }
}
