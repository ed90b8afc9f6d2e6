import { instantOf, type Instant } from './instant.ts'
import { isCalendarDay, type PlainDate } from './plain-date.ts'

/** The ways a day is written on the wires of the national systems. */
export type WireDateForm = 'yyyyMMdd' | 'dd/MM/yyyy' | 'dd.MM.yyyy'

/** The ways a time is written there; all are wall clock of Asia/Ho_Chi_Minh without saying so. */
export type WireTimeForm = 'yyyyMMddHHmmss' | 'yyyyMMddHHmm' | 'dd/MM/yyyy HH:mm:ss'

/** Writes a day in a wire form. */
export function writeWireDate(date: PlainDate, form: WireDateForm): string {
  const [yyyy = '', MM = '', dd = ''] = date.split('-')
  return fill(form, { yyyy, MM, dd })
}

/** Reads a day in a wire form; `undefined` when the text is not in that form or no such day exists. */
export function readWireDate(text: string, form: WireDateForm): PlainDate | undefined {
  const parts = take(text, form)
  return parts && existing(parts) ? (`${parts.yyyy}-${parts.MM}-${parts.dd}` as PlainDate) : undefined
}

/** Writes an instant as wall clock of Viet Nam in a wire form. */
export function writeWireTime(value: Instant, form: WireTimeForm): string {
  const local = instantOf(Date.parse(value))
  const [yyyy = '', MM = '', dd = '', HH = '', mm = '', ss = ''] = local.slice(0, 19).split(/[-T:]/)
  return fill(form, { yyyy, MM, dd, HH, mm, ss })
}

/** Reads a wall-clock time of Viet Nam; `undefined` when the text is not in that form or no such time exists. */
export function readWireTime(text: string, form: WireTimeForm): Instant | undefined {
  const parts = take(text, form)
  if (!parts || !existing(parts)) return undefined
  const { yyyy, MM, dd, HH = '00', mm = '00', ss = '00' } = parts
  if (Number(HH) > 23 || Number(mm) > 59 || Number(ss) > 59) return undefined
  return `${yyyy}-${MM}-${dd}T${HH}:${mm}:${ss}+07:00` as Instant
}

type Parts = Record<string, string>

const partOfForm = /yyyy|MM|dd|HH|mm|ss/g

function fill(form: string, parts: Parts): string {
  return form.replace(partOfForm, (part) => parts[part] ?? '')
}

function take(text: string, form: string): Parts | undefined {
  if (text.length !== form.length) return undefined
  const parts: Parts = {}
  for (const { 0: part, index } of form.matchAll(partOfForm)) parts[part] = text.slice(index, index + part.length)
  // Digits where the form has parts, and the very separators of the form between them.
  return Object.values(parts).every((part) => /^\d+$/.test(part)) && fill(form, parts) === text ? parts : undefined
}

function existing(parts: Parts): boolean {
  return isCalendarDay(Number(parts['yyyy']), Number(parts['MM']), Number(parts['dd']))
}
