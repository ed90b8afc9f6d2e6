/**
 * Writes a one-page PDF that is plainly a specimen. The fonts that every reader has know no Vietnamese letters: whoever calls takes the
 * marks away, and what is left of them is a question mark.
 *
 * @returns ASCII text; a character is a byte.
 */
export function specimenPdf(title: string, lines: readonly string[]): string {
  const all = [`${title} (MAU - SPECIMEN)`, 'KHONG CO GIA TRI PHAP LY - NOT A LEGAL DOCUMENT', ...lines]
  const text = all.map((line) => `(${line.replace(/[^\x20-\x7e]/g, '?').replace(/[()\\]/g, '')}) Tj T*`).join(' ')
  const content = `BT /F1 14 Tf 22 TL 60 780 Td ${text} ET`
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ])
}

/** Puts objects of a PDF together with the table of where each begins. ASCII only: a character is a byte. */
export function pdfOf(objects: readonly string[]): string {
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const count = objects.length + 1
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}`
  return `${text}${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}
