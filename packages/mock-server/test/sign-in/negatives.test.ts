import { isSignInError, type SignInErrorCode } from '@lienthong/sdk-dvc/sign-in'
import { createServer, type AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { Browser } from './browser.ts'
import { signInAs, signInWorld } from './sign-in-world.ts'

type World = Awaited<ReturnType<typeof signInWorld>>

/** A sign-in in which somebody has just been sent back. */
async function sentBack({ newClient, browser, person }: World, chrome: Browser = browser()) {
  const signIn = newClient()
  const { url, kept } = await signIn.begin()
  const back = await chrome.choose(await chrome.page(url), person('sign-in-citizen').personalId)
  return { signIn, kept, back }
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

/** Nothing of the sign-in may stand in what a log shows. */
function expectNoSecrets(error: unknown, secrets: readonly string[]): void {
  const { message, messageVi, stack } = error as Error & { messageVi?: string }
  const shown = [message, messageVi, stack, JSON.stringify(error), inspect(error, { depth: 20 })].join('\n')
  for (const secret of secrets) expect(shown).not.toContain(secret)
  expect(shown).not.toMatch(/eyJ[\w-]{10}/)
}

describe('nobody is signed in by a false ID token', () => {
  it.each<[string, SignInErrorCode]>([
    ['wrong-issuer', 'SIGN_IN_WRONG_ISSUER'],
    ['wrong-audience', 'SIGN_IN_WRONG_AUDIENCE'],
    ['wrong-nonce', 'SIGN_IN_WRONG_NONCE'],
    ['expired', 'SIGN_IN_TOKEN_EXPIRED'],
    ['not-yet-valid', 'SIGN_IN_TOKEN_NOT_YET_VALID'],
    ['unknown-key', 'SIGN_IN_UNKNOWN_KEY'],
    ['wrong-signature', 'SIGN_IN_WRONG_SIGNATURE'],
    ['other-citizen', 'SIGN_IN_WRONG_SUBJECT'],
  ])('%s', async (defect, code) => {
    const world = await signInWorld('dvcqg')
    const { signIn, kept, back } = await sentBack(world)
    expect((await world.officer('send-false-token', { defect })).json).toEqual({ waiting: 1 })

    const error = await failure(signIn.complete(back.href, kept))

    expect(error).toMatchObject({
      name: 'RemoteError',
      system: 'sign-in',
      operation: 'complete',
      code,
      retryable: false,
    })
    expect(isSignInError(error)).toBe(true)
    const { personalId, name } = world.person('sign-in-citizen')
    expectNoSecrets(error, [personalId, name, kept, back.searchParams.get('code')!, 'mock-sign-in-secret'])
    // The next token is a good one.
    expect(await signInAs(signIn, world.browser(), personalId)).toMatchObject({ personalId })
  })
})

describe('nobody is signed in by an answer that is not theirs', () => {
  it('a code that was used already', async () => {
    const { signIn, kept, back } = await sentBack(await signInWorld())
    await signIn.complete(back.href, kept)

    const error = await failure(signIn.complete(back.href, kept))

    expect(error).toMatchObject({ code: 'SIGN_IN_CODE_REFUSED', wireCode: 'invalid_grant' })
    expectNoSecrets(error, [back.searchParams.get('code')!])
  })

  it('a code that lies about for too long, on the clock of the world', async () => {
    const world = await signInWorld()
    const { signIn, kept, back } = await sentBack(world)
    world.server.platform.world.clock.advance(61_000)

    await expect(signIn.complete(back.href, kept)).rejects.toMatchObject({ code: 'SIGN_IN_CODE_REFUSED' })
  })

  it('a code of another sign-in: its verifier is not the one', async () => {
    const world = await signInWorld()
    const [mine, theirs] = [await sentBack(world), await sentBack(world)]
    const stolen = new URL(mine.back)
    stolen.searchParams.set('code', theirs.back.searchParams.get('code')!)

    await expect(mine.signIn.complete(stolen.href, mine.kept)).rejects.toMatchObject({ code: 'SIGN_IN_CODE_REFUSED' })
  })

  it('a state of another browser, and no state at all', async () => {
    const world = await signInWorld()
    const [mine, theirs] = [await sentBack(world), await sentBack(world)]
    const stateless = new URL(mine.back)
    stateless.searchParams.delete('state')

    for (const href of [theirs.back.href, stateless.href]) {
      const error = await failure(mine.signIn.complete(href, mine.kept))
      expect(error).toMatchObject({ code: 'SIGN_IN_STATE_MISMATCH' })
      expectNoSecrets(error, [mine.kept, theirs.back.searchParams.get('state')!])
    }
    // Nothing was sent: the code is still good.
    expect(await mine.signIn.complete(mine.back.href, mine.kept)).toMatchObject({ provider: 'dvcqg' })
  })

  it('a refusal that a stranger made up is no refusal of this citizen', async () => {
    const { signIn, kept } = await sentBack(await signInWorld())

    await expect(signIn.complete('/dang-nhap?error=access_denied&state=x', kept)).rejects.toMatchObject({
      code: 'SIGN_IN_STATE_MISMATCH',
    })
  })

  it('an answer that names another provider', async () => {
    const { signIn, kept, back } = await sentBack(await signInWorld())
    back.searchParams.set('iss', 'https://another-provider.invalid')

    await expect(signIn.complete(back.href, kept)).rejects.toMatchObject({ code: 'SIGN_IN_WRONG_ISSUER' })
  })

  it('an address without an answer, and something else than what was kept: told by field', async () => {
    const { signIn, kept, back } = await sentBack(await signInWorld())

    await expect(signIn.complete('/dang-nhap', 'abc')).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      fields: [{ field: 'callbackUrl' }, { field: 'kept' }],
    })
    await expect(signIn.complete(back.href, kept.slice(4))).rejects.toMatchObject({ fields: [{ field: 'kept' }] })
  })
})

describe('the provider refuses the application', () => {
  it('a wrong secret', async () => {
    const world = await signInWorld()
    const { kept, back } = await sentBack(world)

    const error = await failure(world.newClient({ clientSecret: 'not-the-secret' }).complete(back.href, kept))

    expect(error).toMatchObject({ code: 'SIGN_IN_CLIENT_REFUSED' })
    expectNoSecrets(error, ['not-the-secret'])
  })

  it('an address elsewhere, which is shown on a page and not sent there; until it is allowed', async () => {
    const world = await signInWorld()
    const chrome = world.browser()
    const elsewhere = 'https://motcua.example.vn/dang-nhap'
    const signIn = world.newClient({ redirectUri: elsewhere })

    const refused = await chrome.page((await signIn.begin()).url)
    expect(refused.status).toBe(400)
    expect(refused.html).toContain('Yêu cầu đăng nhập không hợp lệ')
    expect(refused.html).toContain('<code>invalid_redirect_uri</code>')

    await world.officer('allow-redirect', { url: elsewhere })
    const { url, kept } = await signIn.begin()
    const back = await chrome.choose(await chrome.page(url), world.person('sign-in-citizen').personalId)
    expect(back.href).toContain(`${elsewhere}?code=`)
    expect(await signIn.complete(back.href, kept)).toMatchObject({ provider: 'dvcqg' })
  })
})

/** An address of this machine at which nobody listens. */
async function closedPort(): Promise<string> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return `http://127.0.0.1:${port}`
}

describe('what goes wrong on the way', () => {
  it.each([
    [
      { kind: 'http-status', status: 502 },
      'exchangeCode',
      { name: 'TransportError', code: 'SERVER_ERROR', status: 502 },
    ],
    [{ kind: 'http-status', status: 429 }, 'exchangeCode', { name: 'TransportError', code: 'RATE_LIMITED' }],
    [{ kind: 'http-status', status: 503 }, 'getSignInKeys', { name: 'TransportError', code: 'RATE_LIMITED' }],
    [
      { kind: 'connection-reset' },
      'exchangeCode',
      { name: 'TransportError', code: 'CONNECTION_LOST', outcome: 'unknown' },
    ],
    [{ kind: 'token-expired' }, 'getSignedInCitizen', { name: 'RemoteError', code: 'SIGN_IN_CLAIMS_REFUSED' }],
    [{ kind: 'error-in-200' }, 'exchangeCode', { name: 'TransportError', code: 'RATE_LIMITED' }],
  ] as const)('%o at %s', async (fault, operation, told) => {
    const world = await signInWorld()
    const { signIn, kept, back } = await sentBack(world)
    world.server.platform.faults.add({ fault, system: 'sign-in', operation, times: 1 })

    await expect(signIn.complete(back.href, kept)).rejects.toMatchObject(told)
  })

  it('an answer that is lost after the code was used: the code is gone', async () => {
    const world = await signInWorld('dvcqg', { holdMs: 30 })
    const { signIn, kept, back } = await sentBack(world)
    const fault = { kind: 'accepted-then-timeout' } as const
    world.server.platform.faults.add({ fault, system: 'sign-in', operation: 'exchangeCode', times: 1 })

    await expect(signIn.complete(back.href, kept)).rejects.toMatchObject({
      code: 'CONNECTION_LOST',
      outcome: 'unknown',
    })
    await expect(signIn.complete(back.href, kept)).rejects.toMatchObject({ code: 'SIGN_IN_CODE_REFUSED' })
  })

  it('nobody is there, and later somebody is', async () => {
    const world = await signInWorld()
    world.server.platform.faults.add({
      fault: { kind: 'http-status', status: 500 },
      system: 'sign-in',
      operation: 'getSignInMetadata',
      times: 1,
    })
    const signIn = world.newClient()

    await expect(signIn.begin()).rejects.toMatchObject({ code: 'SERVER_ERROR', operation: 'begin' })
    expect((await signIn.begin()).url).toContain('/oauth2/authorize')
    const nowhere = world.newClient({ issuer: `${await closedPort()}/sign-in/dvcqg` })
    await expect(nowhere.begin()).rejects.toMatchObject({ code: 'CONNECTION_REFUSED', outcome: 'not-sent' })
  })

  it('a mock that answers a client for production', async () => {
    const { newClient } = await signInWorld()

    await expect(newClient({ environment: 'production' }).begin()).rejects.toMatchObject({
      code: 'MOCK_ANSWER_IN_PRODUCTION',
    })
  })
})
