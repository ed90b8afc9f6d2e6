import { getService, submit, type DossierProgress, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { caseSystem, newHead } from '../world.ts'

const head = newHead({ submittedAt: '2026-07-20T09:00:00+07:00' })
const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
const [example] = getService('identity-card').form.examples
const form = { ...example, requestKind: 'new', exchangeReason: undefined } as ServiceForm<'identity-card'>
const { dossierCode } = head

/** A dossier of a system that tells no times, and what the portal hears of it. */
async function dossierOf() {
  const { system, ask } = caseSystem()
  const told: DossierProgress[] = []
  const sync = { tell: (progress: DossierProgress) => Promise.resolve(void told.push(progress)) }
  const dossier = await submit('identity-card', form, { head, clock, sync, clients: { lineOfBusiness: system } })
  return { dossier, ask, told: () => told.map(({ status }) => status), ids: () => told.map(({ id }) => id) }
}

describe('the portal', () => {
  it('hears that a dossier was stopped that it knows to be received, for a system that says it was not received', async () => {
    const { dossier, ask, told } = await dossierOf()
    ask({ dossierCode, status: 'processing' })
    await dossier.status()
    ask({ dossierCode, status: 'not-received', refusal: { code: 'x' } })
    expect(await dossier.status()).toMatchObject({ status: 'not-received' })
    await dossier.status()
    expect(told()).toEqual(['registered', 'received', 'processing', 'stopped'])
  })

  it('hears that a new dossier was not received', async () => {
    const { dossier, ask, told } = await dossierOf()
    ask({ dossierCode, status: 'not-received', refusal: { code: 'x' } })
    await dossier.status()
    expect(told()).toEqual(['registered', 'not-received'])
  })

  it('hears a state again after a supplement as an event of its own', async () => {
    const { dossier, ask, told, ids } = await dossierOf()
    ask({ dossierCode, status: 'supplement-required', question: { items: ['photo'] } })
    await dossier.status()
    ask({ dossierCode, status: 'processing' })
    await dossier.supplement({ submittedAt: '2026-07-21T09:00:00+07:00' })
    ask({ dossierCode, status: 'supplement-required', question: { items: ['photo'] } })
    await dossier.status()
    await dossier.supplement({ submittedAt: '2026-07-22T09:00:00+07:00' })
    expect(told()).toEqual(['registered', 'supplement-required', 'processing', 'supplement-required', 'processing'])
    expect(new Set(ids()).size).toBe(ids().length)
  })
})
