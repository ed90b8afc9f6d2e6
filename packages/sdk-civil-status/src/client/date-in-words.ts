import type { PlainDate } from '@lienthong/sdk-core'

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const

/**
 * Writes a day the way a birth certificate does, in words.
 *
 * @example dateInWords('2026-03-01') // 'Ngày một tháng ba năm hai nghìn không trăm hai mươi sáu'
 */
export function dateInWords(date: PlainDate): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  // The fourth month has a name of its own.
  const monthName = month === 4 ? 'tư' : belowHundred(month)
  return `Ngày ${belowHundred(day)} tháng ${monthName} năm ${yearInWords(year)}`
}

function yearInWords(year: number): string {
  const [thousands, hundreds, rest] = [Math.floor(year / 1000), Math.floor(year / 100) % 10, year % 100]
  const words = [`${digits[thousands]} nghìn`]
  if (hundreds > 0 || rest > 0) words.push(`${digits[hundreds]} trăm`)
  if (rest > 0) words.push(rest < 10 ? `linh ${rest === 4 ? 'tư' : digits[rest]}` : belowHundred(rest))
  return words.join(' ')
}

function belowHundred(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return digits[ones] ?? ''
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`
  return ones === 0 ? head : `${head} ${afterTens(ones, tens)}`
}

/** One, four and five sound different after a ten. */
function afterTens(ones: number, tens: number): string {
  if (ones === 5) return 'lăm'
  if (tens === 1) return digits[ones] ?? ''
  return { 1: 'mốt', 4: 'tư' }[ones] ?? digits[ones] ?? ''
}
