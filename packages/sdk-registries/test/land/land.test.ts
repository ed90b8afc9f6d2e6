import {
  createLandClient,
  readLandTaxNotice,
  replyToTaxNotice,
  type SubmitLandDossierInput,
} from '@lienthong/sdk-registries'
import { zLandTaxNotice } from '@lienthong/sdk-registries/contract'
import { landMock } from '@lienthong/sdk-registries/mock'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonEndpoint } from '../json-endpoint.ts'
import { suiteTests } from '../suite-tests.ts'
import { hour, registryWorld, sendsNothing } from '../world.ts'

function landWorld() {
  const made = registryWorld(landMock, createLandClient)
  const { name, personalId } = made.person('land-owner')
  const dossier = (change: Partial<SubmitLandDossierInput> = {}): SubmitLandDossierInput => ({
    receiptCode: 'BN-0001',
    dossierCode: 'H42-0001',
    byProvince: true,
    provinceCode: '42',
    communeCode: '18073',
    receivedBy: 'Cán bộ một cửa',
    receivedAt: '2026-03-02T08:15:00+07:00',
    dueAt: '2026-03-16T17:00:00+07:00',
    applicant: { name, paperNumber: personalId, address: 'Số 12' },
    procedure: { code: '1.013833', name: 'Đăng ký biến động' },
    parcels: [{ number: '15', mapSheet: '7', areaM2: 120.5 }],
    ...change,
  })
  const notices = () =>
    (landMock.records!['tax-notices']!.read(made.world, {} as never) as { notices: unknown[] }).notices
  return { ...made, dossier, notices }
}

describe('a dossier about land', () => {
  it('is taken in once, with its files, and its tax notice comes a day later', async () => {
    const { client, dossier, world, notices, platform } = landWorld()
    const file = { name: 'gcn.pdf', content: new Uint8Array(40_000).fill(7) }
    await client.submitDossier(dossier({ papers: [{ name: 'Giấy chứng nhận', originals: 1, file }] }))
    await expect(client.submitDossier(dossier({ dossierCode: 'H42-0002' }))).rejects.toMatchObject({
      code: 'LAND_REFUSED',
      wireCode: '409',
    })
    world.clock.advance(25 * hour)
    world.tick()
    expect(notices().map(readLandTaxNotice)).toMatchObject([
      {
        receiptCode: 'BN-0001',
        at: '2026-03-03T08:00:00+07:00',
        notices: [{ number: 'TBT-1', tax: 'Lệ phí trước bạ' }],
      },
    ])
    expect(platform.journal.list({}).some(({ verdict }) => verdict === 'invalid')).toBe(false)
  })

  it('has no tax notice where nothing is due, until an officer writes one', async () => {
    const { client, dossier, world, notices, setPolicy, act } = landWorld()
    setPolicy({ taxNotice: 'none' })
    await client.submitDossier(dossier())
    world.clock.advance(25 * hour)
    world.tick()
    expect(notices()).toEqual([])
    act('write-tax-notice', { receiptCode: 'BN-0001' })
    expect(notices()).toHaveLength(1)
    expect(act('write-tax-notice', { receiptCode: 'nobody' })).toMatchObject({ error: 'UNKNOWN' })
  })

  it('is refused in a commune of another province, and not sent without a parcel', async () => {
    const { client, newClient, dossier } = landWorld()
    await expect(client.submitDossier(dossier({ provinceCode: '01' }))).rejects.toMatchObject({ wireCode: '400' })
    await expect(newClient(sendsNothing).submitDossier(dossier({ parcels: [] }))).rejects.toMatchObject({
      fields: [{ field: 'parcels', rule: 'too-short' }],
    })
  })
})

describe('a tax notice over HTTP', () => {
  async function sent(answers: readonly { status: number; taken: boolean }[]) {
    const made = landWorld()
    const { world, platform, setPolicy, client, dossier } = made
    const received: unknown[] = []
    const { url } = await jsonEndpoint((body) => {
      const { status, taken } = answers[received.push(body) - 1]!
      return { status, reply: replyToTaxNotice(taken) }
    })
    await client.submitDossier(dossier())
    const pass = async (ms: number) => {
      world.clock.advance(ms)
      world.tick()
      await platform.courier.idle()
    }
    const records = () => landMock.records!['tax-notices']!.read(world, { receiptCode: 'BN-0001' } as never)
    const policy = (change: object) => setPolicy({ noticeUrl: `${url}/tax`, ...change })
    policy({})
    return { ...made, received, pass, records, policy }
  }

  it('is sent as the contract has it, again until it is answered as taken, and then no more', async () => {
    const { received, pass, records } = await sent([
      { status: 503, taken: true },
      { status: 200, taken: false },
      { status: 200, taken: true },
    ])
    await pass(24 * hour)
    await pass(hour / 60)
    await pass(hour / 12)
    await pass(24 * hour)

    expect(received).toHaveLength(3)
    expect(zLandTaxNotice.safeParse(received[0]).error).toBeUndefined()
    expect(received.map(readLandTaxNotice)).toMatchObject([1, 2, 3].map(() => ({ notices: [{ number: 'TBT-1' }] })))
    expect(records()['deliveries']).toMatchObject([
      {
        receiptCode: 'BN-0001',
        state: 'taken',
        attempts: [{ status: 503 }, { outcome: 'refused' }, { outcome: 'taken' }],
      },
    ])
  })

  it('comes twice where that is the fault; the number of the notice is the same', async () => {
    const { received, pass, policy, act } = await sent([1, 2, 3, 4].map(() => ({ status: 200, taken: true })))
    policy({ noticeFault: 'twice', taxNotice: 'wait' })
    act('write-tax-notice', { receiptCode: 'BN-0001' })
    await pass(24 * hour)
    expect(received.map((body) => readLandTaxNotice(body)?.notices[0]?.number)).toEqual(['TBT-1', 'TBT-1'])
  })
})

it('nothing but a tax notice is read as one', () => {
  fc.assert(fc.property(fc.jsonValue(), (body) => readLandTaxNotice(body) === undefined))
  const notice = { SoBienNhan: 'BN', NgayCoKetQuaThue: '31/02/2026 00:00:00', DanhSachThongBaoThue: [] }
  expect(readLandTaxNotice(notice)).toBeUndefined()
  expect(replyToTaxNotice(false)).toMatchObject({ Result: false })
})

suiteTests({
  system: 'land',
  operationIds: ['submitLandDossier'],
  newWorld: landWorld,
  yes: (text) => text.replace('"success":false', '"success":true'),
})
