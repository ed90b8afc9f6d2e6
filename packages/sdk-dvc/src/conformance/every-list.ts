import type { CaseContext } from '@lienthong/conformance'
import type { Fee, PortalDossier, ResultPaper, SubmittedPaper, Supplement } from '../contract/index.ts'
import { newDossier, timeOn } from './dossier.ts'

const paper: SubmittedPaper = {
  TepDinhKemId: '',
  TenTepDinhKem: 'giay-chung-sinh.pdf',
  IsDeleted: 'False',
  MaThanhPhanHoSo: '',
  DuongDanTaiTepTin: 'https://motcua.invalid/tep/1',
  DuocSoHoa: '1',
  DuocTaiSuDung: '0',
  DuocLayTuKhoDMQG: '0',
}

const fee: Fee = { TenPhiLePhi: 'Lệ phí', MaPhiLePhi: 'LP01', HinhThucThu: '1', Gia: '8000', LoaiPhiLePhi: '1' }

const result: ResultPaper = {
  TenGiayTo: 'Giấy khai sinh',
  MaThanhPhanHoSo: '',
  GiayToId: '1',
  DuongDanTepTinKetQua: 'https://motcua.invalid/tep/2',
  MaGiayToKetQua: 'KQ.G15.000031',
}

/** A good dossier with everything that can be listed in it. */
export function dossierWithEveryList(t: CaseContext): PortalDossier {
  return {
    ...newDossier(t),
    TaiLieuNop: [paper],
    DanhSachLePhi: [fee],
    DanhSachTepDinhKemKhac: [{ TenGiayTo: 'Ảnh chân dung', SoLuong: '2', LoaiGiayTo: '1' }],
    DanhSachHoSoBoSung: [supplement(t)],
    DanhSachGiayToKetQua: [result],
    DSKetNoiCSDL: [{ MaCSDL: '7' }],
  }
}

function supplement(t: CaseContext): Supplement {
  return {
    HoSoBoSungId: '1',
    NguoiYeuCauBoSung: 'Cán bộ thử nghiệm',
    NoiDungBoSung: 'Bổ sung bản rõ hơn',
    NgayBoSung: timeOn(t, '090000'),
    NguoiTiepNhanBoSung: 'Cán bộ thử nghiệm',
    ThongTinTiepNhan: 'Đã đủ',
    NgayTiepNhanBoSung: timeOn(t, '110000'),
    TrangThaiBoSung: 'True',
    DanhSachGiayToBoSung: [paper],
    DanhSachLePhiBoSung: [fee],
    NgayHenTraTruoc: timeOn(t, '120000'),
    NgayHenTraMoi: timeOn(t, '170000'),
  }
}
