import { isSignInError } from '@lienthong/sdk-dvc/sign-in'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { redirectUri, signInAs, signInWorld } from './sign-in-world.ts'

describe('a citizen signs in', () => {
  it('by the portal, which tells much', async () => {
    const { newClient, browser, person } = await signInWorld('dvcqg')
    const { personalId, name } = person('sign-in-citizen')

    const citizen = await signInAs(newClient(), browser(), personalId)

    expect(citizen).toMatchObject({
      provider: 'dvcqg',
      accountKind: 'citizen',
      personalId,
      name,
      birthDate: '1988-04-17',
      sex: 'female',
      oldIdNumber: '183456701',
      religion: 'Công giáo',
      origin: 'Tổ dân phố Hưng Lợi, Phường Sông Trí, Tỉnh Hà Tĩnh',
      spouse: person('sign-in-husband').name,
      assuranceLevel: 2,
      authenticationClass: 'LoA2',
      sources: {
        personalId: { claim: 'SoDinhDanh', from: 'userinfo' },
        assuranceLevel: { claim: 'loAs', from: 'userinfo' },
      },
    })
    expect(citizen.accountId).toBe(citizen.subject)
    // What is not known is no property at all.
    expect(citizen).not.toHaveProperty('email')
    expect(citizen).not.toHaveProperty('father')
  })

  it('by VNeID, which tells number, name and birth date; the type is the same', async () => {
    const { newClient, browser, person } = await signInWorld('vneid')
    const { personalId, name } = person('sign-in-citizen')

    const citizen = await signInAs(newClient(), browser(), personalId)

    expect(citizen).toMatchObject({
      provider: 'vneid',
      accountKind: 'citizen',
      personalId,
      name,
      birthDate: '1988-04-17',
      assuranceLevel: 2,
      sources: { assuranceLevel: { claim: 'IAL', from: 'userinfo' } },
    })
    expect(citizen).not.toHaveProperty('sex')
    expect(citizen).not.toHaveProperty('permanentResidence')
  })

  it.each([
    ['sign-in-level-one', { assuranceLevel: 1, authenticationClass: 'LoA1' }],
    ['sign-in-year-only', { birthDate: '1949' }],
  ] as const)('as %s', async (persona, told) => {
    const { newClient, browser, person } = await signInWorld('dvcqg')

    expect(await signInAs(newClient(), browser(), person(persona).personalId)).toMatchObject(told)
  })

  it('and is the same account each time, another one being another', async () => {
    const { newClient, browser, person } = await signInWorld('vneid')
    const signIn = newClient()
    const one = await signInAs(signIn, browser(), person('sign-in-citizen').personalId)
    const again = await signInAs(signIn, browser(), person('sign-in-citizen').personalId)
    const other = await signInAs(signIn, browser(), person('sign-in-husband').personalId)

    expect(again.subject).toBe(one.subject)
    expect(other.subject).not.toBe(one.subject)
  })

  it('and raw claims and token do not travel into JSON, a copy or a log', async () => {
    const { newClient, browser, person } = await signInWorld('dvcqg')
    const citizen = await signInAs(newClient(), browser(), person('sign-in-citizen').personalId)

    expect(citizen.rawClaims['HoVaTen']).toBe(citizen.name)
    for (const shown of [JSON.stringify(citizen), JSON.stringify({ ...citizen }), inspect(citizen, { depth: 9 })]) {
      expect(shown).not.toContain(citizen.idToken)
      expect(shown).not.toContain('HoVaTen":"')
    }
  })

  it('and the ID token tells nothing of them: it travels in an address later', async () => {
    const { newClient, browser, person } = await signInWorld('dvcqg')
    const { personalId, name } = person('sign-in-citizen')
    const { idToken } = await signInAs(newClient(), browser(), personalId)

    const claims = Buffer.from(idToken.split('.')[1]!, 'base64url').toString()
    expect(claims).not.toContain(personalId)
    expect(claims).not.toContain(name)
  })

  it('once at the provider, and is not asked by the second application; only when it wants the password again', async () => {
    const { newClient, browser, person } = await signInWorld('dvcqg')
    const [signIn, chrome] = [newClient(), browser()]
    await signInAs(signIn, chrome, person('sign-in-citizen').personalId)

    const second = await signIn.begin()
    const back = await chrome.open(second.url)
    expect(back).toBeInstanceOf(URL)
    expect((await signIn.complete((back as URL).href, second.kept)).name).toBe(person('sign-in-citizen').name)

    const third = await signIn.begin({ again: true })
    const page = await chrome.page(third.url)
    const other = await signIn.complete(
      (await chrome.choose(page, person('sign-in-husband').personalId)).href,
      third.kept,
    )
    expect(other.name).toBe(person('sign-in-husband').name)
  })

  it('with path and query only, as an application behind a proxy sees them', async () => {
    const { newClient, browser, person } = await signInWorld('vneid')
    const [signIn, chrome] = [newClient(), browser()]
    const { url, kept } = await signIn.begin()
    const back = await chrome.choose(await chrome.page(url), person('sign-in-citizen').personalId)

    expect(await signIn.complete(`${back.pathname}${back.search}`, kept)).toMatchObject({ provider: 'vneid' })
  })
})

describe('what is kept between the two steps', () => {
  it('is a secret of one sign-in, and nothing of it but the challenge, state and nonce stands in the address', async () => {
    const { newClient } = await signInWorld()
    const signIn = newClient()
    const [one, other] = [await signIn.begin(), await signIn.begin()]

    const { searchParams } = new URL(one.url)
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid',
      redirect_uri: redirectUri,
      code_challenge_method: 'S256',
      acr_values: 'LoA1',
    })
    const kept = JSON.parse(Buffer.from(one.kept, 'base64url').toString()) as Record<string, string>
    expect(kept).toMatchObject({ state: searchParams.get('state'), nonce: searchParams.get('nonce') })
    expect(one.url).not.toContain(kept['verifier'])
    expect(one.kept).toMatch(/^[\w-]+$/)
    expect(other.kept).not.toBe(one.kept)
  })
})

describe('a citizen does not sign in', () => {
  it('and says so by the button: a code of its own', async () => {
    const { newClient, browser } = await signInWorld()
    const [signIn, chrome] = [newClient(), browser()]
    const { url, kept } = await signIn.begin()
    const back = await chrome.refuse(await chrome.page(url))

    const error: unknown = await signIn.complete(back.href, kept).catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ code: 'SIGN_IN_REFUSED_BY_USER', wireCode: 'access_denied', outcome: 'rejected' })
    expect(isSignInError(error) && error.messageVi).toContain('Công dân đã hủy đăng nhập')
  })
})

describe('a citizen signs out', () => {
  it('comes back to the application with its state, and is asked who they are the next time', async () => {
    const { newClient, browser, person } = await signInWorld('dvcqg')
    const [signIn, chrome] = [newClient(), browser()]
    const { idToken } = await signInAs(signIn, chrome, person('sign-in-citizen').personalId)
    const home = 'http://localhost:3000/'

    const url = await signIn.logoutUrl({ idToken, postLogoutRedirectUri: home, state: 'mot-cua' })
    const page = await chrome.page(url)
    expect(page.html).toContain('Đăng xuất khỏi Cổng Dịch vụ công quốc gia?')
    const back = await chrome.submit(page, { logout: 'yes' })

    expect((back as URL).href).toBe(`${home}?state=mot-cua`)
    expect((await chrome.page((await signIn.begin()).url)).html).toContain('Chọn người đăng nhập')
  })

  it('or stays, and is still signed in', async () => {
    const { newClient, browser, person } = await signInWorld('vneid')
    const [signIn, chrome] = [newClient(), browser()]
    const { idToken } = await signInAs(signIn, chrome, person('sign-in-citizen').personalId)

    await chrome.submit(await chrome.page(await signIn.logoutUrl({ idToken })), {})

    expect(await chrome.open((await signIn.begin()).url)).toBeInstanceOf(URL)
  })

  it('is not sent to a stranger', async () => {
    const { newClient, browser, person, officer } = await signInWorld('vneid')
    const [signIn, chrome] = [newClient(), browser()]
    const { idToken } = await signInAs(signIn, chrome, person('sign-in-citizen').personalId)
    const postLogoutRedirectUri = 'https://motcua.example.vn/'
    const url = await signIn.logoutUrl({ idToken, postLogoutRedirectUri })

    expect((await chrome.page(url)).status).toBe(400)
    await officer('allow-redirect', { url: postLogoutRedirectUri })
    expect((await chrome.page(url)).status).toBe(200)
  })
})
