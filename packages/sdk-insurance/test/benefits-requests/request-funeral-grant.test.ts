import { describe, expect, it, vi } from 'vitest'
import { benefitsWorld } from './world.ts'

const day = 24 * 60 * 60_000

/** The question after a request. */
const statusOf = ({ dossierCode }: { readonly dossierCode: string }) => ({ dossierCode })

/** Requests a grant and lets the desk decide. */
async function decided(persona: string, change: object = {}) {
  const made = benefitsWorld()
  const request = made.funeralGrant(persona, change)
  await made.client.requestFuneralGrant(request)
  made.world.clock.advance(day)
  return { ...made, request, result: await made.client.getBenefitRequest(statusOf(request)) }
}

describe('requestFuneralGrant', () => {
  it('is taken in, due within eight working days, and paid', async () => {
    const { client, funeralGrant } = benefitsWorld()

    expect(await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))).toMatchObject({
      kind: 'funeral-grant',
      state: 'received',
      dueAt: '2026-03-12T17:00:00+07:00',
    })
    expect((await decided('deceased-pensioner')).result).toMatchObject({
      state: 'completed',
      grant: { amountVnd: 23_400_000, referenceLevelVnd: 2_340_000, paidOn: '2026-03-03' },
    })
  })

  it('the month of death sets the amount, not the day of the request', async () => {
    expect((await decided('deceased-insured')).result).toMatchObject({
      grant: { amountVnd: 18_000_000, referenceLevelVnd: 1_800_000 },
    })
  })

  it('other payers hear of it', async () => {
    const { world, client, funeralGrant, person } = benefitsWorld()
    const heard = vi.fn<(event: object) => void>()
    world.on('funeral-grant-paid', heard)
    await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))
    world.clock.advance(day)
    world.tick()

    expect(heard.mock.calls).toEqual([
      [{ personalId: person('deceased-pensioner').personalId, payer: 'social-insurance', amountVnd: 23_400_000 }],
    ])
  })

  it('the same request again is the same request', async () => {
    const { world, client, funeralGrant } = benefitsWorld()
    const first = await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))

    expect(await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))).toEqual(first)
    world.clock.advance(day)
    expect(await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))).toMatchObject({ state: 'completed' })
  })
})

describe('one grant per deceased', () => {
  it('what another payer paid is not paid again', async () => {
    const { client, funeralGrant } = benefitsWorld()
    await expect(client.requestFuneralGrant(funeralGrant('deceased-paid-elsewhere'))).rejects.toMatchObject({
      code: 'FUNERAL_GRANT_ONE_PER_DECEASED',
      wireCode: 'MOI_NGUOI_CHET_MOT_KHOAN',
      retryable: false,
    })
  })

  it('a second request, while the first is decided and after it was paid', async () => {
    const { world, client, funeralGrant } = benefitsWorld()
    await client.requestFuneralGrant(funeralGrant('deceased-pensioner'))
    const second = funeralGrant('deceased-pensioner', { dossierCode: 'H42-2' })

    for (const _ of ['waiting', 'paid']) {
      await expect(client.requestFuneralGrant(second)).rejects.toMatchObject({ code: 'FUNERAL_GRANT_ONE_PER_DECEASED' })
      world.clock.advance(day)
    }
  })

  it('another payer who is faster than the decision', async () => {
    const { world, client, funeralGrant, person } = benefitsWorld()
    const request = funeralGrant('deceased-pensioner')
    await client.requestFuneralGrant(request)
    const { personalId } = person('deceased-pensioner')
    world.emit('funeral-grant-paid', { personalId, payer: 'merit', amountVnd: 23_400_000 })
    world.clock.advance(day)

    expect(await client.getBenefitRequest(statusOf(request))).toMatchObject({
      state: 'refused',
      reasons: [{ code: 'MOI_NGUOI_CHET_MOT_KHOAN' }],
    })
  })
})

describe('a request for a funeral grant is refused', () => {
  it('when the deceased gives no claim', async () => {
    const { client, funeralGrant } = benefitsWorld()
    await expect(client.requestFuneralGrant(funeralGrant('deceased-no-claim'))).rejects.toMatchObject({
      code: 'FUNERAL_GRANT_NO_CLAIM',
    })
  })

  it('when no death is recorded', async () => {
    const { client, funeralGrant, named } = benefitsWorld()
    const request = funeralGrant('deceased-pensioner')
    const deceased = { ...named('funeral-claimant'), diedOn: '2026-02-28' }
    await expect(client.requestFuneralGrant({ ...request, deceased })).rejects.toMatchObject({
      code: 'DEATH_NOT_RECORDED',
    })
  })

  it('when number and name do not belong together', async () => {
    const { client, funeralGrant } = benefitsWorld()
    const request = funeralGrant('deceased-pensioner')
    const deceased = { ...request.deceased, name: 'Xa Văn Không' }
    await expect(client.requestFuneralGrant({ ...request, deceased })).rejects.toMatchObject({
      code: 'BENEFIT_PERSON_NOT_FOUND',
    })
  })
})

describe('an incomplete request for a funeral grant', () => {
  it.each([
    ['an invoice of who is no relative', { relation: 'no-relative' }, 'THIEU_HOA_DON', 'beneficiary.invoiceNumber'],
    ['a beneficiary of that name', { name: 'Xa Văn Không' }, 'KHONG_CO_NGUOI_HUONG', 'beneficiary.personalId'],
  ])('is told that %s is wanted', async (_, beneficiary, code, field) => {
    const { result } = await decided('deceased-incomplete', { beneficiary })
    expect(result).toMatchObject({ state: 'supplement-required', reasons: [{ code, field }] })
  })

  it('is told that the day of death is another, and paid when it is put right', async () => {
    const made = benefitsWorld()
    const good = made.funeralGrant('deceased-incomplete')
    await made.client.requestFuneralGrant({ ...good, deceased: { ...good.deceased, diedOn: '2026-02-17' } })
    made.world.clock.advance(day)
    expect(await made.client.getBenefitRequest(statusOf(good))).toMatchObject({
      reasons: [{ code: 'KHAC_NGAY_CHET', field: 'deceased.diedOn', noteVi: expect.any(String) as string }],
    })

    expect(await made.client.requestFuneralGrant(good)).toMatchObject({ state: 'received' })
    made.world.clock.advance(day)
    expect(await made.client.getBenefitRequest(statusOf(good))).toMatchObject({ state: 'completed' })
  })

  it('an invoice, or an account, is enough', async () => {
    const { result } = await decided('deceased-incomplete', {
      beneficiary: { relation: 'no-relative', invoiceNumber: 'HD-01', account: { number: '0011223344', bank: 'NH' } },
    })
    expect(result).toMatchObject({ state: 'completed' })
  })
})
