import { inProcessFetch } from '@lienthong/mock-core'
import { describe, expect, it } from 'vitest'
import { changing, sending, watching } from '../world.ts'
import { all, alone, at, generation1World } from './world.ts'

const day = { kind: 'birth', updatedOn: '2026-03-02' } as const

/** A world in which three births stand in the register: one by each generation, and a joint one. */
async function withEntries() {
  const world = generation1World()
  const older = world.newOlder()
  const child = (dossierCode: string, name: string) => {
    const form = world.birth({ dossierCode })
    return { ...form, child: { ...form.child, name } }
  }
  await older.submitRegistration(alone(child('H42-1', 'Trần An')))
  await world.newClient().submitRegistration(alone(child('H42-2', 'Trần Bình')))
  await world.newClient().submitRegistration(child('H42-3', 'Trần Chi'))
  world.letOfficerDecide()
  return { ...world, older }
}

describe('listUpdatedEntries', () => {
  it('lists what was registered on a day, whichever way it came', async () => {
    const { older } = await withEntries()

    expect(await all(older.listUpdatedEntries(day))).toEqual(
      ['1', '2', '3'].map((entryId) => ({ entryId, registryCommuneCode: '18073' })),
    )
    expect(await all(older.listUpdatedEntries({ ...day, updatedOn: '2026-03-01' }))).toEqual([])
    expect(await all(older.listUpdatedEntries({ ...day, kind: 'death' }))).toEqual([])
  })

  it('lists an entry again on the day on which it was corrected', async () => {
    const { older, act, letTimePass } = await withEntries()
    letTimePass(24 * 60)
    act('correct', { dossierCode: 'H42-1', changes: { name: 'Trần Ân' } })

    const [updated, ...others] = await all(older.listUpdatedEntries({ ...day, updatedOn: '2026-03-03' }))

    expect(others).toEqual([])
    expect(await older.getEntry({ kind: 'birth', entryId: updated!.entryId })).toMatchObject({
      people: [{ role: 'child', name: 'Trần Ân' }, { role: 'mother' }, { role: 'father' }],
    })
  })

  it.each([
    ['108', 'CIVIL_STATUS_UNKNOWN_PROVINCE'],
    ['100', 'CIVIL_STATUS_NOT_AUTHENTICATED'],
    ['101', 'CIVIL_STATUS_ADDRESS_NOT_ALLOWED'],
  ])('%s is %s, for all three questions to the register', async (wireCode, code) => {
    const { older, turnAway } = await withEntries()
    turnAway(wireCode)

    const refusal = { code, wireCode, outcome: 'rejected' }
    await expect(all(older.listUpdatedEntries(day))).rejects.toMatchObject(refusal)
    await expect(older.getEntry({ kind: 'birth', entryId: '1' })).rejects.toMatchObject(refusal)
    await expect(all(older.listEntries({ provinceCode: '42', kind: 'birth', entryIds: ['1'] }))).rejects.toMatchObject(
      refusal,
    )
  })

  it('a day that does not exist and a kind that is no entry are refused before sending', async () => {
    const { older } = await withEntries()
    const question = { kind: 'extract-copy' as never, updatedOn: '2026-02-30' }

    await expect(all(older.listUpdatedEntries(question))).rejects.toMatchObject({
      fields: [
        { field: 'kind', rule: 'not-in-list' },
        { field: 'updatedOn', rule: 'plain-date' },
      ],
    })
  })

  it('gives a commune that came as a number its zeros back', async () => {
    const { platform, newOlder } = await withEntries()
    const fetch = changing(inProcessFetch(platform), 'listUpdatedEntries', (answer) => ({
      ...answer,
      value: [{ id: 7, maDonVi: 4 }],
    }))

    expect(await all(newOlder({ fetch }).listUpdatedEntries(day))).toEqual([
      { entryId: '7', registryCommuneCode: '00004' },
    ])
  })
})

describe('getEntry', () => {
  it('reads the entry that the dossier of it ended in', async () => {
    const { older } = await withEntries()

    expect(await older.getEntry({ kind: 'birth', entryId: '1' })).toEqual(await older.getRegistrationEntry(at('H42-1')))
  })

  it.each([
    ['an id nobody has', { kind: 'birth', entryId: '99' }],
    ['an entry of another kind', { kind: 'death', entryId: '1' }],
  ] as const)('%s is refused with 201', async (_, question) => {
    const { older } = await withEntries()

    await expect(older.getEntry(question)).rejects.toMatchObject({ code: 'CIVIL_STATUS_NOT_FOUND', wireCode: '201' })
  })

  it('a dossier that is not registered yet is refused with 200', async () => {
    const { older, birth } = await withEntries()
    await older.submitRegistration(alone(birth({ dossierCode: 'H42-4' })))

    await expect(older.getEntry({ kind: 'birth', entryId: '4' })).rejects.toMatchObject({
      code: 'CIVIL_STATUS_NOT_REGISTERED_YET',
      wireCode: '200',
    })
  })

  it('the entry of somebody else is outside the contract', async () => {
    const { platform, newOlder } = await withEntries()
    const fetch = sending(inProcessFetch(platform), 'getEntry', (body) => ({ ...body, maHoSo: '2' }))

    await expect(newOlder({ fetch }).getEntry({ kind: 'birth', entryId: '1' })).rejects.toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
    })
  })

  it('an id is digits', async () => {
    const { older } = await withEntries()

    await expect(older.getEntry({ kind: 'birth', entryId: '1 or 1' })).rejects.toMatchObject({
      fields: [{ field: 'entryId', rule: 'format' }],
    })
  })
})

describe('listEntries', () => {
  const question = { provinceCode: '42', kind: 'birth' } as const

  it('reads several, in the order asked for, and says which are not there', async () => {
    const { older } = await withEntries()

    const listed = await all(older.listEntries({ ...question, entryIds: ['3', '99', '01'] }))

    expect(listed.map(({ entryId, state }) => [entryId, state])).toEqual([
      ['3', 'found'],
      ['99', 'not-found'],
      ['01', 'found'],
    ])
    expect(listed[0]).toMatchObject({ entry: { people: [{ name: 'Trần Chi' }, {}, {}] } })
  })

  it('none at all (201) is no error of the list', async () => {
    const { older } = await withEntries()

    expect(await all(older.listEntries({ ...question, entryIds: ['98', '99'] }))).toEqual([
      { entryId: '98', state: 'not-found' },
      { entryId: '99', state: 'not-found' },
    ])
    expect(await all(older.listEntries({ ...question, provinceCode: '01', entryIds: ['1'] }))).toEqual([
      { entryId: '1', state: 'not-found' },
    ])
  })

  it('a province that is none is refused', async () => {
    const { older } = await withEntries()

    await expect(all(older.listEntries({ ...question, provinceCode: '99', entryIds: ['1'] }))).rejects.toMatchObject({
      code: 'CIVIL_STATUS_UNKNOWN_PROVINCE',
      wireCode: '108',
    })
  })

  it('asks for fifty at a time, after it has looked at all of them', async () => {
    const { platform, newOlder } = await withEntries()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'listEntries')
    const entryIds = Array.from({ length: 120 }, (_, index) => String(index + 1))
    const older = newOlder({ fetch })

    await expect(all(older.listEntries({ ...question, entryIds: [...entryIds, 'x'] }))).rejects.toMatchObject({
      fields: [{ field: 'entryIds.120', rule: 'format' }],
    })
    expect(bodies).toEqual([])
    const listed = await all(older.listEntries({ ...question, entryIds }))

    expect(listed.map(({ entryId }) => entryId)).toEqual(entryIds)
    expect(listed.filter(({ state }) => state === 'found')).toHaveLength(3)
    expect(bodies.map(({ dsMaHoSo }) => (dsMaHoSo as unknown[]).length)).toEqual([50, 50, 20])
  })

  it('an entry that cannot be read costs no other, and one without its id may be anybody’s', async () => {
    const { platform, newOlder } = await withEntries()
    const spoiling = (spoil: (entry: object) => object) =>
      newOlder({
        fetch: changing(inProcessFetch(platform), 'listEntries', ({ value, ...answer }) => {
          const [first, ...others] = value as object[]
          return { ...answer, value: [spoil(first!), ...others] }
        }),
      })
    const states = async (older: ReturnType<typeof newOlder>) =>
      (await all(older.listEntries({ ...question, entryIds: ['1', '2', '99'] }))).map(({ state }) => state)

    expect(await states(spoiling((entry) => ({ ...entry, so: null })))).toEqual(['unreadable', 'found', 'not-found'])
    expect(await states(spoiling((entry) => ({ ...entry, id: null })))).toEqual(['unreadable', 'found', 'unreadable'])
  })
})

describe('listCatalogue', () => {
  it.each([
    ['ethnic-groups', { code: '01', name: 'Kinh' }],
    ['nationalities', { code: 'VN', name: 'Việt Nam' }],
    ['countries', { code: 'LA', name: 'Lào' }],
    ['provinces', { code: '42', name: 'Tỉnh Hà Tĩnh' }],
    ['identity-papers', { code: '2', name: 'Hộ chiếu' }],
  ] as const)('reads %s', async (catalogue, row) => {
    expect(await all(generation1World().newOlder().listCatalogue({ catalogue }))).toContainEqual(row)
  })

  it('one that is none is refused before sending, and by the system with 302', async () => {
    const { platform, newOlder } = generation1World()
    const fetch = sending(inProcessFetch(platform), 'listCatalogue', () => ({ loaiDanhMuc: '9' }))

    await expect(all(newOlder().listCatalogue({ catalogue: 'streets' as never }))).rejects.toMatchObject({
      fields: [{ field: 'catalogue', rule: 'not-in-list' }],
    })
    await expect(all(newOlder({ fetch }).listCatalogue({ catalogue: 'provinces' }))).rejects.toMatchObject({
      code: 'CIVIL_STATUS_UNKNOWN_CATALOGUE',
      wireCode: '302',
    })
  })

  it('rows of another structure are read by their code and name, and told', async () => {
    const { platform, newOlder } = generation1World()
    const drifts: string[] = []
    const answering = (rows: object[]) =>
      changing(inProcessFetch(platform), 'listCatalogue', (answer) => ({ ...answer, value: JSON.stringify(rows) }))
    const onDrift = ({ path }: { readonly path: string }): void => void drifts.push(path)
    const older = newOlder({ fetch: answering([{ id: 3, maDanToc: 5, tenDanToc: 'Ê-đê' }]), onDrift })

    expect(await all(older.listCatalogue({ catalogue: 'ethnic-groups' }))).toEqual([{ code: '5', name: 'Ê-đê' }])
    expect(drifts.sort()).toEqual(['value.0.id', 'value.0.maDanToc', 'value.0.tenDanToc'])
    await expect(
      all(newOlder({ fetch: answering([{ x: 1 }]) }).listCatalogue({ catalogue: 'ethnic-groups' })),
    ).rejects.toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT' })
  })
})
