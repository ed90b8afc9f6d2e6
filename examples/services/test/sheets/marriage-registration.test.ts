import { dueDate, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { civilPerson } from '../../src/forms/registers.ts'
import { applicantOf } from '../../src/people.ts'
import { followToEnd } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'marriage-registration'>

/** Service 11: what its sheet tells of. */
describe('marriage-registration', () => {
  const { office, file, form, named, lookUp, faultsOf } = officeOfTests()
  const slug = 'marriage-registration'

  /** The bride marries somebody else than the groom. */
  async function brideWith(persona: string): Promise<Form> {
    const given = (await form(slug)) as Form
    return { ...given, husband: { ...given.husband, ...civilPerson(named(persona)) } }
  }

  it('of somebody married in a book and single in the population database waits for an officer, who refuses', async () => {
    const husband = named('husband-in-book-only')
    expect((await lookUp(husband))?.maritalStatus).toBe('single')
    const filed = await file(slug, {}, await brideWith('husband-in-book-only'))
    // Five working days are long over, and nobody has decided by a rule.
    expect(await followToEnd(filed, office(), 10)).toMatchObject({ status: 'processing' })
    const { dossierCode } = filed.head
    await office().admin.officer('civil-status', 'refuse', { dossierCode, reason: 'Bên nam đang có vợ' })
    expect(await filed.dossier.status()).toMatchObject({
      status: 'not-received',
      refusal: { description: 'Bên nam đang có vợ' },
    })
  })

  it('is registered after the other office has written that the marriage ended', async () => {
    const filed = await file(slug, {}, await brideWith('husband-in-book-only'))
    await followToEnd(filed, office(), 3)
    const { dossierCode } = filed.head
    await office().admin.officer('civil-status', 'complete', { dossierCode })
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G15.000032' }] })
  })

  it('of somebody who is married in the population database asks to clear it up', async () => {
    const wife = named('record-applicant')
    const given = await brideWith('married-man')
    const filed = await file(
      slug,
      {},
      { ...given, applicant: applicantOf(wife), wife: { ...given.wife, ...civilPerson(wife) } },
    )
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['husband.maritalStatus'] },
    })
  })

  it('under age is not received: the form is refused before it is sent', async () => {
    // Nineteen years old.
    expect(await faultsOf(slug, await brideWith('young-groom'))).toEqual(['husband.birthDate: under-age'])
  })

  it('of age by the form, under age by the number itself, is refused before it is sent', async () => {
    const given = await brideWith('young-groom')
    const older = { ...given, husband: { ...given.husband, birthDate: '1999-08-20' } }
    expect(await faultsOf(slug, older)).toEqual(['husband.personalId: number-of-another'])
  })

  it('is due in five working days when the marital status has to be verified, and on the same day otherwise', async () => {
    const receivedAt = '2026-03-02T09:00:00+07:00'
    const given = (await form(slug)) as Form
    const differs = { 'marital-status': 'differs' } as const
    expect(dueDate(slug, { receivedAt, form: given })).toMatchObject({ dueAt: '2026-03-02T17:00:00+07:00' })
    expect(dueDate(slug, { receivedAt, form: given, found: differs })).toMatchObject({
      dueAt: '2026-03-09T17:00:00+07:00',
    })
  })
})
