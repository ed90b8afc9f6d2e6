import { writeWireDate, writeWireTime, type Instant } from '@lienthong/sdk-core'
import type { CaseOutcome, CaseRecord, CaseResultCode } from '../../contract/index.ts'
import { specimenPaper } from '../specimen-paper.ts'
import type { KeptCase, KeptPaper, KeptRefusal } from './cases.ts'
import { isOver } from './is-over.ts'

const sentences: Readonly<Record<CaseResultCode, string>> = {
  '00': 'Thành công',
  HO_SO_DA_DUNG: 'Mã hồ sơ đã được dùng cho hồ sơ khác',
  KHONG_CO_HO_SO: 'Không có hồ sơ này',
  SAI_TRANG_THAI: 'Trạng thái hồ sơ không cho phép',
  SAI_YEU_CAU: 'Không đúng yêu cầu bổ sung',
  SAI_SO_TIEN: 'Số tiền không đúng',
  DU_LIEU_SAI: 'Dữ liệu thiếu hoặc sai định dạng',
  LOI_HE_THONG: 'Hệ thống gặp lỗi',
}

/** The head of an answer. */
export function result(maKetQua: CaseResultCode): { maKetQua: CaseResultCode; moTa: string } {
  return { maKetQua, moTa: sentences[maKetQua] }
}

/** A moment as the wire has it. */
export function moment(at: Instant): string {
  return writeWireTime(at, 'yyyyMMddHHmmss')
}

/** Writes where a dossier stands. */
export function writeCase({ request, status, since, dueAt, feeVnd, questions, refusal }: KeptCase): CaseRecord {
  const question = status === '5' ? questions.at(-1) : undefined
  return {
    heThong: request.heThong,
    maHoSo: request.maHoSo,
    trangThai: status,
    thoiGian: moment(since),
    hanTra: moment(dueAt),
    soTien: status === '6' ? feeVnd : null,
    yeuCau: question
      ? {
          so: question.number,
          han: moment(question.until),
          giayTo: [...question.items],
          noiDung: question.note ?? null,
        }
      : null,
    tuChoi: refusal ? writeRefusal(refusal) : null,
  }
}

/** Writes what came of a dossier. */
export function writeOutcome({ request, status, refusal, papers, payment, data }: KeptCase): CaseOutcome {
  return {
    ketThuc: isOver(status),
    trangThai: status,
    giayTo: papers.map((paper) => writePaper(paper, request.maHoSo)),
    tuChoi: refusal ? writeRefusal(refusal) : null,
    duLieu: data || payment ? { ...data, ...(payment && { maGiaoDich: payment.maGiaoDich }) } : null,
  }
}

function writePaper({ code, form, number, issuedOn }: KeptPaper, dossierCode: string) {
  return {
    ma: code ?? null,
    mau: form ?? null,
    so: number,
    ngayCap: writeWireDate(issuedOn, 'dd/MM/yyyy'),
    tep: specimenPaper([`So: ${number}`, `Ho so: ${dossierCode}`]),
  }
}

function writeRefusal({ code, form, note }: KeptRefusal) {
  return { ma: code, mauPhieu: form ?? null, noiDung: note ?? null }
}
