import { inProcessFetch } from '@lienthong/mock-core'
import { isLienThongError, type Drift, type Fetch } from '@lienthong/sdk-core'
import { householdInsuranceErrors, isHouseholdInsuranceError } from '@lienthong/sdk-insurance'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { everythingShown } from '../world.ts'
import { asked, householdWorld } from './world.ts'

/** A world in which every answer of the desk is changed on its way. */
function changedWorld(change: (answer: Record<string, unknown>) => unknown) {
  const { platform, newClient, person } = householdWorld()
  const fetch: Fetch = async (request) => {
    const response = await inProcessFetch(platform)(request)
    if (request.url.endsWith('/token')) return response
    return Response.json(change((await response.json()) as Record<string, unknown>), { headers: response.headers })
  }
  const onDrift = vi.fn<(drift: Drift) => void>()
  return { client: newClient({ fetch, onDrift }), onDrift, question: asked(person('household-gap')) }
}

describe('an answer of the household desk', () => {
  it.each(
    Object.entries(householdInsuranceErrors).flatMap(([code, { wire }]) => wire.map((wireCode) => [wireCode, code])),
  )('%s is %s', async (maKetQua, code) => {
    const { client, question } = changedWorld(() => ({ maKetQua }))
    const error = await client.getHousehold(question).catch((thrown: unknown) => thrown)

    expect(isHouseholdInsuranceError(error)).toBe(true)
    expect(error).toMatchObject({ code, wireCode: maKetQua, retryable: code === 'HOUSEHOLD_SERVER_ERROR' })
  })

  it('a new refusal is a contract error that shows the code', async () => {
    const { client, question } = changedWorld(() => ({ maKetQua: '131' }))
    await expect(client.getHousehold(question)).rejects.toMatchObject({
      code: 'UNKNOWN_REFUSAL',
      wireCode: '131',
    })
  })

  it('"done" that brings nothing is outside the contract', async () => {
    const { client, question } = changedWorld(() => ({ maKetQua: '000', hoGiaDinh: null }))
    await expect(client.getHousehold(question)).rejects.toMatchObject({
      code: 'ANSWER_OUTSIDE_CONTRACT',
      problems: ['hoGiaDinh: invalid_type'],
    })
  })

  it('a time that does not exist is outside the contract, and no value is shown', async () => {
    const quote = { maBaoGia: 'B', maHo: 'H', luongCoSo: 1, thoiGianLap: '20261301080000', tongTien: 1, thanhVien: [] }
    const { client } = changedWorld(() => ({ maKetQua: '000', baoGia: { ...quote, hieuLucDen: '20260301080000' } }))
    const call = client.quoteRenewal({
      householdCode: 'H',
      payerId: '942168000001',
      members: [{ personalId: '942168000001', months: 3 }],
    })
    const error = await call.catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({ code: 'ANSWER_OUTSIDE_CONTRACT', problems: ['baoGia.thoiGianLap: custom'] })
    expect(everythingShown(error)).not.toContain('20261301')
  })

  it('new codes and fields are told to onDrift', async () => {
    const { client, onDrift, question } = changedWorld(({ hoGiaDinh, ...rest }) => {
      const household = hoGiaDinh as { thanhVien: object[] }
      const thanhVien = household.thanhVien.map((row) => ({ ...row, nhomThamGia: 'MOI', quanHe: 'CHAU' }))
      return { ...rest, hoGiaDinh: { ...household, thanhVien, maXa: '18073' } }
    })

    const { members } = await client.getHousehold(question)

    expect(members[0]).not.toHaveProperty('cover')
    expect(members[0]).not.toHaveProperty('relation')
    expect(onDrift.mock.calls.map(([{ kind, path }]) => `${kind} ${path}`).sort()).toEqual([
      'unknown-field hoGiaDinh.maXa',
      'unknown-value hoGiaDinh.thanhVien.0.nhomThamGia',
      'unknown-value hoGiaDinh.thanhVien.0.quanHe',
    ])
  })

  it('a new state of a payment is unknown, not an error', async () => {
    const giaHan = { maThamChieu: 'DH1', maBaoGia: 'B', trangThai: 'TREO', soTien: 1 }
    const { client } = changedWorld(() => ({ maKetQua: '000', giaHan }))
    expect(await client.getRenewal({ orderId: 'DH1' })).toMatchObject({ state: 'unknown', cards: [] })
  })

  it('whatever JSON comes, the call ends with an error of this project', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (answer) => {
        const { client, question } = changedWorld(() => answer)
        const error = await client.getHousehold(question).catch((thrown: unknown) => thrown)
        expect(isLienThongError(error)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('names no value of bad input', async () => {
    const { client } = changedWorld((answer) => answer)
    const error = await client
      .payRenewal({ quoteId: ' ', orderId: 'DH-1', transactionId: 'x', amountVnd: 0.5, paidAt: '2026-03-02' })
      .catch((thrown: unknown) => thrown)

    expect(error).toMatchObject({
      fields: [
        { field: 'quoteId', rule: 'too-short' },
        { field: 'orderId', rule: 'format' },
        { field: 'amountVnd', rule: 'type' },
        { field: 'paidAt', rule: 'instant' },
      ],
    })
    expect(everythingShown(error)).not.toContain('DH-1')
  })
})
