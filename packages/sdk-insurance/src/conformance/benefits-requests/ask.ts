import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  operations,
  zGetBenefitRequestAnswer,
  type BenefitRequestRecord,
  type BenefitResultCode,
  type IssueChildCardRequest,
  type RequestFuneralGrantRequest,
} from '../../contract/index.ts'

const operationsOf = {
  issueChildCard: operations.issueChildCard,
  requestFuneralGrant: operations.requestFuneralGrant,
  getBenefitRequest: operations.getBenefitRequest,
}

/** Sends one request and demands an answer of the contract with this outcome: everything is told inside HTTP 200. */
export async function demand<Answer extends { maKetQua: BenefitResultCode }>(
  t: CaseContext,
  operation: keyof typeof operationsOf,
  request: object,
  schema: z.ZodType<Answer>,
  code: BenefitResultCode,
): Promise<Answer> {
  const answer = await t.send(operationsOf[operation], { maYeuCau: t.unique('YC'), ...request })
  t.expectStatus(answer, 200)
  const body = t.expectFits(answer.body, schema, 'the answer')
  t.expectCode(body.maKetQua, code, 'maKetQua')
  return body
}

/** The request of a dossier code after so much time. */
export async function after(t: CaseContext, ms: number, maHoSo: string): Promise<Partial<BenefitRequestRecord>> {
  await t.letTimePass(ms)
  const { hoSo } = await demand(t, 'getBenefitRequest', { maHoSo }, zGetBenefitRequestAnswer, '000')
  return hoSo ?? {}
}

/** A good request for the card of a child. */
export function cardOf(t: CaseContext, persona: string): Omit<IssueChildCardRequest, 'maYeuCau'> {
  const [child, mother] = [t.person(persona), t.person('newborn-mother')]
  return {
    maHoSo: t.unique('H42'),
    soDinhDanh: child.personalId,
    hoTen: child.name,
    ngaySinh: wireDay(child.birthDate),
    soDinhDanhMe: mother.personalId,
    hoTenMe: mother.name,
    soGiayKhaiSinh: t.fact(child, 'birthCertificateNumber'),
    noiKCB: '42001',
  }
}

/**
 * A good request for a funeral grant. Its dossier code is always the same: asked for in another run, it is the same request
 * and not a second one for the same deceased.
 */
export function grantOf(t: CaseContext, persona: string): Omit<RequestFuneralGrantRequest, 'maYeuCau'> {
  const [dead, claimant] = [t.person(persona), t.person('funeral-claimant')]
  return {
    maHoSo: `H42-CASE-${persona}`,
    nguoiChet: {
      soDinhDanh: dead.personalId,
      hoTen: dead.name,
      ngayChet: wireDay(t.fact(dead, 'diedOn')),
    },
    nguoiHuong: {
      soDinhDanh: claimant.personalId,
      hoTen: claimant.name,
      quanHe: 'CON',
      hinhThucNhan: 'TIEN_MAT',
    },
  }
}

/** A day as the wire writes it. */
export function wireDay(day: string): string {
  return day.split('-').reverse().join('/')
}
