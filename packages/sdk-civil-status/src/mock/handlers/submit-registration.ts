import { mockOperation, type ContractProblem } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import {
  operations,
  zBirthData,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type Operations,
  type SubmitRegistrationAnswer,
} from '../../contract/index.ts'
import { checkSubmission, receptionDay } from '../check-submission.ts'
import { classOf, describeProblems } from '../form-problem.ts'
import { holdInner, parseInner } from '../inner-json.ts'
import { receive } from '../lifecycle.ts'
import { findSubmission } from '../submissions.ts'

/** Takes a birth in. A dossier that is known is "already received", except while a supplement is awaited. */
export const submitRegistration = mockOperation<Operations['submitRegistration']>({
  meta: operations.submitRegistration,
  // The forms of the other modules are not part of the contract.
  request: zSubmitRegistrationRequest.superRefine(({ module, data }, context) => {
    if (module === 'LTKS') holdInner(data, zBirthData, 'data', context)
  }),
  answers: { 200: zSubmitRegistrationAnswer },
  handle({ world, body }, reply) {
    const { module, maHoSoMCDT: code, maHoSoLT: jointCode = '', maDonVi: unit } = body
    const known = findSubmission(world, code)
    if (known !== undefined && known.state !== 2)
      return reply(200, refuse(undefined, `Hồ sơ ${code} đã được tiếp nhận`))
    if (module !== 'LTKS') return reply(200, refuse('500', `Phân hệ ${module} chưa có trong hệ thống giả lập này`))
    const today = dayOf(world.clock.instant())
    if (!resolveUnit(unit, { level: 'commune', at: receptionDay(body) ?? today })) {
      return reply(200, refuse('106', 'Mã đơn vị không đúng'))
    }
    const data = zBirthData.parse(parseInner(body.data))
    const problems = checkSubmission(body, data, today)
    if (problems.length > 0) return reply(200, refuse('500', describeProblems(problems)))
    receive(world, { code, jointCode, module, unit, data })
    return reply(200, { status: '1', statusDescription: 'Thành công', errorCode: null, errorDescription: null })
  },
  malformed: (problems, reply) => reply(200, refuse('500', describeProblems(problems.map(nameField)))),
  errorIn200: (reply) => reply(200, refuse('500', 'Có lỗi xảy ra.')),
})

function refuse(errorCode: string | undefined, errorDescription: string): SubmitRegistrationAnswer {
  return { status: '0', statusDescription: 'Thất bại', errorCode: errorCode ?? null, errorDescription }
}

/** Fields of the form are known by their own names, not by the string they travel in. */
function nameField({ path, rule }: ContractProblem) {
  return { field: path.replace(/^data\./, '') || 'data', rule: classOf(rule) }
}
