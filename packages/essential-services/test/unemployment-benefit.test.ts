import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { monthsAfter } from '../src/services/unemployment-benefit/three-months.ts'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem } from './world.ts'

const benefit = askService('unemployment-benefit')

describe('the form of an unemployment benefit', () => {
  it.each([
    ['2026-04-20', {}],
    ['2026-04-19', { endedOn: 'over-three-months' }],
    ['2026-07-20', {}],
    ['2026-07-21', { endedOn: 'in-future' }],
  ])('of a contract that ended on %s', (endedOn, problems) => {
    expect(benefit.problems(benefit.form({ endedOn }))).toEqual(problems)
  })

  it('says so in both languages', () => {
    expect(benefit.sentences(benefit.form({ endedOn: '2025-01-01' }), 'endedOn')).toEqual([
      'Ngày chấm dứt hợp đồng không được quá 3 tháng trước ngày nộp hồ sơ',
      'Day on which the contract ended must not lie more than three months before the day of the dossier',
    ])
  })

  it('asks for an account only when it is paid into one', () => {
    expect(benefit.problems(benefit.form({ bankAccount: undefined }))).toEqual({ bankAccount: 'required' })
    expect(benefit.problems(benefit.form({ payment: 'cash' }))).toEqual({ bankAccount: 'not-asked' })
  })

  it.each(['900000000', '90000000011', '90000000 1'])('refuses %j as an insurance number', (insuranceNumber) => {
    expect(benefit.problems(benefit.form({ insuranceNumber }))).toEqual({ insuranceNumber: 'format' })
  })
})

describe('three months later', () => {
  it.each([
    ['2026-04-20', '2026-07-20'],
    ['2025-11-30', '2026-02-28'],
    ['2023-11-30', '2024-02-29'],
    ['2025-10-31', '2026-01-31'],
    ['2026-12-31', '2027-03-31'],
  ])('than %s is %s', (day, later) => {
    expect(monthsAfter(day, 3)).toBe(later)
  })

  it('is never before 89 nor after 92 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (number) => {
        const day = new Date(number * 86_400_000).toISOString().slice(0, 10)
        const days = (Date.parse(monthsAfter(day, 3)) - Date.parse(day)) / 86_400_000
        expect(days).toBeGreaterThanOrEqual(89)
        expect(days).toBeLessThanOrEqual(92)
      }),
    )
  })
})

describe('papers, fee and time of an unemployment benefit', () => {
  it('asks for the book that the employer has not closed', () => {
    const found = { identity: 'found', 'insurance-record': 'found' } as const
    expect(benefit.papers(benefit.form(), found)).toEqual({
      form: 'hand-in',
      'end-of-contract': 'hand-in',
      'insurance-book': 'replaced',
      identity: 'replaced',
    })
    const open = { ...found, 'insurance-record': 'differs' } as const
    expect(benefit.papers(benefit.form(), open)['insurance-book']).toBe('hand-in')
  })

  it('is free, and takes twenty working days', () => {
    expect(benefit.fee(benefit.form())).toMatchObject({ known: true, totalVnd: 0 })
    expect(benefit.due('2026-07-20T09:00:00+07:00')).toMatchObject({
      dueAt: '2026-08-17T17:00:00+07:00',
      confidence: 'inferred',
    })
  })

  it('has no procedure code that a weak source alone tells', () => {
    for (const from of benefit.firstDays()) {
      expect(benefit.codes(from)).toEqual([])
      expect(benefit.version(from).proceduresNote?.vi).toContain('1.001978')
    }
  })

  it('goes to the portal on 2022-04-22, to home affairs on 2025-03-01, to a new form on 2026-01-01', () => {
    expect(benefit.firstDays()).toEqual([
      '2022-01-06',
      '2022-04-22',
      '2022-08-15',
      '2025-03-01',
      '2025-07-01',
      '2026-01-01',
    ])
    expect(benefit.version('2022-04-21').channels.value).toEqual(['desk'])
    expect(benefit.version('2022-04-22').channels.value).toEqual(['desk', 'online'])
    expect(benefit.version('2025-03-01').ministry.value.en).toBe('Ministry of Home Affairs')
    expect(benefit.version('2025-12-31').paperForm.value).toBe('Mẫu số 03')
    expect(benefit.version('2026-01-01').paperForm.value).toBe('Mẫu số 10')
  })
})

describe('an unemployment benefit at its system', () => {
  const form = getService('unemployment-benefit').form.examples[0] as ServiceForm<'unemployment-benefit'>

  it('is taken back by who finds work', async () => {
    const { system, heard } = caseSystem()
    const options = { head: headOf(), clock, clients: { lineOfBusiness: system } }
    const dossier = await submit('unemployment-benefit', form, options)
    const back = { reason: 'Đã có việc làm', at: '2026-07-24T09:00:00+07:00' }
    expect(await dossier.withdraw(back)).toMatchObject({ status: 'withdrawn' })
    expect(heard.map(({ call }) => call)).toEqual(['submit', 'withdraw'])
    expect(heard[0]?.input).toMatchObject({ system: 'employment', content: { insuranceNumber: '9000000001' } })
  })
})
