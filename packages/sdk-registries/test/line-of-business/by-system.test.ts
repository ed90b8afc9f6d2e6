import { lineOfBusinessBySystem, type LineOfBusinessClient } from '@lienthong/sdk-registries'
import { expect, it } from 'vitest'
import { caseWorld, key } from './world.ts'

it('a real client takes the place of one system, and of no other', async () => {
  const { client, dossier } = caseWorld()
  const heard: string[] = []
  const real = new Proxy({} as LineOfBusinessClient, {
    get: (_, call: string) => (input: { readonly system: string }) => {
      heard.push(`${call} ${input.system}`)
      return Promise.resolve({ alreadyReceived: false })
    },
  })
  const both = lineOfBusinessBySystem({ seals: real }, client)

  await both.submit(dossier())
  await both.submit(dossier({ system: 'seals' }))
  const seals = { ...key, system: 'seals' }
  const at = '2026-03-02T09:00:00+07:00'
  await both.status(seals)
  await both.supplement({ ...seals, submittedAt: at, documents: [] })
  await both.confirmPayment({ ...seals, reference: 'a', transactionId: 'b', amountVnd: 1, paidAt: at })
  await both.withdraw({ ...seals, reason: 'a', at })
  await both.result(seals)

  expect(heard.map((line) => line.split(' ')[0])).toEqual([
    'submit',
    'status',
    'supplement',
    'confirmPayment',
    'withdraw',
    'result',
  ])
  expect(await both.status(key)).toMatchObject({ dossierCode: key.dossierCode })
  // A name that every object has is no system.
  await expect(both.status({ ...key, system: 'constructor' })).rejects.toMatchObject({ kind: 'input' })
})
