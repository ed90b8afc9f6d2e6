import type { CaseContext } from '@lienthong/conformance'
import type { z } from 'zod'
import {
  operations,
  zGetCaseStatusAnswer,
  zSubmitCaseAnswer,
  type CaseRecord,
  type CaseResultCode,
  type SubmitCaseRequest,
} from '../../contract/index.ts'
import { demandAnswer } from '../demand-answer.ts'

/** {@link demandAnswer} of an operation by its name. */
export function demand<Answer extends { maKetQua: CaseResultCode }>(
  t: CaseContext,
  operation:
    'submitCase' | 'getCaseStatus' | 'supplementCase' | 'withdrawCase' | 'confirmCasePayment' | 'getCaseResult',
  request: object,
  schema: z.ZodType<Answer>,
  code: CaseResultCode,
): Promise<Answer> {
  return demandAnswer(t, operations[operation], request, schema, code)
}

/** A good dossier; `persona` is somebody it names. */
export function caseOf(t: CaseContext, persona?: string): Omit<SubmitCaseRequest, 'maYeuCau'> {
  return {
    heThong: 'DANG_KY_XE',
    maHoSo: t.unique('H42'),
    dichVu: 'motorcycle-registration',
    ngayNop: `${t.today.replaceAll('-', '')}081500`,
    kenh: '2',
    maCoQuan: '18073',
    noiDung: persona === undefined ? { ghiChu: 'thử' } : { soDinhDanh: t.person(persona).personalId },
  }
}

/** The key of a dossier. */
export function keyOf({ heThong, maHoSo }: Pick<SubmitCaseRequest, 'heThong' | 'maHoSo'>) {
  return { heThong, maHoSo }
}

/** Hands a good dossier in and waits until it has been decided. */
export async function decided(t: CaseContext, persona?: string): Promise<Omit<SubmitCaseRequest, 'maYeuCau'>> {
  const request = caseOf(t, persona)
  await demand(t, 'submitCase', request, zSubmitCaseAnswer, '00')
  await t.letTimePass(3 * 60 * 60_000)
  return request
}

/** Where a dossier stands. */
export async function standing(
  t: CaseContext,
  request: Pick<SubmitCaseRequest, 'heThong' | 'maHoSo'>,
): Promise<Partial<CaseRecord>> {
  const { hoSo } = await demand(t, 'getCaseStatus', keyOf(request), zGetCaseStatusAnswer, '00')
  return hoSo ?? {}
}

/** A payment of a dossier. */
export function paymentOf(t: CaseContext, soTien: number) {
  return {
    maThamChieu: t.unique('TT'),
    maGiaoDich: t.unique('GD'),
    soTien,
    thoiGian: `${t.today.replaceAll('-', '')}090000`,
  }
}

/** What every case of these systems says of itself. */
export const assumed = {
  source: 'contract of this project: no wire of the line-of-business systems is public',
  confidence: 'assumed',
} as const
