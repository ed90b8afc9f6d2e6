import { mockOperation, type World } from '@lienthong/mock-core'
import {
  operations,
  zProcedureReceiptAnswer,
  zRemoveRegistrationRequest,
  type Operations,
  type RemoveRegistrationRequest,
} from '../../../contract/index.ts'
import { citizenFault } from '../citizens.ts'
import { submit, type No } from '../reception.ts'
import { temporaryOf } from '../state.ts'
import { terms } from '../terms.ts'
import { failure, malformed } from './no-answer.ts'

/** Takes a removal in, when there is something to remove. */
export const removeRegistration = mockOperation<Operations['removeRegistration']>({
  meta: operations.removeRegistration,
  request: zRemoveRegistrationRequest,
  answers: { 200: zProcedureReceiptAnswer },
  handle({ world, body }, reply) {
    const form = { kind: 'removal', body } as const
    const procedure = terms[body.loaiDangKy === 'THUONG_TRU' ? 'permanent-removal' : 'temporary-removal']
    return reply(200, submit(world, { form, terms: procedure, check: () => refuseRemoval(world, body) }))
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function refuseRemoval(world: World, { nguoiNop, nguoiBiXoa, loaiDangKy }: RemoveRegistrationRequest): No | undefined {
  const applicant = citizenFault(world, nguoiNop)
  if (applicant !== undefined) return { code: applicant, fields: ['nguoiNop.soDinhDanh'] }
  for (const [index, named] of nguoiBiXoa.entries()) {
    const fields = [`nguoiBiXoa.${index}.soDinhDanh`]
    // The dead are what a removal is often about.
    if (citizenFault(world, named) === '11') return { code: '11', fields }
    const { soDinhDanh } = named
    const there =
      loaiDangKy === 'TAM_TRU'
        ? temporaryOf(world, soDinhDanh) !== undefined
        : world.people.find(soDinhDanh)?.residenceRemovedOn === undefined
    if (!there) return { code: '13', fields }
  }
  return undefined
}
