import { inProcessFetch } from '@lienthong/mock-core'
import { InputError, type Drift } from '@lienthong/sdk-core'
import { operations } from '@lienthong/sdk-insurance/contract'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, registerWorld } from './world.ts'

/** What the client makes of somebody when something else is answered. */
async function readAs(change: object) {
  const { platform, newClient, fact } = registerWorld()
  const fetch = changing(inProcessFetch(platform), (answer) => ({ ...answer, ...change }), operations.findInsuredPerson)
  return newClient({ fetch }).findInsuredPerson({ insuranceNumber: fact('insured-adult', 'insuranceNumber') })
}

describe('findInsuredPerson', () => {
  it('finds who has a number', async () => {
    const { newClient, fact } = registerWorld()

    const found = await newClient().findInsuredPerson({ insuranceNumber: fact('insured-adult', 'insuranceNumber') })

    expect(found).toEqual({
      name: 'Trần Thị Minh Nguyệt',
      birthDate: '1989-08-12',
      sex: 'female',
      bookNumber: '4208001234',
      birthRegisteredAt: { provinceCode: '42', communeCode: '18073' },
      registerState: '1',
    })
  })

  it.each([
    ['insured-year-only', { birthDate: '1941' }],
    ['insured-month-only', { birthDate: '1954-07' }],
    ['insured-year-only-there', { birthDate: '1955' }],
    ['insured-born-elsewhere', { birthRegisteredAt: { provinceCode: '40', communeCode: '16681' } }],
    ['insured-old-district', { birthRegisteredAt: { provinceCode: '42', districtCode: '436', communeCode: '18073' } }],
    ['insured-sex-unknown', { sex: 'unknown' }],
    ['insured-without-card', { bookNumber: '4225000007' }],
  ])('%s', async (persona, expected) => {
    const { newClient, fact } = registerWorld()
    const insuranceNumber = fact(persona, 'insuranceNumber')

    expect(await newClient().findInsuredPerson({ insuranceNumber })).toMatchObject(expected)
  })

  it('finds nobody under a number that nobody has', async () => {
    const { newClient } = registerWorld()
    expect(await newClient().findInsuredPerson({ insuranceNumber: '9999999999' })).toBeUndefined()
  })

  it('refuses a number that is none before anything is sent', async () => {
    const { platform, newClient } = registerWorld()

    for (const insuranceNumber of ['', '123456789', '12345678901', '98891234x6']) {
      await expect(newClient().findInsuredPerson({ insuranceNumber })).rejects.toBeInstanceOf(InputError)
    }
    expect(platform.journal.total).toBe(0)
  })

  it.each([
    ['19890812', '0', '1989-08-12'],
    ['1989', '1', '1989'],
    ['198908', '2', '1989-08'],
    // The digits that are not known may be anything.
    ['19890101', '1', '1989'],
    ['19890000', '1', '1989'],
    ['19890801', '2', '1989-08'],
    // Nothing says how much is known, or it says too much.
    ['19890800', '0', '1989-08'],
    ['19890000', '0', '1989'],
    ['19890812', null, '1989-08-12'],
    ['1989', '7', '1989'],
    // No date at all.
    ['19891332', '0', undefined],
    ['', '1', undefined],
    [null, '0', undefined],
    ['12/08/1989', '0', undefined],
    ['00000000', '1', undefined],
  ])('reads a birth date %s of kind %s as %s', async (ngaySinh, loaiNgaySinh, birthDate) => {
    expect((await readAs({ ngaySinh, loaiNgaySinh }))?.birthDate).toBe(birthDate)
  })

  it('reads every known birth date back, however much of it is known', async () => {
    const date = fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    const known = fc.constantFrom(['0', 10], ['1', 4], ['2', 7] as const)

    await fc.assert(
      fc.asyncProperty(date, known, fc.boolean(), async (day, [kind, length], padded) => {
        const full = day.toISOString().slice(0, 10)
        const birthDate = full.slice(0, Number(length))
        const ngaySinh = (padded ? full : birthDate).replaceAll('-', '')
        expect((await readAs({ ngaySinh, loaiNgaySinh: kind }))?.birthDate).toBe(birthDate)
      }),
      { numRuns: 50 },
    )
  })

  it.each([
    ['INSURANCE_REGISTER_REQUEST_INVALID', '03', false],
    ['INSURANCE_REGISTER_FAILED', '99', true],
  ])('%s (wire %s)', async (code, errorCode, retryable) => {
    await expect(readAs({ errorCode })).rejects.toMatchObject({ kind: 'remote', code, wireCode: errorCode, retryable })
  })

  it('an answer without a name or with the code of nobody is nobody', async () => {
    for (const change of [{ hoTen: null }, { hoTen: ' ' }, { errorCode: '01' }]) {
      expect(await readAs(change)).toBeUndefined()
    }
    for (const errorCode of ['', '00', null]) expect(await readAs({ errorCode })).toBeDefined()
  })

  it('a code that nobody documented ends the call and shows itself', async () => {
    await expect(readAs({ errorCode: '07' })).rejects.toMatchObject({
      kind: 'contract',
      code: 'UNKNOWN_REFUSAL',
      wireCode: '07',
    })
  })

  it('a new field and a new code are told to onDrift', async () => {
    const { platform, newClient, fact } = registerWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const change = { gioiTinh: '7', soTheBHYT: 'x' }
    const fetch = changing(
      inProcessFetch(platform),
      (answer) => ({ ...answer, ...change }),
      operations.findInsuredPerson,
    )
    const insuranceNumber = fact('insured-adult', 'insuranceNumber')

    expect(await newClient({ fetch, onDrift }).findInsuredPerson({ insuranceNumber })).not.toHaveProperty('sex')
    expect(onDrift.mock.calls.map(([{ system, kind, path }]) => `${system} ${kind} ${path}`).sort()).toEqual([
      'insurance-register unknown-field soTheBHYT',
      'insurance-register unknown-value gioiTinh',
    ])
  })
})
