import { mockOperation, specimenPdf } from '@lienthong/mock-core'
import { operations, zGetPaperFileAnswer, zGetPaperFileRequest, type Operations } from '../../../contract/index.ts'
import { findByPath } from '../../papers/repository.ts'

/** The file as a JSON string of base64. */
export const getPaperFile = mockOperation<Operations['getPaperFile']>({
  meta: operations.getPaperFile,
  request: zGetPaperFileRequest,
  answers: { 200: zGetPaperFileAnswer },
  handle({ world, body }, reply) {
    const paper = findByPath(world, body.CoQuanChuQuan, body.DuongDan)
    if (paper === undefined) return reply(200, { errorCode: '4', message: 'Không tìm thấy tệp' })
    return reply(200, btoa(specimenPdf('GIAY TO DIEN TU', paper.lines)))
  },
  malformed: (problems, reply) =>
    reply(200, { errorCode: '5', message: `Dữ liệu không hợp lệ: ${problems.map(({ path }) => path).join(', ')}` }),
  errorIn200: (reply) => reply(200, { errorCode: '99', message: 'Lỗi hệ thống' }),
})
