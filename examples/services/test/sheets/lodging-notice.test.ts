import { submit, type ServiceForm } from '@lienthong/essential-services'
import { instantOf } from '@lienthong/sdk-core'
import { lodgingDeadline, type LodgingOutcome } from '@lienthong/sdk-residence'
import { describe, expect, it } from 'vitest'
import type { Filed } from '../../src/run-service.ts'
import { officeOfTests } from '../world.ts'

type Form = ServiceForm<'lodging-notice'>

/** Service 6: what its sheet tells of. */
describe('lodging-notice', () => {
  const { office, file, form, named, faultsOf } = officeOfTests()
  const slug = 'lodging-notice'
  const guestsOf = async ({ dossier }: Filed) =>
    ((await dossier.result()).data as { readonly guests: readonly LodgingOutcome[] }).guests

  let arrivals = 0

  /** A hotel whose manager gives notice of one guest. */
  async function notice(guest: Partial<Form['guests'][number]> = {}): Promise<Form> {
    const { house } = (await form(slug)) as Form
    const [manager, person] = [named('hotel-manager'), named('hotel-guest')]
    const { name, personalId, birthDate } = person
    arrivals += 1
    // The same guest at the same minute is the same stay.
    const arrivesAt = instantOf(office().admin.now() - arrivals * 60_000)
    const told = { name, identityKind: 'personal-id', personalId, birthDate, arrivesAt, ...guest } as const
    return { house: { ...house, notifier: { name: manager.name, personalId: manager.personalId } }, guests: [told] }
  }

  it('is done at once, and its result is in the residence database', async () => {
    const filed = await file(slug, {}, await notice())
    expect(await filed.dossier.status()).toMatchObject({ status: 'finished' })
    expect(await filed.dossier.result()).toMatchObject({ ended: true, papers: [{ code: 'KQ.G01.000066' }] })
    expect(await guestsOf(filed)).toMatchObject([{ index: 0, status: 'received', late: false }])
  })

  it('of a list that the hotel sends again notes nobody twice', async () => {
    const given = await notice({ room: '201' })
    const [first] = await guestsOf(await file(slug, {}, given))
    // Under a code of its own, as a hotel does that does not know whether the first one came in.
    const [again] = await guestsOf(await file(slug, {}, given))
    expect([first?.status, again?.status]).toEqual(['received', 'already-received'])
    expect(again).toMatchObject({ receiptNumber: first?.receiptNumber })
  })

  it('under the same dossier code is the same notice', async () => {
    const { admin, clients } = office()
    const [head, given] = [await office().nextHead(), await notice({ room: '202' })]
    await submit(slug, given, { head, clients, clock: admin })
    const dossier = await submit(slug, given, { head, clients, clock: admin })
    expect(await dossier.result()).toMatchObject({ data: { guests: [{ status: 'already-received' }] } })
  })

  it('takes a foreign guest by passport', async () => {
    const guest = { name: 'John Example', identityKind: 'passport', passportNumber: 'X0000001' } as const
    const { guests, ...rest } = await notice()
    const foreign = guests.map(({ arrivesAt }) => ({ ...guest, nationality: 'GB', arrivesAt }))
    const filed = await file(slug, {}, { ...rest, guests: foreign })
    expect(await guestsOf(filed)).toMatchObject([{ status: 'received' }])
  })

  it('says which guest of the list is not known, and takes the others', async () => {
    const given = await notice()
    const [good] = given.guests
    const list = [
      { ...good, room: '301' },
      { ...good, name: 'Nguyễn Văn Ví Dụ', arrivesAt: instantOf(office().admin.now()) },
    ]
    const filed = await file(slug, {}, { ...given, guests: list })
    expect(await guestsOf(filed)).toMatchObject([
      { index: 0, status: 'received' },
      { index: 1, status: 'refused', error: { code: 'PROCEDURE_CITIZEN_UNKNOWN' } },
    ])
  })

  describe('after 23:00', () => {
    /** Gives notice at a moment of a day that is still to come. */
    async function noticeAt(time: string, arrivesAt: string): Promise<LodgingOutcome | undefined> {
      const { admin } = office()
      await admin.advance(Date.parse(time) - admin.now())
      return (await guestsOf(await file(slug, {}, await notice({ arrivesAt }))))[0]
    }

    it('is due at 8:00 of the next day', () => {
      expect(lodgingDeadline(instantOf(Date.parse('2026-03-04T23:10:00+07:00')))).toBe('2026-03-05T08:00:00+07:00')
    })

    it('is in time at 7:55 of the next day, and late at 8:05', async () => {
      expect(await noticeAt('2026-03-05T07:55:00+07:00', '2026-03-04T23:10:00+07:00')).toMatchObject({ late: false })
      expect(await noticeAt('2026-03-05T08:05:00+07:00', '2026-03-04T23:20:00+07:00')).toMatchObject({ late: true })
    })

    it('of a guest who came before 23:00 is late, and is taken all the same', async () => {
      expect(await noticeAt('2026-03-05T23:30:00+07:00', '2026-03-05T18:00:00+07:00')).toMatchObject({
        status: 'received',
        late: true,
      })
    })
  })

  it('is not sent when a foreign guest has no passport number', async () => {
    const { guests, ...rest } = await notice()
    const [guest] = guests
    const noNumber = { ...guest, identityKind: 'passport', personalId: undefined }
    expect(await faultsOf(slug, { ...rest, guests: [noNumber] })).toEqual(['guests.0.passportNumber: required'])
  })

  it('is not sent when a guest leaves before they arrive', async () => {
    const given = await notice({ leavesAt: '2026-03-01T08:00:00+07:00' })
    expect(await faultsOf(slug, given)).toEqual(['guests: before-beginning'])
  })
})
