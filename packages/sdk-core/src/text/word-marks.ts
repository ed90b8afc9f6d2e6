import { toneMarkOf } from './letters.ts'

/** How two words with the same letters differ in their marks. */
export type MarkDifference = 'none' | 'tone-place' | 'unmarked' | 'conflict'

/** Compares the marks of two folded words that have the same identity key. */
export function compareMarks(a: string, b: string): MarkDifference {
  if (a === b) return 'none'
  const [plainA, plainB] = [withoutStroke(a), withoutStroke(b)]
  if (plainA === plainB || isUnmarked(plainA) || isUnmarked(plainB)) return 'unmarked'
  const [readA, readB] = [tonesApart(plainA), tonesApart(plainB)]
  if (readA.letters !== readB.letters || readA.tones !== readB.tones) return 'conflict'
  return a === plainA && b === plainB ? 'tone-place' : 'unmarked'
}

/** đ without its stroke; ð and ɖ are typed for it. */
function withoutStroke(word: string): string {
  return word.replace(/[đðɖ]/g, 'd')
}

function isUnmarked(word: string): boolean {
  return !/[^\0-\x7f]/.test(word)
}

/** The letters with hats and horns, and the tones in their order. */
function tonesApart(word: string): { letters: string; tones: string } {
  let letters = ''
  let tones = ''
  for (const letter of word) {
    const mark = toneMarkOf(letter)
    letters += mark?.bare ?? letter
    if (mark !== undefined && mark.tone !== 0) tones += String(mark.tone)
  }
  return { letters, tones }
}
