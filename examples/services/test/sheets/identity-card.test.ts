import { paper } from '../../src/papers.ts'
import { instantOf } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { anotherDay } from './another-day.ts'
import { dueIn } from './due-in.ts'

const dayMs = 86_400_000

describe('identity-card', () => {
  const { office, file, form, formBy } = officeOfTests()

  it('data are right: the appointment is kept, the card comes after it', async () => {
    const given = (await form('identity-card')) as { appointmentAt: string; appointmentPlace: string }
    const filed = await file('identity-card', {}, given)
    const { appointmentAt, appointmentPlace } = given
    expect(await filed.dossier.status()).toMatchObject({ dueAt: dueIn(filed, 7) })
    expect(await filed.dossier.result()).toMatchObject({
      ended: false,
      data: { lichHen: appointmentAt, noiHen: appointmentPlace },
    })
    const { admin } = office()
    await admin.advance(Date.parse(appointmentAt) - admin.now() - 1_000)
    expect(await filed.dossier.status()).toMatchObject({ status: 'received' })
    await admin.advance(1_000)
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished', at: appointmentAt })
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000023' }] })
  })

  it('data are wrong: not received before the population database is put right', async () => {
    const filed = await file('identity-card', {}, { ...(await form('identity-card')), dataConfirmed: false })
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'SAI_DU_LIEU_DAN_CU', description: expect.stringContaining('điều chỉnh') as string },
    })
  })

  it('the form differs from the population database: not received', async () => {
    const given = (await form('identity-card')) as { applicant: { birthDate: string } }
    const wrong = { ...given, applicant: { ...given.applicant, birthDate: anotherDay(given.applicant.birthDate) } }
    const filed = await file('identity-card', {}, wrong)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'not-received',
      refusal: { code: 'SAI_DU_LIEU_DAN_CU' },
    })
  })

  it('the population database does not have the person: form DC01 is asked for', async () => {
    const given = (await form('identity-card')) as { applicant: { personalId: string } }
    const personalId = `${given.applicant.personalId.slice(0, 6)}999999`
    const stranger = { ...given, applicant: { ...given.applicant, personalId }, requestKind: 'new' }
    const filed = await file('identity-card', {}, { ...stranger, exchangeReason: undefined })
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['collection-sheet'] },
    })
    const submittedAt = instantOf(office().admin.now())
    await filed.dossier.supplement({ submittedAt, documents: [paper('collection-sheet')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('wanted, or barred by law: stopped', async () => {
    const filed = await file('identity-card', {}, await formBy('card-blocked', 'identity-card'))
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'stopped',
      refusal: { code: 'BI_CHAN_PHAP_LY' },
    })
  })

  it('the capture software is down: the appointment stands, the decision comes later', async () => {
    const { admin } = office()
    const given = (await form('identity-card')) as { appointmentAt: string }
    const upAgainAt = instantOf(Date.parse(given.appointmentAt) + 2 * dayMs)
    const filed = await file('identity-card', { softwareDownUntil: upAgainAt }, given)
    await admin.advance(Date.parse(given.appointmentAt) - admin.now() + dayMs)
    expect(await filed.dossier.status()).toMatchObject({ status: 'received' })
    expect(await filed.dossier.result()).toMatchObject({ ended: false, data: { lichHen: given.appointmentAt } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished', at: upAgainAt })
  })
})
