/** Spelling of the table: what differs between sources without meaning anything is made equal. */

const toneMarks = '\u0300\u0301\u0303\u0309\u0323'
const openSyllable = new RegExp(
  `(?<!q)(o)([ae])([${toneMarks}])(?![\\p{L}\\p{M}])|(?<!q)(u)(y)([${toneMarks}])(?![\\p{L}\\p{M}])`,
  'giu',
)

/** `Hoà` becomes `Hòa`, `Thuỷ` becomes `Thủy`, `Uý` becomes `Úy`; `Hoàn`, `Quý` and `Huế` stay. */
export function oneToneStyle(name: string): string {
  return name
    .normalize('NFD')
    .replace(
      openSyllable,
      (_match, o = '', a = '', tone = '', u = '', y = '', mark = '') => `${o}${u}${tone}${mark}${a}${y}`,
    )
    .normalize('NFC')
}

/** NFC, one tone style, straight apostrophes, single spaces. */
export function tidyName(name: string): string {
  return oneToneStyle(name.replaceAll('’', "'").replace(/\s+/g, ' ').trim())
}
