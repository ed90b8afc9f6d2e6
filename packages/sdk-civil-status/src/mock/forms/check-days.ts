import { readWireDate, readWirePartialDate, type PlainDate } from '@lienthong/sdk-core'
import type { Submission } from '../submissions.ts'
import { badForm, type FormProblem } from './form-problem.ts'

/** A flat form, field by field. */
export type FormFields = Readonly<Record<string, unknown>>

/** Before it no book was kept; after it the personal number has no digit for the century. */
const [firstBirth, lastBirth] = ['1900-01-01', '2399-12-31'] as const

/** Days that exist and lie in the order of a life. */
export function checkDays(kind: Submission['kind'], data: FormFields, day: PlainDate): FormProblem[] {
  const text = (field: string): string => String(data[field] ?? '')
  const others = Object.keys(data).filter((field) =>
    /^(?:ngayCap|ngayDangKy|ngayXacLap|gbtNgay)|NgayCapGiayToTuyThan$/.test(field),
  )
  return badForm([
    ...ofKind[kind](text, day),
    ...others.map((field): Checked => [field, text(field) === '' || isPast(text(field), day)]),
  ])
}

type Checked = readonly [field: string, good: boolean]
type DaysOf = (text: (field: string) => string, day: PlainDate) => Checked[]

const ofKind: Readonly<Record<Submission['kind'], DaysOf>> = {
  birth(text, day) {
    const born = readWireDate(text('nksNgaySinh'), 'dd.MM.yyyy')
    return [
      ['nksNgaySinh', born !== undefined && born >= firstBirth && born <= lastBirth && born <= day],
      ...(['meNgaySinh', 'chaNgaySinh'] as const).map((field): Checked => [
        field,
        text(field) === '' || isBefore(text(field), born ?? day),
      ]),
    ]
  },
  death(text, day) {
    const died = readWireDate(text('nktNgayChet'), 'dd.MM.yyyy')
    return [
      ['nktNgayChet', died !== undefined && died >= firstBirth && died <= day],
      ['nktNgaySinh', text('nktNgaySinh') === '' || isNotAfter(text('nktNgaySinh'), died ?? day)],
    ]
  },
  marriage: (text, day) =>
    (['chongNgaySinh', 'voNgaySinh'] as const).map((field) => [field, isBefore(text(field), day)]),
  'extract-copy': (text, day) => [['cbsNgaySinh', text('cbsNgaySinh') === '' || isNotAfter(text('cbsNgaySinh'), day)]],
}

function isPast(text: string, today: PlainDate): boolean {
  const day = readWireDate(text, 'dd.MM.yyyy')
  return day !== undefined && day <= today
}

/** Whether a day that may be known only by year or month can lie before another. */
function isBefore(text: string, other: PlainDate): boolean {
  const day = partial(text)
  if (day === undefined) return false
  return day.length === other.length ? day < other : day <= other.slice(0, day.length)
}

function isNotAfter(text: string, other: PlainDate): boolean {
  const day = partial(text)
  return day !== undefined && day <= other.slice(0, day.length)
}

function partial(text: string): string | undefined {
  const day = readWirePartialDate(text, '.')
  return day === undefined || day < firstBirth.slice(0, day.length) ? undefined : day
}
