import { dueDate } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'
import { atOwner, filedAtOwner } from './at-owner.ts'

const slug = 'power-party-change'
const { office, form, named } = officeOfTests()
const good = async (change: object = {}) => ({ ...(await form(slug)), ...change })

describe('service 25, another party to a power contract', () => {
  it.each([
    ['a household', { household: true }, 2, ['transfer']],
    ['others', { household: false }, 3, ['transfer', 'place']],
  ] as const)('is done for %s', async (_, change, workingDays, papers) => {
    const given = await good(change)
    const filed = await filedAtOwner(slug, given, office(), papers)
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given, clock: office().admin })
    expect(due).toMatchObject({ limit: { workingDays } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished', dueAt: due.known && due.dueAt })
  })

  it('is held for a debt that the form denies, until it is paid', async () => {
    const { name, personalId } = named('power-debtor')
    const given = await good({ oldParty: { name, personalId }, debtSettled: true })
    const filed = await filedAtOwner(slug, given, office(), ['transfer'])
    expect(await followToEnd(filed, office(), 5)).toMatchObject({ status: 'payment-required', amountVnd: 486_000 })
    await expect(filed.dossier.pay()).rejects.toMatchObject({ code: 'SERVICE_FEE_UNKNOWN' })
    await atOwner(filed, office()).pay(486_000)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('is held for a debt that the form tells of, too', async () => {
    const filed = await filedAtOwner(slug, await good({ debtSettled: false }), office(), ['transfer'])
    expect(await followToEnd(filed, office(), 1)).toMatchObject({ status: 'payment-required' })
  })

  it('owes nothing for another contract of the new party', async () => {
    const { name, personalId } = named('power-debtor')
    const { applicant } = (await good()) as { applicant?: object }
    const given = await good({ applicant: { ...applicant, name, personalId } })
    const filed = await filedAtOwner(slug, given, office(), ['transfer', 'place'])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('asks for the consent of the old party, at its own portal', async () => {
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
