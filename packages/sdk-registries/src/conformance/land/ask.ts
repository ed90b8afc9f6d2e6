import type { CaseContext } from '@lienthong/conformance'
import { operations, zSubmitLandDossierAnswer } from '../../contract/index.ts'

/** Hands a dossier in and demands this outcome. */
export async function submit(t: CaseContext, request: object, success: boolean): Promise<void> {
  const answer = await t.send(operations.submitLandDossier, request)
  t.expectStatus(answer, 200)
  const { status } = t.expectFits(answer.body, zSubmitLandDossierAnswer, 'the answer')
  t.expectCode(status.success, success, 'status.success')
}

/** A good dossier. */
export function dossierOf(t: CaseContext) {
  const { name, personalId } = t.person('land-owner')
  const today = t.today.split('-').reverse().join('/')
  return {
    LaQuyTrinhCapTinh: true,
    TinhId: 42,
    XaId: 18073,
    SoBienNhan: t.unique('BN'),
    MaHoSoMotCua: t.unique('H42'),
    NguoiTiepNhan: 'Cán bộ một cửa',
    NgayTiepNhan: `${today} 08:15:00`,
    NgayHenTra: `${today} 17:00:00`,
    ThongTinNguoiNopDon: { HoTen: name, SoChungMinh: personalId, DiaChiChiTiet: 'Số 12' },
    ThongTinQuyTrinh: { MaQuyTrinh: '1.013833', TenQuyTrinh: 'Đăng ký biến động' },
    ThongTinThuaDat: [{ SoThuTuThua: '15', SoHieuBanDo: '7' }],
    DanhSachGiayToDinhKem: [
      {
        TenGiayTo: 'Đơn đăng ký biến động',
        SoBanChinh: 0,
        SoBanSao: 1,
        TapTin: { name: 'don.pdf', data: 'JVBERi0xLjQK' },
      },
      { TenGiayTo: 'Bản gốc giấy chứng nhận đã cấp', SoBanChinh: 1, SoBanSao: 0, TapTin: null },
    ],
  }
}

/** What every case of the land system says of itself. */
export const observed = {
  source: 'public client code of a provincial one-stop product',
  confidence: 'observed',
} as const
