import { dossierDeadline, type DeadlineInput } from '@lienthong/sdk-dvc'
import { addWorkingDays, isWorkingDay } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** Received on Monday, three working days: due on Thursday at 17:00. */
const monday: DeadlineInput = { receivedAt: '2026-03-02T08:15:00+07:00', limitWorkingDays: 3 }

describe('dossierDeadline', () => {
  it('is on time until 17:00 of the last day, and overdue after', () => {
    expect(dossierDeadline(monday, '2026-03-05T17:00:00+07:00')).toEqual({
      state: 'on-time',
      dueAt: '2026-03-05T17:00:00+07:00',
      firstDueAt: '2026-03-05T17:00:00+07:00',
      pausedWorkingDays: 0,
    })
    expect(dossierDeadline(monday, '2026-03-05T17:00:01+07:00').state).toBe('overdue')
  })

  it('counts from the next working day after 15:00, over weekends and holidays', () => {
    const friday = { receivedAt: '2026-02-13T15:01:00+07:00', limitWorkingDays: 1 }

    // Tết lies between: counted from 23 February.
    expect(dossierDeadline(friday, '2026-02-13T15:02:00+07:00').dueAt).toBe('2026-02-24T17:00:00+07:00')
  })

  it('stands still while papers are asked for, and moves by the working days between', () => {
    const asked = { ...monday, supplements: [{ askedAt: '2026-03-03T10:00:00+07:00' }] }

    expect(dossierDeadline(asked, '2026-03-20T09:00:00+07:00')).toMatchObject({
      state: 'paused',
      pausedWorkingDays: 13,
      firstDueAt: '2026-03-05T17:00:00+07:00',
    })
    const answered = {
      ...monday,
      supplements: [{ askedAt: '2026-03-03T10:00:00+07:00', answeredAt: '2026-03-09T14:00:00+07:00' }],
    }
    // Tuesday to Monday are four working days: Thursday becomes Wednesday of the week after.
    expect(dossierDeadline(answered, '2026-03-09T15:00:00+07:00')).toMatchObject({
      state: 'on-time',
      dueAt: '2026-03-11T17:00:00+07:00',
      pausedWorkingDays: 4,
    })
    expect(dossierDeadline(answered, '2026-03-11T17:00:01+07:00').state).toBe('overdue')
  })

  it('gives nothing for papers that come on the day they were asked for, and a day for those after 15:00', () => {
    const on = (time: string) =>
      dossierDeadline(
        { ...monday, supplements: [{ askedAt: '2026-03-03T10:00:00+07:00', answeredAt: `2026-03-03T${time}+07:00` }] },
        '2026-03-03T16:00:00+07:00',
      ).pausedWorkingDays

    expect(on('15:00:00')).toBe(0)
    expect(on('15:00:01')).toBe(1)
  })

  it('adds several pauses', () => {
    const supplements = [
      { askedAt: '2026-03-03T10:00:00+07:00', answeredAt: '2026-03-04T10:00:00+07:00' },
      { askedAt: '2026-03-05T10:00:00+07:00', answeredAt: '2026-03-09T10:00:00+07:00' },
    ]

    expect(dossierDeadline({ ...monday, supplements }, '2026-03-09T11:00:00+07:00')).toMatchObject({
      pausedWorkingDays: 3,
      dueAt: '2026-03-10T17:00:00+07:00',
    })
  })

  it.each([
    ['2026-03-05T17:00:00+07:00', 'ended-on-time'],
    ['2026-03-06T08:00:00+07:00', 'ended-late'],
  ])('ended at %s: %s, whatever the time is now', (endedAt, state) => {
    expect(dossierDeadline({ ...monday, endedAt }, '2027-01-04T08:00:00+07:00').state).toBe(state)
  })

  it.each([
    [{ ...monday, receivedAt: '02/03/2026' }, 'receivedAt'],
    [{ ...monday, receivedAt: 42 }, 'receivedAt'],
    [{ ...monday, endedAt: '2026-03-05' }, 'endedAt'],
    [{ ...monday, limitWorkingDays: -1 }, 'days'],
    [{ ...monday, limitWorkingDays: 2.5 }, 'days'],
    [{ ...monday, supplements: [{ askedAt: '2026-03-01T10:00:00+07:00' }] }, 'supplements.0.askedAt'],
    [
      {
        ...monday,
        supplements: [{ askedAt: '2026-03-03T10:00:00+07:00', answeredAt: '2026-03-02T10:00:00+07:00' }],
      },
      'supplements.0.answeredAt',
    ],
    [
      {
        ...monday,
        supplements: [{ askedAt: '2026-03-03T10:00:00+07:00' }, { askedAt: '2026-03-04T10:00:00+07:00' }],
      },
      'supplements.1.askedAt',
    ],
    [{ ...monday, receivedAt: '2031-03-02T08:15:00+07:00' }, 'date'],
  ])('%j is refused by its field', (input, field) => {
    const reckon = () => dossierDeadline(input as DeadlineInput, '2026-03-05T17:00:00+07:00')

    expect(reckon).toThrow(expect.objectContaining({ kind: 'input', fields: [expect.objectContaining({ field })] }))
  })

  it('is always due on a working day at 17:00, never before the first due time, and later for a later answer', () => {
    const day = fc.integer({ min: 0, max: 200 })
    const at = (days: number, hour = 10) =>
      new Date(Date.UTC(2026, 2, 2 + days, hour - 7)).toISOString().replace('.000', '')
    fc.assert(
      fc.property(fc.nat(30), day, fc.nat(30), fc.nat(30), (limitWorkingDays, asked, wait, more) => {
        const reckon = (answered: number) =>
          dossierDeadline(
            {
              receivedAt: at(0),
              limitWorkingDays,
              supplements: [{ askedAt: at(asked, 11), answeredAt: at(answered, 12) }],
            },
            at(asked + wait + more, 13),
          )
        const sooner = reckon(asked + wait)
        const later = reckon(asked + wait + more)

        expect(isWorkingDay(sooner.dueAt.slice(0, 10))).toBe(true)
        expect(sooner.dueAt.slice(11)).toBe('17:00:00+07:00')
        expect(sooner.dueAt >= sooner.firstDueAt).toBe(true)
        expect(later.dueAt >= sooner.dueAt).toBe(true)
        expect(addWorkingDays(sooner.firstDueAt.slice(0, 10), sooner.pausedWorkingDays)).toBe(sooner.dueAt.slice(0, 10))
      }),
    )
  })
})
