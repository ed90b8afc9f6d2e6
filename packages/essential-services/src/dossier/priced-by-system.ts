import type { FeeQuote } from '../api/quote-fee.ts'

/** The fee of a dossier whose system tells one amount. */
export function pricedBySystem(amountVnd: number): FeeQuote & { readonly known: true } {
  const charge = { id: 'system', vi: 'Số tiền do hệ thống tính', en: 'Amount told by the system', amountVnd }
  const charges = [{ ...charge, confidence: 'observed' as const, source: 'Answer of the system' }]
  return { known: true, totalVnd: amountVnd, charges }
}
