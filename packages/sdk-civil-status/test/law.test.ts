import {
  deathPapers,
  deskDueDate,
  deskLimits,
  isLate,
  marriageAges,
  mayMarry,
  registrationDueDate,
  registrationLimitDays,
  registrationPlaces,
} from '@lienthong/sdk-civil-status'
import { InputError, readInstant, readPartialDate, readPlainDate } from '@lienthong/sdk-core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const day = (text: string) => readPlainDate(text)!
const at = (text: string) => readInstant(text)!

describe('the last day of a registration', () => {
  it.each<['birth' | 'death', string, string]>([
    ['birth', '2026-03-01', '2026-05-04'], // 60 days on are 30 April, a holiday; the next three are holiday and weekend
    ['birth', '2026-01-05', '2026-03-06'],
    ['death', '2026-03-01', '2026-03-16'],
    ['death', '2026-03-05', '2026-03-20'],
    ['death', '2026-03-06', '2026-03-23'], // 15 days on are a Saturday
    ['birth', '2020-01-01', '2020-03-02'], // before the calendar of holidays: 1 March 2020 is a Sunday
    ['birth', '2027-06-01', '2027-08-02'], // under the law of 2026; 31 July is a Saturday
  ])('of a %s on %s is %s', (event, happenedOn, lastDay) => {
    expect(registrationDueDate(event, day(happenedOn))?.lastDay).toBe(lastDay)
  })

  it('says by which law, and how far to trust it', () => {
    expect(registrationDueDate('birth', day('2027-02-28'))?.rule).toMatchObject({ value: 60, confidence: 'documented' })
    expect(registrationDueDate('death', day('2027-03-01'))?.rule).toMatchObject({
      value: 15,
      confidence: 'assumed',
      source: expect.stringContaining('03/2026/QH16') as string,
    })
  })

  it('is not known of what happened before the law', () => {
    expect(registrationDueDate('birth', day('2015-12-31'))).toBeUndefined()
    expect(isLate('birth', { happenedOn: day('1990-01-01'), on: day('2026-03-02') })).toBe(false)
  })

  it('is in time until its end, and late from the next day', () => {
    const happenedOn = day('2026-03-05')
    expect(isLate('death', { happenedOn, on: day('2026-03-20') })).toBe(false)
    expect(isLate('death', { happenedOn, on: day('2026-03-21') })).toBe(true)
  })

  it('whenever it happened, it lies at least the days of the law ahead, and two weeks more at most', () => {
    const days = fc.date({ min: new Date('2016-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, fc.constantFrom('birth' as const, 'death' as const), (date, event) => {
        const happenedOn = day(date.toISOString().slice(0, 10))
        const { lastDay, rule } = registrationDueDate(event, happenedOn)!
        const between = (Date.parse(lastDay) - Date.parse(happenedOn)) / 86_400_000
        expect(between).toBeGreaterThanOrEqual(rule.value)
        expect(between).toBeLessThanOrEqual(rule.value + 14)
      }),
    )
  })
})

describe('the day on which an office decides', () => {
  it.each<[string, Parameters<typeof deskDueDate>[0], string, boolean, string]>([
    ['the same day until 15:00', 'birth', '2026-03-02T15:00:00+07:00', false, '2026-03-02T17:00:00+07:00'],
    ['the next day after 15:00', 'death', '2026-03-02T15:00:01+07:00', false, '2026-03-03T17:00:00+07:00'],
    ['after the weekend', 'marriage', '2026-03-06T16:00:00+07:00', false, '2026-03-09T17:00:00+07:00'],
    ['three working days with verification', 'birth', '2026-03-02T08:00:00+07:00', true, '2026-03-05T17:00:00+07:00'],
    ['five for a marriage', 'marriage', '2026-03-02T08:00:00+07:00', true, '2026-03-09T17:00:00+07:00'],
    ['in Viet Nam, whatever the offset', 'birth', '2026-03-01T20:00:00Z', false, '2026-03-02T17:00:00+07:00'],
    ['under the law of 2026', 'birth', '2027-03-01T08:00:00+07:00', false, '2027-03-01T17:00:00+07:00'],
  ])('is %s', (_, procedure, receivedAt, verified, dueAt) => {
    expect(deskDueDate(procedure, { receivedAt: at(receivedAt), verified }).dueAt).toBe(dueAt)
  })

  it.each(['', '02/03/2026', '2026-03-02', '2031-03-03T08:00:00+07:00'])('%j is refused', (receivedAt) => {
    expect(() => deskDueDate('birth', { receivedAt: receivedAt as never })).toThrow(InputError)
  })
})

describe('who may marry', () => {
  const party = (birthDate: string, maritalStatus: 'single' | 'married' | 'divorced' | 'widowed' = 'single') => ({
    birthDate: readPartialDate(birthDate)!,
    maritalStatus,
  })
  const on = day('2026-03-02')

  it.each<[string, string, string, string[]]>([
    ['both of age to the day', '2006-03-02', '2008-03-02', []],
    ['both a day too young', '2006-03-03', '2008-03-03', ['husband under-age', 'wife under-age']],
    ['a year counts from its first day', '2006', '2008', []],
    ['a month too', '2006-04', '2008-03', ['husband under-age']],
  ])('%s', (_, husband, wife, expected) => {
    const { allowed, obstacles, rule } = mayMarry({ husband: party(husband), wife: party(wife), on })
    expect(obstacles.map(({ party: who, reason }) => `${who} ${reason}`)).toEqual(expected)
    expect(allowed).toBe(expected.length === 0)
    expect(rule.value).toEqual({ husband: 20, wife: 18 })
  })

  it.each([
    ['single', true],
    ['divorced', true],
    ['widowed', true],
    ['married', false],
  ] as const)('somebody who is %s: %s', (maritalStatus, allowed) => {
    expect(mayMarry({ husband: party('1990', maritalStatus), wife: party('1990'), on }).allowed).toBe(allowed)
  })

  it('whoever is born on 29 February is of age on 1 March', () => {
    const leap = (today: string) =>
      mayMarry({ husband: party('2008-02-29'), wife: party('1990'), on: day(today) }).allowed
    expect([leap('2028-02-28'), leap('2028-02-29')]).toEqual([false, true])
    expect(mayMarry({ husband: party('1990'), wife: party('2008-02-29'), on: day('2026-02-28') }).allowed).toBe(false)
    expect(mayMarry({ husband: party('1990'), wife: party('2008-02-29'), on: day('2026-03-01') }).allowed).toBe(true)
  })
})

describe('the tables of law', () => {
  const tables = [
    ...Object.values(registrationLimitDays),
    ...Object.values(deskLimits),
    ...Object.values(registrationPlaces),
    marriageAges,
    deathPapers,
  ]

  it('have days that exist, leave no gap and do not overlap, and name their source', () => {
    for (const rules of tables) {
      rules.forEach(({ from, to, source }, index) => {
        expect(readPlainDate(from)).toBe(from)
        expect(source).not.toBe('')
        const next = rules[index + 1]
        if (next === undefined) return expect(to).toBeUndefined()
        expect(Date.parse(next.from) - Date.parse(to!)).toBe(86_400_000)
      })
    }
  })

  it('from March 2027 any office may register', () => {
    for (const rules of Object.values(registrationPlaces)) expect(rules.at(-1)?.value[0]).toBe('any-office')
  })
})
