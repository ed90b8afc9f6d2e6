import { inProcessFetch } from '@lienthong/mock-core'
import type { PortalDossier } from '@lienthong/sdk-dvc'
import { describe, expect, it } from 'vitest'
import { portalWorld, watching, type Json } from './world.ts'

/** What stands on the wire of a dossier. */
async function written(change: Partial<PortalDossier>): Promise<Json> {
  const { platform, newClient, dossier } = portalWorld()
  const { fetch, requests } = watching(inProcessFetch(platform))
  await newClient({ fetch }).upsertDossier(dossier(change))
  return (requests.at(-1)!.body['data'] as Json[])[0]!
}

const url = 'https://mcdt.example/tai-lieu/1.pdf'

describe('papers, fees and databases', () => {
  it('are written as the portal names them', async () => {
    const wire = await written({
      documents: [
        { title: 'Giấy chứng sinh', url, componentCode: 'KQ.G15.000021', digitised: true, reused: false },
        { title: 'Tờ khai', url, fromRepository: true },
      ],
      fees: [
        { name: 'Lệ phí bản sao', code: 'LP01', amountVnd: 16_000, collectedAt: 'result', kind: '1' },
        { name: 'Lệ phí đăng ký', code: 'LP02', amountVnd: 0 },
      ],
      onlinePayment: 'national-platform',
      usedDatabases: ['7'],
    })

    expect(wire).toMatchObject({
      TaiLieuNop: [
        {
          TenTepDinhKem: 'Giấy chứng sinh',
          DuongDanTaiTepTin: url,
          MaThanhPhanHoSo: 'KQ.G15.000021',
          DuocSoHoa: '1',
          DuocTaiSuDung: '0',
        },
        { TenTepDinhKem: 'Tờ khai', DuongDanTaiTepTin: url, DuocLayTuKhoDMQG: '1' },
      ],
      HoSoCoThanhPhanSoHoa: '1',
      DanhSachLePhi: [
        { TenPhiLePhi: 'Lệ phí bản sao', MaPhiLePhi: 'LP01', Gia: '16000', HinhThucThu: '4', LoaiPhiLePhi: '1' },
        { TenPhiLePhi: 'Lệ phí đăng ký', MaPhiLePhi: 'LP02', Gia: '0' },
      ],
      DuocThanhToanTrucTuyen: '1',
      DSKetNoiCSDL: [{ MaCSDL: '7' }],
    })
  })

  it('nobody told of are not on the wire, not even as "no"', async () => {
    const wire = await written({})

    for (const key of [
      'TaiLieuNop',
      'HoSoCoThanhPhanSoHoa',
      'DanhSachLePhi',
      'DuocThanhToanTrucTuyen',
      'DSKetNoiCSDL',
      'DanhSachGiayToKetQua',
      'TaiKhoanDuocXacThucVoiVNeID',
    ]) {
      expect(wire).not.toHaveProperty(key)
    }
  })

  it.each([
    ['no papers', [], '0'],
    ['none digitised', [{ title: 'a', url, digitised: false }], '0'],
    [
      'one not told of',
      [
        { title: 'a', url, digitised: false },
        { title: 'b', url },
      ],
      undefined,
    ],
    [
      'one digitised',
      [
        { title: 'a', url, digitised: true },
        { title: 'b', url },
      ],
      '1',
    ],
  ])('%s: HoSoCoThanhPhanSoHoa follows', async (_, documents, flag) => {
    expect((await written({ documents }))['HoSoCoThanhPhanSoHoa']).toBe(flag)
  })

  it.each([
    ['none', '0'],
    ['province-gateway', '2'],
  ] as const)('payment %s is %s', async (onlinePayment, code) => {
    expect(await written({ onlinePayment })).toMatchObject({ DuocThanhToanTrucTuyen: code })
  })

  it.each([1.5, -1, Number.NaN])('an amount of %d is refused', async (amountVnd) => {
    await expect(written({ fees: [{ name: 'a', code: 'b', amountVnd }] })).rejects.toMatchObject({
      fields: [{ field: 'fees.0.amountVnd' }],
    })
  })
})

describe('the owner', () => {
  it('may have an old identity card', async () => {
    const owner = { name: 'Hồ Xuân Đức', identity: { kind: 'old-id', number: '942086944' } } as const

    expect(await written({ owner })).toMatchObject({ DinhDanhCHS: [{ LoaiDinhDanh: '2', SoDinhDanh: '942086944' }] })
  })

  it('as a business needs no personal number, and gets none', async () => {
    const wire = await written({ owner: { kind: 'business', name: 'Công ty (giả lập)', verifiedByVneid: false } })

    expect(wire).toMatchObject({ LoaiDoiTuong: '2', TaiKhoanDuocXacThucVoiVNeID: '0' })
    expect(wire).not.toHaveProperty('DinhDanhCHS')
  })

  it.each([
    [{ name: 'Hồ Xuân Đức' }, 'owner.personalId is required'],
    [
      { name: 'a', identity: { kind: 'old-id', number: '94208694414' } },
      'owner.identity.number is not in the required',
    ],
    [{ name: 'a', identity: { kind: 'passport', number: 'C1' } }, 'owner.identity.kind is not in the list'],
  ])('%j is refused', async (owner, sentence) => {
    await expect(written({ owner: owner as PortalDossier['owner'] })).rejects.toThrow(sentence)
  })
})
