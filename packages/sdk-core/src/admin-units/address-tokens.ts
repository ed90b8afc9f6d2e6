import { bareKey, toneKey } from './place-name.ts'

/** Longest text that is looked at, in UTF-16 units. An address is shorter; anything else is not one. */
export const maxTextLength = 1_000

/** What stands between a word and the one before: nothing, a hyphen or full stop, or a comma, bracket or line break. */
type Gap = 'none' | 'soft' | 'strong'

/** One word of an address, with its place in the text. */
export interface Token {
  readonly bare: string
  readonly tone: string
  readonly start: number
  readonly end: number
  readonly gap: Gap
  /** A full stop follows at once, as in `P.` and `TX.`. */
  readonly dotted: boolean
}

/** The words of an address in order. `P4` and `Q10` are two words each. The text must be NFC. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  let before = 0
  for (const found of text.matchAll(/[\p{L}\p{M}\p{N}'’ʼ]+/gu)) {
    const [word, start] = [found[0], found.index]
    const gap = gapIn(text.slice(before, start))
    const numbered = /^[PQ](?=\d{1,2}$)/i.exec(word)?.[0].length ?? 0
    if (numbered > 0) tokens.push(tokenAt(text, start, start + numbered, gap, true))
    tokens.push(tokenAt(text, start + numbered, start + word.length, numbered > 0 ? 'none' : gap))
    before = start + word.length
  }
  return tokens.filter(({ bare }) => bare !== '')
}

function tokenAt(text: string, start: number, end: number, gap: Gap, dotted = text[end] === '.'): Token {
  const word = text.slice(start, end)
  return { bare: bareKey(word), tone: toneKey(word), start, end, gap, dotted }
}

function gapIn(between: string): Gap {
  if (/[,;|/()[\]\n\r]/.test(between)) return 'strong'
  return /[-–—:.]/.test(between) ? 'soft' : 'none'
}

/** Whether a word begins a part of the address. */
export function beginsPart(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index]?.gap !== 'none'
}

/** Where the part between two commas begins whose last word is before `end`. */
export function partBefore(tokens: readonly Token[], end: number): number {
  let start = end - 1
  while (start > 0 && tokens[start]?.gap !== 'strong') start -= 1
  return Math.max(start, 0)
}
