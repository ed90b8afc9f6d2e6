/** The words that say what kind of unit a name belongs to, longest first. */
export const unitTypes = [
  'Thành phố',
  'Thị trấn',
  'Đặc khu',
  'Thị xã',
  'Phường',
  'Huyện',
  'Quận',
  'Tỉnh',
  'Xã',
] as const

/** What kind of unit it is, in Vietnamese. */
export type UnitType = (typeof unitTypes)[number]

/** Cuts `Phường Thành Sen` into its type and its proper name. `type` is absent when the name has none. */
export function splitType(name: string): { readonly type?: UnitType; readonly proper: string } {
  const type = unitTypes.find((candidate) => name.startsWith(`${candidate} `))
  return type === undefined ? { proper: name } : { type, proper: name.slice(type.length + 1) }
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
const marks = /\p{M}+/gu

/**
 * The name without accents, spaces, hyphens and apostrophes, in small letters, numbers without leading zeros: `Phường 04`
 * gives `phuong4`, `Cư M'gar` gives `cumgar`. Two names with different keys are never the same name.
 */
export function bareKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[đðɖ]/g, 'd')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * The name with its accents in a form where tone style makes no difference: the tone mark goes to the end of its word, so
 * `Hoà` and `Hòa` are equal. Spaces, hyphens, apostrophes, capitals and leading zeros make no difference either.
 */
export function toneKey(text: string): string {
  const words =
    text
      .normalize('NFD')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.map(toneLast).join('')
}

function toneLast(word: string): string {
  const letters = word.replace(tones, '').replace(/[ðɖ]/g, 'đ')
  return letters.replace(/^0+(?=\d)/, '') + (word.match(tones) ?? []).join('')
}
