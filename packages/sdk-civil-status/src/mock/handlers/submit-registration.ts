import { mockOperation, type ContractProblem } from '@lienthong/mock-core'
import { dayOf } from '@lienthong/sdk-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import {
  operations,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type Operations,
  type SubmitRegistrationAnswer,
} from '../../contract/index.ts'
import type { FormFields } from '../forms/check-days.ts'
import { checkSubmission, receptionDay } from '../forms/check-submission.ts'
import { classOf, describeProblems } from '../forms/form-problem.ts'
import { holdInner } from '../forms/inner-json.ts'
import { formSchema, kindOf, readForm } from '../forms/read-form.ts'
import { receive } from '../lifecycle.ts'
import { refusalOfPush } from '../refused-pushes.ts'
import { findSubmission } from '../submissions.ts'

/** Takes a dossier in. One that is known is "already received", except while a supplement is awaited. */
export const submitRegistration = mockOperation<Operations['submitRegistration']>({
  meta: operations.submitRegistration,
  request: zSubmitRegistrationRequest.superRefine(({ module, data }, context) =>
    holdInner(data, formSchema(module, data), 'data', context),
  ),
  answers: { 200: zSubmitRegistrationAnswer },
  handle({ world, body }, reply) {
    const { module, maHoSoMCDT: code, maHoSoLT: jointCode, maDonVi: unit } = body
    const known = findSubmission(world, code)
    if (known !== undefined && known.state !== 2)
      return reply(200, refuse(undefined, `Hồ sơ ${code} đã được tiếp nhận`))
    if (known !== undefined && known.module !== module)
      return reply(200, refuse('500', describeProblems([{ field: 'module', rule: 'bad-form' }])))
    const receivedOn = receptionDay(body) ?? dayOf(world.clock.instant())
    if (!resolveUnit(unit, { level: 'commune', at: receivedOn })) {
      return reply(200, refuse('106', 'Mã đơn vị không đúng'))
    }
    const { shape, data } = readForm(module, body.data)
    const kind = kindOf(module)
    const problems = checkSubmission(body, kind, data as FormFields, receivedOn)
    if (problems.length > 0) return reply(200, refuse('500', describeProblems(problems)))
    const refusal = refusalOfPush(world, code)
    if (refusal !== undefined) return reply(200, refuse(refusal.code, refusal.text))
    const joint = jointCode === undefined ? {} : { jointCode }
    receive(world, { code, ...joint, module, unit, receivedOn, kind, shape, data })
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
