import { writeWireTime, type Instant } from '@lienthong/sdk-core'
import type { Fee, PortalDossier, ResultPaper, SubmittedPaper } from '../contract/index.ts'
import { dossierStatuses } from './dossier-status.ts'
import type { CheckedDossier } from './portal-dossier.ts'
import { writeOwner } from './write-owner.ts'

const channels = { desk: '1', online: '2', post: '3' } as const
const deliveries = { desk: '0', post: '1' } as const
const collections = { reception: '1', supplement: '2', result: '4' } as const
const payments = { none: '0', 'national-platform': '1', 'province-gateway': '2' } as const
/** Filed at the province's own desk or portal: what this client is for. The way down from the national one is another. */
const filedWithProvince = '2'

type Of<Key extends keyof CheckedDossier> = NonNullable<CheckedDossier[Key]>

/**
 * Writes a dossier: everything text, absent times as "", as public code does. Facts that nobody gave are left out rather than
 * answered "no": the ministries' index counts them.
 */
export function writeDossier(dossier: CheckedDossier): PortalDossier {
  const { procedure } = dossier
  return {
    MaHoSo: dossier.code,
    MaTTHC: procedure.code,
    TenTTHC: procedure.name,
    MaLinhVuc: procedure.fieldCode,
    TenLinhVuc: procedure.fieldName,
    KenhThucHien: channels[dossier.channel],
    ...writeOwner(dossier.owner),
    ...(dossier.email !== undefined && { Email: dossier.email }),
    SoDienThoai: dossier.phone ?? '',
    TrichYeuHoSo: dossier.summary,
    NgayTiepNhan: writeTime(dossier.receivedAt),
    NgayHenTra: writeTime(dossier.dueAt),
    TrangThaiHoSo: dossierStatuses[dossier.status].code,
    NgayTra: writeTime(dossier.returnedAt),
    HinhThuc: deliveries[dossier.resultDelivery],
    NgayKetThucXuLy: writeTime(dossier.finishedAt),
    DonViXuLy: dossier.processingUnit,
    ...writePapers(dossier),
    NoiNopHoSo: filedWithProvince,
    NgayNopHoSo: writeTime(dossier.submittedAt),
  }
}

function writePapers({ documents, fees, onlinePayment, usedDatabases, results }: CheckedDossier) {
  const digitised = documents && anyDigitised(documents)
  return {
    ...(documents && { TaiLieuNop: documents.map(writeDocument) }),
    ...(digitised !== undefined && { HoSoCoThanhPhanSoHoa: flag(digitised) }),
    ...(fees && { DanhSachLePhi: fees.map(writeFee) }),
    ...(onlinePayment && { DuocThanhToanTrucTuyen: payments[onlinePayment] }),
    ...(usedDatabases && { DSKetNoiCSDL: usedDatabases.map((MaCSDL) => ({ MaCSDL })) }),
    ...(results && { DanhSachGiayToKetQua: results.map(writeResult) }),
  }
}

/** One is enough for yes; for no, every paper must say so. */
function anyDigitised(documents: Of<'documents'>): boolean | undefined {
  if (documents.some(({ digitised }) => digitised === true)) return true
  return documents.every(({ digitised }) => digitised === false) ? false : undefined
}

function writeDocument({
  title,
  url,
  componentCode,
  digitised,
  reused,
  fromRepository,
}: Of<'documents'>[number]): SubmittedPaper {
  return {
    TenTepDinhKem: title,
    DuongDanTaiTepTin: url,
    ...(componentCode !== undefined && { MaThanhPhanHoSo: componentCode }),
    ...(digitised !== undefined && { DuocSoHoa: flag(digitised) }),
    ...(reused !== undefined && { DuocTaiSuDung: flag(reused) }),
    ...(fromRepository !== undefined && { DuocLayTuKhoDMQG: flag(fromRepository) }),
  }
}

function writeFee({ name, code, amountVnd, collectedAt, kind }: Of<'fees'>[number]): Fee {
  return {
    TenPhiLePhi: name,
    MaPhiLePhi: code,
    Gia: String(amountVnd),
    ...(collectedAt && { HinhThucThu: collections[collectedAt] }),
    ...(kind !== undefined && { LoaiPhiLePhi: kind }),
  }
}

function writeResult({ title, resultCode, url }: Of<'results'>[number]): ResultPaper {
  return { TenGiayTo: title, MaGiayToKetQua: resultCode, DuongDanTepTinKetQua: url }
}

function writeTime(value: Instant | undefined): string {
  return value === undefined ? '' : writeWireTime(value, 'yyyyMMddHHmmss')
}

function flag(value: boolean): '0' | '1' {
  return value ? '1' : '0'
}
