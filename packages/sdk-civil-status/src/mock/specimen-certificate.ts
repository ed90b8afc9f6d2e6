import { specimenPdf } from '@lienthong/mock-core'
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
  return btoa(specimenPdf(title, [...lines, `So: ${soDangKy}   Quyen so: ${quyenSo}   Trang: ${trangSo ?? ''}`]))
}

/** Without accents: the fonts every reader has know none of Vietnamese. Results are kept flat, so a name is text. */
function named(name: unknown): string {
  const text = typeof name === 'string' ? name : ''
  return `Ho va ten: ${text.split(' ').map(identityKey).join(' ')}`
}
