import { identityKey } from '@lienthong/sdk-core'
import type { Submission } from './submissions.ts'

/** The result of a dossier with its certificate, a one-page PDF that is plainly a specimen; `undefined` before there is one. */
export function withCertificate(submission: Submission): object | undefined {
  switch (submission.kind) {
    case 'birth': {
      const { result } = submission
      const number = `So dinh danh ca nhan: ${result?.soDinhDanh ?? '(chua co)'}`
      return result && { ...result, giayKhaiSinh: specimen('GIAY KHAI SINH', [named(result.nksHoTen), number], result) }
    }
    case 'death': {
      const { result } = submission
      const lines = [named(result?.nktHoTen), `Ngay chet: ${result?.nktNgayChet ?? ''}`]
      return result && { ...result, giayKhaiTu: specimen('TRICH LUC KHAI TU', lines, result) }
    }
    case 'marriage': {
      const { result } = submission
      const lines = [named(result?.chongHoTen), named(result?.voHoTen)]
      return result && { ...result, giayKetHon: specimen('GIAY CHUNG NHAN KET HON', lines, result) }
    }
    case 'extract-copy': {
      const { result } = submission
      return result && { ...result, banSaoTrichLuc: specimen('TRICH LUC HO TICH', [named(result.cbsHoTen)], result) }
    }
  }
}

interface PlaceInBook {
  readonly soDangKy: string
  readonly quyenSo: string
  readonly trangSo?: string | null
}

function specimen(title: string, lines: readonly string[], { soDangKy, quyenSo, trangSo }: PlaceInBook): string {
  return btoa(
    onePagePdf([
      `${title} (MAU - SPECIMEN)`,
      'KHONG CO GIA TRI PHAP LY - NOT A LEGAL DOCUMENT',
      ...lines,
      `So: ${soDangKy}   Quyen so: ${quyenSo}   Trang: ${trangSo ?? ''}`,
    ]),
  )
}

/** Without accents: the fonts every reader has know none of Vietnamese. Results are kept flat, so a name is text. */
function named(name: unknown): string {
  const text = typeof name === 'string' ? name : ''
  return `Ho va ten: ${text.split(' ').map(identityKey).join(' ')}`
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
