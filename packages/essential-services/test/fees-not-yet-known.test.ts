import { describe, expect, it } from 'vitest'
import { getService, quoteFee, services, type Channel, type ServiceSlug } from '@lienthong/essential-services'

const clock = { now: () => Date.parse('2026-11-23T09:00:00+07:00') }
const now = { at: '2026-07-20', clock }

/** Services that cost nothing whatever the form says. */
const alwaysFree = ['old-id-number', 'absence-declaration', 'lodging-notice', 'new-seal', 'special-seal']
const free = [...alwaysFree, 'tax-registration', 'unemployment-benefit', 'power-party-change']

const formOf = (slug: ServiceSlug, change: object): object => ({
  ...(getService(slug).form.examples[0] as object),
  ...change,
})

describe('a fee that depends on the form', () => {
  it.each(services.map(({ slug }) => slug).filter((slug) => !free.includes(slug)))(
    'of %s is not told for an empty form unless it is the same for all',
    (slug) => {
      const one = quoteFee(slug, {}, now)
      // Works behind the meter are told of by the company; who says nothing of them asks for none.
      const sameForAll = ['permanent-residence', 'driving-licence', 'power-connection']
      expect(one.known).toBe(sameForAll.includes(slug))
    },
  )

  it.each([
    ['criminal-record', { feeGroup: undefined }],
    ['criminal-record', { feeGroup: 'none of these' }],
    ['identity-card', { requestKind: undefined }],
    ['temporary-residence', { filedAs: 'list', people: undefined }],
    ['passport', { requestKind: 'reissue', reissueReason: undefined }],
    ['marriage-registration', { copies: -1 }],
    ['joint-birth', { withResidence: 'yes' }],
  ] as const)('of %s with %j names the field that is missing', (slug, change) => {
    const quoted = quoteFee(slug, formOf(slug, change), now)
    if (quoted.known) throw new Error('It was told')
    expect(quoted.unknownVi).toMatch(/^Chưa đủ thông tin để tính, cần khai đúng: \p{L}/u)
    expect(quoted.unknownEn).toMatch(/^It cannot be told yet; fill in: \w/)
  })

  it('does not hang on fields that have nothing to do with it', () => {
    const quoted = quoteFee('criminal-record', formOf('criminal-record', { applicant: undefined }), now)
    expect(quoted).toMatchObject({ known: true, totalVnd: 200_000 })
  })

  it('counts nothing where nothing is asked for', () => {
    const one = quoteFee('criminal-record', formOf('criminal-record', { copies: 1 }), now)
    expect(one.charges.map(({ id }) => id)).toEqual(['certificate'])
    expect(quoteFee('criminal-record', formOf('criminal-record', { copies: 2 }), now)).toMatchObject({ known: false })
  })

  it('is refused for a channel that is none', () => {
    const channel = 'phone' as unknown as Channel
    expect(() => quoteFee('permanent-residence', {}, { ...now, channel })).toThrow('channel')
  })

  it.each([
    [null],
    [{}],
    [{ fine: {} }],
    [{ fine: null }],
    [{ fine: { amountVnd: -5, decidedOn: '2026-07-01' } }],
    [{ fine: { amountVnd: 1.5, decidedOn: '2026-07-01' } }],
    [{ fine: { amountVnd: 1_000_000, decidedOn: 'yesterday' } }],
    [{ fine: { amountVnd: 1_000_000, decidedOn: '2026-07-21' } }],
  ])('of a fine is not reckoned from %j', (form) => {
    expect(quoteFee('traffic-fine-payment', form, now)).toMatchObject({ known: false, charges: [] })
  })
})
