import { inProcessFetch } from '@lienthong/mock-core'
import type { DeathRegistration } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers, watching } from './world.ts'

const address = { maTinh: '42', maXa: '18073', dcChiTiet: 'Số 12, đường Phan Đình Phùng' }

/** A world with one death in it, as it stands after the officer decided. */
async function afterDeath(change: Partial<DeathRegistration> = {}) {
  const world = civilStatusWorld()
  const civilStatus = world.newClient()
  const death = world.death(change)
  const joint = death.jointDossierCode !== undefined
  await civilStatus.submitRegistration(death)
  world.letOfficerDecide()
  const ask = async (dossierCode = death.dossierCode) =>
    (await collect(civilStatus.listRegistrationResults({ ...dossiers(dossierCode), kind: 'death', joint })))[0]!
  return { ...world, civilStatus, death, ask, result: await ask() }
}

describe('a death', () => {
  it('goes from the form to the book, and the register of people knows it', async () => {
    const { result, death, platform } = await afterDeath()

    if (result.state !== 'completed') throw new Error(`not completed but ${result.state}`)
    const { certificatePdf, ...entry } = result.death
    expect(entry).toEqual({
      number: '1',
      book: '01/2026',
      page: '1',
      registeredOn: '2026-03-02',
      resultPaperCode: 'KQ.G15.000034',
    })
    expect(new TextDecoder().decode(certificatePdf!.subarray(0, 8))).toBe('%PDF-1.4')
    expect(result.people).toEqual([{ role: 'deceased', name: 'Trần Thị Lộc', birthDate: '1938' }])
    const { personalId } = death.deceased
    expect(platform.world.people.find(personalId!)).toMatchObject({ diedOn: '2026-03-01' })
    expect(platform.world.graph.deaths).toMatchObject({ [death.dossierCode]: { personalId, diedOn: '2026-03-01' } })
    expect(platform.world.graph.dossiers[death.dossierCode]).toMatchObject({
      personalId,
      certificate: { number: '1' },
      registrationStates: ['1', '3', '4'],
    })
    expect(platform.world.violations()).toEqual([])
  })

  it('by itself goes under another module than in a joint procedure, and each is asked for by its own', async () => {
    const world = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(world.platform), 'submitRegistration')
    const civilStatus = world.newClient({ fetch })
    const { jointDossierCode: _, ...single } = world.death()

    await civilStatus.submitRegistration(single)

    expect(bodies).toMatchObject([{ module: 'KT' }])
    expect(bodies[0]).not.toHaveProperty('maHoSoLT')
    const under = async (joint: boolean) =>
      collect(civilStatus.listRegistrationResults({ ...dossiers(single.dossierCode), kind: 'death', joint }))
    expect(await under(false)).toMatchObject([{ state: 'waiting' }])
    expect(await under(true)).toMatchObject([{ state: 'not-found' }])
  })

  it('is written flat, with the number of the dead in the place of the paper', async () => {
    const { platform, newClient, death } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const { deceased, requester, ...rest } = death({
      electronicDeathNotice: { number: 'GBT-15', issuedOn: '2026-03-01' },
    })

    await newClient({ fetch }).submitRegistration({ ...rest, deceased, requester })

    const { data, ...envelope } = bodies[0]!
    expect(envelope).toMatchObject({ module: 'LTKT', maHoSoLT: 'G22.99.18-260302-0101', maDonVi: '18073' })
    expect(JSON.parse(data as string)).toEqual({
      maGBT: 'GBT-15',
      ngayCapGBT: '01.03.2026',
      loaiDangKy: '1',
      noiDangKy: '18073',
      soLuongBanSao: '0',
      nktHoTen: 'Trần Thị Lộc',
      nktGioiTinh: '2',
      nktNgaySinh: '1938',
      nktDanToc: '01',
      nktQuocTich: 'VN',
      nktLoaiCuTru: '1',
      nktNoiCuTru: address,
      nktLoaiGiayToTuyThan: '4',
      nktSoGiayToTuyThan: deceased.personalId,
      nktNgayChet: '01.03.2026',
      nktGioPhutChet: '21:40',
      nktNoiChet: address,
      nktNguyenNhanChet: 'Tuổi già',
      gbtLoai: '1',
      gbtSo: '15/GBT',
      gbtNgay: '01.03.2026',
      gbtCoQuanCap: 'Trạm y tế phường Thành Sen',
      nycHoTen: 'Nguyễn Văn Thọ',
      nycQuanHe: 'Con',
      nycLoaiGiayToTuyThan: '4',
      nycSoGiayToTuyThan: requester.personalId,
      nycSoDDCN: requester.personalId,
      nycNoiCuTru: address,
    })
  })
})

describe('a death that is not so simple', () => {
  it('is not registered a second time: the officer says where it stands', async () => {
    const { civilStatus, death, letOfficerDecide, ask, platform } = await afterDeath()
    await civilStatus.submitRegistration({ ...death, dossierCode: 'again' })
    letOfficerDecide()

    expect(await ask('again')).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_ALREADY_REGISTERED', wireCode: 'DA_DANG_KY', field: 'deceased.personalId' },
      problems: [{ description: expect.stringContaining('số 1, quyển 01/2026') as string }],
    })
    expect(Object.keys(platform.world.graph.deaths)).toEqual([death.dossierCode])
    expect(platform.world.violations()).toEqual([])
  })

  it('is registered when only the population database knew it', async () => {
    const base = civilStatusWorld()
    const { name, personalId, birthDate } = base.person('dead-without-entry')
    const { result, platform } = await afterDeath({
      deceased: { ...base.death().deceased, name, personalId, birthDate, sex: 'male', diedOn: '2026-02-20' },
      deathNotice: { kind: 'witness-statement', number: '1', issuedOn: '2026-02-21', issuer: 'Tổ dân phố 3' },
    })

    expect(result).toMatchObject({ state: 'completed' })
    expect(platform.world.violations()).toEqual([])
  })

  it('of somebody without a number is entered, and nobody of the register dies', async () => {
    const { personalId: _, ...nameless } = civilStatusWorld().death().deceased
    const { result, platform } = await afterDeath({
      deceased: { ...nameless, paper: { kind: 'old-identity-card', number: '180000001' } },
    })

    expect(result).toMatchObject({ state: 'completed' })
    expect(Object.values(platform.world.graph.deaths)).toMatchObject([{ diedOn: '2026-03-01' }])
    expect(platform.world.people.list().filter(({ diedOn }) => diedOn === '2026-03-01')).toEqual([])
  })

  it.each<[string, Partial<DeathRegistration['deceased']>, string]>([
    ['a number nobody has', { personalId: '942138999999' }, 'deceased.personalId'],
    ['the number of another', { name: 'Trần Thị Phúc' }, 'deceased.personalId'],
    ['another year of birth', { birthDate: '1939', verified: true }, 'deceased.birthDate'],
  ])('is looked into: %s', async (_, change, field) => {
    const { deceased } = civilStatusWorld().death()
    const { result } = await afterDeath({ deceased: { ...deceased, ...change } })

    expect(result).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_NEEDS_VERIFICATION', field },
    })
  })

  it('leaves a husband or wife behind, who may marry again', async () => {
    const world = civilStatusWorld()
    const civilStatus = world.newClient()
    await civilStatus.submitRegistration(world.marriage())
    world.letOfficerDecide()
    const { name, personalId, birthDate } = world.person('bride')
    const widowed = world.person('groom').personalId
    expect(world.platform.world.people.find(widowed)).toMatchObject({ maritalStatus: 'married', spouseId: personalId })

    await civilStatus.submitRegistration(
      world.death({ deceased: { ...world.death().deceased, name, personalId, birthDate } }),
    )
    world.letOfficerDecide()

    expect(world.platform.world.people.find(widowed)).toMatchObject({ maritalStatus: 'divorced-or-widowed' })
    expect(world.platform.world.violations()).toEqual([])
  })
})
