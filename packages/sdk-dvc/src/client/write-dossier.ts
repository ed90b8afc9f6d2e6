import type { PortalDossier } from '../contract/index.ts'
import { dossierStatuses } from './dossier-status.ts'
import type { DossierProfile } from './dossier-profile.ts'
import { toProfile } from './dossier-profile.ts'
import type { CheckedDossier } from './portal-dossier.ts'
import { wireCodes } from './wire-codes.ts'
import { writeOwner } from './write-owner.ts'
import {
  flag,
  writeDocument,
  writeFee,
  writeOtherPaper,
  writeResult,
  writeSupplement,
  writeTime,
} from './write-papers.ts'

/**
 * Writes a dossier: everything text, absent times as "", as public code does. Facts that nobody gave are left out rather than
 * answered "no": the ministries' index counts them.
 */
export function writeDossier(dossier: CheckedDossier, profile?: DossierProfile): PortalDossier {
  const { procedure, rejectedAt } = dossier
  return toProfile(profile, {
    MaHoSo: dossier.code,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaLinhVuc: procedure.fieldCode,
    TenLinhVuc: procedure.fieldName,
    KenhThucHien: wireCodes.channel[dossier.channel],
    ...writeOwner(dossier.owner),
    ...writeTexts(dossier),
    SoDienThoai: dossier.phone ?? '',
    TrichYeuHoSo: dossier.summary,
    NgayTiepNhan: writeTime(dossier.receivedAt),
    NgayHenTra: writeTime(dossier.dueAt),
    TrangThaiHoSo: dossierStatuses[dossier.status].code,
    NgayTra: writeTime(dossier.returnedAt),
    HinhThuc: wireCodes.resultDelivery[dossier.resultDelivery],
    NgayKetThucXuLy: writeTime(dossier.finishedAt),
    DonViXuLy: dossier.processingUnit,
    ...writePapers(dossier),
    NoiNopHoSo: wireCodes.filedWith[dossier.filedWith],
    ...(rejectedAt !== undefined && { NgayTuChoi: writeTime(rejectedAt) }),
    NgayNopHoSo: writeTime(dossier.submittedAt),
  })
}

/** Texts that may be missing. */
function writeTexts({ receiptNumber, otherInformation, email, fax, returnNote, remark }: CheckedDossier) {
  return {
    ...(receiptNumber !== undefined && { SoBienNhan: receiptNumber }),
    ...(otherInformation !== undefined && { ThongTinKhac: otherInformation }),
    ...(email !== undefined && { Email: email }),
    ...(fax !== undefined && { Fax: fax }),
    ...(returnNote !== undefined && { ThongTinTra: returnNote }),
    ...(remark !== undefined && { GhiChu: remark }),
  }
}

function writePapers(dossier: CheckedDossier) {
  const { documents, fees, onlinePayment, usedDatabases, otherPapers, supplements, results } = dossier
  const digitised = documents && anyDigitised(documents)
  return {
    ...(documents && { TaiLieuNop: documents.map(writeDocument) }),
    ...(digitised !== undefined && { HoSoCoThanhPhanSoHoa: flag(digitised) }),
    ...(fees && { DanhSachLePhi: fees.map(writeFee) }),
    ...(onlinePayment && { DuocThanhToanTrucTuyen: wireCodes.onlinePayment[onlinePayment] }),
    ...(usedDatabases && { DSKetNoiCSDL: usedDatabases.map((MaCSDL) => ({ MaCSDL })) }),
    ...(otherPapers && { DanhSachTepDinhKemKhac: otherPapers.map(writeOtherPaper) }),
    ...(supplements && { DanhSachHoSoBoSung: supplements.map(writeSupplement) }),
    ...(results && { DanhSachGiayToKetQua: results.map(writeResult) }),
  }
}

/** One is enough for yes; for no, every paper must say so. */
export function anyDigitised(documents: NonNullable<CheckedDossier['documents']>): boolean | undefined {
  if (documents.some(({ digitised }) => digitised === true)) return true
  return documents.every(({ digitised }) => digitised === false) ? false : undefined
}
