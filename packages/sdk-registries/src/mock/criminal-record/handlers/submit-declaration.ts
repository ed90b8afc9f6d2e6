import { mockOperation, type World } from '@lienthong/mock-core'
import { readWireDate, readWirePartialDate } from '@lienthong/sdk-core'
import {
  operations,
  zSubmitDeclarationAnswer,
  zSubmitDeclarationRequest,
  type Operations,
  type SubmitDeclarationRequest,
} from '../../../contract/index.ts'
import { isLivingCitizen } from '../../living-citizen.ts'
import { findDeclaration } from '../declarations.ts'
import { enter } from '../lifecycle.ts'
import { done, refused } from '../wire.ts'

/** Takes a declaration of the first generation in. */
export const submitDeclaration = mockOperation<Operations['submitDeclaration']>({
  meta: operations.submitDeclaration,
  request: zSubmitDeclarationRequest,
  answers: { 200: zSubmitDeclarationAnswer },
  handle({ world, body }, reply) {
    const reason = reasonAgainst(world, body)
    if (reason !== undefined) return reply(200, refused(reason))
    const { formType, identifyNo } = body.declarationWSForm
    const kept = enter(world, {
      dossierCode: body.idReceivedDec,
      generation: 1,
      certificate: formType === '2' ? 2 : 1,
      paperNumber: identifyNo,
    })
    return reply(200, { ...done, ID: kept.id })
  },
  malformed: (_, reply) => reply(200, refused('Dữ liệu sai định dạng')),
  errorIn200: (reply) => reply(200, refused('Hệ thống gặp lỗi')),
})

function reasonAgainst(world: World, body: SubmitDeclarationRequest): string | undefined {
  const { declarationWSForm: form, mandatorWSForm } = body
  if (readWireDate(body.dateReceivedDec, 'dd/MM/yyyy') === undefined) return 'Ngày tiếp nhận không hợp lệ'
  if (readWirePartialDate(form.birthDateStr, '/') === undefined) return 'Ngày sinh không hợp lệ'
  if (findDeclaration(world, body.idReceivedDec) !== undefined) return 'Hồ sơ đã tồn tại'
  if (form.idTypeId === '3' && !isLivingCitizen(world, form.identifyNo, form.fullName))
    return 'Thông tin công dân không đúng'
  return form.formType === '2' && mandatorWSForm !== undefined ? 'Phiếu số 2 không được ủy quyền' : undefined
}
