import { dueDate, paymentReference } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { atOwner, filedAtOwner } from './at-owner.ts'

const slug = 'power-party-change'
const { office, form, named } = officeOfTests()
const good = async (change: object = {}) => ({ ...(await form(slug)), ...change })

describe(slug, () => {
  it.each([
    ['a household that lives there', { household: true }, 2, ['transfer']],
    ['other buyers', { household: false }, 3, ['transfer', 'place']],
  ] as const)('%s: done within the time of its kind', async (_, change, workingDays, papers) => {
    const given = await good(change)
    const filed = await filedAtOwner(slug, given, office(), papers)
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(due).toMatchObject({ limit: { workingDays } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished', dueAt: due.known && due.dueAt })
  })

  it('the old party has a debt that the form denies: held until it is paid', async () => {
    const { name, personalId } = named('power-debtor')
    const given = await good({ oldParty: { name, personalId }, debtSettled: true })
    const filed = await filedAtOwner(slug, given, office(), ['transfer'])
    expect(await followToEnd(filed, office(), 5)).toMatchObject({ status: 'payment-required', amountVnd: 486_000 })
    await expect(filed.dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_STEP_NOT_POSSIBLE' })
    const proof = {
      reference: paymentReference(filed.head.dossierCode),
      transactionId: 'T',
      amountVnd: 486_000,
      paidAt: filed.head.submittedAt,
    }
    await expect(filed.dossier.confirmPayment(proof)).rejects.toMatchObject({ code: 'SERVICE_STEP_NOT_POSSIBLE' })
    await atOwner(filed, office()).pay(486_000)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('the old party has a debt that the form tells of: held', async () => {
    const filed = await filedAtOwner(slug, await good({ debtSettled: false }), office(), ['transfer'])
    expect(await followToEnd(filed, office(), 1)).toMatchObject({ status: 'payment-required' })
  })

  it('the new party has a debt on another contract: not asked for', async () => {
    const { name, personalId } = named('power-debtor')
    const { applicant } = (await good()) as { applicant?: object }
    const given = await good({ applicant: { ...applicant, name, personalId } })
    const filed = await filedAtOwner(slug, given, office(), ['transfer', 'place'])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('no consent of the old party: asked for by the owner, answered there', async () => {
    const filed = await filedAtOwner(slug, await good(), office())
    const view = await followToEnd(filed, office())
    expect(view).toMatchObject({ status: 'supplement-required', question: { items: ['transfer'] } })
    await expect(filed.dossier.supplement({ submittedAt: filed.head.submittedAt })).rejects.toMatchObject({
      code: 'SERVICE_STEP_NOT_POSSIBLE',
    })
    await atOwner(filed, office()).supplement(['transfer'])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
