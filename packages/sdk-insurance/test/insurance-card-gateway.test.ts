import { inProcessFetch } from '@lienthong/mock-core'
import { insuranceCardGateway } from '@lienthong/sdk-insurance'
import { describe, expect, it } from 'vitest'
import { everythingShown, insuranceWorld } from './world.ts'

const hour = 60 * 60_000

describe('insuranceCardGateway', () => {
  it('stops at once when it is given half of what it needs', () => {
    expect(() => insuranceCardGateway({ baseUrl: 'https://egw.test', username: '', password: 'x' })).toThrow(
      new TypeError('insuranceCardGateway needs username'),
    )
  })

  it('takes the password from a vault only when it signs in', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const { baseUrl, credentials } = platform.targets('http://mock.test')[0]!
    let opened = 0
    const password = async () => {
      opened += 1
      return credentials['password']!
    }
    const insurance = newClient({ gateway: insuranceCardGateway({ baseUrl, username: '42001_BV', password }) })

    expect(opened).toBe(0)
    await insurance.checkCard(questionAbout('card-holder'))
    await insurance.checkCard(questionAbout('card-holder'))
    expect(opened).toBe(1)
  })

  it('renews the token before the moment that its answer told', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const insurance = newClient()
    await insurance.checkCard(questionAbout('card-holder'))

    platform.world.clock.advance(3 * hour)
    await insurance.checkCard(questionAbout('card-holder'))
    expect(platform.journal.list({ operation: 'takeToken' })).toHaveLength(1)

    platform.world.clock.advance(2 * hour)
    expect(await insurance.checkCard(questionAbout('card-holder'))).toMatchObject({ status: 'valid' })
    expect(platform.journal.list({ operation: 'takeToken' })).toHaveLength(2)
    expect(platform.journal.list({ operation: 'checkCard' }).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'valid',
      'valid',
    ])
  })

  it('takes a new token and asks once more when a card check answers 401', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const insurance = newClient({ clock: { now: () => 0 } })
    await insurance.checkCard(questionAbout('card-holder'))

    platform.world.clock.advance(5 * hour)

    expect(await insurance.checkCard(questionAbout('card-holder'))).toMatchObject({ status: 'valid' })
    // The refused question was not looked at.
    expect(platform.journal.list({ operation: 'checkCard' }).map(({ verdict }) => verdict)).toEqual([
      'valid',
      'not-checked',
      'valid',
    ])
  })

  it('uses a token whose end nobody can read until it is refused', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    const fetch = async (request: Request) => {
      const response = await inProcessFetch(platform)(request)
      const body = (await response.json()) as { APIKey?: object }
      return Response.json('APIKey' in body ? { ...body, APIKey: { ...body.APIKey, expires_in: 'mai' } } : body)
    }
    const insurance = newClient({ fetch })

    await insurance.checkCard(questionAbout('card-holder'))
    platform.world.clock.advance(3 * hour)
    await insurance.checkCard(questionAbout('card-holder'))
    expect(platform.journal.list({ operation: 'takeToken' })).toHaveLength(1)
  })

  it('says that the account is wrong, and that no card was asked about', async () => {
    const { platform, newClient, newGateway, questionAbout } = insuranceWorld()
    const insurance = newClient({ gateway: newGateway({ password: 'not-the-password' }) })
    const error = await insurance.checkCard(questionAbout('card-holder')).catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      kind: 'remote',
      code: 'GATEWAY_CREDENTIALS_REFUSED',
      wireCode: '401',
      outcome: 'not-sent',
    })
    expect(everythingShown(error)).not.toContain('not-the-password')
    expect(platform.journal.list({ operation: 'checkCard' })).toHaveLength(0)
  })

  it('says that the gateway itself failed while it signed in', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'takeToken', times: 1 })

    await expect(newClient().checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
      code: 'GATEWAY_FAILED',
      retryable: true,
      outcome: 'not-sent',
    })
  })

  it('gives up when even a new token is refused', async () => {
    const { platform, newClient, questionAbout } = insuranceWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, operation: 'checkCard' })

    await expect(newClient().checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
      code: 'GATEWAY_SESSION_OVER',
    })
    expect(platform.journal.list({ operation: 'checkCard' })).toHaveLength(2)
  })

  it('in production it refuses a mock', async () => {
    const { newClient, questionAbout } = insuranceWorld()
    const insurance = newClient({ environment: 'production' })

    await expect(insurance.checkCard(questionAbout('card-holder'))).rejects.toMatchObject({
      kind: 'contract',
      code: 'MOCK_ANSWER_IN_PRODUCTION',
    })
  })
})
