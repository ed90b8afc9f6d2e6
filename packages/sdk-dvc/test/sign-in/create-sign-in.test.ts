import { describe, expect, it } from 'vitest'
import { clientId, issuer, ownProvider, redirectUri } from './own-provider.ts'

describe('the token request', () => {
  const form = async (request: Request) => Object.fromEntries(new URLSearchParams(await request.text()))

  it('carries the application in the form, as clients of the portal do, and the verifier', async () => {
    const { signIn, sent } = ownProvider()
    await signIn()
    const [request] = sent('/oauth2/token')

    expect(await form(request!)).toEqual({
      grant_type: 'authorization_code',
      code: 'ma-mau',
      redirect_uri: redirectUri,
      client_id: clientId,
      client_secret: 'bi-mat',
      code_verifier: expect.stringMatching(/^[\w.~-]{43,128}$/) as string,
    })
    expect(request!.headers.has('authorization')).toBe(false)
  })

  it('or in Basic, where a provider wants that', async () => {
    const { signIn, newClient, sent } = ownProvider()
    await signIn(newClient({ clientAuthentication: 'basic' }))
    const [request] = sent('/oauth2/token')

    expect(request!.headers.get('authorization')).toMatch(/^Basic /)
    expect(await form(request!)).not.toHaveProperty('client_secret')
  })
})

describe('a provider without metadata', () => {
  const endpoints = {
    authorization: `${issuer}/oauth2/authorize`,
    token: `${issuer}/oauth2/token`,
    keys: `${issuer}/oauth2/jwks`,
    userInfo: `${issuer}/oauth2/userinfo?schema=openid`,
    logout: `${issuer}/oidc/logout`,
  }

  it('is used by its addresses, also with a query of its own', async () => {
    const { signIn, newClient, sent } = ownProvider({ userInfo: { HoVaTen: 'Nguyễn Thử Nghiệm' } })
    const client = newClient({ endpoints })

    expect(await signIn(client)).toMatchObject({ name: 'Nguyễn Thử Nghiệm' })
    expect(sent('/.well-known/openid-configuration')).toEqual([])
    expect(sent('/oauth2/userinfo')[0]!.url).toContain('?schema=openid')
    const logout = new URL(await client.logoutUrl({ idToken: 'mau', postLogoutRedirectUri: redirectUri, state: 's' }))
    expect(Object.fromEntries(logout.searchParams)).toEqual({
      id_token_hint: 'mau',
      post_logout_redirect_uri: redirectUri,
      state: 's',
      client_id: clientId,
    })
  })

  it('without an address to sign out at says so', async () => {
    const { newClient } = ownProvider()

    await expect(newClient().logoutUrl()).rejects.toMatchObject({ code: 'SIGN_IN_NO_LOGOUT', operation: 'logoutUrl' })
  })

  it('metadata of another provider are no metadata', async () => {
    const other = () => Response.json({ issuer: 'https://another.example.vn' })
    const { newClient } = ownProvider({ instead: { '/.well-known/openid-configuration': other } })

    await expect(newClient().begin()).rejects.toMatchObject({ code: 'SIGN_IN_WRONG_ISSUER', operation: 'begin' })
  })
})

describe('metadata and keys', () => {
  it('are fetched once for many sign-ins', async () => {
    const { signIn, newClient, sent } = ownProvider()
    const client = newClient()
    for (let count = 0; count < 3; count += 1) await signIn(client)

    expect(sent('/.well-known/openid-configuration')).toHaveLength(1)
    expect(sent('/oauth2/jwks')).toHaveLength(1)
  })
})

describe('levels of assurance', () => {
  it.each([
    [{ provider: 'dvcqg' }, 'LoA1'],
    [{ provider: 'dvcqg', acrValues: 'LoA2' }, 'LoA2'],
    [{ provider: 'dvcqg', acrValues: '' }, null],
    [{ provider: 'vneid' }, null],
  ] as const)('%o asks for %s', async (change, asked) => {
    const { url } = await ownProvider().newClient(change).begin()

    expect(new URL(url).searchParams.get('acr_values')).toBe(asked)
  })
})

describe('options that cannot be right', () => {
  it('are told all at once, by field', () => {
    const bad = { issuer: 'http://xacthuc.example.vn', clientId: '', redirectUri: 'https://motcua.example.vn/a?b=c' }

    expect(() => ownProvider().newClient(bad)).toThrow(
      'Invalid input: issuer must be an https address; http is for this machine only; clientId is too short or too small; redirectUri is not in the required form',
    )
  })

  it.each([
    'http://127.0.0.1:4010/sign-in/dvcqg',
    'http://localhost:4010/a',
    'http://[::1]:4010/a',
    'https://a.example.vn',
  ])('%s is an address a client may trust', (good) => {
    expect(() => ownProvider().newClient({ issuer: good })).not.toThrow()
  })

  it.each(['ftp://a.example.vn', 'https://user@a.example.vn', 'http://127.0.0.1.example.vn', 'xacthuc.example.vn', ''])(
    '%s is none',
    (bad) => {
      expect(() => ownProvider().newClient({ issuer: bad })).toThrow('issuer')
    },
  )
})

describe('answers that are none', () => {
  const page = () => new Response('<html>Hệ thống bảo trì</html>', { headers: { 'content-type': 'text/html' } })

  it.each([
    ['/oauth2/token', page, { name: 'ContractError', code: 'ANSWER_NOT_JSON', problems: ['token'] }],
    ['/oauth2/userinfo', page, { name: 'ContractError', code: 'ANSWER_NOT_JSON', problems: ['userinfo'] }],
    [
      '/oauth2/token',
      () => Response.json({ access_token: 'mau', token_type: 'Bearer' }),
      { name: 'ContractError', code: 'ANSWER_OUTSIDE_CONTRACT' },
    ],
    [
      '/oauth2/token',
      () => Response.json({ access_token: 'mau', token_type: 'Bearer', id_token: 'mau' }),
      { name: 'ContractError', code: 'ANSWER_OUTSIDE_CONTRACT' },
    ],
    [
      '/oauth2/token',
      () => Response.json({ error: 'la_lam' }, { status: 400 }),
      { name: 'ContractError', code: 'UNKNOWN_REFUSAL', wireCode: '(text)' },
    ],
    ['/oauth2/token', () => new Response('', { status: 401 }), { code: 'SIGN_IN_CLIENT_REFUSED' }],
    ['/oauth2/userinfo', () => new Response('', { status: 401 }), { code: 'SIGN_IN_CLAIMS_REFUSED' }],
    ['/oauth2/userinfo', () => new Response('', { status: 302 }), { code: 'UNEXPECTED_STATUS', status: 302 }],
    [
      '/oauth2/userinfo',
      () => Response.json({ sub: 'tai-khoan-1', HoVaTen: { ten: 'mau' } }),
      { name: 'ContractError', code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['HoVaTen: invalid_type'] },
    ],
  ] as const)('%s', async (path, instead, told) => {
    await expect(ownProvider({ instead: { [path]: instead } }).signIn()).rejects.toMatchObject(told)
  })

  it('an ID token that is not signed is not believed', async () => {
    const base64url = (part: object) => btoa(JSON.stringify(part)).replace(/=+$/, '')
    const unsigned = `${base64url({ alg: 'none' })}.${base64url({ iss: issuer, aud: clientId, sub: 'a' })}.`
    const instead = {
      '/oauth2/token': () => Response.json({ access_token: 'mau', token_type: 'Bearer', id_token: unsigned }),
    }

    await expect(ownProvider({ instead }).signIn()).rejects.toMatchObject({ name: 'ContractError' })
  })
})
