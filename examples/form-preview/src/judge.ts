import {
  checkForm,
  dueDate,
  formModel,
  holds,
  quoteFee,
  requiredDocuments,
  type FieldModel,
} from '@lienthong/essential-services'
import { formatVnd, InputError, toVnd, type Clock } from '@lienthong/sdk-core'
import type { View } from './view.ts'

/** What the browser is told about a form as it is typed. */
export interface Judged {
  readonly ok: boolean
  /** Paths of fields that are not asked for now. */
  readonly hidden: readonly string[]
  readonly problems: readonly { readonly field: string; readonly label: string; readonly message: string }[]
  readonly papers: readonly { readonly name: string; readonly why: string }[]
  readonly fee: string
  readonly due: string
}

/** Judges a form by the same functions that a one-stop system calls before it sends anything. */
export function judge(slug: string, typed: unknown, { lang, at }: View, clock: Clock): Judged {
  const options = { at, clock }
  const checked = checkForm(slug, typed, options)
  // What is no form asks for the papers of an empty one.
  const form = typeof typed === 'object' && typed !== null ? typed : {}
  const problems = checked.ok ? [] : checked.problems
  const vietnamese = lang === 'vi'
  return {
    ok: checked.ok,
    hidden: hiddenFields(formModel(slug, options).fields, form, form, at),
    problems: problems.map(({ field, label, labelVi, message, messageVi }) => ({
      field,
      label: vietnamese ? labelVi : label,
      message: vietnamese ? messageVi : message,
    })),
    papers: requiredDocuments(slug, form, options).map(({ vi, en, why }) => ({
      name: vietnamese ? vi : en,
      why: vietnamese ? why.vi : why.en,
    })),
    fee: feeText(slug, form, { at, clock, vietnamese }),
    due: dueText(slug, form, { at, clock, vietnamese }),
  }
}

/** The fields whose condition does not hold, with the places of lists in their paths. */
function hiddenFields(
  fields: readonly FieldModel[],
  root: unknown,
  beside: unknown,
  at: string,
  above: readonly string[] = [],
): string[] {
  return fields.flatMap((field) => {
    const path = [...above, field.name]
    if (field.when !== undefined && !holds(field.when, { form: root, beside, at })) return [path.join('.')]
    const value = valueIn(beside, field.name)
    if (field.fields) return hiddenFields(field.fields, root, value, at, path)
    const inside = field.item?.fields
    if (!inside || !Array.isArray(value)) return []
    return value.flatMap((each, index) => hiddenFields(inside, root, each, at, [...path, String(index)]))
  })
}

function valueIn(object: unknown, name: string): unknown {
  if (typeof object !== 'object' || object === null || !Object.hasOwn(object, name)) return undefined
  return (object as Readonly<Record<string, unknown>>)[name]
}

interface Telling {
  readonly at: string
  readonly clock: Clock
  readonly vietnamese: boolean
}

function feeText(slug: string, form: unknown, { vietnamese, ...options }: Telling): string {
  const fee = quoteFee(slug, form, { ...options, channel: 'online' })
  const total = fee.known ? toVnd(fee.totalVnd) : undefined
  if (total !== undefined) return formatVnd(total)
  if (fee.known) return ''
  return vietnamese ? `Chưa rõ: ${fee.unknownVi}` : `Unknown: ${fee.unknownEn}`
}

function dueText(slug: string, form: unknown, { at, clock, vietnamese }: Telling): string {
  try {
    const due = dueDate(slug, { receivedAt: `${at}T09:00:00+07:00`, form, clock })
    if (!due.known) return vietnamese ? `Chưa rõ: ${due.unknownVi}` : `Unknown: ${due.unknownEn}`
    const row = vietnamese ? due.row.vi : due.row.en
    return `${due.dueAt.slice(0, 16).replace('T', ' ')} (${row})`
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return vietnamese ? 'Ngoài lịch làm việc đã biết' : 'Outside the known working calendar'
  }
}
