import { mockOperation, type ContractProblem } from '@lienthong/mock-core'
import { resolveUnit } from '@lienthong/sdk-core/admin-units'
import {
  operations,
  zBirthData,
  zSubmitRegistrationAnswer,
  zSubmitRegistrationRequest,
  type Operations,
  type SubmitRegistrationAnswer,
} from '../../contract/index.ts'
import { receive } from '../lifecycle.ts'
import { findSubmission } from '../submissions.ts'

/** Takes a birth in. A dossier that is known is "already received", except while a supplement is awaited. */
export const submitRegistration = mockOperation<Operations['submitRegistration']>({
  meta: operations.submitRegistration,
  request: zSubmitRegistrationRequest,
  answers: { 200: zSubmitRegistrationAnswer },
  handle({ world, body }, reply) {
    const { module, maHoSoMCDT: code, maHoSoLT, maDonVi: unit } = body
    const known = findSubmission(world, code)
    if (known !== undefined && known.state !== 2)
      return reply(200, refuse(undefined, `Hồ sơ ${code} đã được tiếp nhận`))
    if (module !== 'LTKS' && module !== 'KS')
      return reply(200, refuse('500', `Phân hệ ${module} chưa có trong hệ thống giả lập này`))
    if (!resolveUnit(unit, { level: 'commune', at: world.clock.instant().slice(0, 10) })) {
      return reply(200, refuse('106', 'Mã đơn vị không đúng'))
    }
    const data = zBirthData.safeParse(parse(body.data))
    if (!data.success) {
      return reply(
        200,
        refuse('500', describe(data.error.issues.map(({ path, code: rule }) => ({ path: path.join('.'), rule })))),
      )
    }
    receive(world, { code, module, unit, data: data.data, ...(maHoSoLT !== undefined && { jointCode: maHoSoLT }) })
    return reply(200, { status: '1', statusDescription: 'Thành công', errorCode: null, errorDescription: null })
  },
  malformed: (problems, reply) => reply(200, refuse('500', describe(problems))),
  errorIn200: (reply) => reply(200, refuse('500', 'Có lỗi xảy ra.')),
})

function refuse(errorCode: string | undefined, errorDescription: string): SubmitRegistrationAnswer {
  return { status: '0', statusDescription: 'Thất bại', errorCode: errorCode ?? null, errorDescription }
}

/** The real system joins the sentences about all fields into one text. */
function describe(problems: readonly ContractProblem[]): string {
  return problems.map(({ path }) => `${path || 'data'} có định dạng không đúng`).join('; ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
