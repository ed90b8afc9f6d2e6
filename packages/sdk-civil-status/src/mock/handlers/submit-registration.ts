import { mockOperation, type ContractProblem } from '@lienthong/mock-core'
import {
  operations,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type Operations,
  type SubmitRegistrationAnswer,
} from '../../contract/index.ts'
import { classOf, describeProblems } from '../forms/form-problem.ts'
import { holdInner } from '../forms/inner-json.ts'
import { formSchema, readForm } from '../forms/read-form.ts'
import { takeIn } from '../reception.ts'

/** Takes a dossier in. One that is known is "already received", except while a supplement is awaited. */
export const submitRegistration = mockOperation<Operations['submitRegistration']>({
  meta: operations.submitRegistration,
  request: zSubmitRegistrationRequest.superRefine(({ module, data }, context) =>
    holdInner(data, formSchema(module, data), 'data', context),
  ),
  answers: { 200: zSubmitRegistrationAnswer },
  handle({ world, body }, reply) {
    const refusal = takeIn(world, body, readForm(body.module, body.data))
    if (refusal !== undefined) return reply(200, refuse(refusal.code, refusal.text))
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
