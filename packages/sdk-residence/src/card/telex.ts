/** A syllable as it is typed with Telex: consonants, vowels with their doubling keys, consonants, a key for the tone. */
const typed =
  /^(?:b|ch?|dd?|gh?|gi|h|kh?|l|m|n|ngh?|nh|p|ph|qu|r|s|th?|tr|v|x)?[aeiouyw]{1,5}(?:ch?|m|ng?|nh|p|t)?[sfrxj]?$/

/**
 * What no word has that was not typed so. `oo` (Noong) and `s` or `r` at the end (Ea Kar, Ksor) are not here: names of the
 * highlands have them.
 */
const keys = /aa|ee|dd|[aou]w|[aeiouy][a-z]{0,3}[fxj]$/

/**
 * Tells whether a text has words that look like keystrokes of Telex that did not become letters: `Nguyeenx`, `Vawn`. Not
 * every such word can be told from a right one.
 */
export function looksLikeTelex(text: string): boolean {
  const words = text.toLowerCase().match(/(?<![\p{L}\p{M}'’])[a-z]+(?![\p{L}\p{M}'’])/gu) ?? []
  return words.some((word) => keys.test(word) && typed.test(word))
}
