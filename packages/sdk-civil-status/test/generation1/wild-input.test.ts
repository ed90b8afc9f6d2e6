import { inProcessFetch } from '@lienthong/mock-core'
import type { CivilStatusRegistration } from '@lienthong/sdk-civil-status'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everythingShown, sending } from '../world.ts'
import { alone, at, generation1World } from './world.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })

describe('what goes in comes out', () => {
  it('any name that may be sent is the name in the register', async () => {
    const { newOlder, birth, letOfficerDecide } = generation1World()
    const older = newOlder()
    let dossiers = 0
    await fc.assert(
      fc.asyncProperty(word, async (name) => {
        dossiers += 1
        const form = alone(birth({ dossierCode: `H42-${dossiers}` }))
        const registration = { ...form, child: { ...form.child, name } }
        fc.pre(fits(() => older.checkRegistration(registration)))
        await older.submitRegistration(registration)
        letOfficerDecide()

        // A name that only differs in accents from an earlier one is suspected to be the same child.
        const { state } = await older.getRegistrationState(at(form.dossierCode))
        fc.pre(state === 'completed')
        const { people } = await older.getRegistrationEntry(at(form.dossierCode))
        expect(people?.find(({ role }) => role === 'child')?.name).toBe(name.normalize('NFC').trim())
      }),
      { numRuns: 30 },
    )
  })

  it('an address is found again whatever its house is called', async () => {
    const { platform, newOlder, birth, letOfficerDecide, person } = generation1World()
    const older = newOlder()
    let dossiers = 0
    await fc.assert(
      fc.asyncProperty(word, async (detail) => {
        dossiers += 1
        const { mother: _, father: __, ...form } = alone(birth({ dossierCode: `H42-${dossiers}` }))
        const place = { provinceCode: '42', communeCode: '18115', detail }
        const child = { ...form.child, name: `Trần Thử ${dossiers}`, origin: place }
        const registration: CivilStatusRegistration = { ...form, child, abandoned: true }
        fc.pre(fits(() => older.checkRegistration(registration)))
        await older.submitRegistration(registration)
        letOfficerDecide()

        const { personalId = '' } = await older.getRegistrationEntry(at(form.dossierCode))
        expect(platform.world.people.find(personalId)?.residence).toMatchObject({ communeCode: '18115' })
      }),
      { numRuns: 60 },
    )
    expect(person('mother')).toBeDefined()
  })
})

describe('whatever stands in data', () => {
  const wild = fc.oneof(
    fc.string(),
    fc.string().map((text) => `<hotich><hoso>${text}</hoso></hotich>`),
    fc.string().map((text) => `<hotich><hoso><nksHoTen>${text}</nksHoTen></hoso></hotich>`),
    fc.constant(`<hotich>${'<hoso>'.repeat(200)}${'</hoso>'.repeat(200)}</hotich>`),
    fc.constant('<hotich><hoso><__proto__>x</__proto__><constructor>x</constructor></hoso></hotich>'),
    fc.constant('<!DOCTYPE h [<!ENTITY x "y">]><hotich><hoso><nksHoTen>&x;</nksHoTen></hoso></hotich>'),
  )

  it('the mock refuses it with 500 and keeps nothing', async () => {
    const { platform, newOlder, birth } = generation1World()
    await fc.assert(
      fc.asyncProperty(wild, async (data) => {
        const fetch = sending(inProcessFetch(platform), 'submitRegistrationXml', (body) => ({ ...body, data }))

        await expect(newOlder({ fetch }).submitRegistration(alone(birth()))).rejects.toMatchObject({ wireCode: '500' })
        await expect(newOlder().getRegistrationState(at(birth().dossierCode))).rejects.toMatchObject({
          wireCode: '201',
        })
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['an element nobody knows', '<noiO>x</noiO></hoso>', 'noiO có định dạng không đúng'],
    [
      'a code outside its list',
      '<nksLoaiGiayToTuyThan>99</nksLoaiGiayToTuyThan></hoso>',
      'nksLoaiGiayToTuyThan không tồn tại',
    ],
    ['an element twice', '<nksHoTen>A</nksHoTen></hoso>', 'nksHoTen có định dạng không đúng'],
  ])('%s is refused by its name', async (_, instead, said) => {
    const { platform, newOlder, birth } = generation1World()
    const send = inProcessFetch(platform)
    const answers: unknown[] = []
    const fetch = sending(
      async (request) => {
        const response = await send(request)
        answers.push(await response.clone().json())
        return response
      },
      'submitRegistrationXml',
      (body) => ({ ...body, data: String(body['data']).replace('</hoso>', instead) }),
    )

    await expect(newOlder({ fetch }).submitRegistration(alone(birth()))).rejects.toMatchObject({ wireCode: '500' })
    expect((answers.at(-1) as { errorDescription: string }).errorDescription).toContain(said)
  })
})

describe('errors', () => {
  it('show nothing of the form and nothing of the answer', async () => {
    const { platform, newOlder, birth, person } = generation1World()
    const send = inProcessFetch(platform)
    const form = alone(birth())
    const echo = async (request: Request) => {
      if (!request.url.includes('apiHoTichTuPhap')) return send(request)
      const body = await request.text()
      return Response.json({ status: '0', errorCode: body, errorDescription: body, value: [{ id: body }] })
    }
    const older = newOlder({ fetch: echo })
    const question = at(form.dossierCode)

    for (const call of [
      () => older.submitRegistration({ ...form, child: { ...form.child, name: 'Trần \u0001 An' } }),
      () => older.submitRegistration(form),
      () => older.getRegistrationState(question),
      () => older.getRegistrationEntry(question),
      () => older.getEntry({ kind: 'birth', entryId: '1' }),
    ]) {
      const shown = everythingShown(await call().catch((error: unknown) => error))
      for (const persona of ['mother', 'father']) expect(shown).not.toContain(person(persona).personalId)
      expect(shown).not.toContain('Trần')
    }
  })
})

function fits(check: () => void): boolean {
  try {
    check()
    return true
  } catch {
    return false
  }
}
