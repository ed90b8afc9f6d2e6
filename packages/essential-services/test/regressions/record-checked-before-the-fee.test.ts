import { createHash } from 'node:crypto'
import {
  getService,
  servicePorts,
  submit,
  type DossierProgress,
  type ReadPaper,
  type ServiceForm,
} from '@lienthong/essential-services'
import { ngspGateway } from '@lienthong/sdk-core'
import { createCriminalRecordClient } from '@lienthong/sdk-registries'
import { describe, expect, it } from 'vitest'
import { clock, headOf } from '../ask-service.ts'

const [form] = getService('criminal-record').form.examples as readonly [ServiceForm<'criminal-record'>]
const file = new TextEncoder().encode('%PDF-1.4 giấy tờ')
const paperOf = (content: Uint8Array) => ({
  id: 'fee-group',
  name: 'fee-group.pdf',
  url: 'https://one-stop.example/fee-group',
  sha256: createHash('sha256').update(content).digest('hex'),
})
const giving =
  (content: Uint8Array<ArrayBuffer>): ReadPaper =>
  () =>
    Promise.resolve(content)

/** Hands a dossier in at a system that has none of it and takes nothing. */
async function handIn(change: {
  readonly dossierCode?: string
  readonly provinceCode?: string
  readonly readPaper?: ReadPaper
  readonly content?: Uint8Array
}) {
  const gateway = ngspGateway({ baseUrl: 'http://wire.test', consumerKey: 'k', consumerSecret: 's' })
  const fetch = async (input: Request | URL | string, init?: RequestInit) =>
    new URL(new Request(input, init).url).pathname.endsWith('/token')
      ? Response.json({ access_token: 't', token_type: 'Bearer', expires_in: 3600 })
      : Response.json({ status: 1, statusDescription: 'x', value: [] })
  const client = createCriminalRecordClient({ gateway, fetch, clock, policies: { retry: false, breaker: false } })
  const { provinceCode = '42', readPaper, content = file, dossierCode } = change
  const clients = servicePorts({
    criminalRecord: { client, authKey: 'k', provinceCode, source: '1' },
    ...(readPaper && { readPaper }),
  })
  const told: DossierProgress[] = []
  const sync = { tell: (progress: DossierProgress) => Promise.resolve(void told.push(progress)) }
  const head = headOf({ documents: [paperOf(content)], ...(dossierCode !== undefined && { dossierCode }) })
  const dossier = submit('criminal-record', form, { head, clock, clients, sync })
  return { dossier: await dossier.catch((error: unknown) => ({ error })), told: told.map(({ status }) => status) }
}

describe('a criminal record that cannot be sent', () => {
  const empty = new Uint8Array(0)
  const other = new TextEncoder().encode('%PDF-1.4 khác')

  it.each([
    ['nothing reads its papers', {}, { code: 'SERVICE_CLIENT_MISSING', what: 'readPaper' }],
    [
      'a paper is another one',
      { readPaper: giving(other) },
      { fields: [{ field: 'head.documents.0.sha256', rule: 'hash-of-file' }] },
    ],
    ['a paper is empty', { readPaper: giving(empty), content: empty }, { kind: 'input' }],
    [
      'its code is too long',
      { readPaper: giving(file), dossierCode: 'H'.repeat(60) },
      { fields: [{ field: 'dossierCode' }] },
    ],
    [
      'the province is none',
      { readPaper: giving(file), provinceCode: 'Hà Tĩnh' },
      { fields: [{ field: 'provinceCode' }] },
    ],
  ])('is refused before a fee is asked for: %s', async (_, change, error) => {
    const { dossier, told } = await handIn(change)
    expect(dossier).toMatchObject({ error })
    expect(told).toEqual([])
  })

  it('is told from one that can', async () => {
    const { told } = await handIn({ readPaper: giving(file) })
    expect(told).toEqual(['registered', 'payment-required'])
  })
})
