import type { CaseContext, TargetPerson } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  operations,
  zGetHouseholdAnswer,
  zPayRenewalAnswer,
  zQuoteRenewalAnswer,
  type GetHouseholdRequest,
  type HouseholdResultCode,
  type PayRenewalRequest,
  type QuoteRenewalRequest,
  type RenewalQuoteRecord,
} from '../../contract/index.ts'

const operationsOf = {
  getHousehold: operations.getHousehold,
  quoteRenewal: operations.quoteRenewal,
  payRenewal: operations.payRenewal,
  getRenewal: operations.getRenewal,
  requestRefund: operations.requestRefund,
}

/** Sends one request and demands an answer of the contract with this outcome: everything is told inside HTTP 200. */
export async function demand<Answer extends { maKetQua: HouseholdResultCode }>(
  t: CaseContext,
  operation: keyof typeof operationsOf,
  request: object,
  schema: z.ZodType<Answer>,
  code: HouseholdResultCode,
): Promise<Answer> {
  const answer = await t.send(operationsOf[operation], { maYeuCau: t.unique('YC'), ...request })
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(body.maKetQua, code, 'maKetQua')
  return body
}

/** A question of somebody about their own household. */
export function aboutHousehold({ personalId, name }: TargetPerson): Omit<GetHouseholdRequest, 'maYeuCau'> {
  return { soDinhDanh: personalId, hoTen: name }
}

/** A question for the price of some members; the first pays. Their household is looked up. */
export async function wishesOf(
  t: CaseContext,
  soThang: number,
  ...personas: readonly [string, ...string[]]
): Promise<Omit<QuoteRenewalRequest, 'maYeuCau'>> {
  const people = personas.map((persona) => t.person(persona))
  const [payer] = people as [TargetPerson]
  const { hoGiaDinh } = await demand(t, 'getHousehold', aboutHousehold(payer), zGetHouseholdAnswer, '000')
  return {
    maHo: hoGiaDinh?.maHo ?? '',
    nguoiNop: payer.personalId,
    thanhVien: people.map(({ personalId }) => ({ soDinhDanh: personalId, soThang })),
  }
}

/** An open quote for some members; the first pays. */
export async function openQuote(
  t: CaseContext,
  soThang: number,
  ...personas: readonly [string, ...string[]]
): Promise<RenewalQuoteRecord> {
  const { baoGia } = await demand(
    t,
    'quoteRenewal',
    await wishesOf(t, soThang, ...personas),
    zQuoteRenewalAnswer,
    '000',
  )
  t.expect(baoGia != null, 'baoGia, the quote')
  return baoGia as RenewalQuoteRecord
}

/** The payment of a quote at the moment it was made, under an order of its own. */
export function paymentOf(t: CaseContext, quote: RenewalQuoteRecord): Omit<PayRenewalRequest, 'maYeuCau'> {
  return {
    maBaoGia: quote.maBaoGia,
    maThamChieu: t.unique('DH').replace(/[^A-Za-z0-9]/g, ''),
    maGiaoDich: t.unique('PP'),
    soTien: quote.tongTien,
    thoiGianGD: quote.thoiGianLap,
  }
}

/** Pays a quote for somebody who lives alone and whose card is extended. */
export async function paid(t: CaseContext): Promise<Omit<PayRenewalRequest, 'maYeuCau'>> {
  const payment = paymentOf(t, await openQuote(t, 1, 'household-short-gap'))
  await demand(t, 'payRenewal', payment, zPayRenewalAnswer, '000')
  return payment
}

/** Reports a payment that was made the second after a quote ended. */
export async function paidTooLate(t: CaseContext): Promise<Omit<PayRenewalRequest, 'maYeuCau'>> {
  const quote = await openQuote(t, 12, 'household-pair-head')
  const payment = { ...paymentOf(t, quote), thoiGianGD: secondAfter(quote.hieuLucDen) }
  await demand(t, 'payRenewal', payment, zPayRenewalAnswer, 'BAO_GIA_HET_HAN')
  return payment
}

function secondAfter(wire: string): string {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(wire) ?? []
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + 1000
  return new Date(at).toISOString().slice(0, 19).replace(/\D/g, '')
}
