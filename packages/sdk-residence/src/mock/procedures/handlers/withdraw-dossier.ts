import { mockOperation } from '@lienthong/mock-core'
import { readWireTime } from '@lienthong/sdk-core'
import { operations, zProcedureStepAnswer, zWithdrawDossierRequest, type Operations } from '../../../contract/index.ts'
import { move } from '../lifecycle.ts'
import { say } from '../reception.ts'
import { findDossier } from '../state.ts'
import { codeTexts } from '../words.ts'
import { failure, malformed } from './no-answer.ts'

/** Takes a dossier back, while it may be. */
export const withdrawDossier = mockOperation<Operations['withdrawDossier']>({
  meta: operations.withdrawDossier,
  request: zWithdrawDossierRequest,
  answers: { 200: zProcedureStepAnswer },
  handle({ world, body }, reply) {
    const { maHoSo: code, ngayRut } = body
    if (readWireTime(ngayRut, 'dd/MM/yyyy HH:mm:ss') === undefined)
      return reply(200, say({ code: '01', fields: ['ngayRut'] }))
    const dossier = findDossier(world, code)
    if (dossier === undefined) return reply(200, say({ code: '03', fields: ['maHoSo'] }))
    const daTiepNhan = dossier.state === '7'
    if (!daTiepNhan && !move(world, code, { state: '7' })) return reply(200, say({ code: '04', fields: ['maHoSo'] }))
    return reply(200, { maKetQua: '00', moTa: codeTexts['00'], daTiepNhan, trangThai: '7' })
  },
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})
