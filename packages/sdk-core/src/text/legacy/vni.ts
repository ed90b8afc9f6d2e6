import { withTone, type Tone } from '../letters.ts'

/** The second character of a VNI letter, in the order of the tones; the first row has no sign for "no tone". */
const signRows = [
  { bases: 'aeouyôö', hats: '', signs: ' øûõùï' },
  { bases: 'aeo', hats: 'âêô', signs: 'âàåãáä' },
  { bases: 'a', hats: 'ă', signs: 'êèúüéë' },
] as const

/** Letters that VNI writes with one character. */
const singles: ReadonlyMap<string, string> = new Map([
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['ñ', 'đ'],
  ['í', 'í'],
  ['ì', 'ì'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
])

const pairs: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  signRows
    .flatMap(({ bases, hats, signs }) =>
      [...bases].flatMap((base, which) =>
        [...signs].map((sign, tone): [string, string] => {
          const vowel = hats.charAt(which) || (singles.get(base) ?? base)
          return [base + sign, withTone(vowel, tone as Tone)]
        }),
      ),
    )
    .filter(([pair]) => !pair.endsWith(' ')),
)

/** Reads VNI for Windows, where a vowel and its sign are two characters. A sign that stands alone becomes U+FFFD. */
export function readVni(text: string): string {
  const lower = text.toLowerCase()
  // A character whose small letter is longer (İ) is no VNI, and the places would no longer match.
  if (lower.length !== text.length) return '\ufffd'
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const unit = lower.charAt(at)
    const pair = pairs.get(unit + lower.charAt(at + 1))
    const letter = pair ?? singles.get(unit) ?? (isAloneSign(unit) ? '\ufffd' : unit)
    result += unit === text.charAt(at) ? letter : letter.toUpperCase()
    if (pair !== undefined) at++
  }
  return result
}

function isAloneSign(unit: string): boolean {
  return unit >= '\xc0' && unit <= '\xff' && unit !== '\xd7' && unit !== '\xf7'
}
