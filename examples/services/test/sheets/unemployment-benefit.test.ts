import { paper } from '../../src/papers.ts'
import { dueDate } from '@lienthong/essential-services'
import { addWorkingDays, dayOf, type Instant } from '@lienthong/sdk-core'
import { describe, expect, it } from 'vitest'
import { applicantOf } from '../../src/people.ts'
import { followToEnd, type Filed } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

const slug = 'unemployment-benefit'
const { office, file, form, named } = officeOfTests()
const of = async (persona: string) => ({ ...(await form(slug)), applicant: applicantOf(named(persona)) })
const workingDayAfter = ({ head }: Filed, days: number) => addWorkingDays(dayOf(head.submittedAt as Instant), days)

describe(slug, () => {
  it('nothing stands against it: decided after fifteen working days, due on the twentieth, with an appointment', async () => {
    const filed = await file(slug, {})
    const due = dueDate(slug, { receivedAt: filed.head.submittedAt, clock: office().admin })
    const { status, at, dueAt } = await followToEnd(filed, office())
    expect({ status, dueAt }).toEqual({ status: 'finished', dueAt: due.known && due.dueAt })
    expect(String(at).slice(0, 10)).toBe(workingDayAfter(filed, 15))
    expect(String(at) < String(dueAt)).toBe(true)
    expect((await filed.dossier.result()).data).toEqual({ henNhanQuyetDinh: dueAt })
  })

  it('a book that the employer has not closed: asked for at once, until it comes', async () => {
    const filed = await file(slug, {}, await of('book-open'))
    const { status, at, question } = await followToEnd(filed, office())
    expect({ status, items: question?.items }).toEqual({ status: 'supplement-required', items: ['insurance-book'] })
    expect(dayOf(at as Instant)).toBe(workingDayAfter(filed, 0))
    const submittedAt = at as Instant
    await filed.dossier.supplement({ submittedAt, documents: [paper('something-else')] })
    expect(await followToEnd(filed, office())).toMatchObject({ question: { number: 2, items: ['insurance-book'] } })
    await filed.dossier.supplement({ submittedAt, documents: [paper('insurance-book')] })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })

  it('work is found within the waiting days, as the insurance hears: cancelled', async () => {
    const filed = await file(slug, {}, await of('job-found'))
    const { status, at, refusal } = await followToEnd(filed, office())
    expect({ status, code: refusal?.code }).toEqual({ status: 'stopped', code: 'DA_CO_VIEC_LAM' })
    expect(dayOf(at as Instant) < workingDayAfter(filed, 15)).toBe(true)
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [] })
  })

  it('work is found within the waiting days, as the worker says: withdrawn', async () => {
    const filed = await file(slug, {})
    expect(await followToEnd(filed, office(), 5)).toMatchObject({ status: 'received' })
    const reason = 'Đã có việc làm'
    expect(await filed.dossier.withdraw({ reason, at: filed.head.submittedAt })).toMatchObject({ status: 'withdrawn' })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'withdrawn' })
  })

  it('nobody comes for the decision within two days of the appointment: it is void', async () => {
    const filed = await file(slug, {}, await of('decision-missed'))
    const { status, at, dueAt, refusal } = await followToEnd(filed, office())
    expect({ status, code: refusal?.code }).toEqual({ status: 'stopped', code: 'QUA_HAN_NHAN_QUYET_DINH' })
    expect(dayOf(at as Instant)).toBe(addWorkingDays(dayOf(dueAt as Instant), 2))
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [] })
  })

  it('fewer than twelve months of insurance, by the form or by the insurance: refused', async () => {
    const declared = { ...(await form(slug)), monthsInsured: 11 }
    for (const given of [declared, await of('few-months')]) {
      const filed = await file(slug, {}, given)
      expect(await followToEnd(filed, office())).toMatchObject({
        status: 'stopped',
        refusal: { code: 'KHONG_DU_THOI_GIAN_DONG' },
      })
    }
  })

  it('twelve months of insurance: granted', async () => {
    const filed = await file(slug, {}, { ...(await form(slug)), monthsInsured: 12 })
    expect(await followToEnd(filed, office())).toMatchObject({ status: 'finished' })
  })
})
