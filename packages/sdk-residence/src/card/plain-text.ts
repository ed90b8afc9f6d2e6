const fullWidth = /[\uff01-\uff5e]/g
const fullWidthShift = 0xff01 - 0x21

/** Full-width letters, digits and signs, as an East Asian input method types them, made plain. */
export function plainForms(text: string): string {
  return text.replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthShift))
}

/** Zero-width characters out, controls and every kind of blank one plain blank, none at the ends. In NFC. */
export function plainBlanks(text: string): string {
  return text
    .replace(/[\xad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Something that no Vietnamese card has: Chinese, Japanese or Korean, as UTF-8 read as Big5 or Shift-JIS shows. */
export function hasForeignScript(text: string): boolean {
  return /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff61-\uff9f]/.test(text)
}

/** ASCII controls and the blank: what a scanner puts around and, when something is wrong, into a code. */
export function isFrameUnit(unit: number): boolean {
  return unit <= 0x20 || unit === 0x7f || unit === 0xfeff
}
