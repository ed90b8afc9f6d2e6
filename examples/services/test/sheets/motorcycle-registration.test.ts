import { paper } from '../../src/papers.ts'
import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn, hoursOf } from './due-in.ts'

describe('motorcycle-registration', () => {
  const { office, file, form, formBy } = officeOfTests()

  it('a new plate: due in two working days, ends in certificate and plate', async () => {
    const filed = await file('motorcycle-registration', {})
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 2) })
    await followToEnd(filed, office())
    expect(await filed.dossier.result()).toMatchObject({
      papers: [{ code: 'KQ.G01.000014' }, { code: 'KQ.G01.000015' }],
    })
    const seen = (await office().admin.dossiers()).find(({ code }) => code === filed.head.dossierCode)
    expect(seen?.resultCodes).toEqual(['KQ.G01.000014', 'KQ.G01.000015'])
  })

  it('an auctioned plate: due in seven working days, and it takes nearly that', async () => {
    const given = await form('motorcycle-registration')
    const filed = await file('motorcycle-registration', {}, { ...given, plate: 'auction' })
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 7) })
    const { status, at } = await followToEnd(filed, office())
    expect(status).toBe('finished')
    expect(hoursOf(filed, at)).toBeGreaterThan(7 * 24)
    expect(Date.parse(at ?? '')).toBeLessThan(Date.parse(dueIn(filed, 7)))
  })

  it.each([
    ['the registration tax is not paid: its proof is asked for', 'vehicle-tax-unpaid', 'registration-tax'],
    ['the quality sheet is unknown: the paper is asked for', 'vehicle-sheet-unknown', 'quality-sheet'],
  ])('%s', async (_, persona, item) => {
    const filed = await file('motorcycle-registration', {}, await formBy(persona, 'motorcycle-registration'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: [item] },
    })
    await filed.dossier.supplement({ submittedAt: instantOf(office().admin.now()), documents: [paper(item)] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
