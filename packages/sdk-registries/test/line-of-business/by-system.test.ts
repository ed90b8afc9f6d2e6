import type { InputError } from '@lienthong/sdk-core'
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

  both.checkSubmission(dossier({ system: 'seals' }))
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
    'checkSubmission',
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

it('a dossier is checked as it would be when it is handed in, and nothing is sent', async () => {
  const { client, dossier } = caseWorld()
  client.checkSubmission(dossier())
  expect(await client.status(key)).toBeUndefined()
  const wrong = dossier({
    dossierCode: '',
    channel: 'fax' as never,
    documents: [{ id: 'a', name: 'a', url: 'x', sha256: 'x' }],
  })
  const thrown = await client.submit(wrong).catch((error: unknown) => error)
  expect(thrown).toMatchObject({ kind: 'input', outcome: 'not-sent' })
  const { fields } = thrown as InputError
  expect(fields.map(({ field }) => field)).toContain('documents.0.url')
  expect(() => client.checkSubmission(wrong)).toThrow(expect.objectContaining({ kind: 'input', fields }) as Error)
})
