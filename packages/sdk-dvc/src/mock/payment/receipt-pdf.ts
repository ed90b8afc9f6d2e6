import { pdfOf } from '@lienthong/mock-core'

/** Millimetre in points of a PDF. */
const mm = 72 / 25.4

/**
 * Writes a PDF of one A5 page: a title and lines of text. The fonts that every reader has know no Vietnamese letters, so the
 * text loses its marks; an embedded font would be a hundred times the size of the receipt.
 */
export function writePdf(title: string, lines: readonly string[]): Uint8Array {
  const texts = [
    `BT /F2 14 Tf ${point(15, 190)} Td (${literal(title)}) Tj ET`,
    ...lines.map((line, at) => `BT /F1 10 Tf ${point(15, 178 - 7 * at)} Td (${literal(line)}) Tj ET`),
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${point(148, 210)}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    `<< /Length ${texts.length} >>\nstream\n${texts}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ]
  return new TextEncoder().encode(pdfOf(objects))
}

function point(xMm: number, yMm: number): string {
  return `${(xMm * mm).toFixed(1)} ${(yMm * mm).toFixed(1)}`
}

/** Text between brackets: ASCII without marks, `?` for other scripts, brackets and backslash escaped. */
function literal(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]/g, '?')
    .replace(/[\\()]/g, (letter) => `\\${letter}`)
}
