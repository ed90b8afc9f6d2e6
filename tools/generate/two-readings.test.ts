import { describe, expect, test } from 'vitest'
import {
  zDossierRow,
  zFindDossierAnswer,
  zSyncDossierRequest,
  zSyncDossierRequestTolerant,
} from '../../packages/sdk-dvc/src/contract/index.ts'
import {
  zVerifyCitizenAnswer,
  zVerifyCitizenAnswerTolerant,
  zVerifyCitizenRequestTolerant,
} from '../../packages/sdk-residence/src/contract/index.ts'
import syncDossier from '../../packages/sdk-dvc/contract/examples/sync-dossier.created.json' with { type: 'json' }

const [dossier] = syncDossier.request.data
const withDossier = (change: object) => ({ ...syncDossier.request, data: [{ ...dossier, ...change }] })

describe('strict and tolerant reading of one object', () => {
  test('strict refuses an added field, tolerant keeps it', () => {
    const answer = { errorCode: '000', data: true, thoiDiem: '20261123' }
    expect(zVerifyCitizenAnswer.safeParse(answer).success).toBe(false)
    expect(zVerifyCitizenAnswerTolerant.parse(answer)).toEqual(answer)
  })

  test('strict refuses an added code, tolerant keeps it', () => {
    const answer = { errorCode: '099' }
    expect(zVerifyCitizenAnswer.safeParse(answer).success).toBe(false)
    expect(zVerifyCitizenAnswerTolerant.parse(answer)).toEqual(answer)
  })

  test.each([
    ['field', withDossier({ NguonDuLieu: 'x' })],
    ['code', withDossier({ TrangThaiHoSo: '11' })],
    ['form of a date', withDossier({ NgayTiepNhan: '2026-11-23' })],
    ['field two levels down', withDossier({ DinhDanhCHS: [{ LoaiDinhDanh: '1', SoDinhDanh: '9', NoiCap: 'x' }] })],
  ])('the same holds for an added %s in a nested object', (_, request) => {
    expect(zSyncDossierRequest.safeParse(request).success).toBe(false)
    expect(zSyncDossierRequestTolerant.parse(request)).toEqual(request)
  })

  test('tolerant still wants the types and the required fields', () => {
    expect(zVerifyCitizenAnswerTolerant.safeParse({ errorCode: true }).success).toBe(false)
    expect(zVerifyCitizenAnswerTolerant.safeParse({ data: 'true' }).success).toBe(false)
    expect(zVerifyCitizenRequestTolerant.safeParse({ maYeuCau: '1' }).success).toBe(false)
  })

  test('a field that is there has a value', () => {
    expect(zVerifyCitizenAnswer.safeParse({ errorCode: '000', data: undefined }).success).toBe(false)
  })

  test('an object that the contract leaves open stays open for the judge', () => {
    const row = { MAHOSO: 'H27.18-261123-0001', TENTTHC: 'Đăng ký khai sinh' }
    expect(zDossierRow.parse(row)).toEqual(row)
    expect(zFindDossierAnswer.safeParse({ error_code: 0, result: [row] }).success).toBe(true)
    expect(zFindDossierAnswer.safeParse({ error_code: 0, result: [row], tong: 1 }).success).toBe(false)
  })
})
