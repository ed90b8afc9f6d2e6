import { createCriminalRecordClient, type SubmitRecordRequestInput } from '@lienthong/sdk-registries'
import { criminalRecordMock } from '@lienthong/sdk-registries/mock'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { registryWorld, sendsNothing } from '../world.ts'

const proof = new TextEncoder().encode('%PDF-1.4 giấy chứng nhận')

function recordWorld() {
  const made = registryWorld(criminalRecordMock, createCriminalRecordClient)
  const { name, personalId, sex, birthDate } = made.person('record-applicant')
  const access = { authKey: 'mock-auth-key', provinceCode: '42', dossierCode: 'H42-0002' }
  const request = (change: Partial<SubmitRecordRequestInput> = {}): SubmitRecordRequestInput => ({
    ...access,
    provinceName: 'Hà Tĩnh',
    source: '1',
    sourceName: 'Một cửa',
    receivedOn: '2026-03-02',
    certificate: 1,
    confirmBan: true,
    purpose: 'Xin việc làm',
    copies: 2,
    person: {
      name,
      personalId,
      sex,
      birthDate,
      otherName: 'Tạ Thị Mẫu',
      birthPlace: { detail: 'Nghệ An' },
      ethnicityCode: '01',
      phone: '0900000001',
      email: 'mau@example.vn',
      residence: {
        provinceCode: '42',
        provinceName: 'Hà Tĩnh',
        districtCode: '436',
        districtName: 'Hà Tĩnh',
        communeCode: '18073',
        communeName: 'Thành Sen',
        detail: 'Số 1',
      },
      temporaryResidence: { provinceCode: '40', communeCode: '16690', detail: 'Số 2' },
    },
    father: { name: 'Tạ Văn Cha', birthDate: '1960' },
    mother: { name: 'Lê Thị Mẹ', birthDate: '1962-04' },
    spouse: { name: 'Trần Văn Chồng' },
    mandated: { name: 'Người Nộp', personalId: '942085000022', relation: 'Bạn' },
    convictions: 'Án tích: bản án 12/2010. Cấm đảm nhiệm chức vụ: không có.',
    residences: [{ from: '2004-05', to: '2026-03', place: 'Hà Tĩnh', job: 'Giáo viên', workplace: 'Trường Ví Dụ' }],
    papers: [{ kind: 'Giấy tờ chứng minh đối tượng được giảm phí', fileName: 'giam-phi.pdf', content: proof }],
    ...change,
  })
  const kept = (dossierCode = 'H42-0002') =>
    criminalRecordMock.records!['requests']!.read(made.world, { dossierCode } as never) as {
      request: { toKhai: Readonly<Record<string, unknown>> } | null
    }
  return { ...made, request, kept, personalId, name }
}

describe('a declaration of the second generation', () => {
  it('arrives whole: relatives, convictions, places, mandate and papers', async () => {
    const { client, request, kept, name, personalId } = recordWorld()
    await client.submitRecordRequest(request())
    expect(kept().request).toEqual({
      maTinh: '42',
      tenTinh: 'Hà Tĩnh',
      maHoSoMCDT: 'H42-0002',
      nguonDangKy: '1',
      tenNguonDangKy: 'Một cửa',
      ngayTiepNhan: '02/03/2026',
      toKhai: {
        loaiPhieu: '1',
        yeuCauCDNCV: '1',
        mucDich: 'Xin việc làm',
        soLuongCap: 2,
        nycHoTen: name,
        nycTenGoiKhac: 'Tạ Thị Mẫu',
        nycGioiTinh: '2',
        nycNgaySinh: '01/02/1990',
        nycQuocTich: 'VN',
        nycDanToc: '01',
        nycSoDinhDanh: personalId,
        nycDienThoai: '0900000001',
        nycEmail: 'mau@example.vn',
        nycNoiSinh: { dcChiTiet: 'Nghệ An' },
        nycThuongTru: {
          maTinhThanh: '42',
          tenTinhThanh: 'Hà Tĩnh',
          maQuanHuyen: '436',
          tenQuanHuyen: 'Hà Tĩnh',
          maPhuongXa: '18073',
          tenPhuongXa: 'Thành Sen',
          dcChiTiet: 'Số 1',
        },
        nycTamTru: { maTinhThanh: '40', maPhuongXa: '16690', dcChiTiet: 'Số 2' },
        chaHoTen: 'Tạ Văn Cha',
        chaNgaySinh: '1960',
        meHoTen: 'Lê Thị Mẹ',
        meNgaySinh: '04/1962',
        voChongHoTen: 'Trần Văn Chồng',
        uyQuyen: '1',
        nuqHoTen: 'Người Nộp',
        nuqSoDinhDanh: '942085000022',
        nuqQuanHe: 'Bạn',
        thongTinAnTich: 'Án tích: bản án 12/2010. Cấm đảm nhiệm chức vụ: không có.',
        nycCuTru: [
          {
            tuNgay: '05/2004',
            denNgay: '03/2026',
            noiCuTru: 'Hà Tĩnh',
            ngheNghiep: 'Giáo viên',
            noiLamViec: 'Trường Ví Dụ',
          },
        ],
        fileHoSo: [
          {
            tenLoaiFile: 'Giấy tờ chứng minh đối tượng được giảm phí',
            tenFile: 'giam-phi.pdf',
            bytes: proof.length,
            sha256: createHash('sha256').update(proof).digest('hex'),
          },
        ],
      },
    })
    expect(JSON.stringify(kept())).not.toContain('mock-auth-key')
    expect(kept('H42-9999')).toEqual({ request: null })
  })

  it('is replaced by its supplement, and by nothing that was refused', async () => {
    const { client, request, kept, act } = recordWorld()
    await client.submitRecordRequest(request())
    await expect(client.submitRecordRequest(request({ purpose: 'Khác' }))).rejects.toMatchObject({ wireCode: '01' })
    expect(kept().request?.toKhai).toMatchObject({ mucDich: 'Xin việc làm' })
    act('ask-for-supplement', { dossierCode: 'H42-0002' })
    await client.submitRecordRequest(request({ purpose: 'Khác', convictions: 'Không có' }))
    expect(kept().request?.toKhai).toMatchObject({ mucDich: 'Khác', thongTinAnTich: 'Không có' })
  })

  it.each([
    [{ papers: [{ kind: 'Giấy', fileName: 'a.pdf', content: new Uint8Array() }] }, 'papers.0.content'],
    [{ convictions: 'x'.repeat(5001) }, 'convictions'],
    [{ father: { name: 'Cha', birthDate: '1960-13' } }, 'father.birthDate'],
  ])('is not sent with a fault in it', async (change, field) => {
    const { newClient, request } = recordWorld()
    await expect(newClient(sendsNothing).submitRecordRequest(request(change))).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field }],
    })
    expect(() => newClient(sendsNothing).checkRecordRequest(request(change))).toThrowError(
      expect.objectContaining({ operation: 'submitRecordRequest', fields: [expect.objectContaining({ field })] }),
    )
  })

  it('is checked without sending it', () => {
    const { newClient, request } = recordWorld()
    expect(() => newClient(sendsNothing).checkRecordRequest(request())).not.toThrow()
  })

  it('has no place of which nothing is known', async () => {
    const { newClient, request } = recordWorld()
    const { person } = request()
    const nowhere = newClient(sendsNothing).submitRecordRequest(request({ person: { ...person, birthPlace: {} } }))
    await expect(nowhere).rejects.toMatchObject({ fields: [{ field: 'person.birthPlace' }] })
  })
})
