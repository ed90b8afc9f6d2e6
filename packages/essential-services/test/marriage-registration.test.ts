import { describe, expect, it } from 'vitest'
import { askService } from './ask-service.ts'

const marriage = askService('marriage-registration')

describe('the form of a marriage', () => {
  const { wife, husband } = marriage.form() as { wife: object; husband: object }
  const broken = (change: { wife?: object; husband?: object }) =>
    marriage.problems(marriage.form({ wife: { ...wife, ...change.wife }, husband: { ...husband, ...change.husband } }))

  it('refuses somebody too young: 18 for her, 20 for him, on the birthday no more', () => {
    expect(broken({ wife: { birthDate: '2008-07-21' } })).toEqual({ 'wife.birthDate': 'under-age' })
    expect(broken({ wife: { birthDate: '2008-07-20' } })).toEqual({})
    expect(broken({ husband: { birthDate: '2006-07-21' } })).toEqual({ 'husband.birthDate': 'under-age' })
    expect(broken({ husband: { birthDate: '2006-07-20' } })).toEqual({})
  })

  it('refuses somebody who is married, and a first marriage after a divorce', () => {
    expect(broken({ husband: { maritalStatus: 'married' } })).toEqual({ 'husband.maritalStatus': 'already-married' })
    expect(broken({ husband: { marriageNumber: 1 } })).toEqual({ 'husband.marriageNumber': 'contradicts' })
    const married = marriage.form({ husband: { ...husband, maritalStatus: 'married' } })
    expect(marriage.sentences(married, 'husband.maritalStatus')).toEqual([
      'Bên nam › Tình trạng hôn nhân cho thấy đang có vợ, có chồng',
      'Husband › Marital status says that there is a spouse',
    ])
  })

  it('refuses one person twice, and somebody without number and paper', () => {
    const { personalId } = wife as { personalId: string }
    expect(broken({ husband: { personalId } })).toEqual({ 'husband.personalId': 'same-person' })
    expect(broken({ husband: { personalId: undefined } })).toEqual({ 'husband.personalId': 'number-or-paper' })
  })
})

describe('papers, fee and time of a marriage', () => {
  it('asked for the marital status until 2025, unless the registers told it', () => {
    const form = marriage.form()
    expect(marriage.papers(form, undefined, '2025-12-31')['marital-status']).toBe('look-up-first')
    expect(marriage.papers(form, { 'marital-status': 'found' }, '2025-12-31')['marital-status']).toBe('replaced')
    expect(marriage.papers(form, { 'marital-status': 'not-found' }, '2025-12-31')['marital-status']).toBe('hand-in')
    expect(marriage.papers(form, undefined, '2026-01-01')).not.toHaveProperty('marital-status')
  })

  it('replaces papers only when both are known', () => {
    // The applicant alone is not enough.
    expect(marriage.papers(marriage.form(), { identity: 'found' })['identity']).toBe('look-up-first')
    expect(marriage.papers(marriage.form(), { 'spouses-identity': 'found' })['identity']).toBe('replaced')
  })

  it('takes a judgment from the divorced only', () => {
    expect(marriage.papers(marriage.form())['divorce-judgment']).toBe('optional')
    expect(marriage.papers(marriage.form({}, 1))).not.toHaveProperty('divorce-judgment')
  })

  it('is free; copies are paid', () => {
    expect(marriage.fee(marriage.form({ copies: 0 }))).toMatchObject({ known: true, totalVnd: 0 })
    expect(marriage.fee(marriage.form({ copies: 3 }))).toMatchObject({ known: true, totalVnd: 24_000 })
  })

  it('ends the same day, in five working days when something is verified', () => {
    const receivedAt = '2026-07-20T09:00:00+07:00'
    expect(marriage.due(receivedAt)).toMatchObject({ dueAt: '2026-07-20T17:00:00+07:00' })
    for (const state of ['not-found', 'differs', 'unavailable'] as const) {
      expect(marriage.due(receivedAt, { found: { 'marital-status': state } })).toMatchObject({
        dueAt: '2026-07-27T17:00:00+07:00',
      })
    }
  })

  it('has a version from the day on which data replace papers', () => {
    expect(marriage.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-07-01', '2026-01-01'])
    expect(marriage.version('2022-06-14')).toMatchObject({ level: { value: 'level-3', confidence: 'inferred' } })
    expect(marriage.version('2026-07-20')).toMatchObject({ level: { value: 'partial', confidence: 'documented' } })
  })
})
