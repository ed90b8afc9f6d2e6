import { fieldProblem, InputError } from '@lienthong/sdk-core'
import type { FeeQuote } from '../api/quote-fee.ts'
import type { DossierView } from './dossier-view.ts'

/** Fee that is stated by the office, if it is; otherwise what the catalogue says. */
export function feeWith(quoted: FeeQuote, statedVnd: number | undefined): FeeQuote {
  if (statedVnd === undefined || (quoted.known && quoted.totalVnd === statedVnd)) return quoted
  return oneSum('stated', 'Số tiền do cơ quan thu thông báo', 'Amount stated by the office', statedVnd)
}

/** What is to be paid now: the system that asks knows best. */
export function feeAsked(fee: FeeQuote, { status, amountVnd }: DossierView): FeeQuote {
  if (status !== 'payment-required' || amountVnd === undefined) return fee
  if (fee.known && fee.totalVnd === amountVnd) return fee
  return oneSum('system', 'Số tiền do hệ thống tính', 'Amount told by the system', amountVnd)
}

function oneSum(id: string, vi: string, en: string, amountVnd: number): FeeQuote & { readonly known: true } {
  const basis = { confidence: 'observed' as const, source: en }
  return { known: true, totalVnd: amountVnd, charges: amountVnd === 0 ? [] : [{ id, vi, en, amountVnd, ...basis }] }
}

/** Checks a stated amount. @throws {@link InputError} */
export function requireStated(statedVnd: unknown, operation: string): void {
  if (statedVnd === undefined) return
  if (Number.isSafeInteger(statedVnd) && (statedVnd as number) >= 0 && (statedVnd as number) <= mostVnd) return
  throw new InputError({ system: 'essential-services', operation, fields: [fieldProblem(['feeVnd'], 'vnd')] })
}

const mostVnd = 1_000_000_000_000
