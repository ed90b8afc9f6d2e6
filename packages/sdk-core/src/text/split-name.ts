import { foldName } from './fold-name.ts'
import { identityKey } from './identity-key.ts'

/** A name in the order in which Vietnamese is written: họ, chữ đệm, tên. */
export interface NameParts {
  /** Họ. Empty when the name is a single word. */
  readonly family: string
  /** Chữ đệm: everything between family and given name. Absent when there is nothing. */
  readonly middle?: string
  /** Tên: the last word. */
  readonly given: string
}

/** Family names of several words, longest first. "Nguyễn Phước" is not here: Phước is as often a middle name. */
const compoundFamilies = [
  'Công Tằng Tôn Nữ',
  'Công Huyền Tôn Nữ',
  'Huyền Tôn Nữ',
  'Công Tôn Nữ',
  'Tôn Nữ',
  'Tôn Thất',
  'Âu Dương',
].map((family) => family.split(' ').map(identityKey))

/**
 * Splits a full name: the first word is the family name, the last one the given name, the rest stands between.
 *
 * The names of the royal house of Nguyễn (Tôn Nữ, Tôn Thất, Công Tằng Tôn Nữ…) and Âu Dương are kept together, with or
 * without marks. A double family name of the parents (Trần Lê…) cannot be told from a middle name and is not kept
 * together; nor are names of the highlands, which put the family name last. Spelling and case are kept, blanks become single.
 *
 * @returns Parts in NFC. A single word is `given`, with `family: ''`.
 * @source usage; the Decree on civil status names the three parts but no rule to split them; confidence: assumed
 * @example splitName('Nguyễn Thị Minh Khai') // { family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }
 */
export function splitName(full: string): NameParts {
  const words = wordsOf(full)
  const given = words.pop() ?? ''
  const familyLength = compoundLength(words)
  const family = words.slice(0, familyLength).join(' ')
  const middle = words.slice(familyLength).join(' ')
  return middle === '' ? { family, given } : { family, middle, given }
}

/**
 * Writes the parts of a name as one, in the order họ, chữ đệm, tên; the reverse of {@link splitName}.
 *
 * @example joinName({ family: 'Nguyễn', middle: 'Thị Minh', given: 'Khai' }) // 'Nguyễn Thị Minh Khai'
 */
export function joinName({ family, middle = '', given }: NameParts): string {
  return wordsOf(`${family} ${middle} ${given}`).join(' ')
}

/** How many of the words before the given name are the family name. */
function compoundLength(words: readonly string[]): number {
  const keys = words.slice(0, 4).map((word) => identityKey(foldName(word)))
  const compound = compoundFamilies.find((family) => family.every((key, at) => key === keys[at]))
  return compound?.length ?? 1
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
}
