import { InputError } from '@lienthong/sdk-core'
import { isPortalError, portalErrors } from '@lienthong/sdk-dvc'
import { expect, it } from 'vitest'
import { portalWorld, step } from './world.ts'

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

it('tells a refusal of the portal from every other error', async () => {
  const { newClient, newGateway } = portalWorld()
  const refused = await failureOf(newClient().syncProgress([step('processing')]))
  const signIn = await failureOf(newClient({ gateway: newGateway({ password: 'wrong' }) }).findDossier('x'))

  expect(isPortalError(refused) && refused.code in portalErrors).toBe(true)
  expect(signIn).toMatchObject({ kind: 'remote' })
  for (const other of [signIn, new InputError({ system: 'dvc', operation: 'x', fields: [] }), new Error(), null, 'x']) {
    expect(isPortalError(other)).toBe(false)
  }
})
