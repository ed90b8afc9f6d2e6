import { inProcessFetch } from '@lienthong/mock-core'
import type { ExtractCopyRequest } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers, newCopies, watching } from './world.ts'

/** A world with a registered birth, and how to ask for copies of its entry. */
async function withBirth() {
  const world = civilStatusWorld()
  const civilStatus = world.newClient()
  const { dossierCode } = world.birth()
  await civilStatus.submitRegistration(world.birth())
  world.letOfficerDecide()
  const [birth] = await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))
  if (birth?.state !== 'completed' || birth.birth.personalId === undefined) throw new Error('no birth')
  const child = { name: 'Trần Bảo Anh', personalId: birth.birth.personalId, birthDate: '2026-03-01' }
  const copies = async (change: Partial<ExtractCopyRequest> = {}) => {
    const request = newCopies(child, change)
    await civilStatus.submitRegistration(request)
    world.letOfficerDecide()
    const question = { ...dossiers(request.dossierCode), kind: 'extract-copy' as const }
    return (await collect(civilStatus.listRegistrationResults(question)))[0]!
  }
  return { ...world, civilStatus, child, copies }
}

describe('copies of an extract', () => {
  it('are made of the entry that was found by the number of the person', async () => {
    const { copies, platform } = await withBirth()

    const result = await copies()

    if (result.state !== 'completed') throw new Error(`not completed but ${result.state}`)
    const { certificatePdf, ...copy } = result.extractCopy
    expect(copy).toEqual({ number: '1', book: '01/2026', page: '1', registeredOn: '2026-03-02', copies: 2 })
    expect(certificatePdf!.byteLength).toBeGreaterThan(500)
    expect(result.people).toEqual([{ role: 'person', name: 'Trần Bảo Anh', birthDate: '2026-03-01' }])
    expect(platform.world.graph.dossiers['H42.18-260302-0301']).toMatchObject({ registrationStates: ['1', '3', '4'] })
  })

  it.each<[string, Partial<ExtractCopyRequest>]>([
    ['by its place in the book', { entry: { number: '1', book: '01/2026', communeCode: '18073' } }],
    ['by its number alone', { entry: { number: '1', communeCode: '18073' } }],
  ])('are found %s', async (_, change) => {
    const { copies } = await withBirth()

    expect(await copies(change)).toMatchObject({ state: 'completed', extractCopy: { number: '1' } })
  })

  it.each<[string, Partial<ExtractCopyRequest>, string]>([
    ['no such entry', { entry: { number: '99', communeCode: '18073' } }, 'entry.number'],
    ['the book of another office', { entry: { number: '1', communeCode: '18100' } }, 'entry.number'],
    ['the book of another event', { of: 'death' }, 'entry.number'],
    [
      'the entry of another',
      { person: { name: 'Trần Bảo Em', birthDate: '2026' }, entry: { number: '1', communeCode: '18073' } },
      'person.name',
    ],
  ])('are not made: %s', async (_, change, field) => {
    const { copies } = await withBirth()

    expect(await copies(change)).toMatchObject({ state: 'supplement-required', error: { field } })
  })

  it('of deaths and marriages', async () => {
    const { copies, civilStatus, death, marriage, letOfficerDecide, person } = await withBirth()
    await civilStatus.submitRegistration(death())
    await civilStatus.submitRegistration(marriage())
    letOfficerDecide()
    const who = ({ name, personalId, birthDate }: ReturnType<typeof person>) => ({ name, personalId, birthDate })

    expect(await copies({ of: 'death', dossierCode: 'd', person: who(person('elder')) })).toMatchObject({
      state: 'completed',
    })
    for (const persona of ['groom', 'bride']) {
      expect(await copies({ of: 'marriage', dossierCode: persona, person: who(person(persona)) })).toMatchObject({
        state: 'completed',
      })
    }
  })

  it('are asked for in words of the wire', async () => {
    const { platform, newClient, child } = await withBirth()
    const { fetch, bodies } = watching(inProcessFetch(platform), 'submitRegistration')
    const entry = { number: '1', book: '01/2026', registeredOn: '2026-03-02', communeCode: '18073' }

    await newClient({ fetch }).submitRegistration(
      newCopies(child, { entry, form: 'electronic', note: 'Để nhập học', dossierCode: 'w' }),
    )

    expect(bodies).toMatchObject([{ module: 'BS' }])
    expect(JSON.parse(bodies[0]!['data'] as string)).toMatchObject({
      noiDangKy: '18073',
      soLuongBanSao: '2',
      loaiBanSao: '1',
      loaiBSCC: '2',
      cbsHoTen: child.name,
      cbsNgaySinh: '01.03.2026',
      cbsSoDDCN: child.personalId,
      soDangKyTruocDay: '1',
      quyenSoDangKyTruocDay: '01/2026',
      ngayDangKyTruocDay: '02.03.2026',
      noiDangKyTruocDay: '18073',
      thongTinKhac: 'Để nhập học',
    })
  })
})
