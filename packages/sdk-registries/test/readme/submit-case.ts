import { ngspGateway } from '@lienthong/sdk-core'
import { createLineOfBusinessClient } from '@lienthong/sdk-registries'

const gateway = ngspGateway({
  baseUrl: 'http://127.0.0.1:4010/ngsp',
  consumerKey: 'mock-consumer-key',
  consumerSecret: 'mock-consumer-secret',
})
const lineOfBusiness = createLineOfBusinessClient({ gateway })

/** Hands a dossier in and asks what became of it. */
export async function submitCase(): Promise<string> {
  const key = { system: 'vehicle', dossierCode: 'H42-20260302-0001' } as const
  await lineOfBusiness.submit({
    ...key,
    service: 'motorcycle-registration',
    submittedAt: '2026-03-02T08:15:00+07:00',
    channel: 'online',
    agencyCode: '18073',
    content: { engineNumber: 'MAY0001' },
  })
  const { papers } = await lineOfBusiness.result(key)
  return `${(await lineOfBusiness.status(key))?.status}, ${papers.length} papers`
}
