import { describe, expect, it } from 'vitest'
import { getService } from '@lienthong/essential-services'
import { askService, headOf } from './ask-service.ts'

const death = askService('joint-death')

describe('the form of a joint death', () => {
  it('needs a second part beside the death', () => {
    const alone = death.form({ removesResidence: false }, 2)
    expect(death.problems(alone)).toEqual({ withBenefit: 'nothing-joint' })
    expect(death.sentences(alone, 'withBenefit')?.[0]).toBe(
      'Đề nghị trợ cấp mai táng, tử tuất hoặc xóa đăng ký thường trú phải được chọn; nếu chỉ khai tử thì dùng thủ tục đăng ký khai tử',
    )
  })

  it('asks for an invoice from somebody who is no relative, and from nobody else', () => {
    const { benefit } = death.form() as { benefit: { payer: string; beneficiary: object } }
    const by = (change: object) =>
      death.form({ benefit: { ...benefit, beneficiary: { ...benefit.beneficiary, ...change } } })
    const invoice = 'benefit.beneficiary.invoiceNumber'
    expect(death.problems(by({ relation: 'no-relative' }))).toEqual({ [invoice]: 'required' })
    expect(death.problems(by({ invoiceNumber: 'HD-1' }))).toEqual({ [invoice]: 'not-asked' })
  })

  it.each(['000 000', '12', 'số tài khoản'])('refuses %j as an account', (number) => {
    const { benefit } = death.form() as { benefit: { beneficiary: object } }
    const beneficiary = { ...benefit.beneficiary, account: { bank: 'Ngân hàng Ví Dụ', number } }
    expect(death.problems(death.form({ benefit: { ...benefit, beneficiary } }))).toEqual({
      'benefit.beneficiary.account.number': 'format',
    })
  })
})

describe('papers, fee and time of a joint death', () => {
  it('asks what the payer asks for, unless a register told it', () => {
    const insured = death.papers(death.form(), { 'insurance-record': 'found', 'death-paper': 'found' })
    expect(insured).toMatchObject({ 'insurance-book': 'replaced', 'death-paper': 'replaced' })
    expect(insured).not.toHaveProperty('social-list')
    expect(death.papers(death.form({}, 1), { 'social-list': 'not-found' })).toMatchObject({
      'social-list': 'hand-in',
      'funeral-invoice': 'hand-in',
    })
    expect(Object.keys(death.papers(death.form({}, 2)))).toEqual(['form', 'death-paper', 'mandate'])
  })

  it('is free on time; copies are paid', () => {
    expect(death.fee(death.form({ copies: 2 }))).toMatchObject({ known: true, totalVnd: 16_000 })
    expect(death.fee(death.form({ registrationKind: 'again' }))).toMatchObject({ known: false })
  })

  const day = '2026-07-20T09:00:00+07:00'
  const dueOf = (payer: string, birthDate = '1950') =>
    death.due(day, { form: { benefit: { payer }, deceased: { birthDate } } })

  it.each([
    ['merit', '2026-08-13T17:00:00+07:00'],
    ['social-protection', '2026-07-28T17:00:00+07:00'],
    ['social-insurance', '2026-07-31T17:00:00+07:00'],
    ['none', '2026-07-20T17:00:00+07:00'],
  ])('ends by the payer %s: %s', (payer, dueAt) => {
    expect(dueOf(payer)).toMatchObject({ known: true, dueAt })
  })

  it('has no limit that no source tells', () => {
    expect(dueOf('social-pension')).toMatchObject({ known: false })
    expect(dueOf('social-protection', '1940')).toMatchObject({ known: false })
    expect(death.due('2022-06-14T09:00:00+07:00')).toMatchObject({ known: false })
  })

  it('says that its sum for death and removal is its own', () => {
    expect(dueOf('none')).toMatchObject({ confidence: 'assumed' })
    expect(dueOf('merit')).toMatchObject({ confidence: 'documented' })
  })

  it('has the codes of its time', () => {
    expect(death.codes('2022-06-14')).toEqual(['1.007073'])
    expect(death.codes('2023-07-10')).toEqual([])
    expect(death.codes('2024-07-01')).toEqual(['2.002622'])
    expect(death.codes('2026-09-01')).toEqual(['2.002913'])
    expect(death.version('2026-09-01').time[0]?.limit).toMatchObject({ confidence: 'assumed' })
  })
})

describe('what the engine is told of a joint death', () => {
  const { filing, form } = getService('joint-death')
  const head = headOf({ office: { unit: 'UBND phường Thành Sen', officer: 'can-bo-01' }, channel: 'other' })
  const write = (index: number) => {
    if (filing.by !== 'process') throw new Error('A process was expected')
    return filing.write(form.examples[index] as never, head)
  }

  it('is the removal, the benefit, or both', () => {
    expect(write(0)).toMatchObject({ residence: { agencyCode: '18073' }, benefit: { payer: 'social-insurance' } })
    expect(write(1)).not.toHaveProperty('residence')
    expect(write(2)).not.toHaveProperty('benefit')
  })

  it('counts a dossier by telephone or mail as one at the desk', () => {
    expect(write(0)).toMatchObject({ filing: { channel: 'desk' } })
  })
})
