/** A result as a one-page PDF that is plainly a specimen, in base64. Without accents: the fonts every reader has know none. */
export function specimenPaper(lines: readonly string[]): string {
  const written = ['KET QUA (MAU - SPECIMEN)', 'KHONG CO GIA TRI PHAP LY - NOT A LEGAL DOCUMENT', ...lines]
  return btoa(onePagePdf(written.map((line) => line.replace(/[^\x20-\x7e]/g, '?'))))
}

function onePagePdf(lines: readonly string[]): string {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join(' ')
  const content = `BT /F1 14 Tf 22 TL 60 780 Td ${text} ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = pdf.length
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  return `${pdf}xref\n0 ${objects.length + 1}\n${table}\ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
}
