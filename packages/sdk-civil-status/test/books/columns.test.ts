import { identityKey, identityPapers, residenceKinds, sexCodes } from '@lienthong/sdk-core'
import { bookCodeLists, books, bookRules, columnsOfBook } from '@lienthong/sdk-civil-status/books'
import { describe, expect, it } from 'vitest'
import { kinds } from './made-up-books.ts'

const wiresOf = (kind: (typeof kinds)[number]): string[] => columnsOfBook(kind).map(({ wire }) => wire)
const foreign = ['soDangKyNuocNgoai', 'ngayDangKyNuocNgoai', 'cqNuocNgoaiDaDangKy', 'qgNuocNgoaiDaDangKy', 'TenFile']
const paper = ['LoaiGiayToTuyThan', 'GiayToKhac', 'SoGiayToTuyThan', 'NgayCapGiayToTuyThan', 'NoiCapGiayToTuyThan']
const belonging = ['DanToc', 'QuocTich', 'QuocTichKhac']
const residence = ['LoaiCuTru', 'NoiCuTru']
const of = (prefix: string, ...names: string[]): string[] => names.map((name) => prefix + name)
const head = ['so', 'quyenSo', 'trangSo', 'ngayDangKy', 'loaiDangKy', 'noiDangKy', 'nguoiKy', 'chucVuNguoiKy']
const declared = ['', 'NgayGhiChuTuyenBo', 'CanCuTuyenBo', 'NgayGhiChuHuyTuyenBo']

describe('the columns of the five books, in the order of their files', () => {
  it('births (KS)', () => {
    const parent = ['HoTen', 'NgaySinh', ...belonging, ...residence, 'LoaiGiayToTuyThan', 'SoGiayToTuyThan']
    const child = [
      'HoTen',
      'GioiTinh',
      'NgaySinh',
      'NgaySinhBangChu',
      'NoiSinh',
      'NoiSinhDVHC',
      'QueQuan',
      ...belonging,
    ]
    expect(wiresOf('birth')).toEqual([
      ...head,
      'nguoiThucHien',
      'ghiChu',
      ...of('nks', ...child, 'LoaiKhaiSinh'),
      ...of('nksMatTich', ...declared, 'CanCuHuyTuyenBo'),
      ...of('nksHanCheNangLucHanhVi', ...declared, 'NgayCanCuHuyTuyenBo'),
      ...of('me', ...parent),
      ...of('cha', ...parent),
      ...of('nyc', 'HoTen', 'QuanHe', ...paper),
      ...foreign,
    ])
  })

  it('deaths (KT)', () => {
    const death = ['NgayChet', 'NgayChetGhiBangChu', 'GioPhutChet', 'NoiChet', 'NguyenNhanChet']
    const court = ['TinhTrangTuyenBoViecChet', 'NgayGhiChuTuyenBoViecChet', 'CanCuTuyenBoViecChet']
    expect(wiresOf('death')).toEqual([
      ...head,
      'nguoiThucHien',
      'ghiChu',
      ...of('nkt', 'HoTen', 'GioiTinh', 'NgaySinh', ...belonging, ...residence, ...paper, ...death),
      ...of('nkt', ...court, 'NgayGhiChuHuyTuyenBoViecChet', 'CanCuHuyTuyenBoViecChet'),
      ...of('gbt', 'Loai', 'So', 'Ngay', 'CoQuanCap'),
      ...of('nyc', 'HoTen', 'QuanHe', ...paper),
      ...foreign,
    ])
  })

  it('marriages (KH)', () => {
    const spouse = ['HoTen', 'NgaySinh', ...belonging, ...residence, ...paper]
    expect(wiresOf('marriage')).toEqual([
      ...head,
      'ngayXacLapQuanHeHonNhan',
      'nguoiThucHien',
      'ghiChu',
      'tinhTrangKetHon',
      'huyKetHonNgayGhiChu',
      'huyKetHonCanCu',
      'congNhanKetHonNgayGhiChu',
      'congNhanKetHonCanCu',
      ...of('chong', ...spouse),
      ...of('vo', ...spouse),
      ...foreign,
    ])
  })

  it('confirmations of marital status (HN)', () => {
    const lived = ['ThoiGianCuTruTai', 'ThoiGianCuTruTu', 'ThoiGianCuTruDen', 'TinhTrangHonNhan']
    expect(wiresOf('marital-status')).toEqual([
      ...['so', 'quyenSo', 'trangSo', 'ngayDangKy', 'noiCap', 'nguoiKy', 'chucVuNguoiKy', 'nguoiThucHien', 'ghiChu'],
      ...of('nxn', 'HoTen', 'GioiTinh', 'NgaySinh', ...belonging, ...residence, ...paper, ...lived),
      ...of('nxn', 'LoaiMucDichSuDung', 'MucDichSuDung'),
      ...of('nyc', 'HoTen', 'QuanHe', ...paper),
      'TenFile',
    ])
  })

  it('recognitions of a parent or child (CMC)', () => {
    const person = ['HoTen', 'GioiTinh', 'NgaySinh', ...belonging, 'QueQuan', ...residence, ...paper]
    expect(wiresOf('parent-recognition')).toEqual([
      ...['so', 'quyenSo', 'trangSo', 'quyetDinhSo', 'ngayDangKy', 'loaiDangKy', 'loaiXacNhan', 'noiDangKy'],
      ...['nguoiKy', 'chucVuNguoiKy', 'nguoiThucHien', 'ghiChu'],
      ...of('cm', ...person),
      ...of('nc', ...person),
      ...of('nyc', 'HoTen', 'QHNguoiDuocNhan', 'QHNguoiNhan', ...paper),
      ...foreign,
    ])
  })

  it.each(kinds)('no two headers of %s are read as the same column', (kind) => {
    const columns = columnsOfBook(kind)
    const names = columns.flatMap(({ wire, label }) => [...new Set([wire, label].map(identityKey))])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(columns.map(({ path }) => path)).size).toBe(columns.length)
  })

  it.each(kinds)('every leaf of an entry of %s is a column', (kind) => {
    const groups = Object.values(books[kind].schema.shape).length
    expect(new Set(columnsOfBook(kind).map(({ path }) => path.split('.')[0])).size).toBe(groups)
  })
})

describe('the code lists', () => {
  const lists = Object.entries(bookCodeLists)

  it.each(lists)('%s tells where it is from, and no two choices are written alike', (_name, list) => {
    const choices = Object.values<{ code: string; label: string }>(list.codes)
    expect(list.source).not.toBe('')
    expect(list.confidence).toBe('observed')
    expect(new Set(choices.map(({ code }) => code)).size).toBe(choices.length)
    expect(new Set(choices.map(({ label }) => identityKey(label))).size).toBe(choices.length)
  })

  it('agree with those of the electronic system', () => {
    const codes = (list: { codes: Record<string, { code: string }> }): string[] =>
      Object.values(list.codes).map(({ code }) => code)
    const { male, female, unknown } = bookCodeLists.sexes.codes
    expect({ male: male.code, female: female.code, unknown: unknown.code }).toEqual(sexCodes['civil-status'])
    expect(codes(bookCodeLists.residenceKinds)).toEqual(Object.keys(residenceKinds))
    expect(codes(bookCodeLists.paperKinds)).toEqual(Object.keys(identityPapers))
  })
})

it('every rule has a sentence in both languages', () => {
  for (const { message, messageVi } of Object.values(bookRules)) {
    expect(message).not.toBe('')
    expect(messageVi).not.toBe(message)
  }
})
