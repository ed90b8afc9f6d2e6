import { quoteHouseholdPremium } from '@lienthong/sdk-insurance'
import { z } from 'zod'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromLaw, fromSecondary, unknown, type Stated } from '../../service/known.ts'

/** What of a form, as typed, tells the premium. */
const zPriced = z.object({
  members: z.array(z.object({ personalId: z.string(), months: z.int() })).min(1),
  earlierPayers: z.int().min(0).max(50),
})

/**
 * The procedure costs nothing; what is paid is the premium. Here it is reckoned for a household none of whose members is covered
 * elsewhere: `submit` takes the amount that the insurance quotes.
 */
export const householdPremium: FeeRule = {
  kind: 'quoted',
  by: 'quoteHouseholdPremium of sdk-insurance; the insurance itself when the dossier is handed in',
  quote: (form: unknown, { at }) => premiumOf(form, at),
}

function premiumOf(form: unknown, at: string): Stated<number> {
  const read = zPriced.safeParse(form)
  if (!read.success) {
    return unknown(
      'Cần danh sách thành viên và số người của hộ đã đóng trong năm tài chính; cơ quan bảo hiểm xã hội tính khi nhận hồ sơ',
      'Needs the members and how many of the household have paid this year; the insurance reckons it on filing',
    )
  }
  try {
    return reckon(read.data, at)
  } catch {
    // Months out of range, somebody twice, more than a household has.
    return unknown('Danh sách thành viên chưa hợp lệ', 'The list of members is not in order')
  }
}

/** Those who paid earlier rank first; their own amounts are paid already. */
function reckon({ members, earlierPayers }: z.output<typeof zPriced>, at: string): Stated<number> {
  const earlier = Array.from({ length: earlierPayers }, (_, index) => ({ id: `earlier ${index + 1}` }))
  const renewed = members.map(({ personalId: id, months }) => ({ id, months }))
  const { members: priced, baseSalary } = quoteHouseholdPremium({ members: [...earlier, ...renewed], months: 12, at })
  const total = priced.slice(earlierPayers).reduce((sum, { amountVnd }) => sum + amountVnd, 0)
  const { source, confidence } = baseSalary
  return confidence === 'documented'
    ? fromLaw(total, `Decree 146/2018/NĐ-CP, Decree 188/2025/NĐ-CP; base salary: ${source}`)
    : fromSecondary(total, `base salary: ${source}`)
}
