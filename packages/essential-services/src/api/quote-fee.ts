import { holds, valueAt } from '../form/condition.ts'
import type { Charge, FeeRow, FeeRule } from '../service/fee-rule.ts'
import { isKnown, type Confidence, type Known, type Stated, type Unknown } from '../service/known.ts'
import type { Channel } from '../service/service-version.ts'
import type { Words } from '../service/words.ts'
import type { ServiceSlug } from '../services/index.ts'
import { serviceVersion } from './get-service.ts'
import { dayAsked, type AtOptions } from './versions.ts'

/** One charge of a dossier. */
export interface QuotedCharge extends Words {
  readonly id: string
  readonly amountVnd: number
  readonly confidence: Confidence
  readonly source: string
}

/** What a dossier costs, or why nobody here can say. */
export type FeeQuote =
  | { readonly known: true; readonly totalVnd: number; readonly charges: readonly QuotedCharge[] }
  | ({ readonly known: false; readonly charges: readonly QuotedCharge[] } & Pick<Unknown, 'unknownVi' | 'unknownEn'>)

/** How the dossier comes in. */
export interface FeeOptions extends AtOptions {
  /** Default `online`. */
  readonly channel?: Channel
}

/**
 * Works out what a dossier costs on a day. A fee that is not known is said to be unknown, and `charges` holds what is known
 * of it; nothing is guessed. Pure; sends nothing.
 *
 * @param form - As typed; conditions read it tolerantly.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @example quoteFee('permanent-residence-registration', form, { at: '2026-07-20', channel: 'online' })
 */
export function quoteFee(slug: ServiceSlug | (string & {}), form: unknown, options: FeeOptions = {}): FeeQuote {
  const { fee } = serviceVersion(slug, options)
  return quote(fee, form, dayAsked(options), options.channel ?? 'online')
}

function quote(fee: FeeRule, form: unknown, at: string, channel: Channel): FeeQuote {
  switch (fee.kind) {
    case 'free':
      return { known: true, totalVnd: 0, charges: [] }
    case 'unknown':
      return { known: false, charges: [], unknownVi: fee.unknownVi, unknownEn: fee.unknownEn }
    case 'quoted':
      return total([{ id: 'fee', vi: 'Số tiền phải nộp', en: 'Amount', stated: fee.quote(form as never, { at }) }])
    case 'charges':
      return total(fee.charges.flatMap((charge) => priced(charge, form, at, channel)))
  }
}

interface Priced extends Words {
  readonly id: string
  readonly stated: Stated<number>
}

function priced({ id, vi, en, rows }: Charge, form: unknown, at: string, channel: Channel): Priced[] {
  const row = rows.find((each) => fits(each, form, at, channel))
  if (row === undefined) return []
  const count = row.times === undefined ? 1 : countAt(form, row.times)
  if (!isKnown(row.amount)) return count === 0 ? [] : [{ id, vi, en, stated: row.amount }]
  return [{ id, vi, en, stated: { ...row.amount, value: row.amount.value * count } }]
}

function fits(row: FeeRow, form: unknown, at: string, channel: Channel): boolean {
  const { since = '', until = '9999-12-31', when } = row
  if (row.channel !== undefined && row.channel !== channel) return false
  return since <= at && at <= until && (when === undefined || holds(when, { form, at }))
}

function countAt(form: unknown, path: string): number {
  const value = valueAt(form, path)
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0
}

function total(rows: readonly Priced[]): FeeQuote {
  const charges = rows.flatMap(({ id, vi, en, stated }): QuotedCharge[] =>
    isKnown(stated) ? [{ id, vi, en, amountVnd: stated.value, ...sourceOf(stated) }] : [],
  )
  const gap = rows.map(({ stated }) => stated).find((stated): stated is Unknown => !isKnown(stated))
  if (gap) return { known: false, charges, unknownVi: gap.unknownVi, unknownEn: gap.unknownEn }
  return { known: true, totalVnd: charges.reduce((sum, { amountVnd }) => sum + amountVnd, 0), charges }
}

function sourceOf({ confidence, source }: Known<number>): Pick<QuotedCharge, 'confidence' | 'source'> {
  return { confidence, source }
}
