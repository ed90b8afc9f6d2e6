import { fieldProblem, InputError } from '@lienthong/sdk-core'
import { fieldsOf, holds, valueAt } from '../form/condition.ts'
import type { FormProblem } from '../form/form-problem.ts'
import { judgeForm } from '../form/judge-form.ts'
import type { Charge, FeeRow, FeeRule } from '../service/fee-rule.ts'
import { isKnown, unknown, type Confidence, type Known, type Stated, type Unknown } from '../service/known.ts'
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
 * of it; nothing is guessed. A price that depends on a field is known when that field is in order. Pure; sends nothing.
 *
 * @param form - As typed; it need not be finished.
 * @throws {@link InputError} when `options.channel` is none.
 * @throws {@link ServiceError} as {@link serviceVersion}
 * @example quoteFee('permanent-residence', form, { at: '2026-07-20', channel: 'online' })
 */
export function quoteFee(slug: ServiceSlug | (string & {}), form: unknown, options: FeeOptions = {}): FeeQuote {
  const { fee, form: definition } = serviceVersion(slug, options)
  const { channel = 'online' } = options
  if (!channels.includes(channel)) throw noChannel()
  const at = dayAsked(options)
  const judged = fee.kind === 'charges' ? judgeForm(definition, form, at) : undefined
  return quote(fee, { form, at, channel, problems: judged?.ok === false ? judged.problems : [] })
}

const channels: readonly string[] = ['desk', 'online', 'post', 'other'] satisfies Channel[]

function noChannel(): InputError {
  return new InputError({
    system: 'essential-services',
    operation: 'quoteFee',
    fields: [fieldProblem(['channel'], 'not-in-list')],
  })
}

/** What a price may depend on. */
interface Dossier {
  readonly form: unknown
  readonly at: string
  readonly channel: Channel
  /** Fields at fault, or missing. */
  readonly problems: readonly FormProblem[]
}

function quote(fee: FeeRule, dossier: Dossier): FeeQuote {
  switch (fee.kind) {
    case 'free':
      return { known: true, totalVnd: 0, charges: [] }
    case 'unknown':
      return { known: false, charges: [], unknownVi: fee.unknownVi, unknownEn: fee.unknownEn }
    case 'quoted': {
      const { form, at } = dossier
      return total([{ id: 'fee', vi: 'Số tiền phải nộp', en: 'Amount', stated: fee.quote(form as never, { at }) }])
    }
    case 'charges':
      return total(fee.charges.flatMap((charge) => priced(charge, dossier)))
  }
}

interface Priced extends Words {
  readonly id: string
  readonly stated: Stated<number>
}

function priced({ id, vi, en, when, rows }: Charge, dossier: Dossier): Priced[] {
  const { form, at } = dossier
  const open = when === undefined ? [] : atFault(fieldsOf(when), dossier)
  if (open.length > 0) return [{ id, vi, en, stated: notYetKnown(open) }]
  if (when !== undefined && !holds(when, { form, at })) return []
  const stated = priceOf(rows, dossier)
  return stated === undefined ? [] : [{ id, vi, en, stated }]
}

/** `undefined` where there is nothing to pay for. */
function priceOf(rows: readonly FeeRow[], dossier: Dossier): Stated<number> | undefined {
  const row = rows.find((each) => fits(each, dossier))
  // Each row up to the one that fits was a question; an answer that is missing may have chosen an earlier one.
  const asked = rows.slice(0, row === undefined ? rows.length : rows.indexOf(row) + 1)
  const fields = asked.flatMap(({ when, times }) => [
    ...(when === undefined ? [] : fieldsOf(when)),
    ...(times === undefined ? [] : [times]),
  ])
  const open = atFault(fields, dossier)
  if (row === undefined || open.length > 0) return notYetKnown(open)
  const count = row.times === undefined ? 1 : countAt(dossier.form, row.times)
  if (!isKnown(row.amount)) return count === 0 ? undefined : row.amount
  return { ...row.amount, value: row.amount.value * count }
}

function atFault(fields: readonly string[], { problems }: Dossier): readonly FormProblem[] {
  return problems.filter(({ field }) =>
    fields.some(
      (name) => field === '(form)' || field === name || field.startsWith(`${name}.`) || name.startsWith(`${field}.`),
    ),
  )
}

function notYetKnown(open: readonly FormProblem[]): Unknown {
  const [vi, en] = [open.map(({ labelVi }) => labelVi).join(', '), open.map(({ label }) => label).join(', ')]
  return unknown(
    `Chưa đủ thông tin để tính${vi === '' ? '' : `, cần khai đúng: ${vi}`}`,
    `It cannot be told yet${en === '' ? '' : `; fill in: ${en}`}`,
  )
}

function fits(row: FeeRow, { form, at, channel }: Dossier): boolean {
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
