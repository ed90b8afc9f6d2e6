import iconv from 'iconv-lite'

/** The single-byte encodings the text module reads, by the name iconv-lite has for them. */
const codePages = { cp1252: 'windows1252', cp1258: 'windows1258', tcvn: 'tcvn', viscii: 'viscii' } as const

const notice =
  '// Written by tools/text-tables/generate.ts from the tables of iconv-lite (a development dependency). Do not edit.'

/** Writes the module with one 256-character table per encoding; a byte without a character is U+FFFD. */
export function renderTables(): string {
  const tables = Object.entries(codePages).map(([name, codePage]) => renderTable(name, codePage))
  return [notice, ...tables].join('\n\n') + '\n'
}

function renderTable(name: string, codePage: string): string {
  const characters = Array.from({ length: 256 }, (_, byte) => escape(iconv.decode(Uint8Array.of(byte), codePage)))
  const rows = Array.from({ length: 16 }, (_, row) => `  '${characters.slice(row * 16, row * 16 + 16).join('')}'`)
  return `/** The character of each byte in ${codePage}. */\nexport const ${name}Table =\n${rows.join(' +\n')}`
}

/** Keeps what can be read; writes controls, combining marks and what would end the string by number. */
function escape(character: string): string {
  if (/^[\p{L}\p{N}\p{S}\p{P} ]$/u.test(character) && !"'\\\ufffd".includes(character)) return character
  return '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0')
}
