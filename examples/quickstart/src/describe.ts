import type { RegisteredBirth, RegistrationResult } from '@lienthong/sdk-civil-status'
import type { UpsertResult } from '@lienthong/sdk-dvc'
import type { Said } from './stopped.ts'

/** What civil status says of a dossier. */
export function describeState(result: RegistrationResult): Said {
  switch (result.state) {
    case 'waiting':
      return ['1 chờ tiếp nhận', '1 waiting']
    case 'processing':
      return ['3 đang xử lý', '3 being worked on']
    case 'completed':
      return describeBirth(result.birth)
    case 'supplement-required':
      return ['2 yêu cầu bổ sung', '2 supplement required']
    case 'refused':
      return ['6 từ chối', '6 refused']
    case 'not-found':
      return ['chưa có hồ sơ', 'not found']
    case 'unreadable':
      return ['trả lời không đọc được', 'an answer that cannot be read']
  }
}

function describeBirth({ personalId = '–', number, book, page, certificatePdf }: RegisteredBirth): Said {
  const kilobytes = ((certificatePdf?.byteLength ?? 0) / 1024).toFixed(1)
  return [
    `4 hoàn thành: số định danh ${personalId}, số ${number} quyển ${book} trang ${page}, giấy khai sinh PDF ${kilobytes} kB`,
    `4 registered: personal number ${personalId}, entry ${number} book ${book} page ${page}, certificate PDF ${kilobytes} kB`,
  ]
}

/** What the national portal did with a dossier. */
export function describeUpsert({ recovered, outcome }: UpsertResult, papers: number): Said {
  if (recovered) {
    return [
      'mất trả lời, tra cứu thấy hồ sơ đã có: không tạo trùng',
      'answer lost, looked up and found: no second dossier',
    ]
  }
  if (papers > 0) return ['đã cập nhật, kèm Giấy khai sinh', 'updated, with the birth certificate']
  return [outcome === 'created' ? 'đã tạo hồ sơ' : 'đã cập nhật', outcome]
}

/** What civil status did with a birth. */
export function describeReceipt(dossierCode: string, alreadyReceived: boolean, papers: number): Said {
  if (alreadyReceived) {
    return [
      `${dossierCode}: đã tiếp nhận từ trước, không đăng ký lại`,
      `${dossierCode}: received before, not registered again`,
    ]
  }
  const [vi, en] = papers === 0 ? ['', ''] : [`, ${papers} tệp đính kèm`, `, ${papers} attachment`]
  return [`${dossierCode}: đã tiếp nhận${vi}`, `${dossierCode}: received${en}`]
}
