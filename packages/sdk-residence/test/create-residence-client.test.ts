import { inProcessFetch } from '@lienthong/mock-core'
import { ContractError } from '@lienthong/sdk-core'
import { createResidenceClient } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import { questionAbout, residenceWorld } from './world.ts'

const hour = 60 * 60_000

describe('createResidenceClient', () => {
  it('fetches one token for many calls and many clients', async () => {
    const { platform, newClient, newGateway, person } = residenceWorld()
    const gateway = newGateway()
    const [one, other] = [newClient({ gateway }), newClient({ gateway })]

    const question = questionAbout(person('mother'))
    await Promise.all([one.verifyCitizen(question), one.verifyCitizen(question), other.verifyCitizen(question)])

    expect(platform.journal.list({ operation: 'issueToken' })).toHaveLength(1)
  })

  it('renews the token before it is over', async () => {
    const { platform, newClient, person } = residenceWorld()
    const residence = newClient()
    await residence.verifyCitizen(questionAbout(person('mother')))

    platform.world.clock.advance(2 * hour)

    expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches: true })
    expect(platform.journal.list({ operation: 'issueToken' })).toHaveLength(2)
    expect(platform.journal.list({ operation: 'verifyCitizen' }).map(({ status }) => status)).toEqual([200, 200])
  })

  it('fetches a new token and asks once more when the platform says that the token is over', async () => {
    const { platform, newClient, person } = residenceWorld()
    const standingStill = { now: () => 0 }
    const residence = newClient({ clock: standingStill })
    await residence.verifyCitizen(questionAbout(person('mother')))

    platform.world.clock.advance(2 * hour)

    expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches: true })
    expect(platform.journal.list({ operation: 'verifyCitizen' }).map(({ status }) => status)).toEqual([200, 401, 200])
  })

  it('gives up when even a new token is refused', async () => {
    const { platform, newClient, person } = residenceWorld()
    platform.faults.add({ fault: { kind: 'token-expired' }, system: 'residence' })

    await expect(newClient().verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
      kind: 'remote',
      code: 'GATEWAY_SESSION_OVER',
    })
    expect(platform.journal.list({ operation: 'verifyCitizen' })).toHaveLength(2)
  })

  it('says that the credentials are wrong, and that nothing was asked', async () => {
    const { platform, newClient, newGateway, person } = residenceWorld()
    const residence = newClient({ gateway: newGateway('not-the-secret') })

    await expect(residence.verifyCitizen(questionAbout(person('mother')))).rejects.toMatchObject({
      code: 'GATEWAY_CREDENTIALS_REFUSED',
      outcome: 'not-sent',
    })
    expect(platform.journal.list({ operation: 'verifyCitizen' })).toHaveLength(0)
  })

  it('in production it refuses a mock, even when only the token came from one', async () => {
    const { platform, newClient, person } = residenceWorld()
    const residence = newClient({ environment: 'production' })

    const error = await residence.verifyCitizen(questionAbout(person('mother'))).catch((thrown: unknown) => thrown)

    expect(error).toBeInstanceOf(ContractError)
    expect(error).toMatchObject({ code: 'MOCK_ANSWER_IN_PRODUCTION' })
    expect(platform.journal.list({ operation: 'verifyCitizen' })).toHaveLength(0)
  })

  it('uses the global fetch unless it is given one', async () => {
    const { platform, newGateway, person } = residenceWorld()
    const globalFetch = globalThis.fetch
    globalThis.fetch = (...asked) => inProcessFetch(platform)(new Request(...asked))
    try {
      const residence = createResidenceClient({ gateway: newGateway() })
      expect(await residence.verifyCitizen(questionAbout(person('mother')))).toEqual({ matches: true })
    } finally {
      globalThis.fetch = globalFetch
    }
  })
})
