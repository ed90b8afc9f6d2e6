import { writeWireDate } from '@lienthong/sdk-core'
import type { PushRecordStatusRequest, RecordProgress } from '../../contract/index.ts'
import { specimenPaper } from '../specimen-paper.ts'
import type { KeptDeclaration } from './declarations.ts'

/** The head of an answer of the first generation. */
export const done = { STATUS: '1', DESCRIPTION: 'Thành công' } as const

/** The same of a refusal. */
export function refused(DESCRIPTION: string): { STATUS: string; DESCRIPTION: string } {
  return { STATUS: '0', DESCRIPTION }
}

const names = { '3': 'STP đã tiếp nhận', '4': 'Đang xử lý', '5': 'Đã có phiếu' } as const

/** The three states that the first generation knows. A refused dossier has none: it stays received. */
export function writeStatus({ state, issued }: KeptDeclaration) {
  const code = state === '9' ? '5' : state === '4' || state === '5' ? '4' : '3'
  const day = issued ? writeWireDate(issued.on, 'dd/MM/yyyy') : null
  return { DEC_STATUS_ID: code, DEC_STATUS_NAME: names[code], APPROVE_DATE: day, ISSUE_DATE: day }
}

/** Where a dossier of the second generation stands. */
export function writeProgress({ dossierCode, state, issued, certificate }: KeptDeclaration): RecordProgress {
  return {
    maHoSoMCDT: dossierCode,
    trangThaiXuLy: state,
    ketQuaXuLy: issued
      ? {
          soPhieuLLTP: issued.number,
          ngayCapPhieu: writeWireDate(issued.on, 'dd/MM/yyyy'),
          loaiPhieu: String(certificate),
          nguoiKy: null,
          chucVu: null,
          tinhTrangAnTich: '0',
          tenTinhTrangAnTich: 'Không có án tích',
          thongTinCDNCV: null,
          phieuLLTP: specimenPaper([`So phieu: ${issued.number}`, `Ho so: ${dossierCode}`]),
        }
      : null,
  }
}

const portalWords: Readonly<Record<KeptDeclaration['state'], string>> = {
  '2': 'Được tiếp nhận',
  '3': 'Không được tiếp nhận',
  '4': 'Đang xử lý',
  '5': 'Yêu cầu bổ sung giấy tờ',
  '9': 'Đã xử lý xong',
}

/** The same, as it is pushed to the province that sent the dossier. */
export function writePush(kept: KeptDeclaration): PushRecordStatusRequest {
  const { state, provinceCode = '' } = kept
  return {
    maTinh: provinceCode,
    tenTinh: null,
    ...writeProgress(kept),
    tenTrangThaiXuLy: portalWords[state],
    lyDoTuChoi: state === '3' ? 'Hồ sơ không đủ điều kiện' : null,
    ngayHenTraKetQua: null,
    type: null,
  }
}
