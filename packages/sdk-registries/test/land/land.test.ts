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
  const letters = () =>
    (landMock.records!['letters']!.read(made.world, {} as never) as { letters: { says: { kind: string } }[] }).letters
  const letTimePass = (days: number) => {
    for (let day = 0; day < days; day += 1) {
      made.world.clock.advance(24 * hour)
      made.world.tick()
    }
  }
  const original = { name: 'Giấy chứng nhận', originals: 1 }
  const codes = () => made.world.graph.dossiers['H42-0001']?.resultCodes
  return { ...made, dossier, notices, letters, letTimePass, original, codes }
}

describe('a dossier about land', () => {
  it('is taken in once, with its files, and its tax notice comes a day later', async () => {
    const { client, dossier, world, notices, platform, setPolicy } = landWorld()
    setPolicy({ taxNotice: 'write' })
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
    act('receive-papers', { receiptCode: 'BN-0001', items: ['certificate'] })
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

describe('what the land office tells by letter', () => {
  const kinds = ({ letters }: ReturnType<typeof landWorld>) => letters().map(({ says }) => says.kind)

  it('the certificate is changed after eight days, and its code stands at the dossier', async () => {
    const made = landWorld()
    await made.client.submitDossier(made.dossier({ papers: [made.original] }))
    made.letTimePass(7)
    expect(kinds(made)).toEqual([])
    made.letTimePass(1)
    expect(made.letters()).toMatchObject([
      { receiptCode: 'BN-0001', says: { kind: 'finished', resultCode: 'KQ.G10.001147', issuedOn: '2026-03-10' } },
    ])
    expect(made.codes()).toEqual(['KQ.G10.001147'])
    expect(made.act('refuse', { receiptCode: 'BN-0001' })).toMatchObject({ error: 'NOT_NOW' })
  })

  it('without the original it is asked for, and lies until it comes', async () => {
    const made = landWorld()
    await made.client.submitDossier(made.dossier({ papers: [{ name: 'Giấy chứng nhận', copies: 1 }] }))
    made.letTimePass(20)
    expect(made.letters()).toMatchObject([{ says: { kind: 'supplement-required', items: ['certificate'] } }])
    made.act('receive-papers', { receiptCode: 'BN-0001', items: ['certificate'] })
    made.letTimePass(7)
    expect(kinds(made)).toEqual(['supplement-required', 'processing', 'finished'])
  })

  it.each<[persona: string, item: string, sheet?: string]>([
    ['land-owner-other-number', 'proof-of-person'],
    ['land-owner', 'cadastral-extract', '998'],
  ])('of %s it asks for %s', async (persona, item, sheet) => {
    const made = landWorld()
    const { name, personalId, facts: { mapSheet = '', parcelNumber = '' } = {} } = made.person(persona)
    const applicant = { name, paperNumber: personalId, address: 'Số 12' }
    const parcels = [{ number: parcelNumber, mapSheet: sheet ?? mapSheet }]
    await made.client.submitDossier(made.dossier({ applicant, parcels, papers: [made.original] }))
    made.letTimePass(2)
    expect(made.letters()).toMatchObject([{ says: { kind: 'supplement-required', items: [item] } }])
  })

  it('of a parcel with a duty nothing is done before the tax is paid', async () => {
    const made = landWorld()
    const { facts: { mapSheet = '', parcelNumber = '' } = {} } = made.person('land-owner-owes')
    const parcels = [{ number: parcelNumber, mapSheet }]
    await made.client.submitDossier(made.dossier({ parcels, papers: [made.original] }))
    made.letTimePass(30)
    expect([made.notices().length, kinds(made)]).toEqual([1, []])
    made.act('tax-paid', { receiptCode: 'BN-0001' })
    made.letTimePass(7)
    expect(kinds(made)).toEqual(['processing', 'finished'])
    expect(made.notices()).toHaveLength(1)
  })

  it('of a parcel in dispute it refuses', async () => {
    const made = landWorld()
    const { facts: { mapSheet = '', parcelNumber = '' } = {} } = made.person('land-owner-disputed')
    const parcels = [{ number: parcelNumber, mapSheet }]
    await made.client.submitDossier(made.dossier({ parcels, papers: [made.original] }))
    made.letTimePass(8)
    expect([kinds(made), made.codes()]).toEqual([['stopped'], undefined])
  })

  it.each(['finish', 'refuse', 'supplement', 'wait'])(
    'by its policy %s, whatever the register says',
    async (decision) => {
      const made = landWorld()
      made.setPolicy({ decision })
      await made.client.submitDossier(made.dossier({ papers: decision === 'finish' ? [] : [made.original] }))
      made.letTimePass(8)
      const said = { finish: ['finished'], refuse: ['stopped'], supplement: ['supplement-required'], wait: [] }[
        decision
      ]
      expect(kinds(made)).toEqual(said)
    },
  )
})

describe('a tax notice over HTTP', () => {
  async function sent(answers: readonly { status: number; taken: boolean }[]) {
    const made = landWorld()
    const { world, platform, setPolicy, client, dossier, original } = made
    const received: unknown[] = []
    const { url } = await jsonEndpoint((body) => {
      const { status, taken } = answers[received.push(body) - 1]!
      return { status, reply: replyToTaxNotice(taken) }
    })
    await client.submitDossier(dossier({ papers: [original] }))
    const pass = async (ms: number) => {
      world.clock.advance(ms)
      world.tick()
      await platform.courier.idle()
    }
    const records = () => landMock.records!['tax-notices']!.read(world, { receiptCode: 'BN-0001' } as never)
    const policy = (change: object) => setPolicy({ noticeUrl: `${url}/tax`, taxNotice: 'write', ...change })
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
