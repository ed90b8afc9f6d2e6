import { inProcessFetch } from '@lienthong/mock-core'
import type { CivilStatusRegistration, DataShape, RegistrationKind } from '@lienthong/sdk-civil-status'
import { zRegistrationData } from '@lienthong/sdk-civil-status/contract'
import { joinName, splitName, type Drift } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changingRow, civilStatusWorld, collect, dossiers, newCopies, watching } from './world.ts'

type World = ReturnType<typeof civilStatusWorld>

const kinds: Readonly<Record<RegistrationKind, (world: World) => CivilStatusRegistration>> = {
  birth: ({ birth }) => birth(),
  death: ({ death }) => death(),
  marriage: ({ marriage }) => marriage({ jointDossierCode: 'G22.99.18-260302-0201' }),
  'extract-copy': ({ person }) => newCopies(person('elder'), { of: 'death' }),
}

/** What becomes of a dossier of a kind in a shape: its wire form, its raw result and what the client makes of it. */
async function inShape(kind: RegistrationKind, dataShape: DataShape) {
  const world = civilStatusWorld()
  const onDrift = vi.fn<(drift: Drift) => void>()
  const watched = watching(inProcessFetch(world.platform), 'submitRegistration')
  const raw: Record<string, unknown>[] = []
  const fetch = changingRow(watched.fetch, (row) => {
    if (typeof row['ketQuaXuLy'] === 'string') raw.push(JSON.parse(row['ketQuaXuLy']) as Record<string, unknown>)
    return row
  })
  const civilStatus = world.newClient({ dataShape, fetch, onDrift })
  // Copies need an entry to copy.
  if (kind === 'extract-copy') await civilStatus.submitRegistration(world.death())
  world.letOfficerDecide()
  const dossier = kinds[kind](world)
  await civilStatus.submitRegistration(dossier)
  world.letOfficerDecide()
  const question = { ...dossiers(dossier.dossierCode), kind }
  const [result] = await collect(civilStatus.listRegistrationResults(question))
  const form = JSON.parse(watched.bodies.at(-1)!['data'] as string) as Record<string, unknown>
  return { form, raw: raw[0]!, result: result!, drift: onDrift.mock.calls }
}

describe.each(Object.keys(kinds) as RegistrationKind[])('a dossier of kind %s', (kind) => {
  it('has the same result in both shapes, and nothing of it is drift', async () => {
    const [flat, parts] = [await inShape(kind, '2020'), await inShape(kind, '2025')]

    expect(flat.result).toMatchObject({ state: 'completed' })
    const { at: _, ...rest } = parts.result
    expect(flat.result).toMatchObject(rest as object)
    expect([...flat.drift, ...parts.drift]).toEqual([])
    for (const { form } of [flat, parts]) expect(zRegistrationData.safeParse(form).error?.issues ?? []).toEqual([])
  })

  it('in the shape of 2025 has names and birth dates in parts, on both ways, and no district', async () => {
    const { form, raw } = await inShape(kind, '2025')

    for (const fields of [form, raw]) {
      for (const [field, value] of Object.entries(fields)) {
        if (field.endsWith('HoTen') && value !== null) expect(value).toHaveProperty('Ten')
        if (field.endsWith('NgaySinh') && value !== null) expect(value).toHaveProperty('namSinh')
      }
    }
    const addresses = Object.values(form).filter((value) => typeof value === 'object' && 'maXa' in (value ?? {}))
    for (const address of addresses) {
      expect(address).toMatchObject({ quocGia: 'VN' })
      expect(address).not.toHaveProperty('maHuyen')
    }
  })
})

describe('the shape of 2025', () => {
  it('writes what is known of a name, a date and an ethnic group', async () => {
    const { form } = await inShape('death', '2025')

    expect(form).toMatchObject({
      nktHoTen: { Ho: 'Trần', ChuDem: 'Thị', Ten: 'Lộc' },
      nktNgaySinh: { namSinh: '1938', thangSinh: '', ngaySinh: '' },
      nktDanToc: '63001',
      nktNgayChet: '01.03.2026',
    })
  })

  it('is read back whatever name and date there are', async () => {
    const world = civilStatusWorld()
    const word = fc.stringMatching(
      /^[A-ZĐ][a-zàáâãèéêìíòóôõùúăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]{0,6}$/,
    )
    const names = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))
    const dates = fc.oneof(
      fc.constant('1990'),
      fc.constant('1990-02'),
      fc
        .date({ min: new Date('1930-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    )
    const { fetch, bodies } = watching(inProcessFetch(world.platform), 'submitRegistration')
    const client = world.newClient({ dataShape: '2025', fetch })

    let count = 0
    await fc.assert(
      fc.asyncProperty(names, dates, async (name, birthDate) => {
        const { personalId: _, ...elder } = world.death().deceased
        const dossierCode = `p-${(count += 1)}`
        await client.submitRegistration(
          world.death({ dossierCode, deceased: { ...elder, name, birthDate, paper: { kind: 'none' } } }),
        )
        const { nktHoTen, nktNgaySinh } = JSON.parse(bodies.at(-1)!['data'] as string) as {
          nktHoTen: { Ho: string; ChuDem: string; Ten: string }
          nktNgaySinh: { namSinh: string; thangSinh: string; ngaySinh: string }
        }
        const { Ho: family, ChuDem: middle, Ten: given } = nktHoTen
        expect(joinName({ family, middle, given })).toBe(joinName(splitName(name)))
        const { namSinh, thangSinh, ngaySinh } = nktNgaySinh
        expect([namSinh, thangSinh, ngaySinh].filter((part) => part !== '').join('-')).toBe(birthDate)
        // The mock reads it back to the flat form, where the name is whole again.
        world.letOfficerDecide()
        const [result] = await collect(client.listRegistrationResults({ ...dossiers(dossierCode), kind: 'death' }))
        expect(result).toMatchObject({ people: [{ name: joinName(splitName(name)), birthDate }] })
      }),
      { numRuns: 40 },
    )
  })
})
