import { mockOperation } from '@lienthong/mock-core'
import {
  operations,
  zGetRegistrationStateAnswer,
  zGetRegistrationStateRequest,
  type Operations,
} from '../../../contract/index.ts'
import type { Submission } from '../../submissions.ts'
import { refused, turnedAway } from '../access.ts'
import { askedDossier } from '../find-records.ts'
import { refusalOfQuestion } from './refuse-question.ts'

/** The state of a dossier, whichever generation brought it. */
export const getRegistrationState = mockOperation<Operations['getRegistrationState']>({
  meta: operations.getRegistrationState,
  request: zGetRegistrationStateRequest,
  answers: { 200: zGetRegistrationStateAnswer },
  handle({ world, body }, reply) {
    const away = turnedAway(world, { dossierCode: body.maHoSo })
    if (away !== undefined) return reply(200, away)
    const { dossier, refusal } = askedDossier(world, body)
    if (dossier === undefined) return reply(200, refusal)
    return reply(200, { ...stateOf(dossier), errorCode: null, errorDescription: null })
  },
  malformed: (problems, reply) => reply(200, refusalOfQuestion(problems)),
  errorIn200: (reply) => reply(200, refused('500', 'Có lỗi xảy ra.')),
})

/** There is no state for a refused dossier: it is told as one that lacks something, with what the officer says. */
function stateOf({ state, errors = [], note }: Submission) {
  const said = [note, ...errors.map(({ truong, moTa }) => [truong, moTa].filter(Boolean).join(': '))].filter(Boolean)
  switch (state) {
    case 1:
      return { status: '1', statusDescription: 'Đã tiếp nhận hồ sơ, chờ xử lý' } as const
    case 2:
      return { status: '2', statusDescription: `Hồ sơ cần bổ sung thông tin: ${said.join('; ')}` } as const
    case 3:
      return { status: '3', statusDescription: 'Hồ sơ đủ điều kiện giải quyết' } as const
    case 4:
      return { status: '4', statusDescription: 'Đã hoàn thành đăng ký' } as const
    case 6:
      return { status: '2', statusDescription: `Hồ sơ bị từ chối: ${said.join('; ')}` } as const
  }
}
