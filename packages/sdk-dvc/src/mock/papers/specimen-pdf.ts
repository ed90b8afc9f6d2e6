/** A one-page PDF that is plainly a specimen. Lines without accents: the fonts every reader has know none of Vietnamese. */
export function specimenPdf(lines: readonly string[]): string {
  const all = ['MAU - SPECIMEN', 'KHONG CO GIA TRI PHAP LY - NOT A LEGAL DOCUMENT', ...lines]
  const text = all.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join(' ')
  const content = `BT /F1 14 Tf 22 TL 60 780 Td ${text} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  return withTable(objects)
}

function withTable(objects: readonly string[]): string {
  let pdf = '%PDF-1.4\n'
  const entries = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n `
  })
  const count = objects.length + 1
  const table = ['0000000000 65535 f ', ...entries].join('\n')
  const trailer = `trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return `${pdf}xref\n0 ${count}\n${table}\n${trailer}`
}
