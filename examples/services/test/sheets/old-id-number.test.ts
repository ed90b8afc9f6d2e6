import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn, hoursOf } from './due-in.ts'

describe('old-id-number', () => {
  const { office, file, formBy } = officeOfTests()
  const confirm = async (persona: string, changed: object = {}) =>
    file('old-id-number', {}, await formBy(persona, 'old-id-number', changed))

  it('the number is in the population database: confirmed, due in three working days', async () => {
    const filed = await confirm('nine-digits-known')
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 3) })
    await followToEnd(filed, office())
    expect(await filed.dossier.result()).toMatchObject({
      ended: true,
      papers: [{ code: 'KQ.G01.000060', form: 'CC04' }],
      data: { oldIdNumbers: ['942000101'] },
    })
  })

  it('the number is in the archive only: due in seven working days, the archive answers a day later', async () => {
    const filed = await confirm('nine-digits-archived', { oldIdNumber: '942000102' })
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 7) })
    const { status, at } = await followToEnd(filed, office())
    expect(status).toBe('returned')
    expect(hoursOf(filed, at)).toBeGreaterThan(24)
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ form: 'CC04' }] })
  })

  it('two old numbers: both are confirmed', async () => {
    const filed = await confirm('nine-digits-twice')
    await followToEnd(filed, office())
    expect(await filed.dossier.result()).toMatchObject({ data: { oldIdNumbers: ['942000104', '942000103'] } })
  })

  it('the archive has the number under another name: refused by form CC03', async () => {
    const filed = await confirm('nine-digits-other-name', { oldIdNumber: '942000105' })
    const refusal = { code: 'old-number-of-another', paperForm: 'CC03' }
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'stopped', refusal })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [], refusal })
  })

  it('never had a number: refused by form CC03', async () => {
    const filed = await confirm('nine-digits-never')
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'stopped', refusal: { paperForm: 'CC03' } })
  })
})
