// Numbers as they are typed in Viet Nam: a dot or a space between thousands, a comma before the fraction.

/** Whole numbers: `18000`, `18.000`, `18 000`. */
const grouped = /^-?[1-9]\d{0,2}(?:[.\s]\d{3})+$/

/**
 * Reads a number; the text itself when it is none, or could be two different ones, as `18,000`: the check then says so.
 *
 * @param {string} text
 * @param {'money' | 'whole-number' | 'number'} kind
 * @returns {number | string}
 */
export function readNumber(text, kind) {
  if (/^-?\d+$/.test(text)) return Number(text)
  if (kind !== 'number') return grouped.test(text) ? Number(text.replace(/[.\s]/g, '')) : text
  // 1.500 is fifteen hundred here and one and a half elsewhere.
  if (grouped.test(text)) return /\./.test(text) ? text : Number(text.replace(/\s/g, ''))
  if (/^-?(?:\d+|[1-9]\d{0,2}(?:[.\s]\d{3})+),\d+$/.test(text))
    return Number(text.replace(/[.\s]/g, '').replace(',', '.'))
  return /^-?\d+\.\d+$/.test(text) ? Number(text) : text
}
