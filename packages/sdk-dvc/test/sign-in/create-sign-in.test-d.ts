import type { PartialDate, RemoteError } from '@lienthong/sdk-core'
import { createSignIn, isSignInError, type SignedInCitizen, type SignInErrorCode } from '@lienthong/sdk-dvc/sign-in'
import { describe, expectTypeOf, test } from 'vitest'

const options = {
  provider: 'dvcqg',
  issuer: 'https://xacthuc.example.vn',
  clientId: 'mot-cua',
  clientSecret: 'bi-mat',
  redirectUri: 'https://motcua.example.vn/dang-nhap',
} as const

describe('createSignIn', () => {
  test('one type for both providers', () => {
    const portal = createSignIn(options)
    const vneid = createSignIn({ ...options, provider: 'vneid' })

    expectTypeOf(portal.complete).returns.resolves.toEqualTypeOf<SignedInCitizen>()
    expectTypeOf(vneid).toEqualTypeOf(portal)
  })

  test('what is not told is no property, and never null', () => {
    expectTypeOf<SignedInCitizen>().toHaveProperty('personalId').toEqualTypeOf<string | undefined>()
    expectTypeOf<SignedInCitizen>().toHaveProperty('birthDate').toEqualTypeOf<PartialDate | undefined>()
    expectTypeOf<SignedInCitizen['subject']>().toEqualTypeOf<string>()
  })

  test('what is kept is one text', () => {
    expectTypeOf(createSignIn(options).begin).returns.resolves.toEqualTypeOf<{
      readonly url: string
      readonly kept: string
    }>()
  })

  test('a provider nobody knows does not compile, nor does a missing address', () => {
    // @ts-expect-error -- There is no such provider.
    createSignIn({ ...options, provider: 'facebook' })
    const { redirectUri: _, ...without } = options
    // @ts-expect-error -- The browser has to come back somewhere.
    createSignIn(without)
  })

  test('the codes of a refusal are closed', () => {
    const error: unknown = undefined
    if (isSignInError(error)) expectTypeOf(error).toEqualTypeOf<RemoteError<SignInErrorCode>>()
  })
})
