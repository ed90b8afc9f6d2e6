import type { CitizenRecord } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { questionAbout, residenceWorld } from './world.ts'

/** The citizens whom the client reads out of elements of a SOAP answer. */
async function read(...citizens: string[]): Promise<readonly CitizenRecord[]> {
  const { person, clientOf } = residenceWorld()
  const collection = citizens.map((elements) => `<CongDan>${elements}</CongDan>`).join('')
  const fetch = async () =>
    new Response(`<Envelope><Body><CongdanCollection>${collection}</CongdanCollection></Body></Envelope>`)
  return (await clientOf('soap', { fetch }).lookupCitizen(questionAbout(person('mother')))).citizens
}

const ten = '<HoVaTen><Ho/><ChuDem/><Ten>LÊ LAN</Ten></HoVaTen>'
const birth = (elements: string) => `${ten}<NgayThangNamSinh>${elements}</NgayThangNamSinh>`

describe('a name', () => {
  it.each([
    ['<HoVaTen><Ho>Lê</Ho><ChuDem>Thị  Mai</ChuDem><Ten>Lan</Ten></HoVaTen>', 'Lê Thị Mai Lan'],
    ['<HoVaTen><Ho>Lê</Ho><ChuDem/><Ten>Lan</Ten></HoVaTen>', 'Lê Lan'],
    ['<HoVaTen><Ten> LÊ\u00a0THỊ   LAN </Ten></HoVaTen>', 'LÊ THỊ LAN'],
    ['<HoVaTen>LÊ LAN</HoVaTen>', 'LÊ LAN'],
    [`<HoVaTen><Ten>${'LÊ HOÀ'.normalize('NFD')}</Ten></HoVaTen>`, 'LÊ HOÀ'],
  ])('%s is %s', async (element, name) => {
    expect(await read(element)).toEqual([{ name }])
  })

  it.each(['', '<HoVaTen/>', '<HoVaTen><Ho/><ChuDem/><Ten/></HoVaTen>', '<SoDinhDanh>942195000123</SoDinhDanh>'])(
    'without one (%j) there is nobody, as public clients read it',
    async (element) => {
      expect(await read(element)).toEqual([])
      expect(await read(element, ten)).toEqual([{ name: 'LÊ LAN' }])
    },
  )
})

describe('a birth date', () => {
  it.each([
    ['<Nam>1992</Nam><NgayThangNam>19921122</NgayThangNam>', '1992-11-22'],
    ['<NgayThangNam>19921122</NgayThangNam>', '1992-11-22'],
    ['<Nam>1950</Nam>', '1950'],
    ['<Nam>1950</Nam><NgayThangNam/>', '1950'],
    ['<NgayThangNam>1950</NgayThangNam>', '1950'],
    ['<NgayThangNam>195008</NgayThangNam>', '1950-08'],
    ['<NgayThangNam>19500000</NgayThangNam>', '1950'],
    ['<NgayThangNam>19500800</NgayThangNam>', '1950-08'],
    ['<Nam>1990</Nam><NgayThangNam>19900231</NgayThangNam>', '1990'],
    ['<NgayThangNam>19900231</NgayThangNam>', undefined],
    ['<NgayThangNam>22/11/1992</NgayThangNam>', undefined],
    ['', undefined],
  ])('%s is %s', async (elements, birthDate) => {
    expect(await read(birth(elements))).toEqual([{ name: 'LÊ LAN', ...(birthDate && { birthDate }) }])
  })
})

describe('codes', () => {
  it.each([
    ['<DanToc>1</DanToc><TonGiao>2</TonGiao>', { ethnicityCode: '01', religionCode: '02' }],
    ['<DanToc>12</DanToc><TonGiao/>', { ethnicityCode: '12' }],
    ['<GioiTinh>0</GioiTinh>', { sex: 'unknown' }],
    ['<GioiTinh/>', {}],
    ['<TinhTrangHonNhan>9</TinhTrangHonNhan><NhomMau>00</NhomMau>', {}],
    [
      '<TinhTrangHonNhan>3</TinhTrangHonNhan><NhomMau>3</NhomMau>',
      { maritalStatus: 'divorced-or-widowed', bloodType: 'AB' },
    ],
    ['<NhomMau>04</NhomMau>', { bloodType: 'O' }],
    [
      '<ThuongTru><MaTinhThanh>1</MaTinhThanh><MaPhuongXa>70</MaPhuongXa><ChiTiet/></ThuongTru>',
      {
        permanentResidence: { provinceCode: '01', communeCode: '00070' },
      },
    ],
    ['<ThuongTru><MaTinhThanh/></ThuongTru><QueQuan/>', {}],
  ])('%s', async (elements, known) => {
    expect(await read(ten + elements)).toEqual([{ name: 'LÊ LAN', ...known }])
  })
})

describe('relatives', () => {
  it.each([
    [
      '<Cha><HoVaTen>LÊ AN</HoVaTen><QuocTich>VN</QuocTich><SoDinhDanh/><SoCMND>942000111</SoCMND></Cha>',
      {
        father: { name: 'LÊ AN', nationality: 'VN', oldIdNumber: '942000111' },
      },
    ],
    ['<Me><HoVaTen><Ho>Võ</Ho><ChuDem/><Ten>Mai</Ten></HoVaTen></Me>', { mother: { name: 'Võ Mai' } }],
    ['<VoChong/><NguoiDaiDien><HoVaTen/><SoDinhDanh/></NguoiDaiDien>', {}],
    [
      '<ChuHo><QuanHe>CH07</QuanHe><HoVaTen>LÊ AN</HoVaTen></ChuHo>',
      {
        householdHead: { name: 'LÊ AN', relationCode: 'CH07' },
      },
    ],
    ['<ChuHo><QuanHe>CH01</QuanHe><HoVaTen/></ChuHo><SoSoHoKhau>cm41</SoSoHoKhau>', { householdBookNumber: 'cm41' }],
  ])('%s', async (elements, known) => {
    expect(await read(ten + elements)).toEqual([{ name: 'LÊ LAN', ...known }])
  })
})
