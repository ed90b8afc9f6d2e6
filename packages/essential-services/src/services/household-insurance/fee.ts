import { quoteHouseholdPremium } from '@lienthong/sdk-insurance'
import type { CheckedFormOf } from '../../form/define-form.ts'
import type { FeeRule } from '../../service/fee-rule.ts'
import { fromLaw, fromSecondary, unknown, type Stated } from '../../service/known.ts'
import type { householdInsuranceForm } from './form.ts'

type Form = Pick<CheckedFormOf<typeof householdInsuranceForm>, 'members' | 'earlierPayers'>

/**
 * The procedure costs nothing; what is paid is the premium. Here it is reckoned for a household none of whose members is covered
 * elsewhere: `submit` takes the amount that the insurance quotes.
 */
export const householdPremium: FeeRule = {
  kind: 'quoted',
  by: 'quoteHouseholdPremium of sdk-insurance; the insurance itself when the dossier is handed in',
  quote: (form: Partial<Form>, { at }) => premiumOf(form, at),
}

function premiumOf({ members, earlierPayers }: Partial<Form>, at: string): Stated<number> {
  if (!Array.isArray(members) || members.length === 0 || !Number.isSafeInteger(earlierPayers)) {
    return unknown(
      'Cần danh sách thành viên và số người của hộ đã đóng trong năm tài chính; cơ quan bảo hiểm xã hội tính khi nhận hồ sơ',
      'Needs the members and how many of the household have paid this year; the insurance reckons it on filing',
    )
  }
  try {
    return reckon(members, earlierPayers ?? 0, at)
  } catch {
    // The form is as typed: what is no list of members has no premium.
    return unknown('Danh sách thành viên chưa hợp lệ', 'The list of members is not in order')
  }
}

/** Those who paid earlier rank first; their own amounts are paid already. */
function reckon(members: Form['members'], earlierPayers: number, at: string): Stated<number> {
  const earlier = Array.from({ length: earlierPayers }, (_, index) => ({ id: `earlier ${index + 1}` }))
  const renewed = members.map(({ personalId: id, months }) => ({ id, months }))
  const { members: priced, baseSalary } = quoteHouseholdPremium({ members: [...earlier, ...renewed], months: 12, at })
  const total = priced.slice(earlierPayers).reduce((sum, { amountVnd }) => sum + amountVnd, 0)
  const { source, confidence } = baseSalary
  return confidence === 'documented'
    ? fromLaw(total, `Decree 146/2018/NĐ-CP, Decree 188/2025/NĐ-CP; base salary: ${source}`)
    : fromSecondary(total, `base salary: ${source}`)
}
