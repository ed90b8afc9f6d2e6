import type { BirthDate2025, PersonName2025 } from '../../contract/index.ts'
import type { Shape } from '../submissions.ts'

type Fields = Readonly<Record<string, unknown>>

/** A form of 2025 as the flat one it stands for: the officer reads both alike. */
export function flatForm(data: Fields): Fields {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      if (field.endsWith('HoTen')) return [field, joined(value as PersonName2025)]
      if (field.endsWith('NgaySinh')) return [field, dotted(value as BirthDate2025)]
      if (field.endsWith('DanToc')) return [field, String(value).replace(/^630(?=\d{2}$)/, '')]
      return [field, value]
    }),
  )
}

/** A result in the shape in which its form came. */
export function inShape<Result extends object>(result: Result, shape: Shape): Result {
  if (shape === '2020') return result
  const fields = Object.entries(result).map(([field, value]: [string, unknown]) => {
    if (typeof value !== 'string') return [field, value]
    if (field.endsWith('HoTen')) return [field, nameInParts(value)]
    return [field, field.endsWith('NgaySinh') ? dateInParts(value) : value]
  })
  return Object.fromEntries(fields) as Result
}

function joined({ Ho, ChuDem = '', Ten }: PersonName2025): string {
  return [Ho, ChuDem, Ten]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ')
}

/** Days of the form are written with two digits. */
function dotted({ namSinh, thangSinh = '', ngaySinh = '' }: BirthDate2025): string {
  // A day without its month tells nothing.
  const known = thangSinh === '' ? [] : [ngaySinh, thangSinh].filter((part) => part !== '')
  const parts = known.map((part) => part.padStart(2, '0'))
  return [...parts, namSinh].join('.')
}

function nameInParts(name: string): PersonName2025 {
  const words = name.split(/\s+/)
  const given = words.pop() ?? ''
  const [family = '', ...middle] = words
  return { Ho: family, ChuDem: middle.join(' '), Ten: given }
}

function dateInParts(date: string): BirthDate2025 {
  const [namSinh = '', thangSinh = '', ngaySinh = ''] = date.split('.').reverse()
  return { namSinh, thangSinh, ngaySinh }
}
