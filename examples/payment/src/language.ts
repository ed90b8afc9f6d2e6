/** One sentence in Vietnamese and English. */
export type Said = readonly [vi: string, en: string]

/** The languages the demo speaks. */
export type Language = 'vi' | 'en'

/** The sentence in one of the languages. */
export function inLanguage(language: Language, [vi, en]: Said): string {
  return language === 'vi' ? vi : en
}
