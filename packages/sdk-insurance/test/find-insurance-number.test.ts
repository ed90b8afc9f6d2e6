import { InputError, isLienThongError, type Sex } from '@lienthong/sdk-core'
import type { FindInsuranceNumberInput } from '@lienthong/sdk-insurance'
import { inProcessFetch } from '@lienthong/mock-core'
import { operations } from '@lienthong/sdk-insurance/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changing, everythingShown, registerWorld } from './world.ts'

/** What is known of somebody, asked by the place of residence. */
function known(
  { person }: ReturnType<typeof registerWorld>,
  persona: string,
  change: Partial<FindInsuranceNumberInput> = {},
): FindInsuranceNumberInput {
  const { name, birthDate, sex } = person(persona)
  return { name, birthDate, sex, placeOf: 'residence', place: { provinceCode: '42' }, ...change }
}

describe('findInsuranceNumber', () => {
  it.each(['insured-adult', 'insured-year-only', 'insured-month-only', 'insured-without-card'])(
    'finds %s by name, birth, sex and province',
    async (persona) => {
      const world = registerWorld()
      const found = await world.newClient().findInsuranceNumber(known(world, persona))
      expect(found).toEqual({ insuranceNumber: world.fact(persona, 'insuranceNumber'), registerState: '1' })
    },
  )

  it('compares names without regard to accents and case', async () => {
    const world = registerWorld()
    const name = 'TRAN THI MINH NGUYET'
    expect(await world.newClient().findInsuranceNumber(known(world, 'insured-adult', { name }))).toBeDefined()
  })

  it('says on the wire how much of the birth date is known', async () => {
    const world = registerWorld()
    const sent: unknown[] = []
    const fetch = async (request: Request) => {
      if (request.url.includes('apiBHXH')) sent.push(await request.clone().json())
      return inProcessFetch(world.platform)(request)
    }
    const register = world.newClient({ fetch })
    for (const birthDate of ['1989-08-12', '1989-08', '1989']) {
      await register.findInsuranceNumber(known(world, 'insured-adult', { birthDate, sex: 'unknown' }))
    }

    expect(sent).toMatchObject([
      { ngaySinh: '19890812', loaiNgaySinh: '0', gioiTinh: '3', maTinhKs: '42', maHuyenKs: '', maXaKs: '', isKs: '0' },
      { ngaySinh: '198908', loaiNgaySinh: '2' },
      { ngaySinh: '1989', loaiNgaySinh: '1' },
    ])
  })

  it('somebody of whom the register knows the year only is found by the year, not by the day', async () => {
    const world = registerWorld()
    const register = world.newClient()
    expect(await register.findInsuranceNumber(known(world, 'insured-year-only-there'))).toBeUndefined()

    const byYear = known(world, 'insured-year-only-there', { birthDate: '1955' })
    expect(await register.findInsuranceNumber(byYear)).toMatchObject({
      insuranceNumber: world.fact('insured-year-only-there', 'insuranceNumber'),
    })
  })

  it('asks by the place of birth or by that of residence', async () => {
    const world = registerWorld()
    const register = world.newClient()
    const ask = (placeOf: FindInsuranceNumberInput['placeOf'], provinceCode: string) =>
      register.findInsuranceNumber(known(world, 'insured-born-elsewhere', { placeOf, place: { provinceCode } }))

    expect(await ask('birth-registration', '40')).toBeDefined()
    expect(await ask('residence', '42')).toBeDefined()
    expect(await ask('birth-registration', '42')).toBeUndefined()
    expect(await ask('residence', '40')).toBeUndefined()
  })

  it('takes a district where there was one', async () => {
    const world = registerWorld()
    const ask = (districtCode: string) =>
      world.newClient().findInsuranceNumber(
        known(world, 'insured-old-district', {
          placeOf: 'birth-registration',
          place: { provinceCode: '42', districtCode, communeCode: '18073' },
        }),
      )

    expect(await ask('436')).toBeDefined()
    expect(await ask('437')).toBeUndefined()
  })

  it('several people who fit are told apart by the commune', async () => {
    const world = registerWorld()
    const register = world.newClient()
    await expect(register.findInsuranceNumber(known(world, 'insured-same-name'))).rejects.toMatchObject({
      code: 'INSURANCE_REGISTER_SEVERAL_FOUND',
      wireCode: '02',
    })

    for (const persona of ['insured-same-name', 'insured-same-name-other']) {
      const place = { provinceCode: '42', communeCode: world.fact(persona, 'communeCode') }
      expect(await register.findInsuranceNumber(known(world, persona, { place }))).toMatchObject({
        insuranceNumber: world.fact(persona, 'insuranceNumber'),
      })
    }
  })

  it.each<[string, Partial<FindInsuranceNumberInput>]>([
    ['another name', { name: 'Trần Thị Minh Nguyên' }],
    ['another day', { birthDate: '1989-12-08' }],
    ['another sex', { sex: 'male' as Sex }],
    ['another province', { place: { provinceCode: '40' } }],
  ])('finds nobody by %s', async (_, change) => {
    const world = registerWorld()
    expect(await world.newClient().findInsuranceNumber(known(world, 'insured-adult', change))).toBeUndefined()
  })

  it('finds nobody who is not in the register', async () => {
    const world = registerWorld()
    expect(await world.newClient().findInsuranceNumber(known(world, 'insured-nowhere'))).toBeUndefined()
  })

  it('names every field that is wrong before anything is sent', async () => {
    const { platform, newClient } = registerWorld()
    const bad = {
      name: ' ',
      birthDate: '1989-02-30',
      sex: 'nữ',
      placeOf: 'home',
      place: { provinceCode: '420', districtCode: '4', communeCode: 'x' },
    } as unknown as FindInsuranceNumberInput
    const error = await newClient()
      .findInsuranceNumber(bad)
      .catch((thrown: unknown) => thrown)

    expect((error as InputError).fields.map(({ field }) => field)).toEqual([
      'name',
      'birthDate',
      'sex',
      'placeOf',
      'place.provinceCode',
      'place.districtCode',
      'place.communeCode',
    ])
    expect(everythingShown(error)).not.toContain('1989-02-30')
    expect(platform.journal.total).toBe(0)
  })

  it('whatever JSON comes, the call ends with an answer or with an error of this project', async () => {
    const world = registerWorld()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        const fetch = changing(inProcessFetch(world.platform), () => answer, operations.findInsuranceNumber)
        const outcome: unknown = await world
          .newClient({ fetch })
          .findInsuranceNumber(known(world, 'insured-adult'))
          .catch((error: unknown) => error)
        expect(outcome === undefined || isLienThongError(outcome)).toBe(true)
      }),
    )
  })
})
