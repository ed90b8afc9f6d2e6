import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, isLienThongError, type Drift } from '@lienthong/sdk-core'
import { civilStatusErrors, type BirthRegistration } from '@lienthong/sdk-civil-status'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, civilStatusWorld, everythingShown, watching, specimenPdf } from './world.ts'

type Child = BirthRegistration['child']

describe('submitRegistration', () => {
  it('hands a birth over', async () => {
    const { newClient, birth } = civilStatusWorld()

    expect(await newClient().submitRegistration(birth())).toEqual({ alreadyReceived: false })
  })

  it('takes "đã được tiếp nhận" as success: a dossier is not registered twice', async () => {
    const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
    const civilStatus = newClient()

    await civilStatus.submitRegistration(birth())
    expect(await civilStatus.submitRegistration(birth())).toEqual({ alreadyReceived: true })
    letOfficerDecide()
    expect(await civilStatus.submitRegistration(birth())).toEqual({ alreadyReceived: true })

    expect(Object.values(platform.world.graph.births)).toHaveLength(1)
    expect(platform.world.violations()).toEqual([])
  })

  it('a push whose answer was lost may be repeated', async () => {
    const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
    platform.faults.add({ fault: { kind: 'accepted-then-timeout' }, operation: 'submitRegistration', times: 1 })
    const civilStatus = newClient()

    await expect(civilStatus.submitRegistration(birth(), { timeoutMs: 400 })).rejects.toMatchObject({
      code: 'TIMEOUT',
      outcome: 'unknown',
    })
    expect(await civilStatus.submitRegistration(birth())).toEqual({ alreadyReceived: true })

    letOfficerDecide()
    expect(Object.values(platform.world.graph.births)).toHaveLength(1)
  })
})

describe('any code will do', () => {
  it.each(['__proto__', 'constructor', 'toString', 'H42.18-260302-0001/Đ'])(
    '%s is a dossier of its own',
    async (dossierCode) => {
      const { newClient, birth } = civilStatusWorld()
      const civilStatus = newClient()

      expect(await civilStatus.submitRegistration(birth({ dossierCode }))).toEqual({ alreadyReceived: false })
      expect(await civilStatus.submitRegistration(birth({ dossierCode }))).toEqual({ alreadyReceived: true })
    },
  )
})

describe('the wire form of a birth', () => {
  it('is an envelope with the form as JSON in a string', async () => {
    const { platform, newClient, birth, person } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const [mother, father] = [person('mother'), person('father')]

    await newClient({ fetch }).submitRegistration(
      birth({
        copies: 2,
        liveBirthCertificate: { number: '42001.GCS.00057.26', issuedOn: '2026-03-02' },
      }),
    )

    const { data, ...envelope } = bodies[0]!
    expect(envelope).toEqual({
      maDonVi: '18073',
      module: 'LTKS',
      maHoSoLT: 'G22.99.18-260302-0001',
      maHoSoMCDT: 'H42.18-260302-0001',
      ngayTiepNhan: '02/03/2026 08:15:00',
      fileDinhKem: [],
    })
    const address = { maTinh: '42', maXa: '18073', dcChiTiet: 'Số 12, đường Phan Đình Phùng' }
    const dots = (day: string): string => day.split('-').reverse().join('.')
    expect(JSON.parse(data as string)).toEqual({
      maGCS: '42001.GCS.00057.26',
      ngayCapGCS: '02.03.2026',
      loaiDangKy: '1',
      noiDangKy: '18073',
      soLuongBanSao: '2',
      nksHoTen: 'Trần Bảo Anh',
      nksGioiTinh: '2',
      nksNgaySinh: '01.03.2026',
      nksNgaySinhBangChu: 'Ngày một tháng ba năm hai nghìn không trăm hai mươi sáu',
      nksNoiSinh: address,
      nksQueQuan: address,
      nksDanToc: '01',
      nksQuocTich: 'VN',
      nksLoaiKhaiSinh: '1',
      ...parentFields('me', { ...mother, birthDate: dots(mother.birthDate) }, address),
      ...parentFields('cha', { ...father, birthDate: dots(father.birthDate) }, address),
      nycHoTen: father.name,
      nycQuanHe: 'Cha',
      nycLoaiGiayToTuyThan: '4',
      nycSoGiayToTuyThan: father.personalId,
      nycSoDDCN: father.personalId,
      nycNoiCuTru: address,
    })
  })

  it('writes the time of reception as Vietnamese wall clock, whatever offset it came with', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const receivedAt = '2026-03-01T20:30:00Z'

    await newClient({ fetch }).submitRegistration(birth({ receivedAt }))

    expect(bodies[0]).toMatchObject({ ngayTiepNhan: '02/03/2026 03:30:00' })
  })

  it.each<[string, (whole: BirthRegistration) => BirthRegistration, string]>([
    ['mother and father', (whole) => whole, '1'],
    ['the father alone', ({ mother: _mother, ...rest }) => rest, '2'],
    ['the mother alone', ({ father: _father, ...rest }) => rest, '3'],
    ['nobody', ({ mother: _mother, father: _father, ...rest }) => rest, '4'],
  ])('says which parents are known: %s', async (_, without, code) => {
    const { platform, newClient, birth } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')

    await newClient({ fetch }).submitRegistration(without(birth()))

    expect(JSON.parse(bodies[0]!['data'] as string)).toMatchObject({ nksLoaiKhaiSinh: code })
  })

  it('writes letters and marks together (NFC), as the systems do', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const child: Child = { ...birth().child, name: 'Trần Bảo Anh'.normalize('NFD') }

    await newClient({ fetch }).submitRegistration(birth({ child }))

    expect(JSON.parse(bodies[0]!['data'] as string)).toMatchObject({ nksHoTen: 'Trần Bảo Anh'.normalize('NFC') })
  })

  it('puts papers beside the form, numbered, in base64', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const scan = Uint8Array.from({ length: 3_000_000 }, (_, index) => specimenPdf[index] ?? index % 251)

    await newClient({ fetch }).submitRegistration(
      birth({
        attachments: [
          { kindCode: 1, title: 'Giấy chứng sinh', fileName: 'giấy chứng sinh.pdf', content: scan },
          { kindCode: 2, title: 'Giấy kết hôn', fileName: 'ket-hon.JPG', content: new Uint8Array([255, 216, 255]) },
        ],
      }),
    )

    const [first, second] = bodies[0]!['fileDinhKem'] as [Record<string, unknown>, Record<string, unknown>]
    const { duLieuTepDinhKem, ...named } = first
    expect(named).toEqual({
      id: 1,
      loaiGiayTo: 1,
      tenGiayTo: 'Giấy chứng sinh',
      tenTepDinhKem: 'giấy chứng sinh.pdf',
      huyGiayTo: 0,
    })
    expect(Buffer.from(duLieuTepDinhKem as string, 'base64').equals(Buffer.from(scan))).toBe(true)
    expect(second).toMatchObject({ id: 2, duLieuTepDinhKem: '/9j/' })
  })
})

describe('a refusal is an error to switch on', () => {
  const wireCodes = ['100', '101', '106', '500']
  it.each(
    Object.entries(civilStatusErrors)
      .flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code]))
      .filter(([wireCode]) => wireCodes.includes(wireCode!)),
  )('errorCode %s is %s', async (errorCode, code) => {
    const { platform, newClient, birth } = civilStatusWorld()
    const refused = () => ({ status: '0', statusDescription: 'Thất bại', errorCode, errorDescription: 'Từ chối' })
    const fetch = changing(inProcessFetch(platform), 'submitRegistration', refused)

    await expect(newClient({ fetch }).submitRegistration(birth())).rejects.toMatchObject({
      kind: 'remote',
      code,
      wireCode: errorCode,
      operation: 'submitRegistration',
      outcome: 'rejected',
    })
  })

  it('an error inside HTTP 200', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'submitRegistration', times: 1 })

    await expect(newClient().submitRegistration(birth())).rejects.toMatchObject({
      code: 'CIVIL_STATUS_DATA_INCORRECT',
    })
  })

  it('a refusal without a code, or with a new one, is outside the contract', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const said = (errorCode: string | null) =>
      changing(inProcessFetch(platform), 'submitRegistration', () => ({ status: '0', errorCode }))

    for (const errorCode of [null, '107']) {
      const call = newClient({ fetch: said(errorCode) }).submitRegistration(birth())
      await expect(call).rejects.toMatchObject({ kind: 'contract', code: 'UNKNOWN_REFUSAL' })
    }
  })
})

describe('bad input is refused before anything is sent', () => {
  it('names every field, in two languages, and no value', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const good = birth()
    const bad = {
      ...good,
      dossierCode: '',
      receivedAt: '02/03/2026',
      child: { ...good.child, name: undefined, birthDate: '2026-02-30', ethnicityCode: 'Kinh' },
      mother: { ...good.mother, personalId: '9421950001234' },
      requester: { ...good.requester, phone: 'gọi-chị-Hoa', email: 'hoa' },
      attachments: [{ kindCode: 1.5, title: '', fileName: '../etc/passwd', content: new Uint8Array() }],
      twins: true,
    } as unknown as BirthRegistration
    const error = await newClient()
      .submitRegistration(bad)
      .catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).fields.map(({ field }) => field).sort()).toEqual([
      'attachments.0.content',
      'attachments.0.fileName',
      'attachments.0.kindCode',
      'attachments.0.title',
      'child.birthDate',
      'child.ethnicityCode',
      'child.name',
      'dossierCode',
      'mother.personalId',
      'receivedAt',
      'requester.email',
      'requester.phone',
      'twins',
    ])
    for (const { messageVi, message } of (error as InputError).fields) {
      expect(message).not.toBe('')
      expect(messageVi).not.toBe('')
    }
    for (const value of ['2026-02-30', 'Kinh', '9421950001234', 'gọi-chị-Hoa', 'passwd', good.father!.personalId]) {
      expect(everythingShown(error)).not.toContain(value)
    }
    expect(platform.journal.total).toBe(0)
  })

  it('knows the communes in force: a code of another province, an abolished one, none', async () => {
    const { newClient, birth } = civilStatusWorld()
    const good = birth()
    const lies = (communeCode: string, provinceCode = '42') => ({ ...good.child.origin, communeCode, provinceCode })

    await expect(
      newClient().submitRegistration(
        birth({
          registryCommuneCode: '99999',
          child: { ...good.child, origin: lies('00004'), birthPlace: lies('18073', '99') },
          requester: { ...good.requester, residence: lies('') },
        }),
      ),
    ).rejects.toMatchObject({
      kind: 'input',
      fields: [
        { field: 'registryCommuneCode', rule: 'commune-code' },
        { field: 'child.birthPlace.provinceCode', rule: 'province-code' },
        { field: 'child.birthPlace.communeCode', rule: 'commune-code' },
        { field: 'child.origin.communeCode', rule: 'commune-code' },
        { field: 'requester.residence.communeCode', rule: 'commune-code' },
      ],
    })
  })

  it('refuses a child of tomorrow and a parent younger than the child', async () => {
    const { newClient, birth } = civilStatusWorld()
    const good = birth()
    const tomorrow = { ...good.child, birthDate: '2026-03-03' }
    const young = { ...good.mother!, birthDate: '2026-03-01' }

    await expect(newClient().submitRegistration(birth({ child: tomorrow }))).rejects.toMatchObject({
      fields: [{ field: 'child.birthDate', rule: 'in-future' }],
    })
    await expect(newClient().submitRegistration(birth({ mother: young }))).rejects.toMatchObject({
      fields: [{ field: 'mother.birthDate', rule: 'older-than-child' }],
    })
  })

  it('takes a paper of 5 MB and refuses a larger one', async () => {
    const { newClient, birth } = civilStatusWorld()
    const limit = 5 * 1024 * 1024
    const specimenOf = (bytes: number) => {
      const content = new Uint8Array(bytes)
      content.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
      return content
    }
    const paper = (bytes: number) => ({
      attachments: [{ kindCode: 1, title: 'Ảnh', fileName: 'a.png', content: specimenOf(bytes) }],
    })

    expect(await newClient().submitRegistration(birth(paper(limit)))).toEqual({ alreadyReceived: false })
    await expect(newClient().submitRegistration(birth(paper(limit + 1)))).rejects.toMatchObject({
      fields: [{ field: 'attachments.0.content', rule: 'too-long' }],
    })
  })
})

describe('an answer the contract does not know', () => {
  it('a new field is told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), 'submitRegistration', (answer) => ({ ...answer, maPhien: 7 }))

    expect(await newClient({ fetch, onDrift }).submitRegistration(birth())).toEqual({ alreadyReceived: false })
    expect(onDrift.mock.calls).toEqual([
      [{ system: 'civil-status', operation: 'submitRegistration', kind: 'unknown-field', path: 'maPhien' }],
    ])
  })

  it('a status of another type is a contract error', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const fetch = changing(inProcessFetch(platform), 'submitRegistration', () => ({ status: { ok: true } }))

    await expect(newClient({ fetch }).submitRegistration(birth())).rejects.toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
      outcome: 'unknown',
    })
  })

  it('whatever JSON comes, the call ends with an error of this project', async () => {
    const { platform, newClient, newGateway, birth } = civilStatusWorld()
    const gateway = newGateway()

    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        const fetch = changing(inProcessFetch(platform), 'submitRegistration', () => answer)
        const error = await newClient({ fetch, gateway })
          .submitRegistration(birth())
          .catch((thrown: unknown) => thrown)
        expect(isLienThongError(error)).toBe(true)
      }),
    )
  })
})

function parentFields(
  prefix: 'me' | 'cha',
  { name, personalId, birthDate }: { name: string; personalId: string; birthDate: string },
  address: object,
): Record<string, unknown> {
  return {
    [`${prefix}HoTen`]: name,
    [`${prefix}NgaySinh`]: birthDate,
    [`${prefix}DanToc`]: '01',
    [`${prefix}QuocTich`]: 'VN',
    [`${prefix}LoaiCuTru`]: '1',
    [`${prefix}NoiCuTru`]: address,
    [`${prefix}LoaiGiayToTuyThan`]: '4',
    [`${prefix}SoGiayToTuyThan`]: personalId,
    [`${prefix}SoDDCN`]: personalId,
  }
}
