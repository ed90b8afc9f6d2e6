import { paper } from '../../src/papers.ts'
import { followDossier } from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { dueIn } from './due-in.ts'

describe('passport', () => {
  const { office, file, form, formBy } = officeOfTests()
  const now = () => instantOf(office().admin.now())

  it('filed in the province: due in eight working days, at the ministry in five', async () => {
    const given = await form('passport')
    const inProvince = await file('passport', {}, given)
    const atMinistry = await file('passport', {}, { ...given, office: 'ministry' })
    expect(await inProvince.dossier.status()).toMatchObject({ dueAt: dueIn(inProvince, 8) })
    expect(await atMinistry.dossier.status()).toMatchObject({ dueAt: dueIn(atMinistry, 5) })
    await followToEnd(inProvince, office())
    expect(await inProvince.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000083' }] })
  })

  it('an exit ban: stopped', async () => {
    const filed = await file('passport', {}, await formBy('exit-banned', 'passport'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { code: 'TAM_HOAN_XUAT_CANH' },
    })
  })

  it('the photograph is rejected: another one is asked for, until it comes', async () => {
    const filed = await file('passport', {}, await formBy('photo-rejected', 'passport'))
    const asked = { status: 'supplement-required', question: { items: ['photo'] } }
    expect(await followToEnd(filed, office())).toMatchObject(asked)
    await filed.dossier.supplement({ submittedAt: now(), documents: [paper('loss-report')] })
    expect(await followToEnd(filed, office())).toMatchObject({ ...asked, question: { number: 2 } })
    await filed.dossier.supplement({ submittedAt: now(), documents: [paper('photo')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('a chip, and no face in the population database: asked for, until the chip is given up', async () => {
    const given = await formBy('face-unknown', 'passport', { chip: true })
    const filed = await file('passport', {}, given)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['face-image'], description: expect.stringContaining('không gắn chíp') as string },
    })
    await filed.dossier.supplement({ submittedAt: now(), form: { ...given, chip: false } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('a process that only follows the dossier gives the chip up too: the corrected form arrives', async () => {
    const given = await formBy('face-unknown', 'passport', { chip: true })
    const filed = await file('passport', {}, given)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'supplement-required' })
    const { clients, admin } = office()
    const dossier = followDossier('passport', { head: filed.head, clients, clock: admin })
    await dossier.supplement({ submittedAt: now(), form: { ...given, chip: false } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('no chip, and no face in the population database: nothing is asked', async () => {
    const filed = await file('passport', {}, await formBy('face-unknown', 'passport', { chip: false }))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
