const tableSize = 0x2000
const notInTable = 0xff
const dropped = 0

/** The capital or digit that each character becomes; 0 for none. Built from the rule itself when first needed. */
let table: Uint8Array | undefined

/**
 * Reduces a name to the key the population database is asked with: marks off, đ to D, letters and digits only, capitals.
 *
 * Two people can share a key: it narrows a look-up, it does not prove who somebody is. Pure; time grows with the length.
 *
 * @source two independent public clients send names in this form; confidence: observed
 * @example identityKey('Nguyễn Thị Hoà') // 'NGUYENTHIHOA'
 */
export function identityKey(name: string): string {
  table ??= buildTable()
  let key = ''
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    const kept = unit < tableSize ? (table[unit] ?? notInTable) : notInTable
    if (kept === notInTable) return keyByRule(name)
    if (kept !== dropped) key += String.fromCharCode(kept)
  }
  return key
}

/** The identity keys of the words of a name that is written with single blanks; words without a letter or digit left out. */
export function wordKeys(name: string): string[] {
  const keys: string[] = []
  let start = 0
  while (start <= name.length) {
    const blank = name.indexOf(' ', start)
    const end = blank < 0 ? name.length : blank
    const key = identityKey(name.slice(start, end))
    if (key !== '') keys.push(key)
    start = end + 1
  }
  return keys
}

/** The rule in full, for whatever the table does not hold. */
function keyByRule(name: string): string {
  return (
    name
      // Once before as well: sorting a long run of loose marks, as NFD does, takes time that grows with its square.
      .replace(/\p{M}+/gu, '')
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      // đ has no decomposition; Ð (eth) and Ɖ (African D) look the same and are typed for it.
      .replace(/[đĐðÐɖƉ]/g, 'D')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
  )
}

/** The Latin letters and the marks; a letter that becomes two (ß) is left to the rule. */
function buildTable(): Uint8Array {
  const built = new Uint8Array(tableSize).fill(notInTable)
  for (const [from, to] of [
    [0, 0x250],
    [0x300, 0x370],
    [0x1e00, 0x1f00],
  ] as const) {
    for (let unit = from; unit < to; unit++) {
      const key = keyByRule(String.fromCharCode(unit))
      if (key.length < 2) built[unit] = key === '' ? dropped : key.charCodeAt(0)
    }
  }
  return built
}
