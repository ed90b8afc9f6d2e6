import { withTone, type Tone } from '../letters.ts'
import { isSyllable } from '../syllable.ts'

/** VIQR text read. */
export interface ViqrReading {
  readonly text: string
  /** Words whose only sign may just as well be punctuation. */
  readonly doubtful: ReadonlySet<string>
  /** A syllable has a sign that nothing else is written with. */
  readonly certain: boolean
}

interface Letter {
  readonly shown: string
  readonly length: number
  /** `hat`, and `only` for ` and ~: no other reason to write this; `tone`: a sign inside a word; `end`: it could end a sentence. */
  readonly proof: 'none' | 'hat' | 'only' | 'tone' | 'end'
}

interface Word {
  readonly shown: string
  readonly length: number
  readonly doubtful?: boolean
  readonly certain?: boolean
}

const hats: Readonly<Record<string, string>> = {
  'a^': 'â',
  'e^': 'ê',
  'o^': 'ô',
  'a(': 'ă',
  'o+': 'ơ',
  'o*': 'ơ',
  'u+': 'ư',
  'u*': 'ư',
}
const tones = " `?~'."
const longestWord = 24

/** Reads VIQR (ASCII letters with signs after them). `undefined` when a sign stands where VIQR never has one. */
export function readViqr(text: string): ViqrReading | undefined {
  if (/(?:^|[^a-z^(+*])[`~]|(?:^|[^aeo])\^/i.test(text)) return undefined
  const doubtful = new Set<string>()
  let certain = false
  let result = ''
  let at = 0
  while (at < text.length) {
    const word = readWord(text, at)
    result += word.shown
    at += word.length
    if (word.doubtful === true) doubtful.add(word.shown)
    certain ||= word.certain === true
  }
  return { text: result, doubtful, certain }
}

/** Reads from `at` to the end of the word, or one character between words. */
function readWord(text: string, at: number): Word {
  let shown = ''
  let length = 0
  let last: Letter | undefined
  const proofs = new Set<Letter['proof']>()
  while (at + length < text.length && length < longestWord && isLetter(text, at + length)) {
    last = readLetter(text, at + length)
    shown += last.shown
    length += last.length
    proofs.add(last.proof)
  }
  if (last === undefined) return readOther(text, at)
  if (shown.length === length) return { shown, length }
  const valid = isSyllable(shown.toLowerCase())
  const certain = valid && shown.length > 1 && (proofs.has('hat') || proofs.has('only'))
  if (proofs.has('hat')) return { shown, length, certain }
  // Without a hat only a whole syllable is believed: "Teddy", "e.g." and "Mai." stay as they are.
  if (!valid) return { shown: text.slice(at, at + length), length }
  return { shown, length, certain, doubtful: !certain && !proofs.has('tone') }
}

/** One character that is no letter; a backslash takes the meaning off the sign that follows. */
function readOther(text: string, at: number): Word {
  const escaped = text.charAt(at) === '\\' && at + 1 < text.length && "^(+*`?~'.\\d".includes(text.charAt(at + 1))
  return escaped ? { shown: text.charAt(at + 1), length: 2 } : { shown: text.charAt(at), length: 1 }
}

function readLetter(text: string, at: number): Letter {
  const letter = text.charAt(at)
  const lower = letter.toLowerCase()
  if (lower === 'd' && text.charAt(at + 1).toLowerCase() === 'd') {
    return { shown: letter === 'd' ? 'đ' : 'Đ', length: 2, proof: 'tone' }
  }
  if (!'aeiouy'.includes(lower)) return { shown: letter, length: 1, proof: 'none' }
  const hat = isClosed(text, at + 1) ? undefined : hats[lower + text.charAt(at + 1)]
  const toneAt = at + (hat === undefined ? 1 : 2)
  const tone = Math.max(0, toneAt < text.length ? tones.indexOf(text.charAt(toneAt), 1) : 0)
  const end = tone > 0 ? toneAt + 1 : toneAt
  const vowel = withTone(hat ?? lower, tone as Tone)
  return {
    shown: letter === lower ? vowel : vowel.toUpperCase(),
    length: end - at,
    proof: hat === undefined ? proofOfTone(text, tone, end) : 'hat',
  }
}

function proofOfTone(text: string, tone: number, end: number): Letter['proof'] {
  if (tone === 0) return 'none'
  if (tone === 1 || tone === 3) return 'only'
  return isLetter(text, end) ? 'tone' : 'end'
}

/** Tells whether the bracket at `at` is closed before the word ends, as in "Ba(n)": then it is a bracket. */
function isClosed(text: string, at: number): boolean {
  if (text.charAt(at) !== '(') return false
  const rest = text.slice(at + 1, at + longestWord).search(/[^a-z^+*'`?~.]/i)
  return rest >= 0 && text.charAt(at + 1 + rest) === ')'
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 0x20
  return unit >= 0x61 && unit <= 0x7a
}
