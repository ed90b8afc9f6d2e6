import { plainForms } from './plain-text.ts'

/** The three lines, and whether fillers had to be added or taken away. */
export interface MrzLines {
  readonly lines: readonly [string, string, string]
  readonly refilled: boolean
}

/** Characters of a line. */
export const lineLength = 30

/** What a program shows for `<` and nothing else: quotation marks, brackets, the escape of HTML. */
const fillersLookalike = /[‹〈⟨≤]|&lt;/g
const twoFillers = /[«《]/g

/**
 * Finds the three lines of 30. Blanks, small letters and line breaks, also written as `\n`, make no difference; where line breaks are
 * missing, the length decides. A run of fillers that came out too long or too short is set right where a line has room for it
 * only there: before the last check digit of the first two lines, and at the end of the third. `undefined`: not three lines.
 */
export function mrzLinesOf(text: string): MrzLines | undefined {
  const rows = text
    .split(/\\r\\n|\\n|[\r\n\u2028\u2029]+/)
    .map(mrzCharacters)
    .filter((row) => row !== '')
  const [first, second, third, ...more] = rows.length === 1 ? cutAtLength(rows[0] ?? '') : rows
  if (first === undefined || second === undefined || third === undefined || more.length > 0) return undefined
  const lines = [withFillersBeforeEnd(first), withFillersBeforeEnd(second), withFillersAtEnd(third)] as const
  if (lines.some((line) => line.length !== lineLength)) return undefined
  // The third line has no check digit: fillers that were not copied from its end say nothing.
  return { lines, refilled: lines[0] !== first || lines[1] !== second }
}

function mrzCharacters(row: string): string {
  const plain = plainForms(row)
    .replace(fillersLookalike, '<')
    .replace(/[\s\u200b\ufeff]+/g, '')
  const doubled = plain.replace(twoFillers, '<<')
  // One sign may stand for one filler or for two.
  const single = plain.replace(twoFillers, '<')
  return (single.length === lineLength ? single : doubled).toUpperCase()
}

function cutAtLength(row: string): string[] {
  return [row.slice(0, lineLength), row.slice(lineLength, 2 * lineLength), row.slice(2 * lineLength)]
}

function withFillersBeforeEnd(line: string): string {
  const [, start = '', end = ''] = /^(.*[^<])<+([^<])$/.exec(line) ?? []
  const missing = lineLength - start.length - end.length
  return line.length === lineLength || start === '' || missing < 1 ? line : start + '<'.repeat(missing) + end
}

function withFillersAtEnd(line: string): string {
  if (line.length <= lineLength) return line.padEnd(lineLength, '<')
  return /^<*$/.test(line.slice(lineLength)) ? line.slice(0, lineLength) : line
}
