import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, lgspGateway, type Drift } from '@lienthong/sdk-core'
import type { BirthRegistration, CivilStatusRegistrar, CivilStatusRegistration } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { changing, collect, dossiers, newCopies, specimenPdf, watching } from '../world.ts'
import { all, alone, at, generation1World } from './world.ts'

describe('submitRegistration over the first generation', () => {
  it('registers a birth: the child is a person of the world, as over the second one', async () => {
    const { platform, newOlder, birth, person, letOfficerDecide } = generation1World()
    const older = newOlder()
    const form = alone(birth())

    expect(await older.submitRegistration(form)).toEqual({ alreadyReceived: false })
    expect(await older.getRegistrationState(at(form.dossierCode))).toMatchObject({ state: 'waiting' })
    letOfficerDecide()

    expect(await older.getRegistrationState(at(form.dossierCode))).toMatchObject({ state: 'completed' })
    const { personalId = '', ...entry } = await older.getRegistrationEntry(at(form.dossierCode))
    expect(entry).toMatchObject({ number: '1', book: '01/2026', page: '1', registryCommuneCode: '18073' })
    expect(platform.world.people.find(personalId)).toMatchObject({
      name: form.child.name,
      sex: 'female',
      birthDate: '2026-03-01',
      motherId: person('mother').personalId,
      fatherId: person('father').personalId,
      householdId: platform.world.people.find(person('mother').personalId)!.householdId,
    })
    expect(platform.world.violations()).toEqual([])
  })

  it.each(['death', 'marriage'] as const)('registers a %s', async (kind) => {
    const { platform, newOlder, letOfficerDecide, person, ...forms } = generation1World()
    const form = alone(forms[kind]())
    const older = newOlder()

    await older.submitRegistration(form)
    letOfficerDecide()

    const { number } = await older.getRegistrationEntry(at(form.dossierCode))
    expect(number).toBe('1')
    if (kind === 'death') {
      expect(platform.world.people.find(person('elder').personalId)).toMatchObject({ diedOn: '2026-03-01' })
    } else {
      const { groom, bride } = { groom: person('groom').personalId, bride: person('bride').personalId }
      expect(platform.world.people.find(groom)).toMatchObject({ maritalStatus: 'married', spouseId: bride })
    }
    expect(platform.world.violations()).toEqual([])
  })

  it('has copies made of an entry', async () => {
    const { platform, newOlder, birth, letOfficerDecide } = generation1World()
    const older = newOlder()
    await older.submitRegistration(alone(birth()))
    letOfficerDecide()
    const { personalId = '', number } = await older.getRegistrationEntry(at(birth().dossierCode))
    const { name, birthDate } = platform.world.people.find(personalId)!

    const request = newCopies({ name, personalId, birthDate })
    await older.submitRegistration(request)
    letOfficerDecide()

    expect(await older.getRegistrationEntry(at(request.dossierCode))).toMatchObject({
      number,
      people: [{ role: 'person', name }],
    })
  })

  it('and the second one are the same call', async () => {
    const { newOlder, newClient, birth, death } = generation1World()
    const hand = (registrar: CivilStatusRegistrar, registration: CivilStatusRegistration) => {
      registrar.checkRegistration(registration)
      return registrar.submitRegistration(registration)
    }

    expect(await hand(newOlder(), alone(birth()))).toEqual({ alreadyReceived: false })
    expect(await hand(newClient(), alone(death()))).toEqual({ alreadyReceived: false })
  })

  it('and the second one come to the same office: a dossier is registered once', async () => {
    const { platform, newOlder, newClient, birth, letOfficerDecide } = generation1World()
    const form = alone(birth())
    await newOlder().submitRegistration(form)

    expect(await newClient().submitRegistration(form)).toEqual({ alreadyReceived: true })
    expect(await newOlder().submitRegistration(form)).toEqual({ alreadyReceived: true })
    letOfficerDecide()

    const question = { ...dossiers(form.dossierCode), joint: false }
    const [result] = await collect(newClient().listRegistrationResults(question))
    const entry = await newOlder().getRegistrationEntry(at(form.dossierCode))
    expect(result).toMatchObject({
      state: 'completed',
      birth: { number: entry.number, book: entry.book, personalId: entry.personalId },
    })
    expect(Object.values(platform.world.graph.births)).toHaveLength(1)
  })

  it('replaces the form of a dossier that lacked something', async () => {
    const { newOlder, birth, letOfficerDecide } = generation1World()
    const older = newOlder()
    const form = alone(birth())
    const wrong = { ...form, mother: { ...form.mother!, name: 'Lê Thị Khác' } }
    await older.submitRegistration(wrong)
    letOfficerDecide()
    const asked = await older.getRegistrationState(at(form.dossierCode))
    expect(asked).toMatchObject({ state: 'supplement-required', error: { code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED' } })

    expect(await older.submitRegistration(form)).toEqual({ alreadyReceived: false })
    letOfficerDecide()

    expect(await older.getRegistrationState(at(form.dossierCode))).toMatchObject({ state: 'completed' })
  })
})

describe('the wire form', () => {
  it('is XML inside JSON, one element per field, addresses as text', async () => {
    const { platform, newOlder, birth, person } = generation1World()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistrationXml')
    const [mother, father] = [person('mother'), person('father')]
    const dots = (day: string): string => day.split('-').reverse().join('.')

    const form = alone(birth())
    await newOlder({ fetch }).submitRegistration({ ...form, child: { ...form.child, name: 'Trần A & B' } })

    const { data, ...envelope } = bodies[0]!
    expect(envelope).toEqual({
      maDonVi: '18073',
      module: 'KS',
      maHoSo: 'H42.18-260302-0001',
      ngayTiepNhan: '2026-03-02',
    })
    const address = 'Số 12, đường Phan Đình Phùng, Phường Thành Sen, Tỉnh Hà Tĩnh'
    const parent = (prefix: string, { name, personalId, birthDate }: typeof mother) => [
      ...[`<${prefix}HoTen>${name}</${prefix}HoTen>`, `<${prefix}NgaySinh>${dots(birthDate)}</${prefix}NgaySinh>`],
      ...[`<${prefix}DanToc>01</${prefix}DanToc>`, `<${prefix}QuocTich>VN</${prefix}QuocTich>`],
      ...[`<${prefix}LoaiCuTru>1</${prefix}LoaiCuTru>`, `<${prefix}NoiCuTru>${address}</${prefix}NoiCuTru>`],
      `<${prefix}LoaiGiayToTuyThan>4</${prefix}LoaiGiayToTuyThan>`,
      `<${prefix}SoGiayToTuyThan>${personalId}</${prefix}SoGiayToTuyThan>`,
    ]
    expect(String(data).split(/(?<=>)(?=<[a-z])/)).toEqual([
      '<hotich>',
      '<hoso>',
      '<loaiDangKy>1</loaiDangKy>',
      '<noiDangKy>18073</noiDangKy>',
      '<soLuongBanSao>0</soLuongBanSao>',
      '<nksHoTen>Trần A &amp; B</nksHoTen>',
      '<nksGioiTinh>2</nksGioiTinh>',
      '<nksNgaySinh>01.03.2026</nksNgaySinh>',
      '<nksNgaySinhBangChu>Ngày một tháng ba năm hai nghìn không trăm hai mươi sáu</nksNgaySinhBangChu>',
      `<nksNoiSinh>${address}</nksNoiSinh>`,
      '<nksNoiSinhDVHC>42</nksNoiSinhDVHC>',
      `<nksQueQuan>${address}</nksQueQuan>`,
      '<nksDanToc>01</nksDanToc>',
      '<nksQuocTich>VN</nksQuocTich>',
      '<nksLoaiKhaiSinh>1</nksLoaiKhaiSinh>',
      ...parent('me', mother),
      ...parent('cha', father),
      `<nycHoTen>${father.name}</nycHoTen>`,
      '<nycQuanHe>Cha</nycQuanHe>',
      '<nycLoaiGiayToTuyThan>4</nycLoaiGiayToTuyThan>',
      `<nycSoGiayToTuyThan>${father.personalId}</nycSoGiayToTuyThan>`,
      `<nycNoiCuTru>${address}</nycNoiCuTru></hoso></hotich>`,
    ])
  })

  it('the mother who has a passport only shows it', async () => {
    const { platform, newOlder, birth } = generation1World()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistrationXml')
    const form = alone(birth())
    const { personalId: _, ...mother } = form.mother!

    await newOlder({ fetch }).submitRegistration({
      ...form,
      mother: { ...mother, nationalityCode: 'LA', paper: { kind: 'passport', number: 'P1234567' } },
    })

    expect(bodies[0]!['data']).toContain('<meLoaiGiayToTuyThan>2</meLoaiGiayToTuyThan>')
    expect(bodies[0]!['data']).toContain('<meSoGiayToTuyThan>P1234567</meSoGiayToTuyThan>')
  })
})

describe('a province that publishes it elsewhere', () => {
  it('is asked there', async () => {
    const asked: string[] = []
    const gateway = lgspGateway({
      baseUrl: 'https://lgsp.test',
      accessKey: 'key',
      secretKey: 'secret',
      appName: 'mot-cua',
      partnerCode: '000.00.00.H27',
      partnerCodeCus: '000.00.00.H27',
      bearer: false,
      paths: { '/apiHoTichTuPhap': '/hotich/1.0' },
    })
    const { newOlder, birth } = generation1World()
    const fetch = async ({ url }: Request) => {
      asked.push(url)
      return Response.json({ status: '1' })
    }

    await newOlder({ gateway, fetch }).submitRegistration(alone(birth()))

    expect(asked).toEqual(['https://lgsp.test/hotich/1.0/dangKyHoTich'])
  })
})

describe('what this generation cannot carry', () => {
  it('is refused before sending, each field named', () => {
    const { platform, newOlder, birth } = generation1World()
    const whole = birth({
      multipleBirthConfirmed: true,
      attachments: [{ kindCode: 1, title: 'Giấy chứng sinh', fileName: 'gcs.pdf', content: specimenPdf }],
    })
    const form = { ...whole, mother: { ...whole.mother!, paper: { kind: 'passport' as const, number: 'P1' } } }

    expect(problemsOf(() => newOlder().checkRegistration(form))).toEqual([
      'jointDossierCode not-in-generation',
      'attachments not-in-generation',
      'multipleBirthConfirmed not-in-generation',
      'mother.paper not-in-generation',
    ])
    expect(platform.journal.total).toBe(0)
  })

  it('is named beside everything else that is wrong: days, codes, communes', () => {
    const { newOlder, birth } = generation1World()
    const form = birth({ registryCommuneCode: '99999' })
    const child = { ...form.child, birthDate: '2026-02-30', ethnicityCode: 'XX', name: 'Trần \ufffe An' }

    expect(problemsOf(() => newOlder().checkRegistration({ ...form, child }))).toEqual([
      'child.birthDate plain-date',
      'child.ethnicityCode not-in-list',
      'registryCommuneCode commune-code',
      'jointDossierCode not-in-generation',
      'child.name no-xml',
    ])
  })

  it.each([
    ['\u0000', 'control-character'],
    ['\u001f', 'control-character'],
    ['\ufffe', 'no-xml'],
    ['\ud800', 'control-character'],
  ])('a character that XML cannot write is no character of a name', (bad, rule) => {
    const { newOlder, birth } = generation1World()
    const form = alone(birth())
    const named = (name: string): BirthRegistration => ({ ...form, child: { ...form.child, name } })

    expect(problemsOf(() => newOlder().checkRegistration(named(`Trần ${bad}An`)))).toEqual([`child.name ${rule}`])
    expect(() => newOlder().checkRegistration(named('Trần 𠀋 An'))).not.toThrow()
  })
})

describe('refusals of a push', () => {
  it.each([
    ['100', 'CIVIL_STATUS_NOT_AUTHENTICATED'],
    ['101', 'CIVIL_STATUS_ADDRESS_NOT_ALLOWED'],
  ])('%s is %s', async (wireCode, code) => {
    const { newOlder, turnAway, birth } = generation1World()
    turnAway(wireCode)

    await expect(newOlder().submitRegistration(alone(birth()))).rejects.toMatchObject({ code, wireCode })
  })

  it.each([
    ['106', 'CIVIL_STATUS_UNKNOWN_AGENCY'],
    ['500', 'CIVIL_STATUS_DATA_INCORRECT'],
  ])('%s is %s, and the next push is taken', async (wireCode, code) => {
    const { newOlder, rule, birth } = generation1World()
    rule({ refusePushes: 1, refusalCode: wireCode })

    await expect(newOlder().submitRegistration(alone(birth()))).rejects.toMatchObject({ code, outcome: 'rejected' })
    expect(await newOlder().submitRegistration(alone(birth()))).toEqual({ alreadyReceived: false })
  })

  it('a code that nobody knows is outside the contract', async () => {
    const { platform, newOlder, birth } = generation1World()
    const fetch = changing(inProcessFetch(platform), 'submitRegistrationXml', () => ({ status: '0', errorCode: '999' }))

    await expect(newOlder({ fetch }).submitRegistration(alone(birth()))).rejects.toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
    })
  })

  it('a push whose answer was lost is looked up, and not repeated by itself', async () => {
    const { platform, newOlder, birth, letOfficerDecide } = generation1World()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'submitRegistrationXml', times: 1 })
    const older = newOlder({ policies: { breaker: false } })
    const form = alone(birth())

    await expect(older.submitRegistration(form, { timeoutMs: 400 })).rejects.toMatchObject({ outcome: 'unknown' })

    expect(await older.getRegistrationState(at(form.dossierCode))).toMatchObject({ state: 'waiting' })
    letOfficerDecide()
    expect(Object.values(platform.world.graph.births)).toHaveLength(1)
  })
})

describe('drift', () => {
  it('new fields and numbers in place of text are read, and told', async () => {
    const { platform, newOlder, birth } = generation1World()
    const drifts: Drift[] = []
    const fetch = changing(inProcessFetch(platform), 'submitRegistrationXml', (answer) => ({
      ...answer,
      status: 1,
      maGiaoDich: 'x',
    }))

    const older = newOlder({ fetch, onDrift: (drift) => drifts.push(drift) })

    expect(await older.submitRegistration(alone(birth()))).toEqual({ alreadyReceived: false })
    expect(drifts.map(({ path }) => path)).toEqual(['maGiaoDich'])
    expect(await all(older.listUpdatedEntries({ kind: 'birth', updatedOn: '2026-03-02' }))).toEqual([])
  })
})

function problemsOf(check: () => void): string[] {
  try {
    check()
  } catch (error) {
    if (error instanceof InputError) return error.fields.map(({ field, rule }) => `${field} ${rule}`)
    throw error
  }
  return []
}
