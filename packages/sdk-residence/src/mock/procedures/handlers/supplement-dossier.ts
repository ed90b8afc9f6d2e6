import { mockOperation, put, type World } from '@lienthong/mock-core'
import { dayOf, readWireTime } from '@lienthong/sdk-core'
import {
  operations,
  zProcedureStepAnswer,
  zSupplementDossierRequest,
  type Operations,
  type ProcedureStepAnswer,
  type SupplementDossierRequest,
} from '../../../contract/index.ts'
import { faultsIn } from '../check-form.ts'
import { resume } from '../lifecycle.ts'
import { say } from '../reception.ts'
import { findDossier, residence } from '../state.ts'
import { codeTexts } from '../words.ts'
import { failure, malformed } from './no-answer.ts'

/** Adds what was asked for, and goes on with the dossier. */
export const supplementDossier = mockOperation<Operations['supplementDossier']>({
  meta: operations.supplementDossier,
  request: zSupplementDossierRequest,
  answers: { 200: zProcedureStepAnswer },
  handle: ({ world, body }, reply) => reply(200, supplement(world, body)),
  malformed: (problems, reply) => reply(200, malformed(problems)),
  errorIn200: (reply) => reply(200, failure()),
})

function supplement(world: World, body: SupplementDossierRequest): ProcedureStepAnswer {
  const { maHoSo: code, lan, yKien = {}, giayTo = [] } = body
  const at = readWireTime(body.ngayBoSung, 'dd/MM/yyyy HH:mm:ss')
  const fields = at === undefined ? ['ngayBoSung'] : faultsIn(body, dayOf(at))
  if (fields.length > 0) return say({ code: '01', fields })
  const dossier = findDossier(world, code)
  if (dossier === undefined) return say({ code: '03', fields: ['maHoSo'] })
  if (lan <= dossier.answered) return done(true, dossier.state)
  if (dossier.question?.number !== lan) return say({ code: '04', fields: ['lan'] })
  const consents = { ...dossier.consents, ...yKien }
  const documents = [...dossier.documents, ...giayTo]
  put(world.slice(residence).dossiers, code, { ...dossier, consents, documents, answered: lan })
  resume(world, code)
  return done(false, '4')
}

function done(daTiepNhan: boolean, trangThai: NonNullable<ProcedureStepAnswer['trangThai']>): ProcedureStepAnswer {
  return { maKetQua: '00', moTa: codeTexts['00'], daTiepNhan, trangThai }
}
