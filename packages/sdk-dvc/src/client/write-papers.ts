import { writeWireTime, type Instant } from '@lienthong/sdk-core'
import type { Fee, OtherPaper, ResultPaper, SubmittedPaper, Supplement } from '../contract/index.ts'
import type { CheckedDossier } from './portal-dossier.ts'
import { wireCodes } from './wire-codes.ts'

type Of<Key extends keyof CheckedDossier> = NonNullable<CheckedDossier[Key]>

/** Writes a paper handed in. */
export function writeDocument(paper: Of<'documents'>[number]): SubmittedPaper {
  const { title, url, fileId, deleted, componentCode, digitised, reused, fromRepository, replacedBy } = paper
  return {
    ...(fileId !== undefined && { TepDinhKemId: fileId }),
    TenTepDinhKem: title,
    ...(deleted !== undefined && { IsDeleted: trueOrFalse(deleted) }),
    DuongDanTaiTepTin: url,
    ...(componentCode !== undefined && { MaThanhPhanHoSo: componentCode }),
    ...(digitised !== undefined && { DuocSoHoa: flag(digitised) }),
    ...(reused !== undefined && { DuocTaiSuDung: reused === '2' ? reused : flag(reused) }),
    ...(fromRepository !== undefined && { DuocLayTuKhoDMQG: flag(fromRepository) }),
    ...(replacedBy !== undefined && { MaKetQuaThayThe: replacedBy }),
  }
}

/** Writes a fee. */
export function writeFee({ name, code, amountVnd, collectedAt, kind }: Of<'fees'>[number]): Fee {
  return {
    TenPhiLePhi: name,
    MaPhiLePhi: code,
    Gia: String(amountVnd),
    ...(collectedAt && { HinhThucThu: wireCodes.collectedAt[collectedAt] }),
    ...(kind !== undefined && { LoaiPhiLePhi: kind }),
  }
}

/** Writes another paper; numbers as text, as everything. */
export function writeOtherPaper({ title, copies, kind }: Of<'otherPapers'>[number]): OtherPaper {
  return {
    TenGiayTo: title,
    ...(copies !== undefined && { SoLuong: String(copies) }),
    ...(kind !== undefined && { LoaiGiayTo: String(kind) }),
  }
}

/** Writes a request for more papers. */
export function writeSupplement(supplement: Of<'supplements'>[number]): Supplement {
  const { id, askedBy, receivedBy, receivedNote, answered, documents, fees } = supplement
  return {
    ...(id !== undefined && { HoSoBoSungId: String(id) }),
    ...(askedBy !== undefined && { NguoiYeuCauBoSung: askedBy }),
    NoiDungBoSung: supplement.request,
    NgayBoSung: writeTime(supplement.askedAt),
    ...(receivedBy !== undefined && { NguoiTiepNhanBoSung: receivedBy }),
    ...(receivedNote !== undefined && { ThongTinTiepNhan: receivedNote }),
    NgayTiepNhanBoSung: writeTime(supplement.answeredAt),
    ...(answered !== undefined && { TrangThaiBoSung: trueOrFalse(answered) }),
    ...(documents && { DanhSachGiayToBoSung: documents.map(writeDocument) }),
    ...(fees && { DanhSachLePhiBoSung: fees.map(writeFee) }),
    NgayHenTraTruoc: writeTime(supplement.dueBefore),
    NgayHenTraMoi: writeTime(supplement.dueAfter),
  }
}

/** Writes a result paper. */
export function writeResult({ title, resultCode, url, componentCode, paperId }: Of<'results'>[number]): ResultPaper {
  return {
    TenGiayTo: title,
    ...(componentCode !== undefined && { MaThanhPhanHoSo: componentCode }),
    ...(paperId !== undefined && { GiayToId: paperId }),
    MaGiayToKetQua: resultCode,
    DuongDanTepTinKetQua: url,
  }
}

/** Writes a time as Vietnamese wall clock; an absent one is "", as public code does. */
export function writeTime(value: Instant | undefined): string {
  return value === undefined ? '' : writeWireTime(value, 'yyyyMMddHHmmss')
}

/** Yes or no in the way of most fields. */
export function flag(value: boolean): '0' | '1' {
  return value ? '1' : '0'
}

/** Yes or no with a capital letter, the other way of the portal. */
function trueOrFalse(value: boolean): 'True' | 'False' {
  return value ? 'True' : 'False'
}
