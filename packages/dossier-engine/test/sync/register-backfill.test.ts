import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { createDossierSync, readRegister } from '../../src/index.ts'
import type { BackfillRow } from '../../src/backfill/backfill-row.ts'
import { readCsv } from '../../src/backfill/read-csv.ts'
import { readJsonl } from '../../src/backfill/read-jsonl.ts'
import { takeIn } from '../../src/backfill/take-in.ts'
import { describeEachStore } from '../support/each-store.ts'
import { dossierOf, PortalDouble } from '../support/portal-double.ts'

const csv = `code,procedureCode,procedureName,fieldCode,fieldName,channel,ownerName,ownerPersonalId,summary,submittedAt,receivedAt,status,processingUnit,procedureAgency,procedureDecision,commune
A,1.001193,Khai sinh,G15-HT,Hộ tịch,desk,Hồ Xuân Đức,942086944142,Khai sinh,2026-03-02T08:00:00+07:00,2026-03-02T08:15:00+07:00,2,UBND phường,Bộ Tư pháp,163/QĐ-BTP,18073
`
const jsonl = (register: object) => `${JSON.stringify({ ...dossierOf('B', 'received'), register })}\n`

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

describeEachStore((stores) => {
  it('a file may say what only the register knows; what it says later goes before', async () => {
    const store = await stores.empty()
    const sync = await createDossierSync({ store, portal: new PortalDouble().client })
    const take = async (rows: AsyncIterable<BackfillRow>) => takeIn(store, sync, await all(rows))
    const registers = async () => (await all(readRegister(store))).map(({ register }) => register)

    await take(readCsv(Readable.from([Buffer.from(csv)])))
    await take(readJsonl(Readable.from([Buffer.from(jsonl({ service: 'birth-registration' }))])))
    const facts = { agency: 'Bộ Tư pháp', decision: '163/QĐ-BTP', commune: '18073' }
    expect(await registers()).toEqual([facts, { service: 'birth-registration' }])

    const later = jsonl({ service: 'birth-registration', result: 'scan' })
    expect(await take(readJsonl(Readable.from([Buffer.from(later)])))).toMatchObject([{ became: 'enqueued' }])
    expect(await take(readJsonl(Readable.from([Buffer.from(later)])))).toMatchObject([{ became: 'repeated' }])
    expect(await registers()).toEqual([facts, { service: 'birth-registration', result: 'scan' }])
    expect(await take(readJsonl(Readable.from([Buffer.from(jsonl({ nobody: 1 }))])))).toMatchObject([
      { code: 'DOSSIER_REFUSED' },
    ])
  })
})
