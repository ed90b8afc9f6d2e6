import { createLandClient, readLandTaxNotice, type SubmitLandDossierInput } from '@lienthong/sdk-registries'
import { landMock } from '@lienthong/sdk-registries/mock'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { registryWorld } from '../world.ts'

const content = new TextEncoder().encode('<html>Mẫu 18</html>')

function landWorld() {
  const made = registryWorld(landMock, createLandClient)
  const { name, personalId } = made.person('land-owner')
  const dossier: SubmitLandDossierInput = {
    receiptCode: 'BN-0001',
    dossierCode: 'H42-0001',
    byProvince: true,
    provinceCode: '42',
    communeCode: '18073',
    receivedBy: 'Cán bộ một cửa',
    receivedAt: '2026-03-02T01:15:00Z',
    dueAt: '2026-03-16T17:00:00+07:00',
    address: 'Số 12',
    applicant: { name, paperNumber: personalId, address: 'Số 12', phone: '0900000001', email: 'mau@example.vn' },
    procedure: { code: '1.013833', name: 'Đăng ký biến động' },
    parcels: [{ number: '15', mapSheet: '7', areaM2: 120.5, address: 'Số 12' }],
    papers: [
      { name: 'Đơn đăng ký biến động', copies: 1, file: { name: 'don.html', content } },
      { name: 'Bản gốc giấy chứng nhận đã cấp', originals: 1 },
    ],
  }
  const kept = (receiptCode = 'BN-0001') =>
    landMock.records!['dossiers']!.read(made.world, { receiptCode } as never) as { dossier: object | null }
  return { ...made, dossier, kept, name, personalId }
}

it('a dossier about land arrives whole, with its papers', async () => {
  const { client, dossier, kept, name, personalId } = landWorld()
  await client.submitDossier(dossier)
  expect(kept().dossier).toMatchObject({
    SoBienNhan: 'BN-0001',
    NgayTiepNhan: '02/03/2026 08:15:00',
    DiaChiTaiSan: 'Số 12',
    ThongTinNguoiNopDon: { HoTen: name, SoChungMinh: personalId, SoDienThoai: '0900000001', Email: 'mau@example.vn' },
    ThongTinThuaDat: [{ SoThuTuThua: '15', SoHieuBanDo: '7', DienTich: 120.5, DiaChiChiTiet: 'Số 12' }],
    DanhSachGiayToDinhKem: [
      {
        TenGiayTo: 'Đơn đăng ký biến động',
        SoBanChinh: 0,
        SoBanSao: 1,
        TapTin: {
          name: 'don.html',
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        },
      },
      { TenGiayTo: 'Bản gốc giấy chứng nhận đã cấp', SoBanChinh: 1, SoBanSao: 0, TapTin: null },
    ],
  })
  expect(kept('BN-9999')).toEqual({ dossier: null })
})

describe('the address of a tax notice, which nobody has signed', () => {
  const notice = (DuongDanTBT: string | null) =>
    readLandTaxNotice({
      SoBienNhan: 'BN-0001',
      NgayCoKetQuaThue: '03/03/2026 08:00:00',
      DanhSachThongBaoThue: [{ HoVaChu: 'Kiều Văn Thửa', LoaiThue: 'Lệ phí', SoThongBaoThue: 'TBT-1', DuongDanTBT }],
    })?.notices[0]

  it('is passed on with https', () => {
    expect(notice('https://thue.example.vn/TBT-1.pdf')).toMatchObject({ url: 'https://thue.example.vn/TBT-1.pdf' })
  })

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'http://thue.example.vn/1',
    'data:text/html,x',
    '//x',
    'TBT',
    '',
  ])('is left out as %j', (url) => {
    const read = notice(url)
    expect(read).toMatchObject({ number: 'TBT-1' })
    expect(read).not.toHaveProperty('url')
  })
})
