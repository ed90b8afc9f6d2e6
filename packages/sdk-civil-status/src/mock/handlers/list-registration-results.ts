import { mockOperation } from '@lienthong/mock-core'
import { writeWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zBirthResult,
  zListRegistrationResultsAnswer,
  zListRegistrationResultsRequest,
  type Operations,
  type RegistrationResultRow,
} from '../../contract/index.ts'
import { holdInner } from '../inner-json.ts'
import { specimenCertificate } from '../specimen-certificate.ts'
import { findSubmission, type Submission } from '../submissions.ts'

/** One row for each dossier that is known. */
export const listRegistrationResults = mockOperation<Operations['listRegistrationResults']>({
  meta: operations.listRegistrationResults,
  request: zListRegistrationResultsRequest,
  answers: {
    200: zListRegistrationResultsAnswer.superRefine(({ value }, context) => {
      for (const { ketQuaXuLy } of value ?? []) {
        if (typeof ketQuaXuLy === 'string') holdInner(ketQuaXuLy, zBirthResult, 'ketQuaXuLy', context)
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
  const { code, jointCode, module, unit, state, at, errors, until, result } = submission
  return {
    maDonVi: unit,
    maTinh,
    module,
    maHoSoLT: jointCode,
    maHoSoMCDT: code,
    errors: errors === undefined ? null : [...errors],
    trangThai: state,
    thoiGianThucHien: writeWireTime(at, 'dd/MM/yyyy HH:mm:ss'),
    // JSON in a string inside the JSON of the answer, as public clients meet it.
    ketQuaXuLy: result === undefined ? null : JSON.stringify({ ...result, giayKhaiSinh: specimenCertificate(result) }),
    nguoiXuLy: 'Cán bộ hộ tịch (giả lập)',
    noiDungXuLy: done[state],
    hanBoSungHoSo: until === undefined ? null : writeWireTime(until, 'dd/MM/yyyy HH:mm:ss'),
  }
}
