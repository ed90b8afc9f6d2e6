import type { MockOperation } from '@lienthong/mock-core'
import { z } from 'zod'
import { maxQuestionBytes } from './access.ts'

/** The calls that were shut at 0:00 on 2024-08-01, in the order they came up. They are no part of the contract. */
const retired = ['nhanLichSuKCB', 'KQNhanLichSuKCB595', 'NhanLichSuKCB2018', 'KQNhanLichSuKCB2019'] as const

/** How the real gateway answers them is not public. Gone, whoever asks and whatever is asked: assumed. */
const gone = {
  status: 410,
  body: {
    message:
      'Dịch vụ đã ngừng từ 0h ngày 01/08/2024. Tra cứu thẻ: KQNhanLichSuKCB2024; lịch sử khám chữa bệnh: Lskcb2025',
  },
}

/** What the gateway says to a client that was not changed. */
export const retiredOperations: readonly MockOperation[] = retired.map((name) => ({
  meta: { operationId: name, method: 'POST', path: `/api/egw/${name}`, effect: 'read' },
  request: z.unknown(),
  maxBodyBytes: maxQuestionBytes,
  answers: { [gone.status]: z.strictObject({ message: z.string() }) },
  handle: () => gone,
  malformed: () => gone,
  errorIn200: () => gone,
}))
