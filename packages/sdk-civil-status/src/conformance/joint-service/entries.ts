import type { JointBirthOutcome, JointDeathOutcome } from '../../contract/index.ts'

/** The entry of a made-up birth. */
export function birthEntry(dossierCode: string): JointBirthOutcome {
  return {
    soDinhDanh: '942226000123',
    ngayDangKy: '02/03/2026',
    ndkksMaTinh: '42',
    ndkksMaXa: '18073',
    nksHoTen: 'Trẻ Em Kiểm Thử',
    nksGioiTinh: 2,
    nksNgaySinh: '27.02.2026',
    soDangKy: dossierCode.slice(-4),
    quyenSo: '01/2026',
    trangSo: '1',
    giayKhaiSinh: btoa('%PDF-1.4 specimen'),
    maGiayToKetQua: 'KQ.G15.000031',
  }
}

/** The entry of a made-up death. */
export function deathEntry(dossierCode: string): JointDeathOutcome {
  return {
    nktHoTen: 'Người Chết Kiểm Thử',
    nktGioiTinh: 1,
    nktNgayChet: '01.03.2026',
    soDangKy: dossierCode.slice(-4),
    quyenSo: '01/2026',
    trangSo: '1',
    giayKhaiTu: btoa('%PDF-1.4 specimen'),
    maGiayToKetQua: 'KQ.G15.000034',
  }
}
