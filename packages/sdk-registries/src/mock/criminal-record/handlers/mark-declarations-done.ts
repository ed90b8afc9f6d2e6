import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zMarkDeclarationsDoneAnswer,
  zMarkDeclarationsDoneRequest,
  type Operations,
} from '../../../contract/index.ts'
import { listKept, waitingAt } from '../declarations.ts'
import { done, refused } from '../wire.ts'

/** Marks results and declarations as taken over: all of those named, or none. */
export const markDeclarationsDone = mockOperation<Operations['markDeclarationsDone']>({
  meta: operations.markDeclarationsDone,
  request: zMarkDeclarationsDoneRequest,
  answers: { 200: zMarkDeclarationsDoneAnswer },
  handle({ world, body }, reply) {
    const ids = body.declarationId.split(';')
    const [kept, waiting] = [listKept(world), waitingAt(world)]
    const known = new Set([...kept.map(({ id }) => id), ...waiting.map(({ id }) => id)])
    if (ids.some((id) => !known.has(id))) return reply(200, refused('Không tìm thấy hồ sơ'))
    for (const one of kept) if (ids.includes(one.id)) one.marked = true
    for (const one of waiting) if (ids.includes(one.id)) one.taken = true
    return reply(200, done)
  },
  malformed: (_, reply) => reply(200, refused('Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})
