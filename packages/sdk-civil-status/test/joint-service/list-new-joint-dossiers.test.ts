import { inProcessFetch } from '@lienthong/mock-core'
import { ContractError, type Drift } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { changing, citizen, dossierOf, failureOf, jointWorld, listed, saying } from './world.ts'

const row = {
  id: '7',
  maDonVi: 18073,
  maTTHC: '2.000986',
  module: 'KS',
  maHoSo: 'G22.99.42-260302-0001',
  ngayTiepNhan: '02/03/2026 08:15:00',
  techId: 'mock-1',
}

/** What a client makes of one row. */
async function rowOf(change: object, onDrift?: (drift: Drift) => void) {
  const { newClient } = jointWorld()
  const [only] = await listed(
    newClient({ fetch: saying({ data: [{ ...row, ...change }] }), ...(onDrift && { onDrift }) }),
  )
  return only
}

describe('the new dossiers', () => {
  it('tell what each is, where it is to go and since when it waits', async () => {
    const joint = jointWorld()
    const { id, jointDossierCode } = dossierOf(joint, 'joint-death-new')

    expect((await listed(joint.client)).find((one) => one.kind === 'death')).toEqual({
      kind: 'death',
      id,
      jointDossierCode,
      procedureCode: '1.011733',
      unit: { code: '18073', level: 'commune' },
      filedAt: '2026-03-02T08:00:00+07:00',
      citizenAccount: expect.stringMatching(/^mock-/),
    })
  })

  it('do not have those that were taken over or taken back, but those that came again', async () => {
    const joint = jointWorld()
    const codes = (await listed(joint.client)).map((one) => 'jointDossierCode' in one && one.jointDossierCode)

    for (const persona of ['joint-birth-at-desk', 'joint-birth-withdrawn'])
      expect(codes).not.toContain(dossierOf(joint, persona).jointDossierCode)
    expect(codes).toContain(dossierOf(joint, 'joint-birth-sent-twice').jointDossierCode)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('have the same child twice when it was filed twice, under two codes', async () => {
    const joint = jointWorld()
    const second = joint.world.graph.personas['joint-birth-filed-twice']?.facts?.['secondJointDossierCode']
    const first = dossierOf(joint, 'joint-birth-filed-twice')
    const rows = (await listed(joint.client)).filter(
      (one) => one.kind === 'birth' && [first.jointDossierCode, second].includes(one.jointDossierCode),
    )
    const children = await Promise.all(
      rows.map(async (one) => {
        const { request } = await joint.client.getJointDossier({ id: one.kind === 'birth' ? one.id : '' })
        return request.kind === 'birth' ? request.child : undefined
      }),
    )

    expect(children).toHaveLength(2)
    expect(children[0]).toEqual(children[1])
  })

  it('may be none', async () => {
    for (const data of [[], null]) expect(await listed(jointWorld().newClient({ fetch: saying({ data }) }))).toEqual([])
  })

  it('are hundreds in one answer', async () => {
    const joint = jointWorld()
    const before = (await listed(joint.client)).length
    for (let count = 0; count < 300; count += 1) citizen(joint, 'file-birth')

    expect(await listed(joint.client)).toHaveLength(before + 300)
  })
})

describe('one row', () => {
  it.each([
    ['a commune', 18073, '02/03/2026 08:15:00', { code: '18073', level: 'commune' }],
    ['a commune that lost the zeros in front', 70, '02/03/2026 08:15:00', { code: '00070', level: 'commune' }],
    ['a commune of three digits since the reform', 118, '01/07/2025 00:00:00', { code: '00118', level: 'commune' }],
    ['a district before it', 118, '30/06/2025 23:59:59', { code: '118', level: 'district' }],
    ['a commune before it', 18073, '30/06/2025 23:59:59', { code: '18073', level: 'commune' }],
    ['a commune when no time is told', 118, null, { code: '00118', level: 'commune' }],
  ])('is for %s', async (_, maDonVi, ngayTiepNhan, unit) => {
    expect(await rowOf({ maDonVi, ngayTiepNhan })).toMatchObject({ unit })
  })

  it.each([
    ['20260302081500', '2026-03-02T08:15:00+07:00'],
    ['2026-03-02T01:15:00Z', '2026-03-02T08:15:00+07:00'],
    ['02/03/2026 08:15:00', '2026-03-02T08:15:00+07:00'],
    ['31/02/2026 08:15:00', undefined],
    ['hôm nay', undefined],
    ['', undefined],
  ])('with the time %j', async (ngayTiepNhan, filedAt) => {
    expect((await rowOf({ ngayTiepNhan })) as { filedAt?: string }).toHaveProperty('kind', 'birth')
    expect(((await rowOf({ ngayTiepNhan })) as { filedAt?: string }).filedAt).toBe(filedAt)
  })

  it('of a module nobody knows is told as what it is, and to the drift hook', async () => {
    const drifts: Drift[] = []

    expect(await rowOf({ module: 'KH', moi: 1 }, (drift) => drifts.push(drift))).toMatchObject({
      kind: 'other',
      module: 'KH',
    })
    expect(drifts.map(({ path, kind }) => `${path} ${kind}`)).toEqual(
      expect.arrayContaining(['data.0.module unknown-value', 'data.0.moi unknown-field']),
    )
  })

  it('that cannot be read does not end the list', async () => {
    const fetch = saying({ data: [{ maHoSo: 'G22-1' }, 'rubbish', row] })
    const [named, nameless, good] = await listed(jointWorld().newClient({ fetch }))

    expect(named).toMatchObject({
      kind: 'unreadable',
      jointDossierCode: 'G22-1',
      error: { code: 'ANSWER_OUTSIDE_CONTRACT' },
    })
    expect(nameless).toMatchObject({ kind: 'unreadable' })
    expect(nameless).not.toHaveProperty('jointDossierCode')
    expect(good).toMatchObject({ kind: 'birth', id: '7' })
  })
})

describe('an answer that is no list', () => {
  it.each([
    ['a list of something else', { data: 'none' }],
    ['no list', {}],
    ['no object', 7],
  ])('%s is outside the contract', async (_, body) => {
    expect(await failureOf(listed(jointWorld().newClient({ fetch: saying(body) })))).toBeInstanceOf(ContractError)
  })

  it('a lost connection is an error of the way', async () => {
    const { platform, newClient } = jointWorld()
    platform.faults.add({ fault: { kind: 'connection-reset' }, operation: 'listNewJointDossiers' })

    expect(await failureOf(listed(newClient()))).toMatchObject({ kind: 'transport', code: 'CONNECTION_LOST' })
  })

  it('a token that is over is renewed once', async () => {
    const { platform, newClient } = jointWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, times: 1 })

    expect((await listed(newClient())).length).toBeGreaterThan(0)
    expect(platform.journal.list({ operation: 'issueJointToken' })).toHaveLength(2)
  })

  it('of a changed name leaves nothing readable but its code', async () => {
    const { platform, newClient } = jointWorld()
    const fetch = changing(inProcessFetch(platform), '/hosolienthong', (body) =>
      JSON.parse(JSON.stringify(body).replaceAll('"maTTHC"', '"maThuTuc"')),
    )

    for (const one of await listed(newClient({ fetch })))
      expect(one).toMatchObject({ kind: 'unreadable', jointDossierCode: expect.any(String) })
  })
})
