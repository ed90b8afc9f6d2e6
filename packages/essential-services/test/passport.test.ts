import { describe, expect, it } from 'vitest'
import { getService, submit, type ServiceForm } from '@lienthong/essential-services'
import { askService, clock, headOf } from './ask-service.ts'
import { caseSystem, proofOf } from './world.ts'

const passport = askService('passport')

describe('the form of a passport', () => {
  it('asks for sex and permanent residence, which other forms leave open', () => {
    const { applicant } = passport.form() as { applicant: object }
    const bare = passport.form({ applicant: { ...applicant, sex: undefined, permanentResidence: undefined } })
    expect(passport.problems(bare)).toEqual({ 'applicant.sex': 'required', 'applicant.permanentResidence': 'required' })
    expect(passport.sentences(bare, 'applicant.sex')).toEqual([
      'Người đề nghị cấp hộ chiếu › Giới tính là bắt buộc',
      'Holder of the passport › Sex is required',
    ])
  })

  it('asks for the reason of a re-issue only, and for the last passport of who had one', () => {
    expect(passport.problems(passport.form({ reissueReason: undefined }))).toEqual({ reissueReason: 'required' })
    expect(passport.problems(passport.form({ requestKind: 'new' }))).toEqual({
      reissueReason: 'not-asked',
      lastPassport: 'not-asked',
    })
  })

  it('asks for a representative below 14 years', () => {
    const child = passport.form({ representative: undefined }, 1)
    expect(passport.problems(child)).toEqual({ representative: 'required' })
    const { representative } = passport.form({}, 1) as { representative: object }
    expect(passport.problems(passport.form({ representative }))).toEqual({ representative: 'not-asked' })
  })

  it.each(['x0000001', 'X00001', 'X000000001', '00000001', 'X0000001 '])('refuses %j as a number', (number) => {
    const lastPassport = { number, issuedOn: '2018-05-02' }
    expect(passport.problems(passport.form({ lastPassport }))).toEqual({ 'lastPassport.number': 'format' })
  })
})

describe('papers, fee and time of a passport', () => {
  it('asks for a report of the loss of a lost one, for the old one in an exchange', () => {
    expect(passport.papers(passport.form())).toMatchObject({ photo: 'hand-in', 'loss-report': 'hand-in' })
    const exchange = passport.form({ requestKind: 'exchange', reissueReason: undefined })
    expect(passport.papers(exchange)).toMatchObject({ 'old-passport': 'hand-in' })
    expect(passport.papers(exchange)).not.toHaveProperty('loss-report')
  })

  it('needs no birth certificate of a child whom the register knows', () => {
    const child = passport.form({}, 1)
    expect(passport.papers(child)['birth-certificate']).toBe('look-up-first')
    expect(passport.papers(child, { identity: 'found' })['birth-certificate']).toBe('replaced')
    expect(passport.papers(child, { identity: 'not-found' })['birth-certificate']).toBe('hand-in')
  })

  it.each([
    [{ requestKind: 'new', reissueReason: undefined, lastPassport: undefined }, 200_000],
    [{ requestKind: 'exchange', reissueReason: undefined }, 200_000],
    [{ reissueReason: 'other' }, 200_000],
    [{ reissueReason: 'damaged' }, 400_000],
    [{ reissueReason: 'lost' }, 400_000],
  ])('costs by %j: %d đồng', (change, totalVnd) => {
    expect(passport.fee(passport.form(change))).toMatchObject({ known: true, totalVnd })
  })

  it('has no fee that no source tells: of an amendment, before 2025-07-01, by a discount that has ended', () => {
    expect(passport.fee(passport.form({ requestKind: 'amend', reissueReason: undefined }))).toMatchObject({
      known: false,
    })
    expect(passport.fee(passport.form(), '2025-06-30')).toMatchObject({ known: false })
    expect(passport.fee(passport.form(), '2026-07-20', 'online')).toEqual(
      passport.fee(passport.form(), '2026-07-20', 'desk'),
    )
  })

  it('takes eight working days in the province, five at the ministry', () => {
    const receivedAt = '2026-07-20T09:00:00+07:00'
    expect(passport.due(receivedAt, { form: { office: 'province' } })).toMatchObject({
      dueAt: '2026-07-30T17:00:00+07:00',
    })
    expect(passport.due(receivedAt, { form: { office: 'ministry' } })).toMatchObject({
      dueAt: '2026-07-27T17:00:00+07:00',
    })
  })

  it('is online nationwide from 2022-06-01 on', () => {
    expect(passport.firstDays()).toEqual(['2022-01-06', '2022-06-01', '2022-08-15', '2025-07-01'])
    expect(passport.version('2022-05-31').level.value).toBeUndefined()
    expect(passport.version('2022-06-01').level.value).toBe('level-4')
    expect(passport.codes('2022-06-14')).toEqual(['1.001456'])
    expect(passport.codes('2026-07-20')).toEqual(['1.001456', '1.001471'])
  })
})

describe('a passport at the immigration system', () => {
  const form = getService('passport').form.examples[0] as ServiceForm<'passport'>

  it('is handed in when it is paid for', async () => {
    const { system, heard } = caseSystem()
    const dossier = await submit('passport', form, { head: headOf(), clock, clients: { lineOfBusiness: system } })
    expect(await dossier.status()).toMatchObject({ status: 'payment-required' })
    expect(heard).toEqual([])
    await dossier.confirmPayment(proofOf(dossier.dossierCode, 400_000))
    expect(heard[0]).toMatchObject({ call: 'submit', input: { system: 'immigration', service: 'passport' } })
  })
})
