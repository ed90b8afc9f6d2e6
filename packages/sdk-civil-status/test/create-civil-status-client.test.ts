import { createCivilStatusClient } from '@lienthong/sdk-civil-status'
import { describe, expect, it } from 'vitest'
import { civilStatusWorld, collect, dossiers } from './world.ts'

const hour = 60 * 60_000

describe('createCivilStatusClient', () => {
  it('renews the token while it waits for an officer', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const civilStatus = newClient()
    const { dossierCode } = birth()
    await civilStatus.submitRegistration(birth())

    for (let waited = 0; waited < 2; waited += 1) {
      platform.world.clock.advance(2 * hour)
      await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))
    }

    const [result] = await collect(civilStatus.listRegistrationResults(dossiers(dossierCode)))
    expect(result).toMatchObject({ state: 'completed' })
    expect(platform.journal.list({ operation: 'issueToken' })).toHaveLength(3)
    expect(platform.journal.list({ system: 'civil-status' }).map(({ status }) => status)).toEqual([200, 200, 200, 200])
  })

  it('fetches a new token and sends once more when the platform says that the token is over', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const civilStatus = newClient({ clock: { now: () => 0 } })
    await civilStatus.submitRegistration(birth())

    platform.world.clock.advance(2 * hour)

    expect(await civilStatus.submitRegistration(birth())).toEqual({ alreadyReceived: true })
    expect(platform.journal.list({ system: 'civil-status' }).map(({ status }) => status)).toEqual([200, 401, 200])
  })

  it('checks a form by itself as it does before a push, and sends nothing', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const civilStatus = newClient({ newRequestId: () => 'request-1' })
    const bad = { ...birth(), copies: -1, registryCommuneCode: '99999' }
    const pushed: unknown = await civilStatus.submitRegistration(bad).catch((error: unknown) => error)
    expect(pushed).toMatchObject({ code: 'INVALID_INPUT', outcome: 'not-sent', operation: 'submitRegistration' })

    expect(() => civilStatus.checkRegistration(birth())).not.toThrow()
    expect(() => civilStatus.checkRegistration(bad)).toThrow(pushed as Error)
    expect(platform.journal.total).toBe(0)
  })

  it('in production it refuses a mock', async () => {
    const { platform, newClient, birth } = civilStatusWorld()
    const civilStatus = newClient({ environment: 'production' })

    await expect(civilStatus.submitRegistration(birth())).rejects.toMatchObject({
      kind: 'contract',
      code: 'MOCK_ANSWER_IN_PRODUCTION',
    })
    expect(platform.world.graph.dossiers).toEqual({})
  })

  it('knows two generations, and one form of the first', () => {
    const { newGateway } = civilStatusWorld()
    const make = (options: object) => () => createCivilStatusClient({ gateway: newGateway(), ...options } as never)

    expect(make({ generation: 3 })).toThrow(new TypeError('generation must be 1 or 2'))
    expect(make({ generation: '1' })).toThrow(TypeError)
    expect(make({ generation: 1, dataShape: '2025' })).toThrow('dataShape belongs to generation 2')
    expect(make({ generation: 1 })()).not.toHaveProperty('listRegistrationResults')
    expect(make({ generation: 2 })()).not.toHaveProperty('getRegistrationState')
  })
})
