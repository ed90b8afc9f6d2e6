import type { CaseContext } from '@lienthong/conformance'
import type { DossierStatus, PortalDossier, PortalProgress, StatusUpdate } from '../contract/index.ts'

/** A good dossier of a joint birth under a code of its own, just received; a case changes it. */
export function newDossier(t: CaseContext): PortalDossier {
  const owner = t.person('father')
  return {
    MaHoSo: t.unique('H42.18'),
    MaTTHC: '2.000986',
    TenTTHC: 'Liên thông đăng ký khai sinh, đăng ký thường trú, cấp thẻ bảo hiểm y tế cho trẻ em dưới 6 tuổi',
    MaLinhVuc: 'G15-TP02',
    TenLinhVuc: 'Hộ tịch',
    KenhThucHien: '1',
    ChuHoSo: owner.name,
    LoaiDoiTuong: '1',
    SoDienThoai: '',
    TrichYeuHoSo: 'Đăng ký khai sinh',
    NgayTiepNhan: timeOn(t, '081500'),
    NgayHenTra: timeOn(t, '170000'),
    TrangThaiHoSo: '2',
    NgayTra: '',
    HinhThuc: '0',
    NgayKetThucXuLy: '',
    DonViXuLy: 'UBND phường Thành Sen',
    NoiNopHoSo: '2',
    HoSoCoThanhPhanSoHoa: '0',
    TaiKhoanDuocXacThucVoiVNeID: '0',
    DuocThanhToanTrucTuyen: '0',
    DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: owner.personalId }],
    NgayNopHoSo: timeOn(t, '080000'),
  }
}

/** One step of a dossier into a state. */
export function stepTo(t: CaseContext, code: string, status: DossierStatus): PortalProgress {
  return {
    MaHoSo: code,
    NguoiXuLy: 'Cán bộ thử nghiệm',
    ChucDanh: 'Công chức Tư pháp - Hộ tịch',
    ThoiDiemXuLy: timeOn(t, '093000'),
    PhongBanXuLy: 'UBND phường Thành Sen',
    NoiDungXuLy: 'Bước thử nghiệm',
    TrangThai: status,
  }
}

/** The state of a dossier, told by the one that works on it. */
export function statusOf(t: CaseContext, code: string, status: DossierStatus): StatusUpdate {
  return { TrangThai: status, MaHoSo: code, NoiDung: 'Bước thử nghiệm', NgayXuLy: timeOn(t, '093000') }
}

/** A time of today on the wire. */
export function timeOn({ today }: CaseContext, hourMinuteSecond: string): string {
  return `${today.replaceAll('-', '')}${hourMinuteSecond}`
}
