import type { RegisterEntry } from '../../contract/index.ts'
import type { Submission } from '../submissions.ts'

/** Writes the entry that a dossier ended in; `undefined` before there is one. */
export function writeEntry(record: Submission): RegisterEntry | undefined {
  const { result, data, recordId, note } = record
  if (result === undefined) return undefined
  return {
    id: String(recordId),
    so: result.soDangKy,
    quyenSo: result.quyenSo,
    trangSo: result.trangSo ?? null,
    // Books write dots where results of the second generation have slashes.
    ngayDangKy: result.ngayDangKy?.replaceAll('/', '.') ?? null,
    loaiDangKy: 'loaiDangKy' in data ? data.loaiDangKy : null,
    noiDangKy: record.unit,
    ghiChu: note ?? null,
    ...whoseEntry(record),
  }
}

function whoseEntry(record: Submission): Partial<RegisterEntry> {
  switch (record.kind) {
    case 'birth': {
      const { data, result } = record
      return {
        soDinhDanh: result?.soDinhDanh ?? null,
        // The entry and not the form: a correction changes it.
        nksHoTen: textOf(result?.nksHoTen),
        nksGioiTinh: String(result?.nksGioiTinh ?? ''),
        nksNgaySinh: textOf(result?.nksNgaySinh),
        meHoTen: data.meHoTen ?? null,
        meNgaySinh: data.meNgaySinh ?? null,
        chaHoTen: data.chaHoTen ?? null,
        chaNgaySinh: data.chaNgaySinh ?? null,
      }
    }
    case 'death': {
      const { nktHoTen, nktNgaySinh = null, nktNgayChet } = record.data
      return { nktHoTen, nktNgaySinh, nktNgayChet }
    }
    case 'marriage': {
      const { chongHoTen, chongNgaySinh, voHoTen, voNgaySinh } = record.data
      return { chongHoTen, chongNgaySinh, voHoTen, voNgaySinh }
    }
    case 'extract-copy': {
      const { cbsHoTen, cbsNgaySinh = null } = record.data
      return { cbsHoTen, cbsNgaySinh }
    }
  }
}

/** Results are kept flat: a name and a birth date are text. */
function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
