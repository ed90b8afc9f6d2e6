import { isEnough, strengthOf, weigh, type Evidence, type Looks } from '../evidence.ts'
import { recase } from './recase.ts'
import { readCp1258, readTcvn3, readTcvn5712, readViscii } from './single-byte.ts'
import { readViqr } from './viqr.ts'
import { readVni } from './vni.ts'

export type LegacyEncoding = 'tcvn3' | 'vni' | 'viscii' | 'cp1258'

/** A text and the encoding it was read with. */
export interface Reading<Encoding extends string> {
  readonly text: string
  readonly encoding: Encoding
}

type Reader = readonly [encoding: LegacyEncoding, read: (text: string) => string]

const unreadable = { broken: true, foreign: false }

/** The order decides between readings with the same evidence. */
const textReaders: readonly Reader[] = [
  ['tcvn3', (text) => recase(readTcvn3(text))],
  ['vni', readVni],
  ['viscii', readViscii],
  ['tcvn3', (text) => recase(readTcvn5712(text))],
]
const byteReaders: readonly Reader[] = [['cp1258', readCp1258], ...textReaders]

/** Chooses the old encoding that makes Vietnamese of text shown as Latin-1 or Windows-1252; `known`: its words as they stand. */
export function readLegacyText(
  text: string,
  known: readonly string[],
  looks: Looks,
): Reading<LegacyEncoding> | undefined {
  return strongest(text, textReaders, new Set(known), (evidence) => isEnough(evidence, looks))
}

/** Chooses the old encoding of bytes, each given as one character. One word is enough: as they stand they are no text. */
export function readLegacyBytes(text: string): Reading<LegacyEncoding> | undefined {
  return strongest(text, byteReaders, new Set(), (evidence) => isEnough(evidence, unreadable) || isClean(evidence))
}

/** Reads VIQR where the text cannot be plain ASCII with punctuation. */
export function readViqrText(text: string): Reading<'viqr'> | undefined {
  const reading = readViqr(text)
  if (reading === undefined || reading.text === text) return undefined
  const evidence = weigh(reading.text, reading.doubtful)
  const believed = isEnough(evidence, unreadable) || (reading.certain && isClean(evidence))
  return believed ? { text: reading.text, encoding: 'viqr' } : undefined
}

function isClean({ bad, good }: Evidence): boolean {
  return bad === 0 && good > 0
}

function strongest(
  text: string,
  readers: readonly Reader[],
  known: ReadonlySet<string>,
  believes: (evidence: Evidence) => boolean,
): Reading<LegacyEncoding> | undefined {
  let best: Reading<LegacyEncoding> | undefined
  let bestStrength = 0
  for (const [encoding, read] of readers) {
    const reading = read(text)
    const evidence = weigh(reading, known)
    const strength = strengthOf(evidence)
    if (strength <= bestStrength || !believes(evidence)) continue
    best = { text: reading, encoding }
    bestStrength = strength
  }
  return best
}
