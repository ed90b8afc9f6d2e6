import { describe, expect, it } from 'vitest'
import {
  checkForm,
  dueDate,
  getService,
  quoteFee,
  requiredDocuments,
  type Found,
  type ServiceSlug,
} from '@lienthong/essential-services'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
const now = { at: '2026-07-20', clock }

/** The first good form of a service, changed. */
function formOf(slug: ServiceSlug, change: object = {}, index = 0): object {
  return { ...(getService(slug).form.examples[index] as object), ...change }
}

const statesOf = (slug: ServiceSlug, form: unknown, found?: Found): Record<string, string> =>
  Object.fromEntries(
    requiredDocuments(slug, form, { ...now, ...(found && { found }) }).map(({ id, state }) => [id, state]),
  )

describe('papers', () => {
  it('are asked for only after the register was', () => {
    const form = formOf('birth-registration')
    expect(statesOf('birth-registration', form)['birth-paper']).toBe('look-up-first')
    expect(statesOf('birth-registration', form, { 'birth-paper': 'found' })['birth-paper']).toBe('replaced')
    for (const state of ['not-found', 'differs', 'unavailable'] as const) {
      expect(statesOf('birth-registration', form, { 'birth-paper': state })['birth-paper']).toBe('hand-in')
    }
  })

  it('depend on the case', () => {
    const foundling = statesOf('birth-registration', formOf('birth-registration', {}, 1))
    expect(foundling).toMatchObject({ 'abandonment-minutes': 'hand-in' })
    expect(foundling).not.toHaveProperty('birth-paper')
    const rented = statesOf('permanent-residence', formOf('permanent-residence', {}, 1))
    expect(rented).toMatchObject({ 'rental-contract': 'hand-in', 'floor-space': 'hand-in' })
    expect(rented).not.toHaveProperty('kinship')
  })

  it('of those who are supervised need an approval, of others not', () => {
    expect(Object.keys(statesOf('absence-declaration', formOf('absence-declaration')))).toEqual(['form'])
    expect(statesOf('absence-declaration', formOf('absence-declaration', {}, 1))['supervisor-approval']).toBe('hand-in')
  })

  it('of a child under 14 name a representative; on the birthday no more', () => {
    const child = (birthDate: string) => ({ applicant: { birthDate } })
    expect(statesOf('identity-card', child('2012-07-21'))).toHaveProperty('representation')
    expect(statesOf('identity-card', child('2012-07-20'))).not.toHaveProperty('representation')
  })

  it('may be listed for a form that is not finished, or none', () => {
    for (const form of [undefined, null, {}, 'x']) expect(statesOf('birth-registration', form).form).toBe('hand-in')
  })

  it('stay optional when the old card is not in the register', () => {
    const form = formOf('old-id-number')
    expect(statesOf('old-id-number', form, { 'old-id-number': 'not-found' })['old-id-card']).toBe('optional')
  })
})

describe('fees', () => {
  it.each([
    ['permanent-residence', {}, 'online', 10_000],
    ['permanent-residence', {}, 'desk', 20_000],
    ['temporary-residence', {}, 'online', 7_000],
    ['temporary-residence', {}, 'desk', 15_000],
    ['absence-declaration', {}, 'online', 0],
    ['lodging-notice', {}, 'online', 0],
    ['old-id-number', {}, 'desk', 0],
    ['birth-registration', { copies: 0 }, 'online', 0],
    ['birth-registration', { copies: 3 }, 'online', 24_000],
    ['identity-card', { requestKind: 'new' }, 'desk', 0],
    ['identity-card', { requestKind: 'exchange' }, 'desk', 25_000],
    ['identity-card', { requestKind: 'reissue' }, 'desk', 35_000],
    ['motorcycle-registration', { feeArea: 'three' }, 'online', 150_000],
    ['motorcycle-registration', { feeArea: 'one', valueVnd: 15_000_000 }, 'online', 1_000_000],
    ['motorcycle-registration', { feeArea: 'one', valueVnd: 15_000_001 }, 'online', 2_000_000],
    ['motorcycle-registration', { feeArea: 'two', valueVnd: 40_000_000 }, 'online', 400_000],
    ['motorcycle-registration', { feeArea: 'two', valueVnd: 40_000_001 }, 'online', 800_000],
  ] as const)('of %s with %j, %s: %d đồng', (slug, change, channel, totalVnd) => {
    expect(quoteFee(slug, formOf(slug, change), { ...now, channel })).toMatchObject({ known: true, totalVnd })
  })

  it('count the people of a list', () => {
    const list = formOf('temporary-residence', {}, 1)
    expect(quoteFee('temporary-residence', list, { ...now, channel: 'online' })).toMatchObject({ totalVnd: 10_000 })
    expect(quoteFee('temporary-residence', list, { ...now, channel: 'desk' })).toMatchObject({ totalVnd: 20_000 })
  })

  it('are not guessed', () => {
    const late = quoteFee(
      'birth-registration',
      formOf('birth-registration', { registrationKind: 'late', copies: 1 }),
      now,
    )
    expect(late).toMatchObject({ known: false, charges: [{ id: 'copies', amountVnd: 8_000 }] })
    const before = quoteFee('permanent-residence', formOf('permanent-residence'), { at: '2022-06-14', clock })
    expect(before).toMatchObject({ known: false })
    const noArea = formOf('motorcycle-registration', { feeArea: undefined })
    expect(quoteFee('motorcycle-registration', noArea, now)).toMatchObject({ known: false })
  })

  it('say where they come from', () => {
    const { charges } = quoteFee('permanent-residence', formOf('permanent-residence'), now)
    expect(charges).toMatchObject([{ confidence: 'documented', source: expect.stringContaining('1.004222') }])
  })

  it('of a fine are told by its register, never by the payer', () => {
    const fine = { amountVnd: 1, decidedOn: '2026-07-01' }
    for (const form of [{}, { fine }, { fine: {} }, { fine: null }])
      expect(quoteFee('traffic-fine-payment', form, now)).toMatchObject({ known: false, charges: [] })
    expect(checkForm('traffic-fine-payment', formOf('traffic-fine-payment', { fine }), now)).toMatchObject({
      problems: [{ field: 'fine', rule: 'unknown-field' }],
    })
  })
})

describe('times', () => {
  const receivedAt = '2026-07-20T09:00:00+07:00'
  const due = (slug: ServiceSlug, more: object = {}) => dueDate(slug, { receivedAt, clock, ...more })

  it.each([
    ['permanent-residence', {}, '2026-07-29T17:00:00+07:00'],
    ['temporary-residence', {}, '2026-07-23T17:00:00+07:00'],
    ['absence-declaration', {}, '2026-07-21T17:00:00+07:00'],
    ['lodging-notice', {}, receivedAt],
    ['birth-registration', {}, '2026-07-20T17:00:00+07:00'],
    ['birth-registration', { found: { 'parents-marriage': 'not-found' } }, '2026-07-23T17:00:00+07:00'],
    ['old-id-number', { found: { 'old-id-number': 'found' } }, '2026-07-23T17:00:00+07:00'],
    ['old-id-number', { found: { 'old-id-number': 'not-found' } }, '2026-07-29T17:00:00+07:00'],
    ['motorcycle-registration', { form: { plate: 'auction' } }, '2026-07-29T17:00:00+07:00'],
    ['power-party-change', { form: { household: true } }, '2026-07-22T17:00:00+07:00'],
    ['power-party-change', { form: { household: false } }, '2026-07-23T17:00:00+07:00'],
  ] as const)('of %s with %j: %s', (slug, more, dueAt) => {
    expect(due(slug, more)).toMatchObject({ known: true, dueAt })
  })

  it('count from the next working day after 15:00', () => {
    expect(due('birth-registration', { receivedAt: '2026-07-24T15:30:00+07:00' })).toMatchObject({
      dueAt: '2026-07-27T17:00:00+07:00',
    })
  })

  it('of an earlier version are told to be assumed where no source was read', () => {
    const old = due('permanent-residence', { receivedAt: '2022-06-14T09:00:00+07:00' })
    expect(old).toMatchObject({ known: true, confidence: 'assumed' })
  })

  it('run from the payment where the sheet says so', () => {
    expect(due('motorcycle-registration')).toMatchObject({ startsAt: 'payment' })
  })

  it('are refused for what is no time', () => {
    expect(() => dueDate('birth-registration', { receivedAt: '2026-07-20', clock })).toThrow('receivedAt')
  })
})
