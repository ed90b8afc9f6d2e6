import {
  createCriminalRecordClient,
  isCriminalRecordError,
  readRecordStatusPush,
  type SubmitDeclarationInput,
  type SubmitRecordRequestInput,
} from '@lienthong/sdk-registries'
import { zPushRecordStatusRequest } from '@lienthong/sdk-registries/contract'
import { criminalRecordMock } from '@lienthong/sdk-registries/mock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonEndpoint } from '../json-endpoint.ts'
import { all, hour, registryWorld, sendsNothing } from '../world.ts'

function recordWorld() {
  const made = registryWorld(criminalRecordMock, createCriminalRecordClient)
  const applicant = made.person('record-applicant')
  const declaration = (change: Partial<SubmitDeclarationInput['declaration']> = {}): SubmitDeclarationInput => ({
    dossierCode: 'H42-0001',
    receivedOn: '2026-03-02',
    declaration: {
      name: applicant.name,
      sex: applicant.sex,
      birthDate: applicant.birthDate,
      nationalityId: 'VN',
      paper: { kind: 'citizen-card', number: applicant.personalId },
      phone: '0912345678',
      declaredOn: '2026-03-02',
      declaredBy: 'self',
      requester: 'citizen',
      certificate: 1,
      ...change,
    },
    residences: [{ from: '2004-02', to: '2026-03', place: 'Phường Thành Sen' }],
  })
  const access = { authKey: 'mock-auth-key', provinceCode: '42', dossierCode: 'H42-0002' }
  const request = (change: Partial<SubmitRecordRequestInput> = {}): SubmitRecordRequestInput => ({
    ...access,
    source: '1',
    receivedOn: '2026-03-02',
    certificate: 2,
    person: {
      name: applicant.name,
      personalId: applicant.personalId,
      sex: applicant.sex,
      birthDate: applicant.birthDate,
    },
    ...change,
  })
  return { ...made, declaration, access, request }
}

describe('the first generation', () => {
  it('takes a declaration in and issues the certificate', async () => {
    const { client, declaration, world } = recordWorld()
    const { declarationId } = await client.submitDeclaration(declaration())
    const asked = { dossierCode: 'H42-0001' }
    expect(await client.getDeclarationStatus(asked)).toEqual({ state: 'received', stateVi: 'STP đã tiếp nhận' })
    world.clock.advance(hour)
    expect(await client.getDeclarationStatus(asked)).toMatchObject({ state: 'processing' })
    world.clock.advance(24 * hour)
    expect(await client.getDeclarationStatus(asked)).toMatchObject({ state: 'issued', issuedOn: '2026-03-03' })
    expect(await all(client.listDeclarationStatuses({}))).toMatchObject([
      { declarationId, dossierCode: 'H42-0001', state: 'issued' },
    ])
    await client.markDeclarationsDone({ declarationIds: [declarationId!], infoType: 2 })
    expect(await all(client.listDeclarationStatuses({}))).toEqual([])
  })

  it('refuses another name, a code again, and a dossier that is not there, by one code', async () => {
    const { client, declaration } = recordWorld()
    const refused = { kind: 'remote', code: 'CRIMINAL_RECORD_REFUSED', wireCode: '0' }
    await expect(client.submitDeclaration(declaration({ name: 'Người Khác' }))).rejects.toMatchObject(refused)
    await client.submitDeclaration(declaration())
    await expect(client.submitDeclaration(declaration())).rejects.toMatchObject(refused)
    const error: unknown = await client.getDeclarationStatus({ dossierCode: 'H42-9999' }).catch((one: unknown) => one)
    expect(isCriminalRecordError(error)).toBe(true)
    // A dossier is told to whoever knows the number of the paper, when one is given.
    const asked = { dossierCode: 'H42-0001', paperNumber: '942000000000' }
    await expect(client.getDeclarationStatus(asked)).rejects.toMatchObject(refused)
  })

  it('gives catalogues, and declarations that were made at the ministry until they are taken over', async () => {
    const { client, person } = recordWorld()
    expect(await all(client.listCatalogue({ catalogue: 'ethnicities' }))).toContainEqual({ id: '01', name: 'Kinh' })
    const [found] = await all(client.listDeclarations({ filed: 'online' }))
    expect(found).toMatchObject({ paperNumber: person('record-portal').personalId, certificate: 1, sex: 'male' })
    await client.markDeclarationsDone({ declarationIds: [found!.declarationId], infoType: 1 })
    expect(await all(client.listDeclarations({ filed: 'online' }))).toEqual([])
    await expect(client.markDeclarationsDone({ declarationIds: ['9'], infoType: 1 })).rejects.toMatchObject({
      code: 'CRIMINAL_RECORD_REFUSED',
    })
  })

  it('sends no mandate for certificate No. 2, and none that the declaration does not tell of', async () => {
    const { newClient, declaration } = recordWorld()
    const client = newClient(sendsNothing)
    const mandated = { name: 'Người Nhận', personalId: '942000000001', relation: 'Con', on: '2026-03-01' }
    const twice = { ...declaration({ certificate: 2, declaredBy: 'mandated' }), mandated }
    await expect(client.submitDeclaration(twice)).rejects.toMatchObject({
      fields: [{ field: 'mandated', rule: 'contradicts' }],
    })
    await expect(client.submitDeclaration({ ...declaration(), mandated })).rejects.toMatchObject({
      fields: [{ field: 'declaration.declaredBy', rule: 'contradicts' }],
    })
    const ids = { declarationIds: ['1;2'], infoType: 1 as const }
    await expect(client.markDeclarationsDone(ids)).rejects.toMatchObject({ kind: 'input' })
  })

  it('is carried out by a mandate for certificate No. 1', async () => {
    const { client, declaration, world } = recordWorld()
    const mandated = { name: 'Người Nhận', personalId: '942000000001', relation: 'Con', on: '2026-03-01' }
    await client.submitDeclaration({ ...declaration({ declaredBy: 'mandated' }), mandated })
    expect(world.graph.dossiers['H42-0001']).toMatchObject({ caseStatuses: ['2'] })
  })
})

describe('the second generation', () => {
  it('takes a dossier in, asks for more, takes the update, and issues', async () => {
    const { client, request, access, act, world } = recordWorld()
    expect(await client.findRecordRequest(access)).toBeUndefined()
    await client.submitRecordRequest(request())
    expect(await client.findRecordRequest(access)).toEqual({ dossierCode: 'H42-0002', status: 'received' })
    await expect(client.submitRecordRequest(request())).rejects.toMatchObject({ wireCode: '01' })

    act('ask-for-supplement', { dossierCode: 'H42-0002' })
    expect(await client.findRecordRequest(access)).toMatchObject({ status: 'supplement-required' })
    await client.submitRecordRequest(request())
    world.clock.advance(26 * hour)
    const progress = await client.findRecordRequest(access)
    expect(progress).toMatchObject({
      status: 'finished',
      certificate: { number: 'LLTP-1', certificate: 2, issuedOn: '2026-03-03', convictions: 'Không có án tích' },
    })
    expect(new TextDecoder().decode(progress!.certificate!.pdf!.slice(0, 5))).toBe('%PDF-')
  })

  it('refuses a wrong key and an unknown person', async () => {
    const { client, request, access } = recordWorld()
    const refused = { code: 'CRIMINAL_RECORD_REFUSED', outcome: 'rejected' }
    await expect(client.submitRecordRequest(request({ authKey: 'x' }))).rejects.toMatchObject(refused)
    await expect(client.findRecordRequest({ ...access, authKey: 'x' })).rejects.toMatchObject(refused)
    const person = { ...request().person, personalId: '942000000000' }
    await expect(client.submitRecordRequest(request({ person }))).rejects.toMatchObject(refused)
  })

  it('pushes states that can be read, and nothing else is one', () => {
    const push = { maTinh: '42', maHoSoMCDT: 'H42-1', trangThaiXuLy: 3, lyDoTuChoi: 'Thiếu giấy tờ' }
    expect(readRecordStatusPush(push)).toEqual({
      provinceCode: '42',
      dossierCode: 'H42-1',
      status: 'not-received',
      reasonVi: 'Thiếu giấy tờ',
    })
    const ketQuaXuLy = { soPhieuLLTP: '1', ngayCapPhieu: '31/02/2026', loaiPhieu: '1' }
    expect(readRecordStatusPush({ ...push, ketQuaXuLy })).toBeUndefined()
    fc.assert(fc.property(fc.jsonValue(), (body) => readRecordStatusPush(body) === undefined))
  })
})

describe('pushes over HTTP', () => {
  async function pushed() {
    const made = recordWorld()
    const { world, platform, setPolicy } = made
    const received: unknown[] = []
    let works = true
    const { url } = await jsonEndpoint((body) => {
      if (!works) return { status: 500, reply: {} }
      received.push(body)
      const known = readRecordStatusPush(body) !== undefined
      return { status: 200, reply: known ? { statusCode: '00' } : { statusCode: '01', errorDetail: 'DU_LIEU_SAI' } }
    })
    setPolicy({ noticeUrl: `${url}/pushes` })
    const pass = async (ms: number) => {
      world.clock.advance(ms)
      world.tick()
      await platform.courier.idle()
    }
    const records = () => criminalRecordMock.records!['pushes']!.read(world, {} as never)['pushes']
    return { ...made, received, pass, records, answers: (whether: boolean) => (works = whether) }
  }

  it('tell the province every state of its dossier, as the contract has it, with the certificate', async () => {
    const { client, request, access, received, pass, records } = await pushed()
    await client.submitRecordRequest(request())
    await pass(hour)
    await pass(24 * hour)

    for (const body of received) expect(zPushRecordStatusRequest.safeParse(body).error).toBeUndefined()
    const [working, done] = received.map(readRecordStatusPush)
    expect(working).toEqual({ provinceCode: '42', dossierCode: 'H42-0002', status: 'processing' })
    expect(done).toMatchObject({ status: 'finished', certificate: { number: 'LLTP-1' } })
    expect(done).toMatchObject((await client.findRecordRequest(access))!)
    expect(records()).toMatchObject([
      { state: 'taken', attempts: [{ wireCode: '00' }] },
      { state: 'taken', attempts: [{ wireCode: '00' }] },
    ])
  })

  it('come in order when the province was down, with the reason of a refusal', async () => {
    const { client, request, received, pass, records, answers, act } = await pushed()
    answers(false)
    await client.submitRecordRequest(request())
    await pass(hour)
    act('refuse', { dossierCode: 'H42-0002' })
    await pass(0)
    expect(records()).toMatchObject([
      { state: 'open', attempts: [{ status: 500 }] },
      { state: 'open', attempts: [] },
    ])
    answers(true)
    await pass(hour / 60)
    expect(received.map(readRecordStatusPush)).toMatchObject([
      { status: 'processing' },
      { status: 'not-received', reasonVi: 'Hồ sơ không đủ điều kiện' },
    ])
  })

  it('are none in the first generation', async () => {
    const { client, declaration, received, pass, records } = await pushed()
    await client.submitDeclaration(declaration())
    await pass(48 * hour)
    expect([received, records()]).toEqual([[], []])
  })
})

describe('policies and officers', () => {
  it('refuse, and cannot act on what is over', async () => {
    const { client, request, access, act, setPolicy, world } = recordWorld()
    setPolicy({ decision: 'refuse' })
    await client.submitRecordRequest(request())
    world.clock.advance(26 * hour)
    expect(await client.findRecordRequest(access)).toMatchObject({ status: 'not-received' })
    expect(act('complete', { dossierCode: 'H42-0002' })).toMatchObject({ error: 'NOT_NOW' })
    expect(act('complete', { dossierCode: 'nobody' })).toMatchObject({ error: 'UNKNOWN' })
  })
})
