import { checkDossier, readDossier } from '@lienthong/sdk-dvc'
import { zPortalDossier as zWire } from '@lienthong/sdk-dvc/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import allLists from '../contract/examples/sync-dossier.all-lists.json' with { type: 'json' }
import { zPortalDossier } from '../src/client/portal-dossier.ts'
import { writeDossier } from '../src/client/write-dossier.ts'
import { anyDossier } from './any-dossier.ts'

describe('a dossier, there and back', () => {
  it('is the same after it was written and read, with every list in it', () => {
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        expect(checkDossier(dossier)).toEqual([])
        const checked = zPortalDossier.parse(dossier)
        const wire = writeDossier(checked)
        expect(zWire.safeParse(wire).error?.issues).toBeUndefined()
        expect(readDossier(wire)).toEqual({ dossier: checked, unknownFields: [] })
      }),
    )
  })

  it('has nothing but text on the wire, at any depth', () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value]
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const wire = writeDossier(zPortalDossier.parse(dossier))
        expect(leaves(wire).filter((value) => typeof value !== 'string')).toEqual([])
      }),
    )
  })

  it('loses what the base generation does not know, and only that', () => {
    const later = [
      ...['KenhThucHien', 'SoGiayToChuHoSo', 'NoiNopHoSo', 'HoSoCoThanhPhanSoHoa', 'TaiKhoanDuocXacThucVoiVNeID'],
      ...['DuocThanhToanTrucTuyen', 'NgayTuChoi', 'DinhDanhCHS', 'NgayNopHoSo', 'DSKetNoiCSDL'],
      ...['DuocSoHoa', 'DuocTaiSuDung', 'DuocLayTuKhoDMQG', 'MaKetQuaThayThe', 'MaGiayToKetQua'],
    ]
    const base = (_: string, value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).filter(([key]) => !later.includes(key)))
        : value
    fc.assert(
      fc.property(anyDossier, (dossier) => {
        const checked = zPortalDossier.parse(dossier)
        const wire = writeDossier(checked, 'base-2020')
        expect(wire).toEqual(JSON.parse(JSON.stringify(writeDossier(checked), base)))
        expect(zWire.safeParse(wire).success).toBe(true)
        expect(writeDossier(checked, '766')).toEqual(writeDossier(checked))
      }),
    )
  })
})

describe('readDossier', () => {
  it('gives typed values for the strings of the wire', () => {
    expect(readDossier(allLists.request.data[0])).toMatchObject({
      unknownFields: [],
      dossier: {
        code: 'H27.18-261123-0002',
        channel: 'online',
        status: 'processing',
        receivedAt: '2026-11-23T08:15:00+07:00',
        owner: { kind: 'citizen', personalId: '942093000318', accountId: 'mau-tech-id', verifiedByVneid: true },
        fees: [{ amountVnd: 16_000, collectedAt: 'reception' }],
        otherPapers: [{ title: 'Ảnh chân dung', copies: 2, kind: 1 }],
        supplements: [
          {
            id: 1,
            askedAt: '2026-11-23T09:00:00+07:00',
            answered: true,
            documents: [{ digitised: true, deleted: false }],
            fees: [{ amountVnd: 8000, collectedAt: 'supplement' }],
            dueAfter: '2026-11-24T17:00:00+07:00',
          },
        ],
        usedDatabases: ['7'],
      },
    })
  })

  it('reads numbers and yes or no in every writing that is seen, and empty text as absent', () => {
    const read = readDossier({
      ...allLists.request.data[0],
      Fax: '',
      MaDoiTuong: null,
      DanhSachTepDinhKemKhac: [{ TenGiayTo: 'Ảnh', SoLuong: 2, LoaiGiayTo: 1 }],
      DanhSachHoSoBoSung: [
        { HoSoBoSungId: 7, NoiDungBoSung: 'x', NgayBoSung: '20261123090000', TrangThaiBoSung: true },
      ],
      TaiLieuNop: [
        { TenTepDinhKem: 'a', DuongDanTaiTepTin: 'https://a.example/1', IsDeleted: '1', DuocTaiSuDung: '2' },
      ],
    })

    expect(read).toMatchObject({
      dossier: {
        otherPapers: [{ copies: 2, kind: 1 }],
        supplements: [{ id: 7, answered: true }],
        documents: [{ deleted: true, reused: '2' }],
      },
    })
    expect('dossier' in read && [read.dossier.fax, read.dossier.owner.accountId]).toEqual([undefined, undefined])
  })

  it('names what it does not know and keeps nothing of it', () => {
    const read = readDossier({ ...allLists.request.data[0], MaHuyen: '435', LoaiDinhDanh: '1' })

    expect(read).toMatchObject({ unknownFields: ['MaHuyen', 'LoaiDinhDanh'] })
  })

  it.each([
    [{ NgayTiepNhan: '20260231080000' }, 'receivedAt', 'NgayTiepNhan'],
    [{ TrangThaiHoSo: '11' }, 'status', 'TrangThaiHoSo'],
    [{ KenhThucHien: '9' }, 'channel', 'KenhThucHien'],
    [{ DanhSachLePhi: [{ TenPhiLePhi: 'a', MaPhiLePhi: 'b', Gia: '8.000' }] }, 'fees.0.amountVnd', 'Gia'],
    [{ DanhSachLePhi: 'none' }, 'fees', 'DanhSachLePhi'],
    [{ TaiLieuNop: ['a.pdf'] }, 'documents.0', 'TaiLieuNop'],
    [{ MaTTHC: '' }, 'procedure.code', 'MaTTHC'],
  ])('%j is a problem of %s (%s)', (change, field, wire) => {
    expect(readDossier({ ...allLists.request.data[0], ...change })).toMatchObject({ problems: [{ field, wire }] })
  })

  it('never throws', () => {
    const dossier = allLists.request.data[0]!
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(dossier)), (value, key) => {
        readDossier(value)
        readDossier({ ...dossier, [key]: value })
      }),
    )
  })
})
