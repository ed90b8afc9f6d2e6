/** Tone 0 is none (ngang); then huyền, hỏi, ngã, sắc, nặng. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5

/** The twelve vowels, each with its six tones in the order of {@link Tone}. */
const vowelRows = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
] as const

interface ToneMark {
  readonly bare: string
  readonly tone: Tone
}

const toneMarks: ReadonlyMap<string, ToneMark> = /* @__PURE__ */ new Map(
  vowelRows.flatMap((row) =>
    [...row].map((letter, tone): [string, ToneMark] => [letter, { bare: row.charAt(0), tone: tone as Tone }]),
  ),
)

/** Every lower-case Vietnamese letter that is not ASCII. */
export const markedLetters: readonly string[] = /* @__PURE__ */ [...vowelRows.join(''), 'đ'].filter(
  (letter) => letter > '\u007f',
)

/** Takes the tone off a lower-case vowel and keeps its hat or horn: ế gives ê and tone 4. `undefined`: no vowel. */
export function toneMarkOf(letter: string): ToneMark | undefined {
  return toneMarks.get(letter)
}

/** Puts a tone on a lower-case vowel without one: ê and tone 4 give ế. */
export function withTone(vowel: string, tone: Tone): string {
  return vowelRows.find((row) => row.startsWith(vowel))?.charAt(tone) ?? vowel
}
