import { mockOperation } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import type { z } from 'zod'
import {
  operations,
  zBirthResult,
  zDeathResult,
  zExtractCopyResult,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsRequest,
  zMarriageResult,
  type Operations,
  type RegistrationModule,
  type RegistrationResultRow,
} from '../../contract/index.ts'
import { inShape } from '../forms/flat-form.ts'
import { holdInner } from '../forms/inner-json.ts'
import { kindOf } from '../forms/read-form.ts'
import { withCertificate } from '../specimen-certificate.ts'
import { findSubmission, type Submission } from '../submissions.ts'

const results: Readonly<Record<Submission['kind'], z.ZodType>> = {
  birth: zBirthResult,
  death: zDeathResult,
  marriage: zMarriageResult,
  'extract-copy': zExtractCopyResult,
}

/** One row for each dossier that is known under the module asked for. */
export const listRegistrationResults = mockOperation<Operations['listRegistrationResults']>({
  meta: operations.listRegistrationResults,
  request: zListRegistrationResultsRequest,
  answers: {
    200: zListRegistrationResultsAnswer.superRefine(({ value }, context) => {
      for (const { ketQuaXuLy, module } of value ?? []) {
        if (typeof ketQuaXuLy !== 'string') continue
        holdInner(ketQuaXuLy, results[kindOf(module as RegistrationModule)], 'ketQuaXuLy', context)
      }
    }),
  },
  handle({ world, body }, reply) {
    const value = body.maDinhDanhHoSo.flatMap((code) => {
      const submission = findSubmission(world, code)
      return submission?.module === body.module ? [writeRow(submission, body.maTinh)] : []
    })
    return reply(200, { status: 1, statusDescription: 'Thành công', value })
  },
  malformed: (_, reply) => reply(200, { status: 0, statusDescription: 'Có lỗi xảy ra.', value: null }),
  errorIn200: (reply) => reply(200, { status: 0, statusDescription: 'Có lỗi xảy ra.', value: null }),
})

const done: Readonly<Record<Submission['state'], string>> = {
  1: 'Đã gửi, chờ tiếp nhận',
  2: 'Yêu cầu bổ sung',
  3: 'Đủ điều kiện, đang xử lý',
  4: 'Hoàn thành đăng ký',
  6: 'Từ chối',
}

function writeRow(submission: Submission, maTinh: string): RegistrationResultRow {
  const { code, jointCode, module, unit, state, at, errors = [], until, note, shape } = submission
  const result = withCertificate(submission)
  return {
    maDonVi: unit,
    maTinh,
    module,
    maHoSoLT: jointCode ?? null,
    maHoSoMCDT: code,
    errors: errors.length === 0 ? null : [...errors],
    trangThai: state,
    thoiGianThucHien: writeWireTime(at, 'dd/MM/yyyy HH:mm:ss'),
    ghiChu: note ?? null,
    // JSON in a string inside the JSON of the answer, as public clients meet it.
    ketQuaXuLy: result === undefined ? null : JSON.stringify(inShape(result, shape)),
    nguoiXuLy: 'Cán bộ hộ tịch (giả lập)',
    noiDungXuLy: done[state],
    hanBoSungHoSo: until === undefined ? null : writeWireTime(until, 'dd/MM/yyyy HH:mm:ss'),
  }
}
