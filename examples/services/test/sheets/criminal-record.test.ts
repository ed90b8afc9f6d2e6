import { paper } from '../../src/papers.ts'
import { dueDate, requiredDocuments, type ServiceForm } from '@lienthong/essential-services'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { followToEnd, type Filed } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'criminal-record'>

/** Service 22: what its sheet tells of. */
describe('criminal-record', () => {
  const { office, file, form, named, faultsOf } = officeOfTests()
  const slug = 'criminal-record'
  const dayMs = 24 * 60 * 60_000

  const formWith = async (changes: Partial<Form>) => ({ ...((await form(slug)) as Form), ...changes })
  const paidFor = async ({ head }: Filed) =>
    (await office().admin.dossiers()).find(({ code }) => code === head.dossierCode)?.paidVnd ?? 0

  it.each([
    [true, 15],
    [false, 10],
  ])('with several residences %s is due in %i days', async (severalResidences, days) => {
    const receivedAt = '2026-03-02T09:00:00+07:00'
    const due = dueDate(slug, { receivedAt, form: await formWith({ severalResidences }) })
    expect(due.known && due.dueAt.slice(0, 10)).toBe(`2026-03-${String(2 + days).padStart(2, '0')}`)
  })

  it('of somebody who lived in several places or abroad takes longer, and comes in time', async () => {
    const { admin } = office()
    const given = await formWith({ severalResidences: true })
    const filed = await file(slug, { decideAfterMs: 12 * dayMs }, given)
    expect(await followToEnd(filed, office(), 11)).toMatchObject({ status: 'processing' })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given })
    expect(due.known && admin.now() <= Date.parse(due.dueAt)).toBe(true)
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000200' }] })
  })

  it('whose archive is slow is late, is seen to be, and ends all the same', async () => {
    const { admin } = office()
    const given = await formWith({ applicant: applicantOf(named('record-slow-archive')) })
    const filed = await file(slug, {}, given)
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, form: given })
    expect(await followToEnd(filed, office(), 16)).toMatchObject({ status: 'processing' })
    expect(due.known && admin.now() > Date.parse(due.dueAt)).toBe(true)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('no. 2 is issued to the person themselves', async () => {
    const filed = await file(slug, {}, await formWith({ certificateKind: 'no-2', filedBy: 'self' }))
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ papers: [{ code: 'KQ.G01.000199' }] })
  })

  it.each(['family', 'delegate'] as const)('no. 2 for which %s files is not sent', async (filedBy) => {
    const { name, personalId } = named('settler-host')
    const given = await formWith({ certificateKind: 'no-2', filedBy, delegate: { name, personalId } })
    expect(await faultsOf(slug, given)).toEqual(['filedBy: not-delegated'])
  })

  it('no. 1 may be filed by somebody with a mandate, whose paper is asked for', async () => {
    const { name, personalId } = named('settler-host')
    const delegate = { name, personalId, relationship: 'Bạn' }
    const given = await formWith({ certificateKind: 'no-1', filedBy: 'delegate', delegate })
    const { id, state } = requiredDocuments(slug, given, { at: '2026-03-02' }).find((one) => one.id === 'mandate') ?? {}
    expect([id, state]).toEqual(['mandate', 'hand-in'])
    const filed = await file(slug, {}, given, [paper('mandate')])
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it.each([
    ['ordinary', 200_000],
    ['reduced', 100_000],
    ['exempt', 0],
  ] as const)('of the fee group %s costs %s đồng, with the proof of it', async (feeGroup, paidVnd) => {
    const given = await formWith({ feeGroup, copies: 1 })
    const proof = requiredDocuments(slug, given, { at: '2026-03-02' }).find(({ id }) => id === 'fee-group')
    expect(proof?.state).toBe(feeGroup === 'ordinary' ? undefined : 'hand-in')
    const filed = await file(slug, {}, given, proof === undefined ? [] : [paper('fee-group')])
    expect(await paidFor(filed)).toBe(paidVnd)
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
