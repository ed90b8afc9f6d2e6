import { describe, expect, it } from 'vitest'
import { askService } from './ask-service.ts'

const death = askService('death-registration')

describe('the form of a death', () => {
  it('asks for a notice of death, on paper or electronic', () => {
    const none = death.form({ electronicNoticeNumber: undefined, electronicNoticeIssuedOn: undefined })
    expect(death.problems(none)).toEqual({ deathNotice: 'notice-of-death' })
    expect(death.sentences(none, 'deathNotice')).toEqual([
      'Giấy báo tử hoặc giấy tờ thay thế là bắt buộc khi không có giấy báo tử điện tử',
      'Notice of death or what replaces it is required where there is no electronic notice of death',
    ])
  })

  it('refuses a death before the birth, a notice before the death, and a death to come', () => {
    const { deceased } = death.form() as { deceased: object }
    const infant = { ...deceased, personalId: '942326000066' }
    const died = (change: object) =>
      death.problems(death.form({ deceased: { ...infant, birthDate: '2026', ...change } }))
    expect(died({ birthDate: '2026-08' })).toEqual({
      'deceased.birthDate': 'in-future',
      'deceased.diedOn': 'before-beginning',
    })
    expect(died({ birthDate: '2026-07' })).toEqual({})
    expect(died({ diedOn: '2026-07-16' })).toEqual({ electronicNoticeIssuedOn: 'before-beginning' })
    expect(died({ diedOn: '2026-07-21' })).toHaveProperty(['deceased.diedOn'], 'in-future')
  })

  it('refuses a death that its own applicant asks for', () => {
    const { applicant, deceased } = death.form() as { applicant: { personalId: string }; deceased: object }
    const own = death.form({ deceased: { ...deceased, personalId: applicant.personalId } })
    expect(death.problems(own)).toEqual({ 'deceased.personalId': 'same-person' })
  })
})

describe('papers, fee and time of a death', () => {
  it('has papers replaced by the health system and the population database', () => {
    expect(death.papers(death.form())).toMatchObject({
      'death-paper': 'look-up-first',
      'last-residence': 'look-up-first',
    })
    const found = { 'death-paper': 'found', 'deceased-residence': 'found' } as const
    expect(death.papers(death.form(), found)).toMatchObject({ 'death-paper': 'replaced', 'last-residence': 'replaced' })
    const down = { 'death-paper': 'unavailable', 'deceased-residence': 'differs' } as const
    expect(death.papers(death.form(), down)).toMatchObject({ 'death-paper': 'hand-in', 'last-residence': 'hand-in' })
  })

  it('is free on time, copies are paid, a late one costs what the province says', () => {
    expect(death.fee(death.form({ copies: 0 }))).toMatchObject({ known: true, totalVnd: 0 })
    expect(death.fee(death.form({ copies: 2 }))).toMatchObject({ known: true, totalVnd: 16_000 })
    expect(death.fee(death.form({ registrationKind: 'late' }))).toMatchObject({ known: false })
    const [registration] = death.fee(death.form(), '2022-06-14').charges
    expect(registration).toMatchObject({ amountVnd: 0, confidence: 'inferred' })
  })

  it('ends the same day, after 15:00 the next working day', () => {
    expect(death.due('2026-07-20T09:00:00+07:00')).toMatchObject({ dueAt: '2026-07-20T17:00:00+07:00' })
    expect(death.due('2026-07-24T15:01:00+07:00')).toMatchObject({ dueAt: '2026-07-27T17:00:00+07:00' })
    expect(death.due('2022-06-14T09:00:00+07:00')).toMatchObject({ confidence: 'assumed' })
  })

  it('has three versions', () => {
    expect(death.firstDays()).toEqual(['2022-01-06', '2022-08-15', '2025-07-01'])
    expect(death.version('2022-06-14').level.value).toBeUndefined()
    expect(death.version('2026-07-20')).toMatchObject({ level: { value: 'full' } })
  })
})
