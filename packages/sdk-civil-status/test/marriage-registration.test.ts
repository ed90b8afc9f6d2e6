import { inProcessFetch } from '@lienthong/mock-core'
import type { MarriageRegistration } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { changing, civilStatusWorld, collect, dossiers, sending, watching } from './world.ts'

type World = ReturnType<typeof civilStatusWorld>

const address = { maTinh: '42', maXa: '18073', dcChiTiet: 'Số 12, đường Phan Đình Phùng' }

/** What the office says of a marriage. */
async function decided(world: World, marriage: MarriageRegistration, fetch = inProcessFetch(world.platform)) {
  const civilStatus = world.newClient({ fetch })
  await civilStatus.submitRegistration(marriage)
  world.letOfficerDecide()
  const joint = marriage.jointDossierCode !== undefined
  const question = { ...dossiers(marriage.dossierCode), kind: 'marriage' as const, joint }
  const [result] = await collect(civilStatus.listRegistrationResults(question))
  return result!
}

describe('a marriage', () => {
  it.each([
    ['KH', undefined],
    ['LTKH', 'G22.99.18-260302-0201'],
  ])('goes from the form to the book under the module %s', async (module, jointDossierCode) => {
    const world = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(world.platform), 'submitRegistration')
    const marriage = world.marriage(jointDossierCode === undefined ? {} : { jointDossierCode })

    const result = await decided(world, marriage, fetch)

    expect(bodies).toMatchObject([{ module }])
    expect(result).toMatchObject({
      state: 'completed',
      marriage: { number: '1', book: '01/2026', page: '1', resultPaperCode: 'KQ.G15.000032' },
      people: [
        { role: 'husband', name: 'Lê Đình Khôi', birthDate: '1998-06-14' },
        { role: 'wife', name: 'Phan Thị Hải Yến', birthDate: '2000-11-02' },
      ],
    })
    const [husband, wife] = [marriage.husband.personalId!, marriage.wife.personalId!]
    expect(world.platform.world.people.find(husband)).toMatchObject({ spouseId: wife, maritalStatus: 'married' })
    expect(world.platform.world.people.find(wife)).toMatchObject({ spouseId: husband, maritalStatus: 'married' })
    expect(world.platform.world.violations()).toEqual([])
  })

  it('is written flat, side by side', async () => {
    const world = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(world.platform), 'submitRegistration')
    const { husband, wife } = world.marriage()

    await world.newClient({ fetch }).submitRegistration(
      world.marriage({
        copies: 2,
        note: 'Đề nghị tổ chức trao giấy',
        wife: {
          ...wife,
          maritalStatus: 'divorced',
          marriageNumber: 2,
          confirmStatusWith: 'UBND phường Thành Sen',
          paper: { kind: 'passport', number: 'C0000001', issuedOn: '2024-01-02', issuer: 'Cục Quản lý xuất nhập cảnh' },
        },
      }),
    )

    expect(JSON.parse(bodies[0]!['data'] as string)).toEqual({
      loaiDangKy: '1',
      noiDangKy: '18073',
      soLuongBanSao: '2',
      chongHoTen: 'Lê Đình Khôi',
      chongNgaySinh: '14.06.1998',
      chongDanToc: '01',
      chongQuocTich: 'VN',
      chongLoaiCuTru: '1',
      chongNoiCuTru: address,
      chongLoaiGiayToTuyThan: '4',
      chongSoGiayToTuyThan: husband.personalId,
      chongSoDDCN: husband.personalId,
      chongSoLanKH: '1',
      chongLoaiTinhTrangHonNhan: '1',
      chongTinhTrangHonNhan: 'Chưa kết hôn',
      chongYeuCauXNTTHN: '0',
      voHoTen: 'Phan Thị Hải Yến',
      voNgaySinh: '02.11.2000',
      voDanToc: '01',
      voQuocTich: 'VN',
      voLoaiCuTru: '1',
      voNoiCuTru: address,
      voLoaiGiayToTuyThan: '2',
      voSoGiayToTuyThan: 'C0000001',
      voNgayCapGiayToTuyThan: '02.01.2024',
      voNoiCapGiayToTuyThan: 'Cục Quản lý xuất nhập cảnh',
      voSoDDCN: wife.personalId,
      voSoLanKH: '2',
      voLoaiTinhTrangHonNhan: '3',
      voTinhTrangHonNhan: 'Đã ly hôn',
      voYeuCauXNTTHN: '1',
      voNoiXNTTHN: 'UBND phường Thành Sen',
      ghiChu: 'Đề nghị tổ chức trao giấy',
    })
  })
})

describe('a marriage that the office does not register', () => {
  it('somebody is married in the register, whatever the form says', async () => {
    const world = civilStatusWorld()
    const { name, personalId, birthDate } = world.person('married-man')
    const { husband } = world.marriage()

    const result = await decided(world, world.marriage({ husband: { ...husband, name, personalId, birthDate } }))

    expect(result).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_NEEDS_VERIFICATION', field: 'husband.maritalStatus' },
    })
  })

  it('who married a moment ago does not marry again', async () => {
    const world = civilStatusWorld()
    await decided(world, world.marriage())

    const result = await decided(world, world.marriage({ dossierCode: 'again' }))

    expect(result).toMatchObject({ state: 'supplement-required', problems: [{}, {}] })
    const marriages = Object.values(world.platform.world.graph.marriages)
    expect(marriages.filter(({ book }) => book === '01/2026')).toHaveLength(1)
  })

  it('waits for an officer where a book and the population database contradict each other', async () => {
    const world = civilStatusWorld()
    const { name, personalId, birthDate } = world.person('husband-in-book-only')
    const { husband, dossierCode } = world.marriage()

    const result = await decided(world, world.marriage({ husband: { ...husband, name, personalId, birthDate } }))

    const { maritalStatus } = world.platform.world.people.find(personalId)!
    expect([maritalStatus, result.state]).toEqual(['single', 'processing'])
    expect(world.act('refuse', { dossierCode, reason: 'Đang có vợ' })).toMatchObject({ done: { state: '6' } })
  })

  it('under age it is refused for good, also when a client does not look', async () => {
    const world = civilStatusWorld()
    const young = world.person('young-groom')
    const careless = sending(inProcessFetch(world.platform), 'submitRegistration', (body) => ({
      ...body,
      data: JSON.stringify({
        ...(JSON.parse(body['data'] as string) as object),
        chongHoTen: young.name,
        chongNgaySinh: young.birthDate.split('-').reverse().join('.'),
        chongSoDDCN: young.personalId,
        chongSoGiayToTuyThan: young.personalId,
      }),
    }))

    expect(await decided(world, world.marriage(), careless)).toMatchObject({
      state: 'refused',
      error: { code: 'CIVIL_STATUS_REFUSED' },
      note: 'Chưa đủ tuổi kết hôn theo quy định',
      problems: [{ field: 'husband.birthDate' }],
    })
  })

  it('what was made long ago and is registered anew counts from then', async () => {
    const world = civilStatusWorld()
    const marriage = world.marriage({ registrationKind: 'again', marriedSince: '2020-01-01' })

    expect(await decided(world, marriage)).toMatchObject({ state: 'completed' })
  })
})

it('two people whom the register does not know marry by their papers', async () => {
  const world = civilStatusWorld()
  const { husband, wife } = world.marriage()
  const byPaper = ({ personalId: _, ...side }: typeof husband, number: string) => ({
    ...side,
    nationalityCode: 'LA',
    ethnicityCode: '55',
    paper: { kind: 'passport' as const, number },
  })

  const result = await decided(world, world.marriage({ husband: byPaper(husband, 'P1'), wife: byPaper(wife, 'P2') }))

  expect(result).toMatchObject({ state: 'completed' })
  expect(world.platform.world.people.list().filter(({ maritalStatus }) => maritalStatus === 'married')).toHaveLength(1)
  expect(world.platform.world.violations()).toEqual([])
})

it('an entry without names and days is still an entry', async () => {
  const world = civilStatusWorld()
  const fetch = changing(inProcessFetch(world.platform), 'listRegistrationResults', (answer) => ({
    ...answer,
    value: [
      {
        maHoSoMCDT: world.marriage().dossierCode,
        trangThai: 4,
        module: 'KH',
        ketQuaXuLy: {
          soDangKy: 7,
          quyenSo: '02',
          chongHoTen: null,
          chongNgaySinh: {},
          voHoTen: 5,
          voNgaySinh: '32.01.2020',
        },
      },
    ],
  }))

  const result = await decided(world, world.marriage(), fetch)

  expect(result).toMatchObject({ state: 'completed', marriage: { number: '7', book: '02' } })
  expect(result).not.toHaveProperty('people')
})
