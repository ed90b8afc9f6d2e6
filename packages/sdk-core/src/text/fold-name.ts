const tableSize = 0x2100
const blank = 0x20
const dropped = 0
const byRule = 0xffff

/** The small letter, blank or apostrophe that each character becomes; built when first needed. */
let table: Uint16Array | undefined

/**
 * Writes a name in the form in which two spellings of it are equal: NFC, small letters, single blanks, straight
 * apostrophes, no invisible characters. Marks stay.
 */
export function foldName(name: string): string {
  table ??= buildTable()
  let folded = ''
  let pendingBlank = false
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at)
    const kept = unit < tableSize ? (table[unit] ?? byRule) : unit === 0xfeff ? dropped : byRule
    if (kept === byRule) return foldByRule(name)
    if (kept === dropped) continue
    if (kept === blank) {
      pendingBlank = folded !== ''
      continue
    }
    if (pendingBlank) folded += ' '
    pendingBlank = false
    folded += String.fromCharCode(kept)
  }
  return folded
}

/** The rule in full: for decomposed text and other scripts. */
function foldByRule(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\xad]/g, '')
    .replace(/[\u2018\u2019\u02bb\u02bc\xb4`]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(tableSize).fill(byRule)
  for (let unit = 0; unit < tableSize; unit++) {
    // Marks join the letter before them, and other alphabets have rules of their own (Σ at the end of a word).
    const isSimple = unit < 0x300 || (unit >= 0x1e00 && unit < 0x1f00) || unit >= 0x2000
    if (!isSimple) continue
    const folded = foldByRule(`.${String.fromCharCode(unit)}.`)
    if (folded.length <= 3) built[unit] = folded.length === 2 ? dropped : folded.charCodeAt(1)
  }
  return built
}
