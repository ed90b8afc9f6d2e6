import { readChecked, type CheckDossierOptions, type DossierProblem } from './check-dossier.ts'
import { wireNamesOfDossier } from './dossier-fields.ts'
import { dossierStatusOf } from './dossier-status.ts'
import type { CheckedDossier } from './portal-dossier.ts'
import { readOwner } from './read-owner.ts'
import {
  isObject,
  present,
  readCode,
  readDocument,
  readFee,
  readList,
  readOtherPaper,
  readResult,
  readSupplement,
  readText,
  readTime,
  type WireObject,
} from './read-papers.ts'
import { wireCodes } from './wire-codes.ts'

/** A dossier of the wire in the words of the domain, or why it is none. */
export type ReadDossier =
  | {
      readonly dossier: CheckedDossier
      /** Fields of the wire that this package does not know; nothing of them is kept. */
      readonly unknownFields: readonly string[]
    }
  | { readonly problems: readonly DossierProblem[] }

/**
 * Reads a dossier as it stands on the wire (`MaHoSo`, `MaTTHC`, …) into typed values: what your present software sends to
 * the portal becomes something to check, to assess and to push. The reverse of what the client writes.
 *
 * Absent, `null` and `""` are the same; numbers and yes or no are read in every writing that is seen. Whether papers were
 * digitised is read from the papers, not from `HoSoCoThanhPhanSoHoa`. Of several identities the personal number and one other
 * are kept.
 *
 * @param wire - One element of `data` of `DongBoHoSoMC`. Anything else has problems, and nothing is thrown.
 * @returns The dossier, checked as {@link checkDossier} does; or problems by the fields of the domain with their wire names.
 * @source the contract of this package; confidence: observed
 * @example
 * const read = readDossier(JSON.parse(line))
 * if ('dossier' in read) await portal.upsertDossier(read.dossier)
 */
export function readDossier(wire: unknown, options: CheckDossierOptions = {}): ReadDossier {
  const { dossier, problems } = readChecked(isObject(wire) ? read(wire) : wire, options)
  if (dossier === undefined) return { problems }
  return { dossier, unknownFields: Object.keys(wire as WireObject).filter((key) => !wireNamesOfDossier.has(key)) }
}

function read(wire: WireObject): Record<string, unknown> {
  const status = readText(wire['TrangThaiHoSo'])
  return present({
    code: readText(wire['MaHoSo']),
    procedure: present({
      code: readText(wire['MaTTHC']),
      name: readText(wire['TenTTHC']),
      fieldCode: readText(wire['MaLinhVuc']),
      fieldName: readText(wire['TenLinhVuc']),
    }),
    // Decision 766/QĐ-TTg counts an absent channel as the desk.
    channel: readCode(wireCodes.channel, wire['KenhThucHien']) ?? 'desk',
    filedWith: readCode(wireCodes.filedWith, wire['NoiNopHoSo']),
    owner: readOwner(wire),
    summary: readText(wire['TrichYeuHoSo']),
    // The base generation has no time of filing.
    submittedAt: readTime(wire['NgayNopHoSo']) ?? readTime(wire['NgayTiepNhan']),
    status: dossierStatusOf(status) ?? status,
    resultDelivery: readCode(wireCodes.resultDelivery, wire['HinhThuc']),
    processingUnit: readText(wire['DonViXuLy']),
    ...readTimes(wire),
    ...readTexts(wire),
    ...readPapers(wire),
  })
}

function readTimes(wire: WireObject): WireObject {
  return {
    receivedAt: readTime(wire['NgayTiepNhan']),
    dueAt: readTime(wire['NgayHenTra']),
    rejectedAt: readTime(wire['NgayTuChoi']),
    finishedAt: readTime(wire['NgayKetThucXuLy']),
    returnedAt: readTime(wire['NgayTra']),
  }
}

function readTexts(wire: WireObject): WireObject {
  return {
    receiptNumber: readText(wire['SoBienNhan']),
    otherInformation: readText(wire['ThongTinKhac']),
    email: readText(wire['Email']),
    fax: readText(wire['Fax']),
    phone: readText(wire['SoDienThoai']),
    returnNote: readText(wire['ThongTinTra']),
    remark: readText(wire['GhiChu']),
  }
}

function readPapers(wire: WireObject): WireObject {
  return {
    documents: readList(wire['TaiLieuNop'], readDocument),
    fees: readList(wire['DanhSachLePhi'], readFee),
    onlinePayment: readCode(wireCodes.onlinePayment, wire['DuocThanhToanTrucTuyen']),
    usedDatabases: readList(wire['DSKetNoiCSDL'], ({ MaCSDL }) => readText(MaCSDL)),
    otherPapers: readList(wire['DanhSachTepDinhKemKhac'], readOtherPaper),
    supplements: readList(wire['DanhSachHoSoBoSung'], readSupplement),
    results: readList(wire['DanhSachGiayToKetQua'], readResult),
  }
}
