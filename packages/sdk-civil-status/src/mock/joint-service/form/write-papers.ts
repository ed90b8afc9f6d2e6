import { writeDocument } from '@lienthong/sdk-core'
import type { JointFile } from '../../../contract/index.ts'
import type { Filing } from '../citizens/filing.ts'

/** Writes the papers that go with a form. */
export function writePapers(filing: Filing): JointFile[] {
  const unreadable = (filing.flaws as readonly string[]).includes('unreadable-file')
  return [
    ...electronicPaper(filing),
    // An earlier try of the citizen: to be skipped.
    file(8, 'Giấy tờ đã hủy', 'da-huy.pdf', btoa('%PDF-1.4 cancelled specimen'), 1),
    ...(unreadable ? [file(9, 'Giấy tờ không đọc được', 'khong-doc-duoc.pdf', '%%%')] : []),
  ]
}

function electronicPaper(filing: Filing): JointFile[] {
  if (filing.kind === 'birth') {
    if (filing.flaws.includes('certificate-missing')) return []
    const signedFor = filing.flaws.includes('certificate-signature') ? otherPaper : filing.certificateNumber
    const text = signedPaper('GIAYCHUNGSINH', 'MA_GCS', filing.certificateNumber, signedFor)
    return [file(1, 'Giấy chứng sinh', 'giay-chung-sinh.xml', text)]
  }
  if (filing.flaws.includes('notice-missing')) return []
  const signedFor = filing.flaws.includes('notice-signature') ? otherPaper : filing.noticeNumber
  return [file(1, 'Giấy báo tử', 'giay-bao-tu.xml', signedPaper('GIAYBAOTU', 'MA_GBT', filing.noticeNumber, signedFor))]
}

/** A signature made for some other paper. */
const otherPaper = '00000.XXX.00000.00'

/**
 * An electronic paper of a hospital, cut down to what tells it. The signature is a specimen: a good one names the paper it
 * stands in. No key is behind it.
 */
function signedPaper(root: string, numberName: string, number: string, signedFor: string): string {
  const content = { [numberName]: number, CHUKYDONVI: { SPECIMEN_SIGNED_FOR: signedFor } }
  return btoa(writeDocument(content, { root, children: {} }))
}

function file(id: number, tenGiayTo: string, tenTepDinhKem: string, content: string, huyGiayTo: 0 | 1 = 0): JointFile {
  return { id, loaiGiayTo: id, tenGiayTo, tenTepDinhKem, huyGiayTo, duLieuTepDinhKem: content }
}
