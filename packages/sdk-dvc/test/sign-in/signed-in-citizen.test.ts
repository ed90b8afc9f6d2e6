import type { Drift } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownProvider } from './own-provider.ts'

describe('claims of the portal', () => {
  it('are read from userinfo, and from the ID token where only that has them', async () => {
    const { signIn } = ownProvider({
      idToken: { SoDinhDanh: '942086944142', HoVaTen: 'Tên Cũ', acr: 'LoA1' },
      userInfo: { HoVaTen: 'Hồ Xuân Đức', LoaiTaiKhoan: '1', GioiTinh: 1, loAs: 'LoA2' },
    })

    const citizen = await signIn()

    expect(citizen).toMatchObject({
      personalId: '942086944142',
      name: 'Hồ Xuân Đức',
      sex: 'male',
      assuranceLevel: 2,
      authenticationClass: 'LoA1',
      sources: {
        personalId: { claim: 'SoDinhDanh', from: 'id-token' },
        name: { claim: 'HoVaTen', from: 'userinfo' },
      },
    })
  })

  it('of a provider without userinfo are those of the ID token', async () => {
    const { signIn } = ownProvider({ idToken: { SoDinhDanh: '942086944142' }, userInfo: false })

    expect(await signIn()).toMatchObject({ personalId: '942086944142' })
  })

  it('of a business have its number and name', async () => {
    const { signIn } = ownProvider({
      userInfo: { LoaiTaiKhoan: '2', MaSoDoanhNghiep: '3000000001', TenDoanhNghiep: 'Công ty Thử Nghiệm' },
    })
    const citizen = await signIn()

    expect(citizen).toMatchObject({
      accountKind: 'business',
      businessCode: '3000000001',
      businessName: 'Công ty Thử Nghiệm',
    })
    expect(citizen).not.toHaveProperty('personalId')
  })

  it.each([
    ['19880417', '1988-04-17'],
    ['1949', '1949'],
    ['194900', '1949'],
    ['19490000', '1949'],
    ['194905', '1949-05'],
    ['19490500', '1949-05'],
  ])('birth date %s is %s', async (claim, birthDate) => {
    expect(await ownProvider({ userInfo: { NgayThangNamSinh: claim } }).signIn()).toMatchObject({ birthDate })
  })

  it.each(['', null, '31021988', '19880431', '1988-04-17', '198813', 'không rõ'])(
    'birth date %s is none, and no half of one',
    async (claim) => {
      expect(await ownProvider({ userInfo: { NgayThangNamSinh: claim } }).signIn()).not.toHaveProperty('birthDate')
    },
  )

  it('that cannot be read are left out and told by name, as are claims nobody knows', async () => {
    const drifts: Drift[] = []
    const { signIn, newClient } = ownProvider({
      userInfo: { SoDinhDanh: '94208694414', GioiTinh: 7, LoaiTaiKhoan: '9', MaMoi: 'x', SoDienThoai: '' },
    })

    const citizen = await signIn(newClient({ onDrift: (drift) => drifts.push(drift) }))

    for (const name of ['personalId', 'sex', 'accountKind', 'phone']) expect(citizen).not.toHaveProperty(name)
    expect(drifts.map(({ kind, path }) => [kind, path]).sort()).toEqual([
      ['unknown-field', 'MaMoi'],
      ['unknown-value', 'GioiTinh'],
      ['unknown-value', 'LoaiTaiKhoan'],
      ['unknown-value', 'SoDinhDanh'],
    ])
    expect(citizen.rawClaims['SoDinhDanh']).toBe('94208694414')
  })
})

describe('claims of VNeID', () => {
  it('prefer IAL to loAs as the level', async () => {
    const { signIn, newClient } = ownProvider({ userInfo: { LoaiTaiKhoan: 1, loAs: 'LoA1', IAL: 2 } })

    expect(await signIn(newClient({ provider: 'vneid' }))).toMatchObject({
      accountKind: 'citizen',
      assuranceLevel: 2,
      sources: { assuranceLevel: { claim: 'IAL', from: 'userinfo' } },
    })
  })

  it('with names of the portal are not taken for facts', async () => {
    const { signIn, newClient } = ownProvider({ userInfo: { ThuongTru: 'Phường Thành Sen' } })

    expect(await signIn(newClient({ provider: 'vneid' }))).not.toHaveProperty('permanentResidence')
  })
})

describe('whatever stands in the claims', () => {
  const names = [
    'LoaiTaiKhoan',
    'SoDinhDanh',
    'SoCMND',
    'NgayThangNamSinh',
    'GioiTinh',
    'loAs',
    'HoVaTen',
    'MaBHXH',
    '__proto__',
  ]
  const values = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.boolean(),
    fc.constant([]),
    fc.stringMatching(/^\d{8,12}$/),
  )

  it('a citizen has sound facts with a source each, or the answer is refused; nothing else happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...names), values, { noNullPrototype: true }), async (claims) => {
        const outcome = await ownProvider({ userInfo: { ...claims } })
          .signIn()
          .catch((thrown: unknown) => thrown as { code?: string })
        if ('code' in outcome) {
          expect(outcome.code).toBe('ANSWER_OUTSIDE_CONTRACT')
          return
        }
        const { personalId, oldIdNumber, birthDate, sources, ...facts } = outcome as Awaited<
          ReturnType<ReturnType<typeof ownProvider>['signIn']>
        >
        if (personalId !== undefined) expect(personalId).toMatch(/^\d{12}$/)
        if (oldIdNumber !== undefined) expect(oldIdNumber).toMatch(/^\d{9}$/)
        if (birthDate !== undefined) expect(birthDate).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        const sourced = Object.keys(facts).filter(
          (name) => !['provider', 'subject', 'authenticationClass'].includes(name),
        )
        expect(Object.keys(sources)).toEqual(expect.arrayContaining(sourced))
      }),
      { numRuns: 60 },
    )
  })
})
