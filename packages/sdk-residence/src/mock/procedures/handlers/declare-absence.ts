import { mockOperation, type Person, type World } from '@lienthong/mock-core'
import { readWireDate } from '@lienthong/sdk-core'
import {
  operations,
  zDeclareAbsenceRequest,
  zProcedureReceiptAnswer,
  type DeclareAbsenceRequest,
  type Operations,
} from '../../../contract/index.ts'
import { isSame } from '../citizens.ts'
import { submit, type No } from '../reception.ts'
import { terms } from '../terms.ts'
import { failure, malformed } from './no-answer.ts'

/** Takes a declaration of absence in. */
export const declareAbsence = mockOperation<Operations['declareAbsence']>({
  meta: operations.declareAbsence,
  request: zDeclareAbsenceRequest,
  answers: { 200: zProcedureReceiptAnswer },
  handle({ world, body }, reply) {
    const form = { kind: 'absence', body } as const
    return reply(200, submit(world, { form, terms: terms.absence, check: () => refuseAbsence(world, body) }))
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function refuseAbsence(world: World, { nguoiKhaiBao, tuNgay, denNgay }: DeclareAbsenceRequest): No | undefined {
  const { loaiGiayTo, soGiayTo } = nguoiKhaiBao
  // The register holds no passports of foreigners.
  if (loaiGiayTo !== 'HO_CHIEU') {
    const person: Person | undefined =
      loaiGiayTo === 'CMND' ? world.people.findByOldIdNumber(soGiayTo) : world.people.find(soGiayTo)
    const fields = ['nguoiKhaiBao.soGiayTo']
    if (person === undefined || !isSame(person, nguoiKhaiBao)) return { code: '11', fields }
    if (person.diedOn !== undefined) return { code: '12', fields }
  }
  const [from = '', until = ''] = [tuNgay, denNgay].map((day) => readWireDate(day, 'dd/MM/yyyy'))
  return until < from ? { code: '16', fields: ['denNgay'] } : undefined
}
