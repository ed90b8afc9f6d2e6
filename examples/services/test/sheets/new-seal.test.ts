import { paper } from '../../src/papers.ts'
import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn } from './due-in.ts'

describe('new-seal', () => {
  const { office, file, form, people } = officeOfTests()
  const unitOf = async (code: string | undefined) => {
    const given = (await form('new-seal')) as { organisation: object }
    return { ...given, organisation: { ...given.organisation, kind: 'enterprise-unit', code } }
  }

  it('a body of the state: due in three working days, ends in seal and certificate', async () => {
    const filed = await file('new-seal', {})
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 3) })
    await followToEnd(filed, office())
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000031' }] })
  })

  it('a unit of an enterprise that the business registry has: gets its seal', async () => {
    const { enterpriseCode } = people().factsOf('enterprise-owner')
    const filed = await file('new-seal', {}, await unitOf(`${enterpriseCode}-001`))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('a unit of an enterprise that the business registry does not have: stopped', async () => {
    const filed = await file('new-seal', {}, await unitOf('9000009999'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { code: 'KHONG_CO_DOANH_NGHIEP' },
    })
  })

  it('a unit of an enterprise that was dissolved: stopped', async () => {
    const filed = await file(
      'new-seal',
      {},
      await unitOf(people().factsOf('enterprise-former-owner')['enterpriseCode']),
    )
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { code: 'DOANH_NGHIEP_DA_GIAI_THE' },
    })
  })

  it('a unit of an enterprise without a number: its decision of establishment is asked for', async () => {
    const filed = await file('new-seal', {}, await unitOf(undefined))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['establishment'] },
    })
    const submittedAt = instantOf(office().admin.now())
    await filed.dossier.supplement({ submittedAt, documents: [paper('establishment')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
