import { dueDate, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { followToEnd, type Filed } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'birth-registration'>

/** Service 9: what its sheet tells of, and the ways in which the personal number fails (3.6, C1 and C5 to C7). */
describe('birth-registration', () => {
  const { office, file, form, faultsOf } = officeOfTests()
  const slug = 'birth-registration'
  let children = 0

  /** A child of its own for each dossier: two of one name, mother, day and sex would be one child. */
  async function birth(changes: Partial<Form['child']> = {}): Promise<Form> {
    const given = (await form(slug)) as Form
    children += 1
    const name = `Trần Ví Dụ ${['An', 'Bình', 'Chi', 'Duyên', 'Giang', 'Hà', 'Khanh', 'Lam', 'Mai'][children] ?? 'Nhi'}`
    return { ...given, child: { ...given.child, name, ...changes } }
  }

  const birthOf = async ({ dossier }: Filed) =>
    ((await dossier.result()).data as { readonly birth: { personalId?: string } }).birth

  it('gives the number with the certificate', async () => {
    const filed = await file(slug, {}, await birth())
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect((await birthOf(filed)).personalId).toMatch(/^9\d{11}$/)
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G15.000031' }] })
  })

  it('registers a child whose number comes late, and has the number when it came', async () => {
    const filed = await file(slug, { personalNumber: 'pending', numberAfterDays: 2 }, await birth())
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect((await filed.dossier.result()).data).toMatchObject({ personalIdIssuance: { state: 'pending' } })
    expect((await birthOf(filed)).personalId).toBeUndefined()
    await office().admin.advance(2 * 24 * 60 * 60_000)
    expect((await birthOf(filed)).personalId).toMatch(/^9\d{11}$/)
  })

  it('is asked when somebody may have the number already, and goes on when an officer confirms twins', async () => {
    const filed = await file(slug, { personalNumber: 'suspected-duplicate' }, await birth())
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['child.name'] },
    })
    const { dossierCode } = filed.head
    await office().admin.officer('civil-status', 'confirm-multiple-birth', { dossierCode })
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
    expect((await birthOf(filed)).personalId).toMatch(/^9\d{11}$/)
  })

  it('of a child who is registered already is a possible duplicate by the facts', async () => {
    const given = await birth()
    await followToEnd(await file(slug, {}, given), office())
    const again = await file(slug, {}, given)
    expect(await followToEnd(again, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['child.name'] },
    })
  })

  it('names the field when the number is refused with an English text, and goes on with the corrected form', async () => {
    const given = await birth()
    const filed = await file(slug, { personalNumber: 'data-error' }, given)
    expect(await followToEnd(filed, office())).toMatchObject({
      status: 'supplement-required',
      question: { items: ['child.birthDate'] },
    })
    const child = { ...given.child, birthDate: given.child.birthDate.replace(/..$/, '18') }
    await filed.dossier.supplement({ submittedAt: '2026-03-05T09:00:00+07:00', form: { ...given, child } })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it.each(['not-found', 'bad-signature'])(
    'asks for paper when the electronic certificate is %s',
    async (electronicPaper) => {
      const given = { ...(await birth()), birthPaperNumber: '42001.GCS.00001.26', birthPaperIssuedOn: '2026-03-01' }
      const filed = await file(slug, { electronicPaper }, given)
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'supplement-required',
        question: { items: ['liveBirthCertificate.number'] },
      })
      await filed.dossier.supplement({ submittedAt: '2026-03-05T09:00:00+07:00', form: given })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    },
  )

  describe('received', () => {
    it('before 15:00 is due the same day, after it on the next working day', async () => {
      const given = await birth()
      expect(dueDate(slug, { receivedAt: '2026-03-06T14:59:00+07:00', form: given })).toMatchObject({
        dueAt: '2026-03-06T17:00:00+07:00',
      })
      // A Friday afternoon.
      expect(dueDate(slug, { receivedAt: '2026-03-06T15:10:00+07:00', form: given })).toMatchObject({
        dueAt: '2026-03-09T17:00:00+07:00',
      })
    })

    it('at 16:00 is decided on the next morning, in time', async () => {
      const { admin } = office()
      const today = new Date(admin.now() + 7 * 3_600_000).toISOString().slice(0, 10)
      const four = Date.parse(`${today}T16:00:00+07:00`)
      await admin.advance((four > admin.now() ? four : four + 86_400_000) - admin.now())
      const given = await birth()
      const filed = await file(slug, { receiveAfterMinutes: 16 * 60 }, given)
      await admin.advance(2 * 3_600_000)
      expect(await filed.dossier.status()).toMatchObject({ status: 'received' })
      expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
      const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given })
      expect(due.known && admin.now() <= Date.parse(due.dueAt)).toBe(true)
    })
  })

  it('is not sent when the child is born tomorrow', async () => {
    const given = await birth({ birthDate: '2027-01-01' })
    expect(await faultsOf(slug, given)).toEqual(['child.birthDate: in-future'])
  })
})
