/** Folds what is one name however it was typed: capitals, blanks and the two forms of a mark make no other. */
export function foldWords(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim()
}
