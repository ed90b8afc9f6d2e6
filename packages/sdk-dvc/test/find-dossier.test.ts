import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift } from '@lienthong/sdk-core'
import { dossierStatuses, portalErrors } from '@lienthong/sdk-dvc'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { changing, everythingShown, portalWorld } from './world.ts'

describe('findDossier', () => {
  it('finds nothing where nothing was put, which is no error', async () => {
    const { newClient } = portalWorld()

    expect(await newClient().findDossier('H42.18-260302-0001')).toBeUndefined()
  })

  it('finds a dossier with its state', async () => {
    const { newClient, dossier } = portalWorld()
    const portal = newClient()
    await portal.upsertDossier(dossier())

    expect(await portal.findDossier(dossier().code)).toEqual({ code: dossier().code, status: 'received' })
  })

  it.each([0, '0', '00'])('takes error_code %o as success', async (error_code) => {
    const { platform, newClient } = portalWorld()
    const fetch = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, error_code }))

    expect(await newClient({ fetch }).findDossier('x')).toBeUndefined()
  })

  it.each(Object.entries(dossierStatuses))('knows the state %s', async (status, { code }) => {
    const { platform, newClient } = portalWorld()
    const row = { MAHOSO: 'x', TRANGTHAIHOSO: code, CHUHOSO: 'một trường nữa' }
    const fetch = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, result: [row] }))

    expect(await newClient({ fetch }).findDossier('x')).toEqual({ code: 'x', status })
  })

  it('leaves out a state that is new or not told', async () => {
    const { platform, newClient } = portalWorld()
    for (const row of [{ MAHOSO: 'x', TRANGTHAIHOSO: '11' }, {}]) {
      const fetch = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, result: [row] }))
      expect(await newClient({ fetch }).findDossier('x')).toEqual({ code: 'x' })
    }
  })

  it('a null result is nothing found', async () => {
    const { platform, newClient } = portalWorld()
    const fetch = changing(inProcessFetch(platform), 'findDossier', () => ({ error_code: 0, result: null }))

    expect(await newClient({ fetch }).findDossier('x')).toBeUndefined()
  })
})

describe('a refusal is an error to switch on', () => {
  it('the portal failed: the same question may be asked again', async () => {
    const { platform, newClient } = portalWorld()
    platform.faults.add({ fault: { kind: 'error-in-200' }, operation: 'findDossier', times: 1 })
    const portal = newClient()

    await expect(portal.findDossier('x')).rejects.toMatchObject({
      kind: 'remote',
      code: 'PORTAL_FAILED',
      wireCode: '99',
      retryable: true,
      system: 'dvc',
      operation: 'findDossier',
    })
    expect(await portal.findDossier('x')).toBeUndefined()
  })

  it.each(Object.entries(portalErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])))(
    'error_code %s is %s, as text and as number',
    async (wireCode, code) => {
      const { platform, newClient } = portalWorld()
      for (const error_code of [wireCode, Number(wireCode)]) {
        const fetch = changing(inProcessFetch(platform), 'findDossier', () => ({ error_code, message: 'Thành công' }))
        await expect(newClient({ fetch }).findDossier('x')).rejects.toMatchObject({ code, wireCode })
      }
    },
  )

  it('a new code is outside the contract, whatever the text beside it says', async () => {
    const { platform, newClient } = portalWorld()
    const said = { error_code: '77', message: 'Thành công: 942195000123' }
    const fetch = changing(inProcessFetch(platform), 'findDossier', () => said)
    const error = await newClient({ fetch })
      .findDossier('x')
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ kind: 'contract', code: 'UNKNOWN_REFUSAL', wireCode: '77' })
    expect(everythingShown(error)).not.toContain('942195000123')
  })
})

describe('bad input', () => {
  it.each([[''], ['x'.repeat(101)], [42 as unknown as string]])(
    '%o is refused before anything is sent',
    async (code) => {
      const { platform, newClient } = portalWorld()

      await expect(newClient().findDossier(code)).rejects.toMatchObject({
        kind: 'input',
        fields: [{ field: '(input)' }],
      })
      expect(platform.journal.total).toBe(0)
    },
  )
})

describe('an answer the contract does not know', () => {
  it('a new field is told to onDrift, and nothing is thrown', async () => {
    const { platform, newClient } = portalWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const fetch = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, tongSo: 0 }))

    expect(await newClient({ fetch, onDrift }).findDossier('x')).toBeUndefined()
    expect(onDrift.mock.calls).toEqual([
      [{ system: 'dvc', operation: 'findDossier', kind: 'unknown-field', path: 'tongSo' }],
    ])
  })

  it('a state as a number is read, and told to onDrift', async () => {
    const { platform, newClient } = portalWorld()
    const onDrift = vi.fn<(drift: Drift) => void>()
    const result = [{ MAHOSO: 'x', TRANGTHAIHOSO: 4 }]
    const fetch = changing(inProcessFetch(platform), 'findDossier', (answer) => ({ ...answer, result }))

    expect(await newClient({ fetch, onDrift }).findDossier('x')).toEqual({ code: 'x', status: 'processing' })
    expect(onDrift.mock.calls).toEqual([
      [{ system: 'dvc', operation: 'findDossier', kind: 'other', path: 'result.0.TRANGTHAIHOSO' }],
    ])
  })

  it('an answer without its code is a contract error that names the place', async () => {
    const { platform, newClient } = portalWorld()
    const fetch = changing(inProcessFetch(platform), 'findDossier', ({ error_code: _code, ...rest }) => rest)

    await expect(newClient({ fetch }).findDossier('x')).rejects.toMatchObject({
      kind: 'contract',
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: [expect.stringContaining('error_code') as string],
    })
  })

  it('whatever JSON comes, the call ends with a result or an error of this project', async () => {
    const { platform, newClient, newGateway } = portalWorld()
    const gateway = newGateway()
    const answers = fc.oneof(
      fc.jsonValue(),
      fc.record({ error_code: fc.oneof(fc.integer(), fc.string()), result: fc.jsonValue() }),
    )

    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const fetch = changing(inProcessFetch(platform), 'findDossier', () => answer)
        const error = await newClient({ fetch, gateway })
          .findDossier('x')
          .then(
            () => undefined,
            (thrown: unknown) => thrown,
          )
        expect(error === undefined || isLienThongError(error)).toBe(true)
      }),
    )
  })
})
