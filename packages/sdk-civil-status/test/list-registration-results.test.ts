import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift } from '@lienthong/sdk-core'
import type { RegistrationResult } from '@lienthong/sdk-civil-status'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, changingRow, civilStatusWorld, collect, dossiers, everythingShown, watching } from './world.ts'

const code = 'H42.18-260302-0001'

describe('listRegistrationResults', () => {
  it('follows a birth to its entry in the book', async () => {
    const { platform, newClient, birth, letTimePass } = civilStatusWorld()
    const civilStatus = newClient()
    const ask = async () => (await collect(civilStatus.listRegistrationResults(dossiers(code))))[0]!

    expect(await ask()).toEqual({ dossierCode: code, state: 'not-found' })
    await civilStatus.submitRegistration(birth())
    expect(await ask()).toMatchObject({ dossierCode: code, state: 'waiting', at: '2026-03-02T08:00:00+07:00' })
    letTimePass(30)
    expect(await ask()).toMatchObject({ dossierCode: code, state: 'processing', at: '2026-03-02T08:30:00+07:00' })
    letTimePass(90)
    const result = await ask()
    if (result.state !== 'completed') throw new Error(`not completed but ${result.state}`)

    const { certificatePdf, personalId, ...entry } = result.birth
    expect(entry).toEqual({
      number: '1',
      book: '01/2026',
      page: '1',
      registeredOn: '2026-03-02',
      resultPaperCode: 'KQ.G15.000031',
    })
    expect(new TextDecoder().decode(certificatePdf!.subarray(0, 8))).toBe('%PDF-1.4')
    expect(personalId).toMatch(/^942326\d{6}$/)
    expect(platform.world.people.find(personalId!)).toMatchObject({ name: 'Trần Bảo Anh', birthDate: '2026-03-01' })
  })

  it('asks for three at a time, and gives the results in the order of the codes', async () => {
    const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'listRegistrationResults')
    const civilStatus = newClient({ fetch })
    const codes = [1, 2, 3, 4, 5, 6, 7].map((number) => `H42.18-260302-000${number}`)
    for (const dossierCode of [codes[1]!, codes[3]!, codes[6]!]) {
      const child = { ...birth().child, name: `Trần Thử ${'ABCDEFG'[codes.indexOf(dossierCode)]!}` }
      await civilStatus.submitRegistration(birth({ dossierCode, child }))
    }
    letOfficerDecide()

    const results = await collect(civilStatus.listRegistrationResults(dossiers(...codes)))

    expect(results.map(({ dossierCode }) => dossierCode)).toEqual(codes)
    expect(results.map(({ state }) => state)).toEqual([
      'not-found',
      'completed',
      'not-found',
      'completed',
      'not-found',
      'not-found',
      'completed',
    ])
    expect(bodies).toEqual([
      { maDinhDanhHoSo: codes.slice(0, 3), maTinh: '42', module: 'LTKS' },
      { maDinhDanhHoSo: codes.slice(3, 6), maTinh: '42', module: 'LTKS' },
      { maDinhDanhHoSo: codes.slice(6), maTinh: '42', module: 'LTKS' },
    ])
  })

  it('asks no further than it is read', async () => {
    const { platform, newClient } = civilStatusWorld()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'listRegistrationResults')
    const codes = [1, 2, 3, 4].map(String)

    for await (const { dossierCode } of newClient({ fetch }).listRegistrationResults(dossiers(...codes))) {
      if (dossierCode === '2') break
    }
    expect(bodies).toHaveLength(1)
    expect(await collect(newClient({ fetch }).listRegistrationResults(dossiers()))).toEqual([])
    expect(bodies).toHaveLength(1)
  })
})

describe('a dossier that needs something', () => {
  it('a suspected duplicate names the field to correct, and the list goes on', async () => {
    const { platform, newClient, birth, letOfficerDecide } = civilStatusWorld()
    const civilStatus = newClient()
    await civilStatus.submitRegistration(birth())
    letOfficerDecide()
    await civilStatus.submitRegistration(birth({ dossierCode: 'again' }))
    letOfficerDecide()

    const results = await collect(civilStatus.listRegistrationResults(dossiers('again', code)))

    expect(results.map(({ state }) => state)).toEqual(['supplement-required', 'completed'])
    expect(results[0]).toMatchObject({
      error: {
        kind: 'remote',
        code: 'CIVIL_STATUS_SUSPECTED_DUPLICATE',
        wireCode: 'NGHI_TRUNG',
        field: 'child.name',
        messageVi: expect.stringContaining('Nghi trùng') as string,
        message: expect.stringContaining('(child.name)') as string,
      },
      until: '2026-03-11T12:00:00+07:00',
    })
    expect(Object.values(platform.world.graph.births)).toHaveLength(1)
    expect(platform.world.violations()).toEqual([])
  })

  it('is taken again with the same code after it was corrected', async () => {
    const { newClient, birth, letOfficerDecide } = civilStatusWorld()
    const civilStatus = newClient()
    await civilStatus.submitRegistration(birth())
    letOfficerDecide()
    await civilStatus.submitRegistration(birth({ dossierCode: 'again' }))
    letOfficerDecide()

    const twin = { ...birth().child, name: 'Trần Bảo Em' }
    expect(await civilStatus.submitRegistration(birth({ dossierCode: 'again', child: twin }))).toEqual({
      alreadyReceived: false,
    })
    letOfficerDecide()

    const [result] = await collect(civilStatus.listRegistrationResults(dossiers('again')))
    expect(result).toMatchObject({ state: 'completed', birth: { number: '2' } })
  })

  it('a parent whom the population database does not know must be verified', async () => {
    const { newClient, birth, letOfficerDecide } = civilStatusWorld()
    const civilStatus = newClient()
    // Her own but for the last digits.
    const unknown = `${birth().mother!.personalId!.slice(0, 6)}999999`
    const mother = { ...birth().mother!, personalId: unknown }
    await civilStatus.submitRegistration(birth({ mother }))
    letOfficerDecide()

    const [result] = await collect(civilStatus.listRegistrationResults(dossiers(code)))

    expect(result).toMatchObject({
      state: 'supplement-required',
      error: { code: 'CIVIL_STATUS_NEEDS_VERIFICATION', field: 'mother.personalId' },
    })
    expect(everythingShown((result as { error: Error }).error)).not.toContain(unknown)
  })

  it.each([
    ['LOI_DU_LIEU', 'CIVIL_STATUS_DATA_ERROR'],
    ['NGHI_TRUNG', 'CIVIL_STATUS_SUSPECTED_DUPLICATE'],
    ['CAN_XAC_MINH', 'CIVIL_STATUS_NEEDS_VERIFICATION'],
    ['CHO_CAP', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
    ['DA_CAP', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
    ['DE_NGHI_HUY', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
    ['GAN_THU_CONG', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
    ['L77', 'CIVIL_STATUS_SUPPLEMENT_REQUIRED'],
  ])('maLoi %s is %s', async (maLoi, expected) => {
    const { result } = await resultWhen((row) => ({ ...row, trangThai: 2, errors: [{ maLoi, truong: null }] }))

    expect(result).toMatchObject({ state: 'supplement-required', error: { code: expected, wireCode: maLoi } })
  })

  it('the office may ask for more without saying what', async () => {
    const { result } = await resultWhen((row) => ({ ...row, trangThai: 2, errors: null }))

    expect(result).toMatchObject({ state: 'supplement-required', error: { code: 'CIVIL_STATUS_SUPPLEMENT_REQUIRED' } })
    expect(result).not.toHaveProperty('until')
  })

  it('a dossier that is refused comes with its error', async () => {
    const { result } = await resultWhen((row) => ({ ...row, trangThai: 6 }))

    expect(result).toMatchObject({ state: 'refused', error: { code: 'CIVIL_STATUS_REFUSED', retryable: false } })
  })
})

describe('a supplement that is awaited', () => {
  /** A birth that looks like a child who has a number, after the officer asked about it: 2026-03-02 at noon. */
  const awaited = async () => {
    const world = civilStatusWorld()
    const civilStatus = world.newClient()
    await civilStatus.submitRegistration(world.birth())
    world.letOfficerDecide()
    await civilStatus.submitRegistration(world.birth({ dossierCode: 'again' }))
    world.letOfficerDecide()
    const now = async () => (await collect(civilStatus.listRegistrationResults(dossiers('again'))))[0]
    return { ...world, civilStatus, now }
  }
  const days = (count: number): number => count * 24 * 60

  it('until its last day; then the dossier is refused for good', async () => {
    const { civilStatus, birth, now, letTimePass, platform } = await awaited()

    letTimePass(days(9) - 1)
    expect(await now()).toMatchObject({ state: 'supplement-required', until: '2026-03-11T12:00:00+07:00' })
    letTimePass(1)
    expect(await now()).toMatchObject({ state: 'refused', error: { code: 'CIVIL_STATUS_REFUSED', retryable: false } })

    const twin = { ...birth().child, name: 'Trần Bảo Em' }
    expect(await civilStatus.submitRegistration(birth({ dossierCode: 'again', child: twin }))).toEqual({
      alreadyReceived: true,
    })
    letTimePass(days(30))
    expect(await now()).toMatchObject({ state: 'refused' })
    expect(platform.world.graph.dossiers['again']?.registrationStates).toEqual(['1', '3', '2', '6'])
    expect(platform.world.violations()).toEqual([])
  })

  it('one that came in time is decided about, whatever the first last day was', async () => {
    const { civilStatus, birth, now, letTimePass } = await awaited()
    const twin = { ...birth().child, name: 'Trần Bảo Em' }

    letTimePass(days(9) - 1)
    await civilStatus.submitRegistration(birth({ dossierCode: 'again', child: twin }))
    letTimePass(days(30))

    expect(await now()).toMatchObject({ state: 'completed' })
  })

  it('one that does not help begins a time of its own', async () => {
    const { civilStatus, birth, now, letTimePass } = await awaited()

    letTimePass(days(8))
    await civilStatus.submitRegistration(birth({ dossierCode: 'again' }))
    letTimePass(days(2))

    expect(await now()).toMatchObject({ state: 'supplement-required', until: '2026-03-19T14:00:00+07:00' })
  })
})

describe('what a result may look like', () => {
  const entry = { soDangKy: '57', quyenSo: '01/2026', trangSo: '57' }

  it('an object instead of JSON in a string, and no number yet', async () => {
    const { result } = await resultWhen((row) => ({ ...row, trangThai: 4, ketQuaXuLy: { ...entry, soDinhDanh: '' } }))

    expect(result).toMatchObject({ state: 'completed', birth: { number: '57', book: '01/2026', page: '57' } })
    expect((result as RegistrationResult & { birth: object }).birth).not.toHaveProperty('personalId')
  })

  it('what stands in it and is new is told to onDrift, and nothing is thrown', async () => {
    const { result, drift } = await resultWhen((row) => ({
      ...row,
      trangThai: 4,
      errors: [{ maLoi: 'MOI', mucDo: 3 }],
      ketQuaXuLy: JSON.stringify({ ...entry, nksGioiTinh: 4, nksNhomMau: 'O' }),
    }))

    expect(result).toMatchObject({ state: 'completed' })
    expect(drift).toEqual([
      'unknown-field value.0.errors.0.mucDo',
      'unknown-field value.0.ketQuaXuLy.nksNhomMau',
      'unknown-value value.0.errors.0.maLoi',
      'unknown-value value.0.ketQuaXuLy.nksGioiTinh',
    ])
  })

  it('a state that is new is "not found", as public clients take it, and told to onDrift', async () => {
    const { result, drift } = await resultWhen((row) => ({ ...row, trangThai: 9 }))

    expect(result).toMatchObject({ state: 'not-found' })
    expect(drift).toEqual(['unknown-value value.0.trangThai'])
  })

  it.each<[string, unknown, string]>([
    [
      'without its number',
      JSON.stringify({ quyenSo: '01/2026', trangSo: '57' }),
      'value.0.ketQuaXuLy.soDangKy: invalid_union',
    ],
    ['that is no JSON', '{"soDangKy":', 'value.0.ketQuaXuLy: invalid_type'],
    ['that is missing', null, 'value.0.ketQuaXuLy: invalid_type'],
  ])('an entry %s is unreadable, and the error names the place', async (_, ketQuaXuLy, problem) => {
    const { result } = await resultWhen((row) => ({ ...row, trangThai: 4, ketQuaXuLy }))

    expect(result).toMatchObject({
      dossierCode: code,
      state: 'unreadable',
      error: { kind: 'contract', code: 'ANSWER_OUTSIDE_CONTRACT' },
    })
    expect((result as { error: { problems: readonly string[] } }).error.problems[0]).toBe(problem)
  })

  it('a certificate that is no base64 is left out and told to onDrift', async () => {
    const { result, drift } = await resultWhen((row) => ({
      ...row,
      trangThai: 4,
      ketQuaXuLy: { ...entry, giayKhaiSinh: '%' },
    }))

    expect((result as RegistrationResult & { birth: object }).birth).not.toHaveProperty('certificatePdf')
    expect(drift).toEqual(['other value.0.ketQuaXuLy.giayKhaiSinh'])
  })

  it('a question that was not answered is an error', async () => {
    const { platform, newClient } = civilStatusWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'listRegistrationResults' })

    await expect(collect(newClient().listRegistrationResults(dossiers(code)))).rejects.toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
      wireCode: '0',
    })
  })

  it('whatever JSON comes, the call ends with a result or an error of this project', async () => {
    const { platform, newClient, newGateway } = civilStatusWorld()
    const gateway = newGateway()
    const row = fc.record({ maHoSoMCDT: fc.constant(code), trangThai: fc.jsonValue(), ketQuaXuLy: fc.jsonValue() })
    const answers = fc.oneof(fc.jsonValue(), fc.record({ status: fc.constant('1'), value: fc.array(row) }))

    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const fetch = changing(inProcessFetch(platform), 'listRegistrationResults', () => answer)
        const error = await collect(newClient({ fetch, gateway }).listRegistrationResults(dossiers(code))).then(
          () => undefined,
          (thrown: unknown) => thrown,
        )
        expect(error === undefined || isLienThongError(error)).toBe(true)
      }),
    )
  })
})

describe('bad input', () => {
  it('names the fields, and nothing is sent', async () => {
    const { platform, newClient } = civilStatusWorld()
    const list = newClient().listRegistrationResults({ provinceCode: 'HT', dossierCodes: [code, ' '] })

    await expect(collect(list)).rejects.toMatchObject({
      kind: 'input',
      fields: [{ field: 'provinceCode' }, { field: 'dossierCodes.1' }],
    })
    expect(platform.journal.total).toBe(0)
  })
})

/** What the client makes of a dossier whose row is changed on its way, and what it tells of drift. */
async function resultWhen(change: (row: Record<string, unknown>) => object) {
  const { platform, newClient, birth } = civilStatusWorld()
  const onDrift = vi.fn<(drift: Drift) => void>()
  const civilStatus = newClient({ fetch: changingRow(inProcessFetch(platform), change), onDrift })
  await civilStatus.submitRegistration(birth({ child: { ...birth().child, birthDate: '2026-02-28' } }))
  const [result] = await collect(civilStatus.listRegistrationResults(dossiers(code)))
  return { result, drift: onDrift.mock.calls.map(([{ kind, path }]) => `${kind} ${path}`).sort() }
}
