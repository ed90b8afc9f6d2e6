import { inProcessFetch, MockPlatform } from '@lienthong/mock-core'
import { insuranceMock } from '@lienthong/sdk-insurance/mock'
import { describe, expect, it } from 'vitest'
import { insuranceWorld } from './world.ts'

const account = { username: '42001_BV', password: '9d4b19c64b5e92137321726871a19f85' }

/** Asks a mock of its own for a token, past the client. */
async function take(body: BodyInit, type?: string) {
  const platform = new MockPlatform({ systems: [insuranceMock] })
  const headers: HeadersInit = type === undefined ? {} : { 'content-type': type }
  const request = new Request('http://mock.test/insurance-card/api/token/take', { method: 'POST', headers, body })
  const response = await inProcessFetch(platform)(request)
  return { status: response.status, ...((await response.json()) as { maKetQua: string; APIKey?: object | null }) }
}

describe('takeToken', () => {
  it('takes JSON and a form, and the hash in either case', async () => {
    for (const password of [account.password, account.password.toUpperCase()]) {
      const given = { ...account, password }
      for (const body of [
        await take(JSON.stringify(given), 'application/json'),
        await take(new URLSearchParams(given)),
      ]) {
        expect(body).toMatchObject({
          status: 200,
          maKetQua: '200',
          APIKey: { token_type: 'Bearer', username: '42001_BV' },
        })
      }
    }
  })

  it.each([
    ['401', 'a wrong password', { password: '0'.repeat(32) }],
    ['401', 'an account nobody has', { username: '42001_TYT' }],
    ['401', 'an account that names no facility', { username: 'quantri' }],
    ['402', 'a facility that does not exist', { username: '99999_BV' }],
    ['403', 'a locked account', { username: '42003_BV' }],
    ['401', 'a locked account with a wrong password', { username: '42003_BV', password: '0'.repeat(32) }],
  ])('%s: %s', async (maKetQua, _, change) => {
    const given = { ...account, ...change }
    const expected = { status: 200, maKetQua, APIKey: null }
    expect(await take(JSON.stringify(given), 'application/json')).toEqual(expected)
    expect(await take(new URLSearchParams(given))).toEqual(expected)
  })

  it('is an error of the gateway to the client, whatever the code', async () => {
    const { platform, newClient, newGateway, questionAbout } = insuranceWorld()
    const ask = (change: { username?: string; password?: string }) =>
      newClient({ gateway: newGateway(change) }).checkCard(questionAbout('card-holder'))

    const refused = { code: 'GATEWAY_CREDENTIALS_REFUSED', outcome: 'not-sent' }
    await expect(ask({ password: 'x' })).rejects.toMatchObject({ ...refused, wireCode: '401' })
    await expect(ask({ username: '99999_BV' })).rejects.toMatchObject({ ...refused, wireCode: '402' })
    await expect(ask({ username: '42003_BV' })).rejects.toMatchObject({ ...refused, wireCode: '403' })
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'takeToken' })
    await expect(ask({})).rejects.toMatchObject({ code: 'GATEWAY_FAILED', wireCode: '500', retryable: true })
  })

  it('gives a token to one account: another one cannot use it', async () => {
    const { platform, questionAbout, newClient } = insuranceWorld()
    const stolen: string[] = []
    const watching = async (request: Request) => {
      stolen.push(request.url)
      return inProcessFetch(platform)(request)
    }
    await newClient({ fetch: watching }).checkCard(questionAbout('card-holder'))
    const swapped = stolen.at(-1)!.replace('username=42001_BV', 'username=42002_BV')

    const response = await inProcessFetch(platform)(new Request(swapped, { method: 'POST', body: '{}' }))

    expect(await response.json()).toMatchObject({ maKetQua: '401' })
  })
})
